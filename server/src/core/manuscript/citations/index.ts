import type { Span } from '../../text/span.ts';
import type { Cut } from '../prose/prose.ts';
import { placeholder } from '../prose/proseBuilder.ts';
import { authorYear } from './authorYear.ts';
import { crossReferences } from './crossReference.ts';
import type { Finder, FoundCitation, Searched } from './found.ts';
import { identifier } from './identifier.ts';
import { keyWithPages } from './keyWithPages.ts';
import { latex } from './latex.ts';
import { liquid } from './liquid.ts';
import { numeric } from './numeric.ts';
import { pandoc } from './pandoc.ts';
import { plainNumeric } from './plainNumbers.ts';
import { superscript } from './superscript.ts';
import { wikiLink } from './wikiLink.ts';

/** The end of a sentence before a citation; not of `et al.` */
const fullStop = /(?<!\bal)[.!?]["'”’)\]]*$/;
/** What leads to a citation inside a bracket. */
const leadIn = /(?<=\()(?:[Ss]ee(?: also)?|e\.g\.,?|cf\.|[Rr]eviewed (?:in|by)|from|in)$/;
/** A citation before such words is their subject: they go on in lower case, and are no names such as p53. */
const subject = /^ ?\p{Ll}(?!\p{Ll}{0,2}-?[\p{Lu}\p{N}])/u;

/** In order of trust: where two find the same place, the earlier one keeps it. */
const finders: readonly Finder[] = [
  pandoc,
  latex,
  liquid,
  keyWithPages,
  numeric,
  superscript,
  authorYear,
  identifier,
  wikiLink,
  plainNumeric,
];

/** The citations of one block in reading order, none overlapping, in raw prose offsets. */
export function findCitations(searched: Searched): FoundCitation[] {
  const all = finders.flatMap((finder, trust) => finder(searched).map((citation) => ({ citation, trust })));
  all.sort((a, b) => a.citation.start - b.citation.start || a.trust - b.trust || b.citation.end - a.citation.end);
  const kept: { citation: FoundCitation; trust: number }[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (last && one.citation.start < last.citation.end) {
      if (one.trust < last.trust) kept[kept.length - 1] = one;
      continue;
    }
    kept.push(one);
  }
  return kept.map((one) => one.citation);
}

/**
 * What to leave out of the prose, so that sentences read as if nobody were cited: the citations with the separators between and the
 * space before them. A citation that is the subject of its sentence ("[2] showed that …") stays.
 */
export function citationCuts(text: string, citations: readonly FoundCitation[]): Cut[] {
  const cuts: Cut[] = [];
  /** Nothing but cuts so far. */
  let leading = true;
  const cited = merge(
    text,
    citations.flatMap((citation) => citation.cuts),
  );
  const spans = withPlaceholders(text, cited);
  for (const [index, span] of spans.entries()) {
    const floor = cuts.at(-1)?.end ?? 0;
    let start = Math.max(span.start, floor);
    let { end } = span;
    if (end <= start) continue;
    while (start > floor && text[start - 1] === ' ') start--;
    // Brackets that hold nothing but the citation and the words that lead to it.
    const lead =
      text[end] === ')' ? leadIn.exec(text.slice(Math.max(floor, start - 24), start))?.[0].length : undefined;
    if (lead) start -= lead;
    if (
      start > floor &&
      ((text[start - 1] === '(' && text[end] === ')') || (text[start - 1] === '[' && text[end] === ']'))
    ) {
      start--;
      end++;
      while (start > floor && text[start - 1] === ' ') start--;
    }
    leading &&= start === floor;
    const closed = !leading && fullStop.test(text.slice(Math.max(0, start - 4), start));
    if (
      closed &&
      span.start > start &&
      subject.test(text.slice(end, end + 5)) &&
      !text.slice(span.start, end).includes(placeholder)
    )
      continue;
    // "… effective. [1,3]." has one full stop too many.
    if (closed && text[end] === '.') end++;
    if (leading) while (text[end] === ' ') end++;
    // What is left out right behind it parts nothing.
    const goesOn = spans[index + 1]?.start === end;
    const apart = !leading && !goesOn && /[\p{L}\p{N}]/u.test(text[end] ?? '') && !/[([]/.test(text[start - 1] ?? '');
    cuts.push({ start, end, gap: apart ? ' ' : '' });
  }
  return withCrossReferences(text, cuts);
}

/** Cross-references that no citation holds (`[@fig-pumps; @ito2019]`) read as they are printed. */
function withCrossReferences(text: string, cuts: Cut[]): Cut[] {
  const references = crossReferences(text);
  if (references.length === 0) return cuts;
  let next = 0;
  const apart = references.filter((reference) => {
    while (next < cuts.length && cuts[next]!.end <= reference.start) next++;
    return (cuts[next]?.start ?? text.length) >= reference.end;
  });
  return [...cuts, ...apart].sort((a, b) => a.start - b.start);
}

/** Placeholders of addresses that cite nothing are left out too. */
function withPlaceholders(text: string, spans: readonly Span[]): Span[] {
  const all = [...spans];
  let next = 0;
  for (let at = text.indexOf(placeholder); at >= 0; at = text.indexOf(placeholder, at + 1)) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= at) next++;
    if ((spans[next]?.start ?? text.length) > at) all.push({ start: at, end: at + 1 });
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Cuts that only separators part are one. */
function merge(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (
      last &&
      span.start - last.end <= 6 &&
      /^[\s,;&–-]*$|^\s?and\s$/.test(text.slice(last.end, Math.max(last.end, span.start)))
    ) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}
