// Reads drug classes that are named by their target: "EGFR inhibitor", "third-generation EGFR TKIs", "inhibitors of BTK".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { runStartingAt } from '../gene/geneLists.ts';
import { idNamed } from '../idNamed.ts';
import type { Reading } from '../reading.ts';
import { classesOfTargets } from './classOfTargets.ts';
import { endOfTarget, targetsEndingAt, targetsSharingNoun } from './classTargets.ts';
import {
  answeringWords,
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

const reading = (start: number, end: number, ids: readonly string[], labels: readonly string[]): Reading => ({
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
const isAnswered = (text: string, start: number, end: number): boolean =>
  !/^\s(?:\(|(?:with|by|using|via)\s)/iu.test(textAfter(text, { end }, 8)) &&
  answeringWords.test(textBefore(text, { start }, 90));

/**
 * Reads classes that the base has by the change at which they are aimed: "KRASG12C inhibitors", "KRAS(G12C)-selective
 * drugs".
 */
function aimedAtChange(text: string, gene: Reading, knowledge: Knowledge): Reading | undefined {
  const after = textAfter(text, gene, 90);
  const change = targetChange.exec(after);
  const words = change && classWordsIn(after.slice(change[0].length), false);
  if (!words) return undefined;
  const end = gene.end + change[0].length + words.length;
  if (isInhibitionNoun(words) && !isAnswered(text, gene.start, end)) return undefined;
  const known = gene.labels.flatMap(
    (label) => idNamed(`${label} ${change[1]} inhibitor`, 'drug-class', knowledge) ?? [],
  );
  if (known.length === 0) return undefined;
  return reading(gene.start, end, known, known.map(knowledge.label));
}

/**
 * Reads drug classes with the noun after the target: "EGFR inhibitor", "third-generation EGFR TKIs", "EGFR and ALK TKIs",
 * "anti-HER2 antibodies", "CD22-directed CAR T cells". Targets for which the base has no class are read too, without an id.
 */
export function readDrugClasses(text: string, genes: readonly Reading[], knowledge: Knowledge): Reading[] {
  const found: Reading[] = [];
  for (const [index, gene] of genes.entries()) {
    const atChange = aimedAtChange(text, gene, knowledge);
    if (atChange) {
      found.push(atChange);
      continue;
    }
    const targetEnd = endOfTarget(text, genes, index);
    const after = textAfter(text, { end: targetEnd }, 90);
    if (classWordsIn(after, true) === undefined) continue;
    const targets = targetsEndingAt(text, genes, index);
    const words = classWordsIn(after, targets.isAnti);
    if (words === undefined || isNumberedProtein(text, targetEnd + words.length)) continue;
    const lead = generationsBefore.exec(textBefore(text, targets, 60));
    const generations = lead ? generationsIn(lead[0]) : [];
    const isTreatment = isInhibitionNoun(words) && isAnswered(text, targets.start, targetEnd + words.length);
    const classes = classesOfTargets(targets.genes, text, words, generations, knowledge, isTreatment);
    if (!classes) continue;
    const start = targets.start - (lead?.[0].length ?? 0);
    found.push(reading(start, targetEnd + words.length, classes.ids, classes.labels));
    for (const other of targets.isAnti ? targetsSharingNoun(text, genes, index) : []) {
      const shared = classesOfTargets(other.genes, text, words, [], knowledge);
      if (shared) found.push(reading(other.start, other.end, shared.ids, shared.labels));
    }
  }
  return found;
}

/**
 * Reads drug classes with the noun before the target, if the base has the class and nothing further is said of the target:
 * "inhibitors of BTK", "CAR T cells targeting BCMA".
 */
export function readClassesByNoun(text: string, genes: readonly Reading[], knowledge: Knowledge): Reading[] {
  return genes.flatMap((gene, index) => {
    const noun = nounBefore.exec(textBefore(text, gene, 80));
    if (!noun) return [];
    const run = runStartingAt(text, genes, index);
    for (const targets of run.genes.length > 1 ? [run, { end: gene.end, genes: [gene] }] : [run]) {
      const classes = endsAsClass(textAfter(text, targets, 24))
        ? classesOfTargets(targets.genes, text, noun[1] ?? '', [], knowledge)
        : undefined;
      if (classes && classes.ids.length > 0 && classes.ids.length === classes.labels.length)
        return reading(gene.start - noun[0].length, targets.end, classes.ids, classes.labels);
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
    return reading(match.index, match.index + match[0].length, known ? [known] : [], labels);
  });
