import type { Knowledge } from '../knowledge/knowledge.ts';
import type { NameMatch } from '../knowledge/nameIndex.ts';

/** Kinds whose names may hold the name of a gene: "EGFR inhibitor", "PI3K pathway", "P-gp efflux". */
const holders: ReadonlySet<string> = new Set(['drug-class', 'pathway', 'mechanism', 'variant', 'disease']);

/** What is listed inside another mention. */
const nestable: ReadonlySet<string> = new Set(['gene', 'family', 'fusion', 'drug', 'drug-class']);

/**
 * Genes, drugs and classes inside a longer match: in what is left when its first or its last word is taken away, and so on inwards.
 */
export function innerMatches(text: string, match: NameMatch, knowledge: Knowledge): NameMatch[] {
  const kind = knowledge.entity(match.readings[0]?.id ?? '')?.kind;
  if (!kind || !holders.has(kind)) return [];
  const slice = text.slice(match.start, match.end);
  // "breast cancer" holds no gene; "HER2-positive breast cancer" does.
  if (kind === 'disease' && !/[\p{Lu}\d]/u.test(slice.slice(1))) return [];
  const gaps = [...slice.matchAll(/[\s/\u2010-\u2014-]/gu)].map((gap) => gap.index);
  const [firstGap, lastGap] = [gaps[0], gaps.at(-1)];
  if (firstGap === undefined || lastGap === undefined) return [];
  const parts = [
    { offset: 0, part: slice.slice(0, lastGap) },
    { offset: firstGap + 1, part: slice.slice(firstGap + 1) },
  ];
  const found = new Map<string, NameMatch>();
  for (const { offset, part } of parts)
    for (const { start, end, readings } of knowledge.names.find(part)) {
      const inner = { start: match.start + offset + start, end: match.start + offset + end, readings };
      const innerKind = knowledge.entity(readings[0]?.id ?? '')?.kind ?? '';
      const kept = nestable.has(innerKind) ? [inner] : [];
      for (const one of [...kept, ...innerMatches(text, inner, knowledge)]) found.set(`${one.start} ${one.end}`, one);
    }
  return [...found.values()];
}
