import { concernsEachDrugAlone } from '../../knowledge/evidenceAbout.ts';
import { betterEvidence } from '../../knowledge/evidenceOrder.ts';
import type { Kindred, Knowledge } from '../../knowledge/knowledge.ts';
import type { Evidence, EvidenceLevel } from '../../knowledge/records.ts';
import type { Relation, Stance, Verdict } from '../claim.ts';
import { isSameDisease } from './diseaseFit.ts';

/** The verdict on a claim with the ids of the evidence for and against it, best first. */
export interface Weighing {
  readonly verdict: Verdict;
  readonly evidence: { readonly for: readonly string[]; readonly against: readonly string[] };
}

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

const effectIn = ({ effect }: Evidence) => (effect === 'reduced-sensitivity' ? 'resistance' : effect);

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
/** Whether evidence comes from patients: level A to C. */
export const isClinical = ({ level }: Evidence): boolean => rank(level) <= rank('C');
const sourcesOf = (items: readonly Evidence[]): number => new Set(items.map((item) => item.source)).size;
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

/**
 * Returns the classes of a drug if the alteration does not affect its target. An alteration that bypasses the target (RB1 loss,
 * BRCA2 reversion) does so under every drug on that target, while a change of the target itself may affect one drug and not the
 * next.
 */
function bypassedClasses(knowledge: Knowledge, alteration: string, drug: string): ReadonlySet<string> {
  const genes = knowledge.alteration(alteration)?.genes ?? [];
  const classes = knowledge.classesOf(drug).filter(({ targets }) => targets.length > 0);
  const isOfTarget = classes.some(({ targets }) => targets.some((target) => genes.includes(target)));
  return new Set(genes.length === 0 || isOfTarget ? [] : classes.map(({ id }) => id));
}

/** Evidence on the classes of a drug whose target the alteration bypasses. */
function onBypassedClasses(knowledge: Knowledge, alteration: string, drug: string): readonly Evidence[] {
  const alone = knowledge.evidenceAlone(alteration);
  // For the classes of most drugs there is no evidence.
  if (!knowledge.classesOf(drug).some(({ id }) => alone.has(id))) return [];
  const classes = bypassedClasses(knowledge, alteration, drug);
  return knowledge
    .evidenceAbout(alteration)
    .filter((item) => concernsEachDrugAlone(item) && item.drugs.some((one) => classes.has(one)));
}

/** Whether all items are on one disease or on kinds of it, so that a claim that names none can only be about that. */
function areOnOneDisease(knowledge: Knowledge, items: readonly Evidence[]): boolean {
  const diseases = [...new Set(items.map(({ disease }) => disease))];
  return diseases.every((one) =>
    diseases.every((other) => one !== undefined && other !== undefined && isSameDisease(knowledge, one, other)),
  );
}

/**
 * Weighs evidence for a claim that names no disease. Where all of it is on one, and part of it is more than cases, it is as strong as
 * for a claim that names that one (decision 005).
 */
function weighAnywhere(knowledge: Knowledge, items: readonly Evidence[], effect: Effect): Weighing {
  const isMoreThanCases = items.some(({ level }) => rank(level) <= rank('B'));
  return weighItems(items, effect, isMoreThanCases && areOnOneDisease(knowledge, items));
}

/** Weighs evidence in a disease: what was found of cancers of any kind alone does not suffice to contradict a claim on one of them. */
function weighIn(knowledge: Knowledge, disease: string, items: readonly Evidence[], effect: Effect): Weighing {
  const weighing = weighItems(items, effect, true);
  const isCloser = (item: Evidence): boolean =>
    item.disease === disease || knowledge.lineage(item.disease ?? '').length > 1;
  const isClose = items.some((item) => isClinical(item) && side(item, effect) === 'against' && isCloser(item));
  return weighing.verdict === 'disagrees' && !isClose ? { ...weighing, verdict: 'silent' } : weighing;
}

/**
 * Weighs the evidence on one alteration under one drug, given alone, against a claimed effect. If there is none on the two,
 * evidence on kindred records or on the drug's class may agree with a claim, but never contradicts one.
 */
export function weigh(knowledge: Knowledge, alteration: string, { effect, drug, disease }: Question): Weighing {
  if (!knowledge.drugsWithEvidence(alteration).has(drug)) return silentWeighing;
  const within = (items: readonly Evidence[]): readonly Evidence[] =>
    disease === undefined ? items : items.filter((item) => isAboutDisease(knowledge, item, disease));
  const own = within(knowledge.evidenceAlone(alteration).get(drug) ?? []);
  if (own.length > 0)
    return disease === undefined ? weighAnywhere(knowledge, own, effect) : weighIn(knowledge, disease, own, effect);
  const kindred = weighKindred(knowledge, knowledge.kindredOf(alteration), {
    effect,
    drug,
    ...(disease === undefined ? {} : { disease }),
  });
  if (kindred.verdict === 'agrees') return kindred;
  const onClasses = weighItems(within(onBypassedClasses(knowledge, alteration, drug)), effect);
  return onClasses.verdict === 'agrees' ? onClasses : silentWeighing;
}

/** The effect of a change, by the effect that evidence states for its reverse. */
const turned: Partial<Record<Evidence['effect'], Evidence['effect']>> = {
  resistance: 'sensitivity',
  'reduced-sensitivity': 'sensitivity',
  sensitivity: 'resistance',
};

/**
 * Weighs the evidence on records that are kindred to the change of a claim, all of it together. It may agree with a claim, but
 * never contradicts one.
 */
export function weighKindred(
  knowledge: Knowledge,
  kindred: readonly Kindred[],
  { effect, drug, disease }: Question,
): Weighing {
  return weighKindredItems(kindred, effect, (alteration) =>
    (knowledge.evidenceAlone(alteration).get(drug) ?? []).filter((item) => isAboutDisease(knowledge, item, disease)),
  );
}

/** As `weighKindred`, for the evidence that `itemsOn` returns for each of the records. */
export function weighKindredItems(
  kindred: readonly Kindred[],
  effect: Effect,
  itemsOn: (alteration: string) => readonly Evidence[],
): Weighing {
  const items = kindred.flatMap(({ alteration, isOpposite }) => {
    const own = itemsOn(alteration);
    return isOpposite ? own.map((item) => ({ ...item, effect: turned[item.effect] ?? item.effect })) : own;
  });
  const weighing = weighItems(items, effect);
  return weighing.verdict === 'agrees' ? weighing : silentWeighing;
}

/** A clinical association that CIViC rates convincing (three stars) or better. */
const isConvincing = ({ level, rating }: Evidence): boolean => level === 'B' && (rating ?? 0) >= 3;

/**
 * Whether weaker evidence suffices to contradict, if nothing supports the claim and nothing denies the opposite: one convincing
 * clinical work, or one clinical and any other work, that state the opposite (decision 005).
 */
function isUnopposed(items: readonly Evidence[], firm: readonly Evidence[]): boolean {
  const outright = firm.filter((item) => item.supports);
  const said = outright[0] && effectIn(outright[0]);
  if (items.some((item) => effectIn(item) === said && !item.supports)) return false;
  return outright.some(isConvincing) || (outright.some(isClinical) && sourcesOf(outright) >= 2);
}

/**
 * Weighs items that are all about the same alteration and drug (decision 005). Several items from one paper count as one source.
 * Contradicting a writer needs more than agreeing with one: one level-A source, two at A to C, or a curated row marked
 * `established`, with at most a quarter as many on the claim's side and none at a higher level. Less suffices if nothing is on
 * its side and all items are on one disease, which the claim names or leaves unsaid (`oneDisease`). What a review reports (`secondary`) never
 * contradicts.
 */
export function weighItems(items: readonly Evidence[], effect: Effect, oneDisease = false): Weighing {
  const pro = items.filter((item) => side(item, effect) === 'for');
  const contra = items.filter((item) => side(item, effect) === 'against');
  if (pro.length === 0 && contra.length === 0) return silentWeighing;
  const evidence = { for: idsBestFirst(pro), against: idsBestFirst(contra) };
  const clinical = (list: readonly Evidence[]) => list.filter(isClinical);

  if (pro.length > 0 && sourcesOf(contra) * 4 <= sourcesOf(pro) && best(contra) >= best(pro))
    return { verdict: 'agrees', evidence };
  // A drug to which tumours are less sensitive may still be active.
  const firm = contra.filter((item) => !item.secondary && item.effect !== 'reduced-sensitivity');
  const strong =
    firm.some((item) => item.level === 'A' || item.established) ||
    sourcesOf(clinical(firm)) >= 2 ||
    (oneDisease && pro.length === 0 && isUnopposed(items, firm));
  const outweighed = sourcesOf(clinical(pro)) * 4 <= sourcesOf(clinical(firm)) && best(pro) >= best(firm);
  if (strong && outweighed) return { verdict: 'disagrees', evidence };
  return { verdict: pro.length > 0 && contra.length > 0 ? 'divided' : 'silent', evidence };
}

/** The ids of evidence items, best first. */
export const idsBestFirst = (items: readonly Evidence[]): readonly string[] =>
  [...items].sort(betterEvidence).map((item) => item.id);
