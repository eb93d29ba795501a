import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import { weighingOfAll, weighingOfAny } from './combined.ts';
import { type Effect, silenced, silentWeighing, type Weighing } from './weighItems.ts';

/** Whether a class says little of what its drugs act on ("chemotherapy", "tyrosine kinase inhibitors"), so that no work is on all of it. */
const namesNoTarget = (knowledge: Knowledge, id: string): boolean => knowledge.targetsOf(id).length === 0;

/**
 * Weighs a class by the evidence on it, or else on its members. What holds for some of them need not hold for the class (pan-HER
 * inhibitors are EGFR inhibitors, too), so that they speak against a claim only if at least half of those in use do.
 */
function weighClass(
  knowledge: Knowledge,
  id: string,
  effect: Effect,
  drugsWithEvidence: ReadonlySet<string>,
  weighDrug: (drug: string) => Weighing,
): Weighing {
  const own = weighDrug(id);
  if (own.verdict === 'disagrees' && namesNoTarget(knowledge, id)) return silenced(own, 'class');
  if (own.verdict !== 'silent') return own;
  const all = knowledge.membersOf(id);
  const members = new Map(all.filter((drug) => drugsWithEvidence.has(drug)).map((drug) => [drug, weighDrug(drug)]));
  const together = weighingOfAny(knowledge, [own, ...members.values()], effect);
  const inUse = all.filter((drug) => knowledge.drug(drug)?.status === 'approved');
  const opposed = inUse.filter((drug) => members.get(drug)?.verdict === 'disagrees');
  return together.verdict === 'disagrees' && opposed.length * 2 < inUse.length ? silenced(together, 'class') : together;
}

/** Weighs the drugs or classes that a mention names; `drugsWithEvidence` are those for which there may be a verdict. */
export function weighObject(
  knowledge: Knowledge,
  object: Mention,
  effect: Effect,
  drugsWithEvidence: ReadonlySet<string>,
  weighDrug: (drug: string) => Weighing,
): Weighing {
  // "EGFR mutations" under "EGFR inhibitors" are some thousand pairs, nearly all of them without evidence.
  if (drugsWithEvidence.size === 0) return silentWeighing;
  const weighings = object.ids.map((id) =>
    object.kind === 'drug-class' ? weighClass(knowledge, id, effect, drugsWithEvidence, weighDrug) : weighDrug(id),
  );
  return weighingOfAll(knowledge, weighings);
}
