import type { Knowledge } from '../../knowledge/knowledge.ts';
import {
  type Effect,
  idsBestFirst,
  isClinical,
  itemsOf,
  silenced,
  silentWeighing,
  type Weighing,
  weighItems,
} from './weighItems.ts';

/** Joins the evidence of several weighings, best first. */
function evidenceOf(knowledge: Knowledge, weighings: readonly Weighing[]): Weighing['evidence'] {
  const joined = (ids: readonly string[]): readonly string[] => idsBestFirst(itemsOf(knowledge, [...new Set(ids)]));
  return {
    for: joined(weighings.flatMap((w) => w.evidence.for)),
    against: joined(weighings.flatMap((w) => w.evidence.against)),
  };
}

/** What silences the first of some weighings that something does. */
const silencerOf = (weighings: readonly Weighing[]): Weighing['silencedBy'] =>
  weighings.find(({ silencedBy }) => silencedBy)?.silencedBy;

/**
 * Combines weighings of several alterations in one mention ("V600E/K"): agrees only if each agrees, disagrees as soon as one
 * disagrees.
 */
export function weighingOfAll(knowledge: Knowledge, weighings: readonly Weighing[]): Weighing {
  if (weighings.length < 2) return weighings[0] ?? silentWeighing;
  const verdict = (['disagrees', 'divided', 'silent'] as const).find((one) => weighings.some((w) => w.verdict === one));
  const by = verdict === 'silent' ? silencerOf(weighings) : undefined;
  return {
    verdict: verdict ?? 'agrees',
    ...(by ? { silencedBy: by } : {}),
    evidence: evidenceOf(knowledge, weighings),
  };
}

/**
 * Combines weighings where it is open which ones are meant (members of a class, changes of a gene): they are weighed together.
 * The result disagrees only if one of them does and nothing at all supports the claim, and is never divided, since the evidence may be on different
 * members. It agrees if clinical evidence does, whatever was found in a laboratory for one of them.
 */
export function weighingOfAny(knowledge: Knowledge, weighings: readonly Weighing[], effect: Effect): Weighing {
  const { for: pro, against } = evidenceOf(knowledge, weighings);
  if (pro.length === 0 && against.length === 0) return silentWeighing;
  const items = itemsOf(knowledge, [...pro, ...against]);
  const weighed = weighItems(items, effect);
  if (weighed.verdict === 'divided' && weighItems(items.filter(isClinical), effect).verdict === 'agrees')
    return { ...weighed, verdict: 'agrees' };
  const isOpposed = pro.length === 0 && weighings.some(({ verdict }) => verdict === 'disagrees');
  const holds = weighed.verdict === 'agrees' || (weighed.verdict === 'disagrees' && isOpposed);
  if (holds) return weighed;
  const by = silencerOf(weighings) ?? (weighed.verdict === 'disagrees' ? 'members' : undefined);
  return by ? silenced(weighed, by) : { ...weighed, verdict: 'silent' };
}
