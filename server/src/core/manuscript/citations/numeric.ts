import { allMatches } from '../../text/allMatches.ts';
import { type Finder, type FoundCitation, whole } from './found.ts';
import { numberList } from './numbers.ts';

const bracketed = /\[([^[\]()]{1,200})\]/g;
/** What a bracket of numbers means after these words: an interval, or a part of the document. */
const notCitedAfter = /(?:\bCIs?|[Ii]nterval|[Rr]ange[ds]?|\bIQR|[Mm]edian|\b[HOR]R|=|∈|×|\bbetween)\s?[:,=]?\s?$/;
const partAfter =
  /(?:\b(?:Table|Tables|Figure|Figures|Fig\.|Figs\.|Section|Eq\.|Equation|Box|Chapter|Appendix|Step|Video)\s?)$/;
const refWord = /\(?\b[Rr]ef(?:s|erences)?\.?\s?\d{1,3}(?:(?:\s?[,‐‑‒–—-]\s?|\s(?:and|to|&)\s)\d{1,3})*\b\)?/g;
/** Between the ends of a range whose numbers stand in brackets of their own; converters put the dash into brackets too: `[2][−][4]`. */
const rangeMark = /^\s?\[?[‐‑‒–—−-]\]?\s?$/;
/** A longer range between numbers in brackets of their own is not taken for one. */
const longestRange = 50;

/** `[1]`, `[1,2]`, `[3–5]`, `[9, 10]`, and Nature's `(ref. 12)`. */
export const numeric: Finder = ({ prose, anchors }) => {
  const { text } = prose;
  const found: FoundCitation[] = [];
  for (const match of text.includes('[') ? allMatches(text, bracketed) : []) {
    const keys = numberList(match[1] ?? '');
    if (!keys) continue;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (notCitedAfter.test(before) || partAfter.test(before)) continue;
    const end = match.index + match[0].length;
    if (/^\d*[A-Z]|^\p{L}/u.test(text.slice(end, end + 4)) && /^\[\d+\p{Lu}/u.test(match[0])) continue;
    const linked = anchors.some((anchor) => anchor.kind === 'link' && match.index < anchor.end && anchor.start < end);
    if (!linked) found.push(whole(match.index, end, 'numeric', keys));
  }
  if (text.includes('ef')) {
    for (const match of allMatches(text, refWord)) {
      const keys = numberList(
        match[0]
          .replace(/[()]/g, '')
          .replace(/^[Rr]eferences/, 'Refs')
          .replace(/\s(?:and|&)\s/g, ',')
          .replace(/\sto\s/g, '-'),
      );
      if (!keys) continue;
      const closed = match[0].startsWith('(') === match[0].endsWith(')');
      const start = match.index + (closed || !match[0].startsWith('(') ? 0 : 1);
      found.push(
        whole(start, match.index + match[0].length - (closed || !match[0].endsWith(')') ? 0 : 1), 'numeric', keys),
      );
    }
  }
  for (const anchor of anchors) {
    if (anchor.kind !== 'link') continue;
    const keys = numberList(
      text
        .slice(anchor.start, anchor.end)
        .trim()
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/^\^(.*)\^$/, '$1'),
    );
    if (!keys || partAfter.test(text.slice(Math.max(0, anchor.start - 24), anchor.start))) continue;
    let { start, end } = anchor;
    if (text[start - 1] === '[' && text[end] === ']') {
      start--;
      end++;
    }
    found.push(whole(start, end, 'linked-number', keys));
  }
  return ranges(text, found);
};

/** `[3]–[7]` cites what lies between too. */
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
