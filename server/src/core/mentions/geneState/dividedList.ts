import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { GeneRun } from '../gene/geneLists.ts';
import type { Reading } from '../reading.ts';
import { prepositionBefore } from './openings.ts';
import { undoingWords } from './statePhrase.ts';
import { formOfState, stateNounBefore } from './stateWords.ts';

/** A list of genes between two nouns, divided: the first genes have the noun before them, the last ones that after them. */
export interface DividedList {
  readonly first: GeneRun;
  readonly last: GeneRun;
}

const conjunction = /(?:and|or|&)\s$/u;
const pluralEnd = /[^s]s$/u;

/** In characters: how far before a list to look for its noun. */
const furthest = 90;

const runOf = (genes: readonly Reading[]): GeneRun => ({ start: genes[0]!.start, end: genes.at(-1)!.end, genes });

/** "Loss of PTEN and HER2 amplification": a suppressor is lost, and an oncogene amplified. */
function isLossAndGain([first, last, more]: readonly Reading[], noun: string, knowledge: Knowledge): boolean {
  if (!first || !last || more || !/amplif|over-?express|gain/i.test(noun)) return false;
  const roleOf = ({ ids }: Reading) => (ids.length === 1 && ids[0] ? knowledge.roleOf(ids[0])?.role : undefined);
  return roleOf(first) === 'tumour-suppressor' && roleOf(last) !== 'tumour-suppressor';
}

/** "Loss of SUFU and GLI2 amplification *cause* resistance": two things, since one loss would cause it. */
const pluralVerb =
  /^\s(?:(?:both|each|also|all)\s)?(?:are|were|have|do|act|cause|confer|lead|drive|mediate|result|predict|promote|induce|render|reduce|contribute|account|occur|activate|bypass|emerge|arise)\s/;
const areTwo = ({ genes, end }: GeneRun, text: string, noun: string): boolean =>
  genes.length === 2 && pluralVerb.test(textAfter(text, { end: end + noun.length }, 24));

/** How many genes have the noun before them, and how many that after them. */
function shares(joints: readonly string[], noun: string, isUndoing: boolean): readonly [number, number] | undefined {
  const genes = joints.length + 1;
  const conjunctions = joints.filter((joint) => conjunction.test(joint)).length;
  const comma = joints.findLastIndex((joint) => joint.startsWith(',') && conjunction.test(joint));
  // "fusions of ALK and RET, and MET amplification", "loss of NF1, and CDK4 or MDM2 amplification"
  if (comma >= 0 && (conjunctions > 1 || genes === 2)) return [comma + 1, genes - comma - 1];
  // "Loss of EGFR and MET amplification" may be that of both amplifications.
  if (isUndoing) return undefined;
  // "Amplification of ERBB2, KRAS and BRAF mutations"; of "amplification of ERBB2, KRAS and BRAF loss" KRAS may be in either part.
  return [1, genes === 2 || pluralEnd.test(noun) ? genes - 1 : 1];
}

/**
 * Divides a list of genes that has one noun before it and another after it: "amplification of ERBB2, KRAS and BRAF mutations".
 * Undefined if no noun precedes the list, or one of the same change.
 */
export function dividedList(text: string, run: GeneRun, noun: string, knowledge: Knowledge): DividedList | undefined {
  const { start, genes } = run;
  if (genes.length < 2) return undefined;
  const before = textBefore(text, { start }, furthest);
  const prepositionAt = prepositionBefore(before);
  const own = prepositionAt === undefined ? undefined : stateNounBefore.exec(before.slice(0, prepositionAt))?.[0];
  if (own === undefined || formOfState(own)?.form === formOfState(noun)?.form) return undefined;
  const joints = genes.slice(1).map((gene, at) => text.slice(genes[at]!.end, gene.start));
  const isUndoing = undoingWords.test(before) && !isLossAndGain(genes, noun, knowledge) && !areTwo(run, text, noun);
  const [first, last] = shares(joints, noun, isUndoing) ?? [];
  return first && last ? { first: runOf(genes.slice(0, first)), last: runOf(genes.slice(-last)) } : undefined;
}
