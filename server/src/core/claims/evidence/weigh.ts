import { concernsEachDrugAlone } from '../../knowledge/evidenceAbout.ts';
import type { Kindred, Knowledge } from '../../knowledge/knowledge.ts';
import type { Evidence } from '../../knowledge/records.ts';
import { mayContradict } from './contradicting.ts';
import { isSameDisease } from './diseaseFit.ts';
import {
  type Effect,
  effectIn,
  type Ground,
  isAboutDisease,
  isAtLeast,
  type Question,
  silenced,
  silentWeighing,
  type Weighing,
  weighItems,
} from './weighItems.ts';

/** Whether an alteration is of a protein that a drug acts on, by any of its classes, also those above its own. */
const isOfTarget = (knowledge: Knowledge, alteration: string, drug: string): boolean => {
  const genes = knowledge.alteration(alteration)?.genes ?? [];
  return knowledge.classesOf(drug).some(({ targets }) => targets.some((target) => genes.includes(target)));
};

/**
 * Returns the classes of a drug if the alteration does not affect its target. An alteration that bypasses the target (RB1 loss,
 * BRCA2 reversion) does so under every drug on that target, while a change of the target itself may affect one drug and not the
 * next.
 */
function bypassedClasses(knowledge: Knowledge, alteration: string, drug: string): ReadonlySet<string> {
  const hasGene = (knowledge.alteration(alteration)?.genes ?? []).length > 0;
  if (!hasGene || isOfTarget(knowledge, alteration, drug)) return new Set();
  return new Set(knowledge.classesOf(drug).flatMap(({ id, targets }) => (targets.length > 0 ? [id] : [])));
}

/** Whether an alteration is a substitution in the target of a drug: it does there the same in whatever disease. */
const isInTarget = (knowledge: Knowledge, alteration: string, drug: string): boolean =>
  knowledge.alteration(alteration)?.form === 'substitution' && isOfTarget(knowledge, alteration, drug);

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
 * Whether evidence is as good as on the one disease that a claim names although it names none: all of it is on one, and part of it is
 * more than cases (decision 005).
 */
const isAsIfNamed = (knowledge: Knowledge, items: readonly Evidence[]): boolean =>
  items.some((item) => isAtLeast(item, 'B')) && areOnOneDisease(knowledge, items);

/** Why the disease makes no difference to what a claim is weighed by; undefined if it may. */
function groundOf(
  knowledge: Knowledge,
  alteration: string,
  { drug, disease }: Question,
  items: readonly Evidence[],
): Ground | undefined {
  if (isInTarget(knowledge, alteration, drug)) return 'target';
  return disease !== undefined || isAsIfNamed(knowledge, items) ? 'disease' : undefined;
}

/**
 * Whether the opposite of a claimed effect was looked for in some disease and not found, in a number of patients and by better evidence
 * than what found it there: a claim that names no disease may be about that one.
 */
const isDeniedSomewhere = (knowledge: Knowledge, items: readonly Evidence[], effect: Effect): boolean => {
  const opposite = items.filter((item) => effectIn(item) !== effect);
  return opposite.some(
    (denial) =>
      !denial.supports &&
      isAtLeast(denial, 'B') &&
      !opposite.some(
        (item) => item.supports && isAboutDisease(knowledge, item, denial.disease) && isAtLeast(item, denial.level),
      ),
  );
};

/**
 * Weighs the evidence on one alteration under one drug, given alone, against a claimed effect. If there is none on the two,
 * evidence on kindred records or on the drug's class may agree with a claim, but never contradicts one.
 */
export function weigh(knowledge: Knowledge, alteration: string, question: Question): Weighing {
  const { effect, drug, disease } = question;
  if (!knowledge.drugsWithEvidence(alteration).has(drug)) return silentWeighing;
  const within = (items: readonly Evidence[]): readonly Evidence[] =>
    disease === undefined ? items : items.filter((item) => isAboutDisease(knowledge, item, disease));
  const own = within(knowledge.evidenceAlone(alteration).get(drug) ?? []);
  if (own.length > 0) {
    const ground = groundOf(knowledge, alteration, question, own);
    const weighing = weighItems(own, effect, ground);
    if (weighing.verdict !== 'disagrees') return weighing;
    if (disease === undefined && isDeniedSomewhere(knowledge, own, effect)) return silenced(weighing, 'disease');
    return mayContradict(knowledge, alteration, question, own, ground) ? weighing : silenced(weighing, 'evidence');
  }
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
