// Reads drug classes that are named by their target: "EGFR inhibitor", "third-generation EGFR TKIs", "inhibitors of BTK".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { runStartingAt } from '../gene/geneLists.ts';
import { idNamed } from '../idNamed.ts';
import type { Reading } from '../reading.ts';
import { type ClassPhrase, classesOfTargets } from './classOfTargets.ts';
import { type ClassTargets, endOfTarget, targetsEndingAt, targetsSharingNoun } from './classTargets.ts';
import {
  answeringWords,
  antiClassWordsIn,
  betweenDrugAndNoun,
  classNoun,
  classNounBefore,
  classWordsIn,
  endsAsClass,
  generationsBefore,
  generationsWithoutTarget,
  isActBefore,
  isInhibitionNoun,
  isNumberedProtein,
  saysWhatItIs,
  targetChange,
  traitBefore,
} from './classWords.ts';
import { generationsIn } from './generation.ts';

const reading = (
  { start, end }: Span,
  { ids, labels }: { readonly ids: readonly string[]; readonly labels: readonly string[] },
): Reading => ({
  start,
  end,
  kind: 'drug-class',
  ids: [...new Set(ids)],
  labels: [...new Set(labels)],
  via: 'grammar',
});

/**
 * Whether the text speaks of a response to an act of inhibition, so that it is a treatment: "sensitive to MEK inhibition".
 * In "MEK inhibition with trametinib" the drug says which one it was.
 */
const isAnswered = (text: string, phrase: Span): boolean =>
  !/^\s(?:\(|(?:with|by|using|via)\s)/iu.test(textAfter(text, phrase, 8)) &&
  answeringWords.test(textBefore(text, phrase, 90));

/**
 * Reads classes that the base has by the change at which they are aimed: "KRASG12C inhibitors", "KRAS(G12C)-selective
 * drugs".
 */
function aimedAtChange(text: string, gene: Reading, knowledge: Knowledge): Reading | undefined {
  const after = textAfter(text, gene, 90);
  const change = targetChange.exec(after);
  const words = change && classWordsIn(after.slice(change[0].length));
  if (!words) return undefined;
  const end = gene.end + change[0].length + words.length;
  if (isInhibitionNoun(words) && !isAnswered(text, { start: gene.start, end })) return undefined;
  const known = gene.labels.flatMap(
    (label) => idNamed(`${label} ${change[1]} inhibitor`, 'drug-class', knowledge) ?? [],
  );
  if (known.length === 0) return undefined;
  return reading({ start: gene.start, end }, { ids: known, labels: known.map(knowledge.label) });
}

/** The words for a class right after its targets, and where they end. */
interface NounAfterTargets extends ClassPhrase {
  readonly targets: ClassTargets;
  /** The generations or another trait as the text writes them, with the space after them. */
  readonly lead: string;
  readonly end: number;
}

/** Returns what distinguishes a class at the end of the text before its targets. Types Ia and Ib are kinds of type I. */
function traitsBefore(before: string): Pick<NounAfterTargets, 'lead' | 'traits'> {
  const generations = generationsBefore.exec(before)?.[0];
  if (generations !== undefined)
    return { lead: generations, traits: generationsIn(generations).map((one) => `${one}-generation`) };
  const lead = traitBefore.exec(before)?.[0] ?? '';
  return { lead, traits: lead === '' ? [] : [lead.trim().replace(/^type.(II?|[12]).*$/i, 'type $1')] };
}

/** Finds the noun of a class right after a gene: "EGFR inhibitor", "third-generation EGFR TKIs". */
function nounAfterTargets(text: string, genes: readonly Reading[], index: number): NounAfterTargets | undefined {
  const targetEnd = endOfTarget(text, genes, index);
  const after = textAfter(text, { end: targetEnd }, 90);
  if (antiClassWordsIn(after) === undefined) return undefined;
  const targets = targetsEndingAt(text, genes, index);
  const words = targets.isAnti ? antiClassWordsIn(after) : classWordsIn(after);
  if (words === undefined) return undefined;
  const end = targetEnd + words.length;
  if (isNumberedProtein(text, { end })) return undefined;
  const { lead, traits } = traitsBefore(textBefore(text, targets, 60));
  const isTreatment = isInhibitionNoun(words) && isAnswered(text, { start: targets.start, end });
  return { targets, words, lead, end, traits, isAnswered: isTreatment };
}

/** Reads a class with its noun after the target, and those before it that share the noun. */
function classesEndingAt(text: string, genes: readonly Reading[], index: number, knowledge: Knowledge): Reading[] {
  const phrase = nounAfterTargets(text, genes, index);
  const classes = phrase && classesOfTargets(text, phrase.targets.genes, phrase, knowledge);
  if (!classes) return [];
  const { targets, words, lead, end } = phrase;
  const others = targets.isAnti ? targetsSharingNoun(text, genes, index) : [];
  return [
    reading({ start: targets.start - lead.length, end }, classes),
    ...others.flatMap((other) => {
      const shared = classesOfTargets(text, other.genes, { words, traits: [], isAnswered: false }, knowledge);
      return shared ? [reading(other, shared)] : [];
    }),
  ];
}

/**
 * Reads drug classes with the noun after the target: "EGFR inhibitor", "third-generation EGFR TKIs", "EGFR and ALK TKIs",
 * "anti-HER2 antibodies", "CD22-directed CAR T cells". Targets for which the base has no class are read too, without an id.
 */
export const readDrugClasses = (text: string, genes: readonly Reading[], knowledge: Knowledge): Reading[] =>
  genes.flatMap(
    (gene, index) => aimedAtChange(text, gene, knowledge) ?? classesEndingAt(text, genes, index, knowledge),
  );

/** Whether the noun at `start` says what something is, and no drug stands before it. */
const isSaidOfOther = (text: string, start: number, drugs: readonly Reading[]): boolean =>
  saysWhatItIs(textBefore(text, { start }, 64)) &&
  !drugs.some(
    (drug) => drug.end < start && start - drug.end < 64 && betweenDrugAndNoun.test(text.slice(drug.end, start)),
  );

/**
 * Reads drug classes with the noun before the target, if the base has the class, or most of those in a list, and nothing
 * further is said of the target:
 * "inhibitors of BTK", "an inhibitor of CDK4/6", "CAR T cells targeting BCMA", "resistant to inhibition of MEK".
 */
export function readClassesByNoun(
  text: string,
  genes: readonly Reading[],
  drugs: readonly Reading[],
  knowledge: Knowledge,
): Reading[] {
  return genes.flatMap((gene, index) => {
    const match = classNounBefore.exec(textBefore(text, gene, 80));
    if (!match) return [];
    const [whole, noun = ''] = match;
    const start = gene.start - whole.length;
    if (isSaidOfOther(text, start, drugs)) return [];
    const run = runStartingAt(text, genes, index);
    const isAct = isActBefore(noun);
    const phrase = { words: isAct ? ` ${noun}` : noun, traits: [], isAnswered: isAct };
    for (const targets of run.genes.length > 1 ? [run, { end: gene.end, genes: [gene] }] : [run]) {
      if (isAct && !isAnswered(text, { start, end: targets.end })) continue;
      const classes = endsAsClass(textAfter(text, targets, 24))
        ? classesOfTargets(text, targets.genes, phrase, knowledge)
        : undefined;
      if (classes && classes.ids.length > 0 && classes.ids.length * 3 >= classes.labels.length * 2)
        return reading({ start, end: targets.end }, classes);
    }
    return [];
  });
}

/**
 * Reads classes by generation without a target, with the id of what the noun names: "third-generation TKIs", "first- and
 * second-generation inhibitors".
 */
export const readGenerations = (text: string, knowledge: Knowledge): Reading[] =>
  generationsWithoutTarget(text).map((match) => {
    const noun = match[1] ?? '';
    const known = idNamed(noun, 'drug-class', knowledge);
    const name = known ? knowledge.label(known) : classNoun(noun);
    const labels = generationsIn(match[0]).map((one) => `${one}-generation ${name}`);
    const span = { start: match.index, end: match.index + match[0].length };
    return reading(span, { ids: known ? [known] : [], labels });
  });
