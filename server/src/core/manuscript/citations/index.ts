import type { Span } from '../../text/span.ts';
import type { Cut } from '../prose/prose.ts';
import { placeholder } from '../prose/proseBuilder.ts';
import { authorYear } from './authorYear.ts';
import { crossReferences } from './crossReference.ts';
import { endNote } from './endNote.ts';
import type { Finder, FinderInput, FoundCitation } from './found.ts';
import { identifier } from './identifier.ts';
import { keyWithPages } from './keyWithPages.ts';
import { latex } from './latex.ts';
import { liquid } from './liquid.ts';
import { numeric } from './numeric.ts';
import { pandoc } from './pandoc.ts';
import { plainNumeric } from './plainNumbers.ts';
import { superscript } from './superscript.ts';
import { wikiLink } from './wikiLink.ts';

/** The end of a sentence before a citation; not that of `et al.` */
const fullStop = /(?<!\bal)[.!?]["'”’)\]]*$/;
/** Words that introduce a citation inside a bracket. */
const leadIn = /(?<=\()(?:[Ss]ee(?: also)?|e\.g\.,?|cf\.|[Rr]eviewed (?:in|by)|from|in)$/;
/** Words after a citation that is their subject: they continue in lower case, and are not names such as p53. */
const subject = /^ ?\p{Ll}(?!\p{Ll}{0,2}-?[\p{Lu}\p{N}])/u;

/** In order of trust: where two find the same place, the earlier one wins. */
const finders: readonly Finder[] = [
  pandoc,
  latex,
  liquid,
  keyWithPages,
  endNote,
  numeric,
  superscript,
  authorYear,
  identifier,
  wikiLink,
  plainNumeric,
];

/** Returns the citations of one block in reading order, without overlaps, in offsets of the raw prose. */
export function findCitations(input: FinderInput): FoundCitation[] {
  const all = finders.flatMap((finder, trust) => finder(input).map((citation) => ({ citation, trust })));
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
 * Returns what to leave out of the prose so that sentences read as if nothing were cited: the citations with the
 * separators between them and the space before them. A citation that is the subject of its sentence ("[2] showed that
 * …") stays.
 */
export function citationCuts(text: string, citations: readonly FoundCitation[]): Cut[] {
  const cuts: Cut[] = [];
  /** Whether only cuts have been passed so far. */
  let leading = true;
  const cited = merge(
    text,
    citations.flatMap((citation) => citation.cuts),
  );
  const spans = withPlaceholders(text, cited);
  for (const [index, span] of spans.entries()) {
    const floor = cuts.at(-1)?.end ?? 0;
    const start = Math.max(span.start, floor);
    if (span.end <= start) continue;
    const around = withBrackets(text, { start, end: span.end }, floor);
    leading &&= around.start === floor;
    const closed = !leading && fullStop.test(text.slice(Math.max(0, around.start - 4), around.start));
    if (closed && isSubject(text, span, around)) continue;
    const end = behindCut(text, around.end, closed, leading);
    // A citation that is left out right after it separates nothing.
    const goesOn = spans[index + 1]?.start === end;
    const parts = !leading && !goesOn && isWithinWords(text, around.start, end);
    cuts.push({ start: around.start, end, gap: parts ? ' ' : '' });
  }
  return withCrossReferences(text, cuts);
}

/** Extends a citation to the space before it and to brackets that contain only it and the words that introduce it. */
function withBrackets(text: string, { start, end }: Span, floor: number): Span {
  let from = spaceBefore(text, start, floor);
  const lead = text[end] === ')' ? leadIn.exec(text.slice(Math.max(floor, from - 24), from))?.[0].length : undefined;
  from -= lead ?? 0;
  const opening = from > floor ? text[from - 1] : undefined;
  const isHeld = (opening === '(' && text[end] === ')') || (opening === '[' && text[end] === ']');
  return isHeld ? { start: spaceBefore(text, from - 1, floor), end: end + 1 } : { start: from, end };
}

function spaceBefore(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && text[start - 1] === ' ') start--;
  return start;
}

/** Returns whether a citation is the subject of the words after it; `around` is everything that would be left out. */
const isSubject = (text: string, span: Span, around: Span): boolean =>
  span.start > around.start &&
  subject.test(text.slice(around.end, around.end + 5)) &&
  !text.slice(span.start, around.end).includes(placeholder);

/** Skips the second full stop of "… effective. [1,3].", and spaces where no word precedes. */
function behindCut(text: string, at: number, closed: boolean, leading: boolean): number {
  let end = closed && text[at] === '.' ? at + 1 : at;
  if (leading) while (text[end] === ' ') end++;
  return end;
}

const isWithinWords = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}]/u.test(text[end] ?? '') && !/[([]/.test(text[start - 1] ?? '');

/** Adds cross-references that are not part of a citation (`[@fig-pumps; @ito2019]`), as they are printed. */
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

/** Adds the placeholders of addresses that cite nothing. */
function withPlaceholders(text: string, spans: readonly Span[]): Span[] {
  const all = [...spans];
  let next = 0;
  for (let at = text.indexOf(placeholder); at >= 0; at = text.indexOf(placeholder, at + 1)) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= at) next++;
    if ((spans[next]?.start ?? text.length) > at) all.push({ start: at, end: at + 1 });
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Joins cuts with only separators between them. */
function merge(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start - last.end <= 6 && /^[\s,;&–-]*$|^\s?and\s$/.test(text.slice(last.end, span.start))) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}
