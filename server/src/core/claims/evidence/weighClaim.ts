import { drugsWithEvidenceOn } from '../../knowledge/evidenceAbout.ts';
import type { Kindred, Knowledge } from '../../knowledge/knowledge.ts';
import type { Evidence } from '../../knowledge/records.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Phase } from '../claim.ts';
import { weighingOfAll, weighingOfAny } from './combined.ts';
import { jointProfile, namedProfiles } from './namedProfiles.ts';
import { weigh, weighKindred, weighKindredItems } from './weigh.ts';
import {
  type Effect,
  isAboutDisease,
  itemsOf,
  silenced,
  silentWeighing,
  type Weighing,
  weighItems,
  worksBehind,
} from './weighItems.ts';
import { weighObject } from './weighObject.ts';

/** The parts of a claim that are weighed: what its subject and object name, and the diseases that it is about. */
export interface WeighableClaim {
  readonly effect: Effect;
  readonly subject: readonly Mention[];
  /** Whether the changes of a compound mutation are on one allele or on two, if stated. */
  readonly phase?: Phase;
  /** Genes of the families named inside the subject ("RAS mutations"). */
  readonly members: readonly string[];
  readonly object: readonly Mention[];
  /** A single name stands for several treatments given together. */
  readonly isCombination?: boolean;
  readonly diseases: readonly string[];
  /** The diseases are those of the paragraph, since the sentence names none. */
  readonly areOfParagraph?: boolean;
}

/**
 * Weighs a claim on the changes of a gene in general by the record on them in general (`whole`) and those on each (`each`). If the
 * first disagrees outright, a rare exception among the others leaves it so: "KRAS mutations respond to cetuximab" is no less wrong for
 * what was once found of G13D.
 */
function weighingOfWhole(knowledge: Knowledge, whole: Weighing, each: readonly Weighing[], effect: Effect): Weighing {
  const merged = weighingOfAny(knowledge, [whole, ...each], effect);
  const isException =
    worksBehind(knowledge, merged.evidence.for) * 8 <= worksBehind(knowledge, merged.evidence.against);
  return whole.verdict === 'disagrees' && whole.evidence.for.length === 0 && isException ? whole : merged;
}

/** Weighs a claim that names several diseases: it may be about any of them, so it disagrees only if it does in each. */
function inDiseases(diseases: readonly string[], weighIn: (disease?: string) => Weighing): Weighing {
  if (diseases.length < 2) return weighIn(diseases[0]);
  const weighings = diseases.map(weighIn);
  const first = (verdict: Weighing['verdict']) => weighings.find((w) => w.verdict === verdict);
  const all = weighings.every((w) => w.verdict === 'disagrees');
  const none = first('disagrees') ? silenced(silentWeighing, 'disease') : silentWeighing;
  return first('agrees') ?? (all ? weighings[0] : undefined) ?? first('divided') ?? none;
}

/**
 * Weighs a claim without a disease in a paragraph on several: if all the evidence is on one of them, the claim is about that one, and
 * what is silent on the others no longer keeps it from being contradicted.
 */
function inParagraph(
  knowledge: Knowledge,
  diseases: readonly string[],
  weighIn: (disease?: string) => Weighing,
): Weighing {
  const weighing = inDiseases(diseases, weighIn);
  if (diseases.length < 2 || weighing.verdict !== 'silent') return weighing;
  const { evidence } = weighIn();
  const items = itemsOf(knowledge, [...evidence.for, ...evidence.against]);
  const meant = diseases.filter(
    (one) => items.length > 0 && items.every((item) => isAboutDisease(knowledge, item, one)),
  );
  return meant.map(weighIn).find(({ verdict }) => verdict === 'disagrees') ?? weighing;
}

/** Whether evidence is on exactly these drugs given together, and not on one of them alone. */
const isOnCombination = (item: Evidence, drugs: readonly string[]): boolean =>
  item.interaction === 'combination' &&
  item.therapies.length === 0 &&
  item.drugs.length === drugs.length &&
  drugs.every((drug) => item.drugs.includes(drug));

/** What the knowledge base may have evidence on for the causes of a claim, and the effect that is claimed. */
interface Asked {
  readonly knowledge: Knowledge;
  readonly effect: WeighableClaim['effect'];
  readonly object: WeighableClaim['object'];
  /** The changes as they are named, or the one profile that joins them. */
  readonly profiles: readonly string[];
  /** The profiles of any change of the gene that is named. */
  readonly any: readonly string[];
  /** Records of changes like one that has none of its own. */
  readonly kindred: readonly (readonly Kindred[])[];
}

/** Weighs what is said of drugs that are given together, as a whole. */
function weighCombination({ knowledge, effect, object, profiles, kindred }: Asked, disease?: string): Weighing {
  const drugs = object.flatMap((mention) => mention.ids);
  if (object.length > 1 && drugs.length !== object.length) return silentWeighing;
  const onAll = (profile: string) =>
    knowledge
      .evidenceAbout(profile)
      .filter((item) => isOnCombination(item, drugs) && isAboutDisease(knowledge, item, disease));
  const own = profiles.flatMap(onAll);
  const others = [...profiles.flatMap((profile) => knowledge.kindredOf(profile)), ...kindred.flat()];
  return own.length > 0 ? weighItems(own, effect) : weighKindredItems(others, effect, onAll);
}

/** Weighs what is said of one treatment: a drug, or a class. */
function weighTreatment({ knowledge, effect, object, profiles, any, kindred }: Asked, disease?: string): Weighing {
  const [treatment] = object;
  if (!treatment) return silentWeighing;
  const asked = (drug: string) => ({ effect, drug, ...(disease === undefined ? {} : { disease }) });
  const weighed = (profile: string) =>
    weighObject(knowledge, treatment, effect, knowledge.drugsWithEvidence(profile), (drug) =>
      weigh(knowledge, profile, asked(drug)),
    );
  const onKindred = (records: readonly Kindred[]) =>
    weighObject(knowledge, treatment, effect, drugsWithEvidenceOn(knowledge, records), (drug) =>
      weighKindred(knowledge, records, asked(drug)),
    );
  const each = weighingOfAll(knowledge, profiles.map(weighed));
  const isOpen = each.verdict === 'silent' || each.verdict === 'disagrees';
  const own = any.length > 0 && isOpen ? weighingOfWhole(knowledge, each, any.map(weighed), effect) : each;
  // Kindred records count if there is no evidence on the change itself.
  const isUnrecorded = profiles.length === 0 && own.evidence.for.length + own.evidence.against.length === 0;
  const further = isUnrecorded ? weighingOfAll(knowledge, kindred.map(onKindred)) : silentWeighing;
  return further.verdict === 'agrees' ? further : own;
}

/** Weighs a claim against the knowledge base: each change with each drug, and what acts jointly only as a whole. */
export function weighClaim(
  knowledge: Knowledge,
  { effect, subject, phase, members, object, isCombination, diseases, areOfParagraph }: WeighableClaim,
): Weighing {
  const named = subject.map((mention) => namedProfiles(knowledge, mention, members));
  const exact = named.flatMap((one) => one.exact);
  const joint = subject.length > 1 ? jointProfile(knowledge, exact, phase) : undefined;
  if (subject.length > 1 && !joint) return silentWeighing;
  const asked: Asked = {
    knowledge,
    effect,
    object,
    profiles: joint ? [joint] : exact,
    any: subject.length > 1 ? [] : named.flatMap((one) => one.any),
    kindred: subject.length > 1 ? [] : named.flatMap((one) => one.kindred),
  };
  const weighAsked = object.length > 1 || isCombination ? weighCombination : weighTreatment;
  const weighIn = (disease?: string) => weighAsked(asked, disease);
  return areOfParagraph ? inParagraph(knowledge, diseases, weighIn) : inDiseases(diseases, weighIn);
}
