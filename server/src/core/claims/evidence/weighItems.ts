import { betterEvidence } from '../../knowledge/evidenceOrder.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Evidence, EvidenceLevel } from '../../knowledge/records.ts';
import type { Relation, Silencer, Stance, Verdict } from '../claim.ts';
import { isSameDisease } from './diseaseFit.ts';

/** The verdict on a claim with the ids of the evidence for and against it, best first. */
export interface Weighing {
  readonly verdict: Verdict;
  /** Set if evidence disagrees and the verdict is silent all the same. */
  readonly silencedBy?: Silencer;
  readonly evidence: { readonly for: readonly string[]; readonly against: readonly string[] };
}

/** A weighing whose evidence disagrees, but is not held against a claim. */
export const silenced = ({ evidence }: Weighing, silencedBy: Silencer): Weighing => ({
  verdict: 'silent',
  silencedBy,
  evidence,
});

/** The weighing when there is no evidence. */
export const silentWeighing: Weighing = { verdict: 'silent', evidence: { for: [], against: [] } };

/** The effects that evidence can support or contradict. */
export type Effect = 'resistance' | 'sensitivity';

/**
 * Returns the effect that a claim asserts, also with a hedge; undefined otherwise, since evidence does not directly state what
 * a denied effect means.
 */
export function effectOf(relation: Relation, stance: Stance): Effect | undefined {
  if (stance !== 'asserted' && stance !== 'hedged') return undefined;
  if (relation === 'resistance') return 'resistance';
  return relation === 'sensitivity' || relation === 'overcomes' ? 'sensitivity' : undefined;
}

/** The effect that an item states. */
export const effectIn = ({ effect }: Evidence) => (effect === 'reduced-sensitivity' ? 'resistance' : effect);

/**
 * The side that an item takes on an effect. An item that does not support its own effect speaks against that effect, and for no
 * other.
 */
function side(item: Evidence, effect: Effect): 'for' | 'against' | undefined {
  const says = effectIn(item);
  if (says === 'adverse-response' || says === 'not-stated') return undefined;
  if (says === effect) return item.supports ? 'for' : 'against';
  return item.supports ? 'against' : undefined;
}

const rank = (level: EvidenceLevel): number => 'ABCDE'.indexOf(level);
/** Whether evidence is of a level or a better one. */
export const isAtLeast = ({ level }: Evidence, least: EvidenceLevel): boolean => rank(level) <= rank(least);
/** Whether evidence comes from patients: level A to C. */
export const isClinical = (item: Evidence): boolean => isAtLeast(item, 'C');
/** Whether an item is a validated association: level A, or a curated row that a trial, label or guideline settles. */
export const isValidated = ({ level, established }: Evidence): boolean => level === 'A' || established;
/** The items of these ids. */
export const itemsOf = (knowledge: Knowledge, ids: readonly string[]): readonly Evidence[] =>
  ids.flatMap((id) => knowledge.evidenceItem(id) ?? []);
/** The number of works behind items. */
export const sourcesOf = (items: readonly Evidence[]): number => new Set(items.map((item) => item.source)).size;
/** The number of works behind the items of these ids. */
export const worksBehind = (knowledge: Knowledge, ids: readonly string[]): number => sourcesOf(itemsOf(knowledge, ids));
const best = (items: readonly Evidence[]): number => Math.min(9, ...items.map((item) => rank(item.level)));

/** What evidence is weighed on: the effect of a drug, in a disease if one is named. */
export interface Question {
  readonly effect: Effect;
  readonly drug: string;
  readonly disease?: string;
}

/** Whether an item is about a disease; true for every item if no disease is given. */
export const isAboutDisease = (knowledge: Knowledge, item: Evidence, disease: string | undefined): boolean =>
  disease === undefined || (item.disease !== undefined && isSameDisease(knowledge, item.disease, disease));

/** A clinical association that CIViC rates convincing (three stars) or better. */
const isConvincing = ({ level, rating }: Evidence): boolean => level === 'B' && (rating ?? 0) >= 3;

/** A clinical work of any level that CIViC rates so, or that we read ourselves. */
const isSoundCase = (item: Evidence): boolean =>
  isClinical(item) && (item.verified === 'lookup' || (item.rating ?? 0) >= 3);

/**
 * Why the disease makes no difference to evidence on a change under a drug: all of it is on one disease, which the claim names or
 * leaves unsaid, or the change is a substitution in the drug's own target.
 */
export type Ground = 'disease' | 'target';

/** Whether a claim is that a drug still works on a substitution in its own target: where that was seen to fail, it fails. */
const isOnChangedTarget = (effect: Effect, ground: Ground | undefined): boolean =>
  ground === 'target' && effect === 'sensitivity';

/** The works of the laboratory alone that suffice to contradict where nothing is known to the contrary. */
export const worksOfLaboratory = (effect: Effect, ground: Ground | undefined): number =>
  isOnChangedTarget(effect, ground) ? 2 : 3;

/**
 * Whether weaker evidence suffices to contradict, if nothing supports the claim and nothing denies the opposite: one convincing
 * clinical work, one clinical and any other work, or three of the laboratory, that state the opposite; against a claim that a drug
 * works on a substitution in its own target one sound case, or two of the laboratory (decision 005).
 */
function isUnopposed(items: readonly Evidence[], firm: readonly Evidence[], effect: Effect, ground: Ground): boolean {
  const outright = firm.filter((item) => item.supports);
  const said = outright[0] && effectIn(outright[0]);
  if (items.some((item) => effectIn(item) === said && !item.supports)) return false;
  const works = sourcesOf(outright);
  return (
    outright.some(isConvincing) ||
    (outright.some(isClinical) && works >= 2) ||
    (isOnChangedTarget(effect, ground) && outright.some(isSoundCase)) ||
    works >= worksOfLaboratory(effect, ground)
  );
}

/**
 * Weighs items that are all about the same alteration and drug (decision 005). Several items from one paper count as one source.
 * Contradicting a writer needs more than agreeing with one: one level-A source, two at A to C, or a curated row marked
 * `established`, with at most a quarter as many on the claim's side and none at a higher level. Less suffices if nothing is on
 * its side (`isUnopposed`) and the disease makes no difference (`ground`). What a review reports (`secondary`) never contradicts.
 */
export function weighItems(items: readonly Evidence[], effect: Effect, ground?: Ground): Weighing {
  const pro = items.filter((item) => side(item, effect) === 'for');
  const contra = items.filter((item) => side(item, effect) === 'against');
  if (pro.length === 0 && contra.length === 0) return silentWeighing;
  const evidence = { for: idsBestFirst(pro), against: idsBestFirst(contra) };
  const clinical = (list: readonly Evidence[]) => list.filter(isClinical);

  const isMost = sourcesOf(contra) * 4 <= sourcesOf(pro) && best(contra) >= best(pro);
  // What is validated is not divided by what the laboratory once found.
  const isSettled = pro.some(isValidated) && !contra.some(isClinical);
  if (pro.length > 0 && (isMost || isSettled)) return { verdict: 'agrees', evidence };
  // A drug to which tumours are less sensitive may still be active.
  const firm = contra.filter((item) => !item.secondary && item.effect !== 'reduced-sensitivity');
  const strong =
    firm.some(isValidated) ||
    sourcesOf(clinical(firm)) >= 2 ||
    (ground !== undefined && pro.length === 0 && isUnopposed(items, firm, effect, ground));
  const outweighed = sourcesOf(clinical(pro)) * 4 <= sourcesOf(clinical(firm)) && best(pro) >= best(firm);
  if (strong && outweighed) return { verdict: 'disagrees', evidence };
  return { verdict: pro.length > 0 && contra.length > 0 ? 'divided' : 'silent', evidence };
}

/** The ids of evidence items, best first. */
export const idsBestFirst = (items: readonly Evidence[]): readonly string[] =>
  [...items].sort(betterEvidence).map((item) => item.id);
