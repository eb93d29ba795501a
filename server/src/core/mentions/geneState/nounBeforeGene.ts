// The state of a gene in a noun before it: "mutations in EGFR", "loss of the PTEN gene".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { type GeneRun, runStartingAt } from '../gene/geneLists.ts';
import type { Reading } from '../reading.ts';
import { dividedList } from './dividedList.ts';
import type { GenePlace, StateForm } from './genePlace.ts';
import { describing, prepositionBefore } from './openings.ts';
import { isReversion } from './reversion.ts';
import { joinedStates, lessMethylationWords, stateReading, undoneState } from './statePhrase.ts';
import { effectBefore, firstNoun, formOfState, geneNameTail, nounAtStart, stateNounBefore } from './stateWords.ts';

const ofItsPathway =
  /^[-\s](?:[a-z]+\s)?(?:pathway|signal{1,2}ing|axis|cascade|network)|^[-\s](?:arm|effectors?|regulators?|substrates?|partners?|target\sgenes?)(?![a-z])/i;
/** "Loss of ROS1 dependence", "amplification of PTPN2's target": what cells no longer need, and another gene. */
const ofItsUse =
  /^[-\s](?:oncogene\s)?(?:dependenc[ey]|addiction)(?![a-z])|^['’]s\s(?:[a-z-]+\s){0,2}(?:effectors?|homologu?es?|inhibitors?|ligands?|neighbou?rs?|paralogu?es?|partners?|pathways?|regulators?|relatives?|substrates?|targets?)(?![a-z])/i;
const ofItsWork = /^[-\s](?:[a-z]+\s)?(?:expression|levels?|activity|function|binding|metabolism|content)/i;

/** "Low levels of KIT phosphorylation": there is not less KIT. */
const ofItsState =
  /^\s(?:phosphorylation|activity|activation|acetylation|ubiquitination|methylation|ligands?)(?![a-z])/i;
const ofSpliceVariant = /^[-\u2010-\u2013]?[Vv]\d/u;
/** "RAS suppressor NF1": describes another gene. */
const descriptionAtStart = new RegExp(`^\\s${describing}`, 'i');
const level = /levels?$/iu;
const mutantBefore = /(?<![a-z])muta(?:nt|ted)\s$/i;

/** "Loss of PTEN expression". */
const ofExpression = /^\s(?:(?:cell[-\s])?surface\s|protein\s|gene\s|mRNA\s|antigen\s)?expression(?![a-z])/i;

/** "Alterations to BRAF"; "fusions to ABL-type inhibitors" and "EGFR mutations to EGFR-TKIs" speak of a response. */
const alteration = /^(?:alterations|mutations)$/iu;
const endsPhrase =
  /^(?:\sgenes?)?(?:$|[.,;:)]|\s(?:\(|and\s|or\s|that\s|which\s|in\s|are\s|were\s|can\s|may\s|have\s|confer|caus|lead))/u;

/** Returns the run without its last genes if these have a change of their own after them: "loss of PTEN or PIK3CA mutation". */
function runOfNoun(text: string, run: GeneRun, noun: string, knowledge: Knowledge): GeneRun {
  const after = nounAtStart(textAfter(text, run, 40));
  if (!after || formOfState(after)?.form === formOfState(noun)?.form) return run;
  const others = run.genes.slice(0, -1);
  if (others.length === 1) return { ...run, end: others[0]!.end, genes: others };
  return dividedList(text, run, after, knowledge)?.first ?? run;
}

/** Returns the run without its last gene if a change of that follows: "loss of PTEN or AKT1 E17K". */
function withoutChanged(text: string, run: GeneRun, changeStarts: GenePlace['changeStarts']): GeneRun {
  const others = run.genes.slice(0, -1);
  const isChanged = text[run.end] === ' ' && changeStarts.has(run.end + 1);
  return isChanged && others.length > 0 ? { ...run, end: others.at(-1)!.end, genes: others } : run;
}

/** A noun for a change, with the genes that it is said of. */
interface NounOfGenes {
  readonly noun: string;
  /** The preposition that joins them. */
  readonly preposition: string;
  readonly start: number;
  readonly run: GeneRun;
  /** The text right before the noun, and right after the genes. */
  readonly preceding: string;
  readonly rest: string;
}

/** Finds the noun that a preposition joins to a gene: "mutations in the kinase domain of EGFR". */
function nounOfGenes({
  text,
  genes,
  index,
  gene,
  before,
  changeStarts,
  knowledge,
}: GenePlace): NounOfGenes | undefined {
  const prepositionAt = prepositionBefore(before);
  if (prepositionAt === undefined) return undefined;
  const found = stateNounBefore.exec(before.slice(0, prepositionAt));
  if (!found) return undefined;
  const noun = found[0];
  // "Amplification of the mutant EGFR" is one of EGFR; if the mutant is lost, EGFR is not.
  if (formOfState(noun)?.form !== 'amplification' && mutantBefore.test(before)) return undefined;
  const start = gene.start - (before.length - found.index);
  const list = withoutChanged(text, runStartingAt(text, genes, index), changeStarts);
  const run = runOfNoun(text, list, noun, knowledge);
  const preposition = /^\s[a-z]+/i.exec(before.slice(prepositionAt))?.[0].trim() ?? '';
  return { noun, preposition, start, run, preceding: textBefore(text, { start }, 40), rest: textAfter(text, run, 40) };
}

/** Whether the noun tells to what something responds: "EGFR mutations to EGFR-TKIs". */
const isOfResponse = ({ noun, preposition, rest }: NounOfGenes): boolean =>
  preposition.toLowerCase() === 'to' && !(alteration.test(noun) && endsPhrase.test(rest));

/** "Weight gain in HER2-positive disease": only a gain of a gene is one. */
const isGainOfOther = ({ noun, preposition }: NounOfGenes): boolean => /^gain/i.test(noun) && preposition !== 'of';

/** Whether the words after the genes say that something else than the genes has changed. */
function isOfOther({ noun, run, rest }: NounOfGenes, { genes }: GenePlace): boolean {
  // "Mutations in the PI3K pathway" may be in any of its genes, and "loss of AR-V7" is that of the splice variant.
  if (ofItsPathway.test(rest) || ofItsUse.test(rest) || ofSpliceVariant.test(rest)) return true;
  // "Alterations in EGFR expression", "gain of EGFR activity" concern what the gene does.
  if (/^alter|^aberr|^abnorm|^gain/i.test(noun) && ofItsWork.test(rest)) return true;
  if (level.test(noun) && ofItsState.test(rest)) return true;
  // "Loss of the RAS suppressor NF1" concerns NF1.
  const described = descriptionAtStart.exec(rest);
  return described !== null && genes.some((one) => one.start === run.end + described[0].length);
}

/**
 * Whether the phrase is about a change that a notation names: "loss of EGFR T790M" does not mean that EGFR is lost, and
 * "mutations in KIT exon 11" says where they are.
 */
const isOfNotation = ({ start, run }: NounOfGenes, { text, changeStarts, changeEnds }: GenePlace): boolean =>
  changeEnds.has(start - 1) || changeStarts.has(start) || (changeStarts.has(run.end + 1) && text[run.end] === ' ');

/** Where the phrase ends. A bracket that names a change is read by itself: "in KRAS (G12C)", "in KRAS (KRASG12C)". */
function endOfPhrase({ noun, run, rest }: NounOfGenes, { changeStarts }: GenePlace): number {
  const bracket = /^\s\([\p{L}\d-]{2,10}\)/u.exec(rest)?.[0].length ?? 0;
  const isBracketed =
    changeStarts.has(run.end + 2) ||
    Array.from({ length: bracket }, (_, i) => run.end + i).some((at) => changeStarts.has(at));
  if (isBracketed) return run.end;
  const closing = (/^loss/i.test(noun) ? ofExpression.exec(rest) : null) ?? geneNameTail.exec(rest);
  return run.end + (closing?.[0].length ?? 0);
}

/** Adds to a reading what comes before its noun: the effect of the change, or a second noun. */
function withWordsBefore(reading: Reading | undefined, found: NounOfGenes, place: GenePlace): Reading | undefined {
  const { start, run, preceding } = found;
  const { text, genes, index, changeStarts, changeEnds, knowledge } = place;
  if (!reading) return undefined;
  // "Secondary mutations in BRAF(V600E)" are others than this one.
  const effect = changeStarts.has(run.end + 1) ? 0 : (effectBefore.exec(preceding)?.[0].length ?? 0);
  if (effect > 0) return changeEnds.has(start - effect - 1) ? undefined : { ...reading, start: start - effect };
  const first = firstNoun.exec(preceding);
  // "PTEN loss and mutation of KRAS": the first noun belongs to another gene.
  const other = genes[index - 1];
  if (!first || (other && nounAtStart(text.slice(other.end, start)))) return reading;
  const span = { start: start - first[0].length, end: reading.end };
  // "G12C mutation and loss of ROS1": so it does here.
  if (changeEnds.has(span.start - 1)) return reading;
  return joinedStates(reading, stateReading(span, run.genes, first[1]!, knowledge));
}

/** "mutations in EGFR", "loss of the PTEN gene", "mutation or amplification of MET". */
export const nounBefore: StateForm = (place) => {
  const found = nounOfGenes(place);
  if (!found || isOfResponse(found)) return 'another form';
  if (isGainOfOther(found) || isOfOther(found, place) || isOfNotation(found, place)) return undefined;
  const { noun, start, run, preceding } = found;
  const words = isReversion(preceding, noun, run.genes, place.knowledge) ? 'reversion' : noun;
  const reading = stateReading({ start, end: endOfPhrase(found, place) }, run.genes, words, place.knowledge);
  const less = lessMethylationWords(preceding, noun);
  return less === undefined ? withWordsBefore(reading, found, place) : undoneState(reading, less);
};
