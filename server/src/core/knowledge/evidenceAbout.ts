import { groupBy } from './groupBy.ts';
import type { Kindred, Knowledge } from './knowledge.ts';
import { profilesOf } from './profiles.ts';
import type { Evidence } from './records.ts';

/** What the base says of one alteration on the profiles that are about it, without what retracted works say. */
export const evidenceAbout = (knowledge: Knowledge, alteration: string): readonly Evidence[] =>
  profilesOf(knowledge, alteration)
    .flatMap((profile) => knowledge.evidence(profile).filter((item) => item.alteration === profile))
    .filter((item) => !knowledge.source(item.source)?.retracted);

/** Whether an item speaks of each of its drugs by itself. */
export const isOfOneDrug = ({ drugs, therapies, interaction }: Evidence): boolean =>
  drugs.length + therapies.length === 1 || interaction === 'substitutes';

/** What is said of an alteration under one drug or class given alone, by that drug or class. */
export const evidenceAlone = (knowledge: Knowledge, alteration: string): ReadonlyMap<string, readonly Evidence[]> =>
  groupBy(knowledge.evidenceAbout(alteration).filter(isOfOneDrug), ({ drugs }) => drugs);

/** The drugs and classes that the evidence on kindred records is about. */
export const drugsToldOf = (knowledge: Knowledge, kindred: readonly Kindred[]): ReadonlySet<string> =>
  new Set(kindred.flatMap(({ alteration }) => [...knowledge.evidenceAlone(alteration).keys()]));

/** The drugs and classes of which the weighing of an alteration may say anything: of the others it is silent. */
export function drugsTold(knowledge: Knowledge, alteration: string): ReadonlySet<string> {
  const told = new Set(knowledge.evidenceAlone(alteration).keys());
  for (const drug of [...told]) for (const member of knowledge.membersOf(drug)) told.add(member);
  for (const drug of drugsToldOf(knowledge, knowledge.kindredOf(alteration))) told.add(drug);
  return told;
}
