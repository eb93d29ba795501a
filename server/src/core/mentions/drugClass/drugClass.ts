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
  classNoun,
  classWordsIn,
  endsAsClass,
  generationsBefore,
  generationsWithoutTarget,
  isInhibitionNoun,
  isNumberedProtein,
  nounBefore,
  targetChange,
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
  /** The generations as the text writes them, with the space after them. */
  readonly lead: string;
  readonly end: number;
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
  const lead = generationsBefore.exec(textBefore(text, targets, 60))?.[0] ?? '';
  const isTreatment = isInhibitionNoun(words) && isAnswered(text, { start: targets.start, end });
  return { targets, words, lead, end, generations: generationsIn(lead), isAnswered: isTreatment };
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
      const shared = classesOfTargets(text, other.genes, { words, generations: [], isAnswered: false }, knowledge);
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

/**
 * Reads drug classes with the noun before the target, if the base has the class and nothing further is said of the target:
 * "inhibitors of BTK", "CAR T cells targeting BCMA".
 */
export function readClassesByNoun(text: string, genes: readonly Reading[], knowledge: Knowledge): Reading[] {
  return genes.flatMap((gene, index) => {
    const noun = nounBefore.exec(textBefore(text, gene, 80));
    if (!noun) return [];
    const run = runStartingAt(text, genes, index);
    const phrase = { words: noun[1] ?? '', generations: [], isAnswered: false };
    for (const targets of run.genes.length > 1 ? [run, { end: gene.end, genes: [gene] }] : [run]) {
      const classes = endsAsClass(textAfter(text, targets, 24))
        ? classesOfTargets(text, targets.genes, phrase, knowledge)
        : undefined;
      if (classes && classes.ids.length > 0 && classes.ids.length === classes.labels.length)
        return reading({ start: gene.start - noun[0].length, end: targets.end }, classes);
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
