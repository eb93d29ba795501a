import { allMatches } from '../../text/allMatches.ts';
import type { Anchor } from '../prose/proseBuilder.ts';
import { type Finder, type FoundCitation, wholeCitation } from './found.ts';
import { numberList } from './numbers.ts';

const bracketed = /\[([^[\]()]{1,200})\]/g;
/** After these words, a bracket of numbers is an interval or a part of the document. */
const notCitedAfter = /(?:\bCIs?|[Ii]nterval|[Rr]ange[ds]?|\bIQR|[Mm]edian|\b[HOR]R|=|∈|×|\bbetween)\s?[:,=]?\s?$/;
const partAfter =
  /(?:\b(?:Table|Tables|Figure|Figures|Fig\.|Figs\.|Section|Eq\.|Equation|Box|Chapter|Appendix|Step|Video)\s?)$/;
const refWord = /\(?\b[Rr]ef(?:s|erences?)?\.?\s?\d{1,3}(?:(?:\s?[,‐‑‒–—-]\s?|\s(?:and|to|&)\s)\d{1,3})*\b\)?/g;
/**
 * Separates the ends of a range whose numbers have brackets of their own; converters put the dash into brackets too:
 * `[2][−][4]`.
 */
const rangeMark = /^\s?\[?[‐‑‒–—−-]\]?\s?$/;
/** A longer range between numbers in brackets of their own is not read as one. */
const longestRange = 50;

/** Finds `[1]`, `[1,2]`, `[3–5]`, `[9, 10]`, and Nature's `(ref. 12)`. */
export const numeric: Finder = ({ prose: { text }, anchors }) =>
  ranges(text, [
    ...(text.includes('[') ? inBrackets(text, anchors) : []),
    ...(text.includes('ef') ? afterRef(text) : []),
    ...inLinks(text, anchors),
  ]);

function inBrackets(text: string, anchors: readonly Anchor[]): FoundCitation[] {
  const found: FoundCitation[] = [];
  for (const match of allMatches(text, bracketed)) {
    const keys = numberList(match[1] ?? '');
    if (!keys) continue;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (notCitedAfter.test(before) || partAfter.test(before)) continue;
    const end = match.index + match[0].length;
    if (/^\d*[A-Z]|^\p{L}/u.test(text.slice(end, end + 4)) && /^\[\d+\p{Lu}/u.test(match[0])) continue;
    const linked = anchors.some((anchor) => anchor.kind === 'link' && match.index < anchor.end && anchor.start < end);
    if (!linked) found.push(wholeCitation(match.index, end, 'numeric', keys));
  }
  return found;
}

function afterRef(text: string): FoundCitation[] {
  const found: FoundCitation[] = [];
  for (const match of allMatches(text, refWord)) {
    const [words] = match;
    const keys = numberList(
      words
        .replace(/[()]/g, '')
        .replace(/^[Rr]eferences?/, 'Refs')
        .replace(/\s(?:and|&)\s/g, ',')
        .replace(/\sto\s/g, '-'),
    );
    if (!keys) continue;
    // A single bracket belongs to the sentence.
    const [opens, closes] = [words.startsWith('('), words.endsWith(')')];
    const start = match.index + (opens && !closes ? 1 : 0);
    const end = match.index + words.length - (closes && !opens ? 1 : 0);
    found.push(wholeCitation(start, end, 'numeric', keys));
  }
  return found;
}

/** Finds numbers that are linked to the reference list: `[[3]](#ref3)`, `[^4^](#ref4)`. */
function inLinks(text: string, anchors: readonly Anchor[]): FoundCitation[] {
  const found: FoundCitation[] = [];
  for (const { kind, start, end } of anchors) {
    if (kind !== 'link') continue;
    const keys = numberList(
      text
        .slice(start, end)
        .trim()
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/^\^(.*)\^$/, '$1'),
    );
    if (!keys || partAfter.test(text.slice(Math.max(0, start - 24), start))) continue;
    const isHeld = text[start - 1] === '[' && text[end] === ']';
    found.push(wholeCitation(isHeld ? start - 1 : start, isHeld ? end + 1 : end, 'linked-number', keys));
  }
  return found;
}

/** Adds the numbers in between to a citation such as `[3]–[7]`. */
function ranges(text: string, found: readonly FoundCitation[]): FoundCitation[] {
  const ordered = [...found].sort((a, b) => a.start - b.start);
  return ordered.map((one, i) => {
    const next = ordered[i + 1];
    const [from, to] = [Number(one.keys.at(-1)), Number(next?.keys[0])];
    const isRange =
      next && to - from > 1 && to - from <= longestRange && rangeMark.test(text.slice(one.end, next.start));
    if (!isRange) return one;
    const between = Array.from({ length: to - from - 1 }, (_, k) => String(from + k + 1));
    const cuts = [...one.cuts, { start: one.end, end: next.start }];
    return { ...one, keys: [...one.keys, ...between], cuts };
  });
}
