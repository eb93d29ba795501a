// The state of a gene in the words after it: "EGFR amplification", "HER2-positive", "EGFR- and ALK-mutant".

import { textAfter, textBefore } from '../../text/textAround.ts';
import { type GeneJoint, type GeneRun, runEndingAt } from '../gene/geneLists.ts';
import { isCellKind } from './cellKinds.ts';
import { dividedList } from './dividedList.ts';
import type { GenePlace, StateForm } from './genePlace.ts';
import { isReversion } from './reversion.ts';
import { joinedStates, lessMethylationWords, stateReading, undoingWords, undoneState } from './statePhrase.ts';
import { nounAtStart, nounOfList, secondNoun, stateAfter, suffixAfter } from './stateWords.ts';
import { isHyphened, isSuspended } from './suspendedHyphens.ts';

/**
 * Returns the genes that share a state after the last of them: "EGFR- and ALK-mutant". Without a shared hyphen, only those
 * joined in the given way do.
 */
function runOfState({ text, genes, index }: GenePlace, state: string, joined: GeneJoint): GeneRun {
  const run = isHyphened(state) ? runEndingAt(text, genes, index, 'suspended') : undefined;
  const [first, last] = [run?.genes[0], run?.genes.at(-2)];
  return run && first && last && isSuspended(text, { start: first.start, end: last.end })
    ? run
    : runEndingAt(text, genes, index, joined);
}

/** "MCL1 amplification (gain of 1q)": how much there is of a gene is no change that a notation names. */
const ofAmount = /^[-\s](?:amplif|over-?express|under-?express|methylation)/i;
/** Whether a notation right after a noun names the change itself: "EGFR mutation T790M", "EGFR mutation (T790M)". */
const isNamedAfter = ({ text, changeStarts }: GenePlace, end: number): boolean =>
  [1, 2].some((gap) => changeStarts.has(end + gap) && /^\s?\(?$/.test(textAfter(text, { end }, gap)));

/** Who has a mutation, or how it is looked for: "BRCA1 and BRCA2 mutation carriers". */
const saidOfMutation =
  /^\s(?:carriers?|status|test(?:s|ing)?|screening|analys[ei]s|rates?|frequenc(?:y|ies))(?![a-z])/i;

/** Whether a noun in the singular is that of all genes of a list: "BRCA1 or BRCA2 mutation", "RB1 and TP53 mutation status". */
function isSharedNoun({ text, genes, index, gene, changeEnds }: GenePlace, end: number): boolean {
  const before = genes[index - 1];
  const joint = before && text.slice(before.end, gene.start);
  if (!joint || !/^,?\s(?:and|or)\s$/.test(joint)) return false;
  if (!joint.endsWith('or ') && !saidOfMutation.test(textAfter(text, { end }, 16))) return false;
  const { start } = runEndingAt(text, genes, index, 'list');
  // "del(17p), NOTCH1 or TP53 mutation": the list began before the genes, with a change of another kind.
  if (changeEnds.has(start - 2) && text.startsWith(', ', start - 2)) return false;
  // "Loss of PTEN or PIK3CA mutation": the first gene has the noun before it.
  return !undoingWords.test(textBefore(text, { start }, 40));
}

/**
 * Returns the part of a list that is in one clause: "the target is CK1α, and TP53 mutations precede" is no list, since a
 * comma stands before "and" only if others divide the items before.
 */
function ofOneClause(text: string, run: GeneRun): GeneRun {
  const joints = run.genes.slice(1).map((gene, at) => text.slice(run.genes[at]!.end, gene.start));
  const clause = joints.findIndex((joint) => /^,\s(?:and|or|but)\s$/.test(joint));
  const comma = joints.findIndex((joint) => /^,\s$/.test(joint));
  const isLonger = textBefore(text, run, 2) === ', ';
  if (clause < 0 || (comma >= 0 && comma < clause) || isLonger) return run;
  const genes = run.genes.slice(clause + 1);
  return { ...run, start: genes[0]!.start, genes };
}

/** "Congenital antithrombin deficiency" is a disease of its bearer and not the state of a gene in a tumour. */
const bornWith = /(?<![a-z])(?:congenital|inherited|hereditary|familial)\s$/i;
const isDisease = ({ text, gene }: GenePlace, noun: string): boolean =>
  /^\sdeficien/i.test(noun) && bornWith.test(textBefore(text, gene, 14));

/** EGFR mutations, MET and ALK amplification, BRCA1 or BRCA2 mutation, EGFR mutation or amplification, loss of BRCA1 methylation. */
export const nounAfter: StateForm = (place) => {
  const { text, gene, after, knowledge } = place;
  const noun = nounAtStart(after);
  if (noun === undefined) return 'another form';
  const end = gene.end + noun.length;
  if ((isNamedAfter(place, end) && !ofAmount.test(noun)) || isDisease(place, noun)) return undefined;
  const all = ofOneClause(
    text,
    runOfState(place, noun, nounOfList.test(noun) || isSharedNoun(place, end) ? 'list' : 'slash'),
  );
  const { start, genes } = dividedList(text, all, noun, knowledge)?.last ?? all;
  const preceding = textBefore(text, { start }, 40);
  const lead = undoingWords.exec(preceding)?.[0] ?? lessMethylationWords(preceding, noun);
  // "reversion of a BRCA2 mutation" is a change of its own.
  const isRestored =
    isReversion(preceding, noun, genes, knowledge) || (/^rever/i.test(lead ?? '') && /mutat/i.test(noun));
  const reading = stateReading({ start, end }, genes, isRestored ? 'reversion' : noun, knowledge);
  if (lead !== undefined) return undoneState(reading, lead);
  const second = secondNoun.exec(textAfter(text, { end }, 40));
  return second
    ? joinedStates(reading, stateReading({ start, end: end + second[0].length }, genes, second[1]!, knowledge))
    : reading;
};

/** HER2-positive, PTEN-null, KRAS/NRAS-mutant, EGFR- and ALK-mutant, EGFRm. */
export const adjectiveAfter: StateForm = (place) => {
  const { text, gene, after, knowledge } = place;
  const state = (stateAfter.exec(after) ?? suffixAfter(after))?.[0];
  if (state === undefined) return 'another form';
  if (isCellKind(text.slice(gene.start, gene.end), state, after.slice(state.length))) return undefined;
  if (state === '-' && isSuspended(text, gene)) return undefined;
  const { start, genes } = runOfState(place, state, 'slash');
  return stateReading({ start, end: gene.end + state.length }, genes, state, knowledge);
};
