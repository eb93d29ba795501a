// What evidence needs beyond its weight to contradict a writer: that it was found of the very change, in the very disease, and as
// outright as the claim.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Evidence } from '../../knowledge/records.ts';
import {
  effectIn,
  type Ground,
  isAtLeast,
  isClinical,
  isValidated,
  type Question,
  sourcesOf,
  worksOfLaboratory,
} from './weighItems.ts';

/** The fewest genes for which a work says the same of a drug where it speaks of a list, such as the genes that a trial enrolled by. */
const fewestOfList = 8;

/** Whether a work says the same of many genes: each of them was one of a list, and hardly told by itself. */
function isOfList(knowledge: Knowledge, { source, drugs, effect }: Evidence): boolean {
  const alike = knowledge.evidence(source).filter((one) => one.effect === effect && one.drugs.join() === drugs.join());
  const changes = alike.flatMap(({ alteration }) => knowledge.alteration(alteration) ?? []);
  return new Set(changes.filter(({ form }) => form !== 'fusion').flatMap(({ genes }) => genes)).size >= fewestOfList;
}

/** Whether an item is on the disease of a claim, or on one near it: not on cancers of any kind. */
const isOnDisease = (knowledge: Knowledge, item: Evidence, disease: string | undefined): boolean =>
  disease === undefined || item.disease === disease || knowledge.lineage(item.disease ?? '').length > 1;

/**
 * Whether items that outweigh a claim may contradict it. What was found of cancers of any kind does not contradict a claim on one of
 * them, nor what a work says of a whole list of genes. That some respond does not contradict "do not respond": other than for a single
 * substitution that takes a validated association, or two works that counted.
 */
export function mayContradict(
  knowledge: Knowledge,
  alteration: string,
  { effect, disease }: Question,
  items: readonly Evidence[],
  ground: Ground | undefined,
): boolean {
  const against = items.filter(
    (item) =>
      item.supports && effectIn(item) !== effect && isOnDisease(knowledge, item, disease) && !isOfList(knowledge, item),
  );
  if (effect === 'sensitivity' || knowledge.alteration(alteration)?.form === 'substitution')
    return against.some(isClinical) || sourcesOf(against) >= worksOfLaboratory(effect, ground);
  return against.some(isValidated) || sourcesOf(against.filter((item) => isAtLeast(item, 'B'))) >= 2;
}
