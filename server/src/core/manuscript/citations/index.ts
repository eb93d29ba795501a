import type { Span } from '../../text/span.ts';
import type { Cut } from '../prose.ts';
import { authorYear } from './authorYear.ts';
import type { Finder, FoundCitation, Searched } from './found.ts';
import { identifier } from './identifier.ts';
import { numeric } from './numeric.ts';
import { pandoc } from './pandoc.ts';
import { superscript } from './superscript.ts';

/** In order of trust: where two find the same place, the earlier one keeps it. */
const finders: readonly Finder[] = [pandoc, numeric, superscript, authorYear, identifier];

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
  const spans = merge(
    text,
    citations.flatMap((citation) => citation.cuts),
  );
  for (const placeholder of text.matchAll(/\ufffc/g)) {
    const start = placeholder.index;
    if (!spans.some((span) => span.start <= start && start < span.end)) spans.push({ start, end: start + 1 });
  }
  spans.sort((a, b) => a.start - b.start);
  for (const span of spans) {
    let { start, end } = span;
    const previous = cuts.at(-1);
    while (start > (previous?.end ?? 0) && text[start - 1] === ' ') start--;
    // Brackets that hold nothing but the citation.
    if ((text[start - 1] === '(' && text[end] === ')') || (text[start - 1] === '[' && text[end] === ']')) {
      start--;
      end++;
      while (start > (previous?.end ?? 0) && text[start - 1] === ' ') start--;
    }
    const before = text[start - 1] ?? '';
    const closed = /[.!?]["'”’)\]]*$/.test(text.slice(Math.max(0, start - 3), start));
    if (closed && /^ ?\p{Ll}/u.test(text.slice(end, end + 2)) && span.start > start) continue;
    // "… effective. [1,3]." has one full stop too many.
    if (closed && text[end] === '.') end++;
    const after = text[end] ?? '';
    if (before === '') while (text[end] === ' ') end++;
    cuts.push({ start, end, gap: /[\p{L}\p{N}]/u.test(after) && before !== '' && !/[([]/.test(before) ? ' ' : '' });
  }
  return cuts;
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
