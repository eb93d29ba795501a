import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type GeneRun, runEndingAt, runStartingAt } from '../geneLists.ts';
import type { Reading } from '../reading.ts';
import { isCellKind } from './cellKinds.ts';
import { isCopyingOfDna } from './copyingOfDna.ts';
import { openingBefore } from './openings.ts';
import { isReversion } from './reversion.ts';
import { joined, lessMethylated, statePhrase, undoing, undone } from './statePhrase.ts';
import {
  adjectiveAhead,
  firstNoun,
  formOf,
  levelAhead,
  levelBehind,
  listable,
  longestWordAhead,
  nounAhead,
  nounIn,
  secondNoun,
  stateBehind,
  suffixBehind,
  tail,
} from './stateWords.ts';

/** One gene of a text, with what stands around it. */
interface GenePlace {
  readonly text: string;
  readonly genes: readonly Reading[];
  readonly index: number;
  readonly gene: Reading;
  readonly before: string;
  readonly behind: string;
  /** Where the notations begin and end that were read already. */
  readonly changeStarts: ReadonlySet<number>;
  readonly changeEnds: ReadonlySet<number>;
  readonly knowledge: Knowledge;
}

/** How words may tell the state of a gene: what they tell, which may be nothing; `'another form'` where they do not stand so. */
type StateForm = (place: GenePlace) => Reading | undefined | 'another form';

/** EGFR mutations, MET and ALK amplification, EGFR mutation or amplification, loss of BRCA1 methylation. */
const nounBehind: StateForm = ({ text, genes, index, gene, behind, changeStarts, knowledge }) => {
  const noun = nounIn(behind)?.[0];
  if (noun === undefined) return 'another form';
  const end = gene.end + noun.length;
  // "EGFR mutation T790M" and "EGFR mutation (T790M)" name the change itself.
  const isNamed = [1, 2].some((gap) => changeStarts.has(end + gap) && /^\s?\(?$/.test(text.slice(end, end + gap)));
  if (isNamed) return undefined;
  const run = runEndingAt(text, genes, index, listable.test(noun) ? 'list' : 'slash');
  const ahead = text.slice(Math.max(0, run.start - 40), run.start);
  const lead = undoing.exec(ahead)?.[0] ?? lessMethylated(ahead, noun);
  // "reversion of a BRCA2 mutation" is a change of its own.
  const isRestored = isReversion(ahead, noun, run, knowledge) || (/^rever/i.test(lead ?? '') && /mutat/i.test(noun));
  const reading = statePhrase(run.start, end, run, isRestored ? 'reversion' : noun, knowledge);
  if (lead !== undefined) return undone(reading, lead);
  const second = secondNoun.exec(text.slice(end, end + 40));
  return joined(
    reading,
    second ? statePhrase(run.start, end + second[0].length, run, second[1]!, knowledge) : undefined,
  );
};

/** "estrogen receptor (ER)-positive": the state of a name that its short form follows. */
const stateOfBothNames: StateForm = ({ text, genes, index, gene, behind, knowledge }) => {
  const full = behind.startsWith(')') ? genes[index - 1] : undefined;
  if (!full || !/^\s\($/.test(text.slice(full.end, gene.start))) return 'another form';
  const state = nounIn(behind.slice(1)) ?? stateBehind.exec(behind.slice(1));
  if (!state) return 'another form';
  return statePhrase(full.start, gene.end + 1 + state[0].length, { ...full, genes: [full] }, state[0], knowledge);
};

/** HER2-positive, PTEN-null, KRAS/NRAS-mutant, EGFRm. */
const adjectiveBehind: StateForm = ({ text, genes, index, gene, behind, knowledge }) => {
  const state = (stateBehind.exec(behind) ?? suffixBehind(behind))?.[0];
  if (state === undefined) return 'another form';
  if (isCellKind(text.slice(gene.start, gene.end), state, behind.slice(state.length))) return undefined;
  const run = runEndingAt(text, genes, index, 'slash');
  return statePhrase(run.start, gene.end + state.length, run, state, knowledge);
};

const ofItsPathway =
  /^[-\s](?:[a-z]+\s)?(?:pathway|signal{1,2}ing|axis|cascade|network)|^[-\s](?:arm|effectors?|regulators?|substrates?|partners?|target\sgenes?)(?![a-z])/i;
const ofItsWork = /^[-\s](?:[a-z]+\s)?(?:expression|levels?|activity|function|binding|metabolism|content)/i;

/** "Low levels of KIT phosphorylation": there is no less of KIT. */
const ofItsState =
  /^\s(?:phosphorylation|activity|activation|acetylation|ubiquitination|methylation|ligands?)(?![a-z])/i;
const level = /levels?$/iu;

/** "Loss of PTEN expression". */
const ofExpression = /^\s(?:protein\s|gene\s|mRNA\s)?expression(?![a-z])/i;

/** "Loss of PTEN or PIK3CA mutation": the last gene of the list has a change of its own behind it. */
function ownRun(text: string, run: GeneRun, noun: string): GeneRun {
  const behind = nounIn(text.slice(run.end, run.end + 40));
  const others = run.genes.slice(0, -1);
  if (others.length !== 1 || !behind || formOf(behind[0])?.form === formOf(noun)?.form) return run;
  return { ...run, end: others[0]!.end, genes: others };
}

/** "mutations in EGFR", "loss of the PTEN gene", "mutation or amplification of MET". */
const nounBefore: StateForm = ({ text, genes, index, gene, before, changeStarts, changeEnds, knowledge }) => {
  const opens = openingBefore(before);
  if (opens === undefined) return 'another form';
  const noun = nounAhead.exec(before.slice(0, opens));
  if (!noun) return 'another form';
  const start = gene.start - (before.length - noun.index);
  if (changeEnds.has(start - 1)) return undefined;
  const run = ownRun(text, runStartingAt(text, genes, index), noun[0]);
  const rest = text.slice(run.end, run.end + 40);
  // "mutations in the PI3K pathway" may be of any gene of it, and "alterations in EGFR expression" are of what the gene does.
  if (ofItsPathway.test(rest) || (/^alter|^aberr|^abnorm/i.test(noun[0]) && ofItsWork.test(rest))) return undefined;
  if (level.test(noun[0]) && ofItsState.test(rest)) return undefined;
  // "loss of EGFR T790M" is of the change, and the gene is as it was.
  if (changeStarts.has(run.end + 1) && text[run.end] === ' ') return undefined;
  // "a mutation in KRAS (G12C)", "in KRAS (KRASG12C)": what the bracket names is read by itself.
  const bracket = /^\s\([\p{L}\d-]{2,10}\)/u.exec(rest)?.[0].length ?? 0;
  const isBracketed =
    changeStarts.has(run.end + 2) ||
    Array.from({ length: bracket }, (_, i) => run.end + i).some((at) => changeStarts.has(at));
  const closing = (/^loss/i.test(noun[0]) ? ofExpression.exec(rest) : null) ?? tail.exec(rest);
  const end = run.end + (isBracketed ? 0 : (closing?.[0].length ?? 0));
  const ahead = text.slice(Math.max(0, start - 40), start);
  const reading = statePhrase(
    start,
    end,
    run,
    isReversion(ahead, noun[0], run, knowledge) ? 'reversion' : noun[0],
    knowledge,
  );
  const less = lessMethylated(ahead, noun[0]);
  if (less !== undefined) return undone(reading, less);
  const first = firstNoun.exec(ahead);
  // "PTEN loss and mutation of KRAS": the first of the two is of another gene.
  const other = genes[index - 1];
  if (!first || (other && nounIn(text.slice(other.end, start)))) return reading;
  return joined(reading, statePhrase(start - first[0].length, end, run, first[1]!, knowledge));
};

/** "cells overexpressing EGFR T790M": what was put into them, and no more of it than of anything. */
const isConstruct = (behind: string, isChanged: boolean): boolean =>
  isChanged || /^\s(?:harbo|carrying|WT|wild|mutant|variants?|constructs?|cDNA|\()/iu.test(behind);

/** "mutant KRAS", "amplified MET". */
const adjectiveBefore: StateForm = ({ gene, before, behind, changeStarts, knowledge }) => {
  const adjective = adjectiveAhead.exec(before.slice(-longestWordAhead))?.[0];
  if (adjective === undefined) return 'another form';
  if (/expressing/i.test(adjective) && isConstruct(behind, changeStarts.has(gene.end + 1))) return 'another form';
  return statePhrase(gene.start - adjective.length, gene.end, { ...gene, genes: [gene] }, adjective, knowledge);
};

/** "Reduced PTEN levels"; behind a subject of its own it is a verb: "brigatinib reduced MYCN levels". */
const participle = /ed\s$/u;
const participleAhead =
  /(?:^|[^\p{L}\d\s)]\s?|(?<!\p{L})(?:with|without|of|and|or|to|by|in|from|despite|whose|the|an?|as|than|show(?:s|ed|ing)?|ha[ds]|have|having|express(?:ed|ing)?|exhibit(?:s|ed|ing)?|display(?:s|ed|ing)?|both|either|via|through|for|\p{L}+ly|cause[sd]?|that|observed|found|associated|due|is|are|was|were)\s)$/iu;

/** "high ERCC1 expression", "low PTEN levels". */
const levelAround: StateForm = ({ gene, before, behind, knowledge }) => {
  const level = levelAhead.exec(before.slice(-longestWordAhead))?.[0];
  const of = level === undefined ? undefined : levelBehind.exec(behind)?.[0];
  if (level === undefined || of === undefined) return 'another form';
  if (participle.test(level) && !participleAhead.test(before.slice(0, before.length - level.length).slice(-24)))
    return 'another form';
  const words = level + of.trimStart();
  return statePhrase(gene.start - level.length, gene.end + of.length, { ...gene, genes: [gene] }, words, knowledge);
};

/** In the order in which they are tried: the words behind a gene are its own more often than those before it. */
const stateForms: readonly StateForm[] = [
  nounBehind,
  stateOfBothNames,
  adjectiveBehind,
  nounBefore,
  adjectiveBefore,
  levelAround,
];

/** "overexpression of efflux pumps" is no change of a gene; of a symbol or a receptor it is. */
const isSymbolic = (text: string, gene: Reading): boolean =>
  gene.kind !== 'family' ||
  (/[\p{Lu}\d]|receptor/u.test(text.slice(gene.start + 1, gene.end)) &&
    !/(?:pump|transporter|cassette|ABC)s?$/iu.test(text.slice(gene.start, gene.end)));

function stateAt(place: GenePlace): Reading | undefined {
  for (const form of stateForms) {
    const told = form(place);
    if (told !== 'another form') return told;
  }
  return undefined;
}

/**
 * Worded changes of a gene: copy number, expression, loss, methylation, rearrangement, "mutations in". The span is the whole
 * phrase with its gene, or genes. `changes` are the notations already read: "T790M mutations in EGFR" names no second change.
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
    if (!isSymbolic(text, gene)) return [];
    const before = text.slice(Math.max(0, gene.start - 90), gene.start);
    const behind = text.slice(gene.end, gene.end + 70);
    const reading = stateAt({ text, genes, index, gene, before, behind, changeStarts, changeEnds, knowledge });
    const isStep = reading?.variants?.[0]?.form === 'amplification' && isCopyingOfDna(text, reading);
    return reading && !isStep ? [reading] : [];
  });
}
