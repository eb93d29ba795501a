// Finds names inside longer names: the gene in "EGFR inhibitor".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameMatch } from '../../knowledge/names/nameIndex.ts';
import { allMatches } from '../../text/allMatches.ts';

/** Kinds whose names may contain the name of a gene: "EGFR inhibitor", "PI3K pathway", "P-gp efflux". */
const holders: ReadonlySet<string> = new Set(['drug-class', 'pathway', 'mechanism', 'variant', 'disease']);

/** Kinds that are listed inside another mention. */
const nestable: ReadonlySet<string> = new Set(['gene', 'family', 'fusion', 'drug', 'drug-class']);

const gap = /[\s/\u2010-\u2014-]/g;

/** Returns the names inside a match. Results are cached by spelling, since a document repeats its terms. */
export type InnerNames = (text: string, match: NameMatch) => readonly NameMatch[];

/** Finds genes, drugs and classes inside a longer match, by removing its first or its last word, and so on inwards. */
export function innerNames(knowledge: Knowledge): InnerNames {
  const known = new Map<string, readonly NameMatch[]>();
  /** Matches inside the spelling, with offsets from its beginning. */
  const inside = (spelling: string, kind: string): readonly NameMatch[] => {
    if (!holders.has(kind)) return [];
    // "breast cancer" contains no gene; "HER2-positive breast cancer" does.
    if (kind === 'disease' && !/[\p{Lu}\d]/u.test(spelling.slice(1))) return [];
    const cached = known.get(spelling);
    if (cached) return cached;
    const found = new Map<string, NameMatch>();
    const gaps = allMatches(spelling, gap).map(({ index }) => index);
    const [firstGap, lastGap] = [gaps[0] ?? 0, gaps.at(-1) ?? 0];
    for (const [offset, part] of gaps.length === 0
      ? []
      : ([
          [0, spelling.slice(0, lastGap)],
          [firstGap + 1, spelling.slice(firstGap + 1)],
        ] as const))
      for (const { start, end, readings } of knowledge.names.find(part)) {
        const innerKind = knowledge.entity(readings[0]?.id ?? '')?.kind ?? '';
        const here = nestable.has(innerKind) ? [{ start: 0, end: end - start, readings }] : [];
        for (const one of [...here, ...inside(part.slice(start, end), innerKind)]) {
          const shifted = { ...one, start: one.start + offset + start, end: one.end + offset + start };
          found.set(`${shifted.start} ${shifted.end}`, shifted);
        }
      }
    const result = [...found.values()];
    known.set(spelling, result);
    return result;
  };
  return (text, match) => {
    const kind = knowledge.entity(match.readings[0]?.id ?? '')?.kind ?? '';
    return inside(text.slice(match.start, match.end), kind).map(({ start, end, readings }) => ({
      start: start + match.start,
      end: end + match.start,
      readings,
    }));
  };
}
