import type { Knowledge } from '../knowledge/knowledge.ts';
import type { NameMatch } from '../knowledge/nameIndex.ts';

/** Kinds whose names may hold the name of a gene: "EGFR inhibitor", "PI3K pathway", "P-gp efflux". */
const holders: ReadonlySet<string> = new Set(['drug-class', 'pathway', 'mechanism', 'variant', 'disease']);

/** Matches inside a longer match: what is left when its first or its last word is taken away. */
export function innerMatches(text: string, match: NameMatch, knowledge: Knowledge): NameMatch[] {
  const kind = knowledge.entity(match.readings[0]?.id ?? '')?.kind;
  if (!kind || !holders.has(kind)) return [];
  const slice = text.slice(match.start, match.end);
  // "breast cancer" holds no gene; "HER2-positive breast cancer" does.
  if (kind === 'disease' && !/[\p{Lu}\d]/u.test(slice.slice(1))) return [];
  const firstGap = slice.search(/[\s-]/);
  if (firstGap < 0) return [];
  const lastGap = Math.max(slice.lastIndexOf(' '), slice.lastIndexOf('-'), firstGap);
  const parts = [
    { offset: 0, part: slice.slice(0, lastGap) },
    { offset: firstGap + 1, part: slice.slice(firstGap + 1) },
  ];
  const found = new Map<number, NameMatch>();
  for (const { offset, part } of parts)
    for (const inner of knowledge.names.find(part)) {
      const start = match.start + offset + inner.start;
      const end = match.start + offset + inner.end;
      const known = found.get(start);
      if (!known || known.end < end) found.set(start, { start, end, readings: inner.readings });
    }
  return [...found.values()];
}
