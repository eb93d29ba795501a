import { groupBy } from '../text/groupBy.ts';
import type { Kindred, Knowledge } from './knowledge.ts';
import { profilesOf } from './profiles.ts';
import type { Evidence } from './records.ts';

/** Returns the evidence on the profiles that are about one alteration, except from retracted works. */
export const evidenceAbout = (knowledge: Knowledge, alteration: string): readonly Evidence[] =>
  profilesOf(knowledge, alteration)
    .flatMap((profile) => knowledge.evidence(profile).filter((item) => item.alteration === profile))
    .filter((item) => !knowledge.source(item.source)?.retracted);

/** Returns whether an item applies to each of its drugs on its own. */
export const concernsEachDrugAlone = ({ drugs, therapies, interaction }: Evidence): boolean =>
  drugs.length + therapies.length === 1 || interaction === 'substitutes';

/** Returns the evidence on an alteration under a single drug or class, by that drug or class. */
export const evidenceAlone = (knowledge: Knowledge, alteration: string): ReadonlyMap<string, readonly Evidence[]> =>
  groupBy(knowledge.evidenceAbout(alteration).filter(concernsEachDrugAlone), ({ drugs }) => drugs);

/** Returns the drugs and classes that the evidence on kindred records is about. */
export const drugsWithEvidenceOn = (knowledge: Knowledge, kindred: readonly Kindred[]): ReadonlySet<string> =>
  new Set(kindred.flatMap(({ alteration }) => [...knowledge.evidenceAlone(alteration).keys()]));

/** Returns the drugs and classes for which weighing an alteration may give a verdict: for all others it is silent. */
export function drugsWithEvidence(knowledge: Knowledge, alteration: string): ReadonlySet<string> {
  const drugs = new Set(knowledge.evidenceAlone(alteration).keys());
  for (const drug of [...drugs]) for (const member of knowledge.membersOf(drug)) drugs.add(member);
  for (const drug of drugsWithEvidenceOn(knowledge, knowledge.kindredOf(alteration))) drugs.add(drug);
  return drugs;
}
