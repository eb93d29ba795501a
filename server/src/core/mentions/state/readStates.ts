// Reads changes of whole genes in words: "EGFR amplification", "loss of PTEN", "HER2-positive", "high ERCC1 expression".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { type GeneJoint, type GeneRun, runEndingAt, runStartingAt } from '../gene/geneLists.ts';
import type { Reading } from '../reading.ts';
import { isCellKind } from './cellKinds.ts';
import { isCopyingOfDna } from './copyingOfDna.ts';
import { dividedList } from './dividedList.ts';
import { describing, prepositionBefore } from './openings.ts';
import { isReversion } from './reversion.ts';
import { joinedStates, lessMethylationWords, stateReading, undoingWords, undoneState } from './statePhrase.ts';
import {
  effectBefore,
  firstNoun,
  formOfState,
  geneNameTail,
  levelAfter,
  levelBefore,
  longestWordBefore,
  nounAtStart,
  nounOfList,
  secondNoun,
  stateAdjectiveBefore,
  stateAfter,
  stateNounBefore,
  suffixAfter,
} from './stateWords.ts';
import { isHyphened, isSuspended } from './suspendedHyphens.ts';

/** One gene of a text, with the text around it. */
interface GenePlace {
  readonly text: string;
  readonly genes: readonly Reading[];
  readonly index: number;
  readonly gene: Reading;
  /** The text before the gene, up to 90 characters, and after it, up to 70. */
  readonly before: string;
  readonly after: string;
  /** Where the notations that have been read begin and end. */
  readonly changeStarts: ReadonlySet<number>;
  readonly changeEnds: ReadonlySet<number>;
  readonly knowledge: Knowledge;
}

/**
 * Reads one way of wording the state of a gene. Returns `'another form'` if the words are not of this form, and undefined
 * if they are but there is nothing to read.
 */
type StateForm = (place: GenePlace) => Reading | undefined | 'another form';

/**
 * Returns the genes that share a state after the last of them: "EGFR- and ALK-mutant". Without a shared hyphen, only those
 * joined in the given way do.
 */
function runOfState({ text, genes, index }: GenePlace, state: string, joined: GeneJoint): GeneRun {
  const run = isHyphened(state) ? runEndingAt(text, genes, index, 'suspended') : undefined;
  const [first, last] = [run?.genes[0], run?.genes.at(-2)];
  return run && first && last && isSuspended(text, first.start, last.end)
    ? run
    : runEndingAt(text, genes, index, joined);
}

/** EGFR mutations, MET and ALK amplification, EGFR mutation or amplification, loss of BRCA1 methylation. */
const nounAfter: StateForm = (place) => {
  const { text, gene, after, changeStarts, knowledge } = place;
  const noun = nounAtStart(after);
  if (noun === undefined) return 'another form';
  const end = gene.end + noun.length;
  // "EGFR mutation T790M" and "EGFR mutation (T790M)" name the change itself.
  const isNamed = [1, 2].some((gap) => changeStarts.has(end + gap) && /^\s?\(?$/.test(textAfter(text, { end }, gap)));
  if (isNamed) return undefined;
  const all = runOfState(place, noun, nounOfList.test(noun) ? 'list' : 'slash');
  const run = dividedList(text, all, noun)?.last ?? all;
  const preceding = textBefore(text, run, 40);
  const lead = undoingWords.exec(preceding)?.[0] ?? lessMethylationWords(preceding, noun);
  // "reversion of a BRCA2 mutation" is a change of its own.
  const isRestored =
    isReversion(preceding, noun, run, knowledge) || (/^rever/i.test(lead ?? '') && /mutat/i.test(noun));
  const reading = stateReading(run.start, end, run, isRestored ? 'reversion' : noun, knowledge);
  if (lead !== undefined) return undoneState(reading, lead);
  const second = secondNoun.exec(textAfter(text, { end }, 40));
  return joinedStates(
    reading,
    second ? stateReading(run.start, end + second[0].length, run, second[1]!, knowledge) : undefined,
  );
};

/** "estrogen receptor (ER)-positive": the state after the short form of a name. */
const stateOfBothNames: StateForm = ({ text, genes, index, gene, after, knowledge }) => {
  const full = after.startsWith(')') ? genes[index - 1] : undefined;
  if (!full || !/^\s\($/.test(text.slice(full.end, gene.start))) return 'another form';
  const state = nounAtStart(after.slice(1)) ?? stateAfter.exec(after.slice(1))?.[0];
  if (!state) return 'another form';
  return stateReading(full.start, gene.end + 1 + state.length, { ...full, genes: [full] }, state, knowledge);
};

/** HER2-positive, PTEN-null, KRAS/NRAS-mutant, EGFR- and ALK-mutant, EGFRm. */
const adjectiveAfter: StateForm = (place) => {
  const { text, gene, after, knowledge } = place;
  const state = (stateAfter.exec(after) ?? suffixAfter(after))?.[0];
  if (state === undefined) return 'another form';
  if (isCellKind(text.slice(gene.start, gene.end), state, after.slice(state.length))) return undefined;
  if (state === '-' && isSuspended(text, gene.start, gene.end)) return undefined;
  const run = runOfState(place, state, 'slash');
  return stateReading(run.start, gene.end + state.length, run, state, knowledge);
};

const ofItsPathway =
  /^[-\s](?:[a-z]+\s)?(?:pathway|signal{1,2}ing|axis|cascade|network)|^[-\s](?:arm|effectors?|regulators?|substrates?|partners?|target\sgenes?)(?![a-z])/i;
const ofItsWork = /^[-\s](?:[a-z]+\s)?(?:expression|levels?|activity|function|binding|metabolism|content)/i;

/** "Low levels of KIT phosphorylation": there is not less KIT. */
const ofItsState =
  /^\s(?:phosphorylation|activity|activation|acetylation|ubiquitination|methylation|ligands?)(?![a-z])/i;
const ofSpliceVariant = /^[-\u2010-\u2013]?[Vv]\d/u;
/** "RAS suppressor NF1": describes another gene. */
const descriptionAtStart = new RegExp(`^\\s${describing}`, 'i');
const level = /levels?$/iu;

/** "Loss of PTEN expression". */
const ofExpression = /^\s(?:protein\s|gene\s|mRNA\s)?expression(?![a-z])/i;

/** "Alterations to BRAF"; "fusions to ABL-type inhibitors" and "EGFR mutations to EGFR-TKIs" speak of a response. */
const alteration = /^(?:alterations|mutations)$/iu;
const endsPhrase =
  /^(?:\sgenes?)?(?:$|[.,;:)]|\s(?:\(|and\s|or\s|that\s|which\s|in\s|are\s|were\s|can\s|may\s|have\s|confer|caus|lead))/u;

/** Returns the run without its last genes if these have a change of their own after them: "loss of PTEN or PIK3CA mutation". */
function runOfNoun(text: string, run: GeneRun, noun: string): GeneRun {
  const after = nounAtStart(textAfter(text, run, 40));
  if (!after || formOfState(after)?.form === formOfState(noun)?.form) return run;
  const others = run.genes.slice(0, -1);
  if (others.length === 1) return { ...run, end: others[0]!.end, genes: others };
  return dividedList(text, run, after)?.first ?? run;
}

/** "mutations in EGFR", "loss of the PTEN gene", "mutation or amplification of MET". */
const nounBefore: StateForm = ({ text, genes, index, gene, before, changeStarts, changeEnds, knowledge }) => {
  const prepositionAt = prepositionBefore(before);
  if (prepositionAt === undefined) return 'another form';
  const found = stateNounBefore.exec(before.slice(0, prepositionAt));
  if (!found) return 'another form';
  const noun = found[0];
  const start = gene.start - (before.length - found.index);
  if (changeEnds.has(start - 1)) return undefined;
  const run = runOfNoun(text, runStartingAt(text, genes, index), noun);
  const rest = textAfter(text, run, 40);
  // "mutations in the PI3K pathway" may be in any of its genes, and "alterations in EGFR expression" concern what the gene
  // does.
  if (ofItsPathway.test(rest) || (/^alter|^aberr|^abnorm/i.test(noun) && ofItsWork.test(rest))) return undefined;
  if (level.test(noun) && ofItsState.test(rest)) return undefined;
  // "Loss of the RAS suppressor NF1" concerns NF1.
  const described = descriptionAtStart.exec(rest);
  if (described && genes.some((one) => one.start === run.end + described[0].length)) return undefined;
  const isTo = before.startsWith(' to ', prepositionAt);
  if (isTo && !(alteration.test(noun) && endsPhrase.test(rest))) return 'another form';
  // "Loss of AR-V7" is that of the splice variant.
  if (ofSpliceVariant.test(rest)) return undefined;
  // "loss of EGFR T790M" concerns the change; the gene itself is not lost.
  if (changeStarts.has(run.end + 1) && text[run.end] === ' ') return undefined;
  // "a mutation in KRAS (G12C)", "in KRAS (KRASG12C)": what the bracket names is read by itself.
  const bracket = /^\s\([\p{L}\d-]{2,10}\)/u.exec(rest)?.[0].length ?? 0;
  const isBracketed =
    changeStarts.has(run.end + 2) ||
    Array.from({ length: bracket }, (_, i) => run.end + i).some((at) => changeStarts.has(at));
  const closing = (/^loss/i.test(noun) ? ofExpression.exec(rest) : null) ?? geneNameTail.exec(rest);
  const end = run.end + (isBracketed ? 0 : (closing?.[0].length ?? 0));
  const preceding = textBefore(text, { start }, 40);
  const reading = stateReading(
    start,
    end,
    run,
    isReversion(preceding, noun, run, knowledge) ? 'reversion' : noun,
    knowledge,
  );
  const less = lessMethylationWords(preceding, noun);
  if (less !== undefined) return undoneState(reading, less);
  // "Secondary mutations in BRAF(V600E)" are others than this one.
  const isChanged = changeStarts.has(run.end + 1);
  const effect = isChanged ? 0 : (effectBefore.exec(preceding)?.[0].length ?? 0);
  if (effect > 0)
    return changeEnds.has(start - effect - 1) ? undefined : reading && { ...reading, start: start - effect };
  const first = firstNoun.exec(preceding);
  // "PTEN loss and mutation of KRAS": the first noun belongs to another gene.
  const other = genes[index - 1];
  if (!first || (other && nounAtStart(text.slice(other.end, start)))) return reading;
  return joinedStates(reading, stateReading(start - first[0].length, end, run, first[1]!, knowledge));
};

/**
 * Whether a construct is meant that was put into cells: "cells overexpressing EGFR T790M" says nothing about the amount of
 * the gene's product.
 */
const isConstruct = (after: string, isChanged: boolean): boolean =>
  isChanged || /^\s(?:harbo|carrying|WT|wild|mutant|variants?|constructs?|cDNA|\()/iu.test(after);

/** "mutant KRAS", "amplified MET". */
const adjectiveBefore: StateForm = ({ gene, before, after, changeStarts, knowledge }) => {
  const adjective = stateAdjectiveBefore.exec(before.slice(-longestWordBefore))?.[0];
  if (adjective === undefined) return 'another form';
  if (/expressing/i.test(adjective) && isConstruct(after, changeStarts.has(gene.end + 1))) return 'another form';
  return stateReading(gene.start - adjective.length, gene.end, { ...gene, genes: [gene] }, adjective, knowledge);
};

/** "Reduced PTEN levels"; after a subject of its own it is a verb: "brigatinib reduced MYCN levels". */
const participle = /ed\s$/u;
const participleBefore =
  /(?:^|[^\p{L}\d\s)]\s?|(?<!\p{L})(?:with|without|of|and|or|to|by|in|from|despite|whose|the|an?|as|than|show(?:s|ed|ing)?|ha[ds]|have|having|express(?:ed|ing)?|exhibit(?:s|ed|ing)?|display(?:s|ed|ing)?|both|either|via|through|for|\p{L}+ly|cause[sd]?|that|observed|found|associated|due|is|are|was|were)\s)$/iu;

/** "high ERCC1 expression", "low PTEN levels". */
const levelAround: StateForm = ({ gene, before, after, knowledge }) => {
  const level = levelBefore.exec(before.slice(-longestWordBefore))?.[0];
  const of = level === undefined ? undefined : levelAfter.exec(after)?.[0];
  if (level === undefined || of === undefined) return 'another form';
  if (participle.test(level) && !participleBefore.test(before.slice(0, before.length - level.length).slice(-24)))
    return 'another form';
  const words = level + of.trimStart();
  return stateReading(gene.start - level.length, gene.end + of.length, { ...gene, genes: [gene] }, words, knowledge);
};

/** In the order in which they are tried: words after a gene are more often its own than those before it. */
const stateForms: readonly StateForm[] = [
  nounAfter,
  stateOfBothNames,
  adjectiveAfter,
  nounBefore,
  adjectiveBefore,
  levelAround,
];

/**
 * Whether a change of this name is one of a gene: of a symbol, a receptor or an enzyme it is, "overexpression of efflux pumps" is not.
 */
const isSymbolic = (text: string, gene: Reading): boolean =>
  gene.kind !== 'family' ||
  (/[\p{Lu}\d]|receptor|(?:lig|reduct)ase/u.test(text.slice(gene.start + 1, gene.end)) &&
    !/(?:pump|transporter|cassette|ABC)s?$/iu.test(text.slice(gene.start, gene.end)));

function stateAt(place: GenePlace): Reading | undefined {
  for (const form of stateForms) {
    const reading = form(place);
    if (reading !== 'another form') return reading;
  }
  return undefined;
}

/** Before a phosphorylated protein, whose level or loss is not that of the gene: "pAKT upregulation". */
const phospho = /(?<![\p{L}\d])p(?:hospho)?[-\u2010\u2011\s]?$/iu;

/**
 * Reads changes of genes in words: copy number, expression, loss, methylation, rearrangement, "mutations in". The span is
 * the whole phrase with its gene or genes. `changes` are the notations already read: "T790M mutations in EGFR" names no
 * second change.
 */
export function readStates(
  text: string,
  genes: readonly Reading[],
  changes: readonly Reading[],
  knowledge: Knowledge,
): Reading[] {
  const changeStarts = new Set(changes.map((change) => change.start));
  const changeEnds = new Set(changes.map((change) => change.end));
  return genes.flatMap((gene, index) => {
    if (!isSymbolic(text, gene) || phospho.test(textBefore(text, gene, 9))) return [];
    const before = textBefore(text, gene, 90);
    const after = textAfter(text, gene, 70);
    const reading = stateAt({ text, genes, index, gene, before, after, changeStarts, changeEnds, knowledge });
    const isStep = reading?.variants?.[0]?.form === 'amplification' && isCopyingOfDna(text, reading);
    return reading && !isStep ? [reading] : [];
  });
}
