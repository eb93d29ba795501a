import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { AlterationForm } from '../../knowledge/records.ts';
import { type GeneRun, runEndingAt, runStartingAt } from '../geneLists.ts';
import type { VariantReading } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { isCopyingOfDna } from './copyingOfDna.ts';
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
  opened,
  secondNoun,
  stateBehind,
  suffixBehind,
  tail,
  tumourBehind,
} from './stateWords.ts';

const marker = /^CD\d{1,3}[a-z]?$/u;
const cellsBehind =
  /^\s(?:[\p{L}-]+\s){0,2}(?:cells?|lymphocytes?|monocytes?|macrophages?|progenitors?|T-cells?|B-cells?)(?![\p{L}])/u;
const sign = /^\s?(?:[-+\u2212\u207a\u207b]|\([-+\u2212\u2013]\))$/u;

/** Cells that are none of a tumour's, behind further markers of theirs: PD-1+ T cells, TIM-3⁺CD8⁺ lymphocytes, FOXP3+ Tregs. */
const immuneCellsBehind =
  /^[\s-]?(?:[A-Z][\w-]{1,6}[+\u207a][\s-]?){0,3}(?:(?:effector|memory|cytotoxic|regulatory|exhausted|dendritic|natural killer)\s)?(?:[TB][\s-](?:cells?|lymphocytes?)|lymphocytes?|NK\scells?|Tregs?|macrophages?|monocytes?|TAMs?|TILs?|CTLs?|MDSCs?|neutrophils?|CAFs?|fibroblasts?)(?![\p{L}\d])/u;

/**
 * CD8+ T cells and CD34-positive progenitors are kinds of cells, not states of a tumour. A marker with a sign is how such kinds are
 * written, CD4(+)CD25(+), unless a tumour follows.
 */
const isCellKind = (gene: string, state: string, behind: string): boolean =>
  !tumourBehind.test(behind) &&
  (immuneCellsBehind.test(behind) || (marker.test(gene) && (sign.test(state) || cellsBehind.test(behind))));

/** "cells overexpressing EGFR T790M": what was put into them, and no more of it than of anything. */
const isConstruct = (behind: string, changed: boolean): boolean =>
  changed || /^\s(?:harbo|carrying|WT|wild|mutant|variants?|constructs?|cDNA|\()/iu.test(behind);
const ofItsPathway = /^[-\s](?:\p{L}+\s)?(?:pathway|signal{1,2}ing|axis|cascade|network)/iu;
const ofItsWork = /^[-\s](?:\p{L}+\s)?(?:expression|levels?|activity|function|binding|metabolism|content)/iu;

/** How the base's names of a whole-gene change end, by our label for it. */
const recorded: Readonly<Record<string, RegExp>> = {
  amplification: /^amplification$/i,
  overexpression: /^overexpression$/i,
  methylation: /^(?:promoter )?(?:hyper)?methylation$/i,
  // CIViC writes v::ALK and FGFR2::v for a gene with any partner.
  fusion: /^(?:v::|\S+::v )?(?:fusions?|rearrangements?)$/i,
  'reversion mutation': /^reversion mutation$/i,
  mutation: /^mutations?$/i,
  'reduced expression': /^underexpression$/i,
  loss: /^(?:loss|deletion|loss-of-function)$/i,
};

/** The whole-gene change of the base: "MET amplification", and not "ALK I1171", which is a mutation too. */
function knownState(gene: string, { form, label }: { form: AlterationForm; label: string }, knowledge: Knowledge) {
  const ending = recorded[label];
  const symbol = knowledge.label(gene);
  const state = (name: string) => name.replace(`${symbol} `, '').toLowerCase();
  const known = knowledge
    .alterations(gene)
    .filter((a) => a.form === form && a.genes.length === 1 && ending?.test(state(a.name)));
  return known.find((a) => state(a.name) === label) ?? known[0];
}

function phrase(start: number, end: number, run: GeneRun, words: string, knowledge: Knowledge): Reading | undefined {
  const named = formOf(words);
  if (!named) return undefined;
  // "EML4-ALK fusion" says of a fusion that it is one.
  if (named.form === 'fusion' && run.genes.some((gene) => gene.kind === 'fusion')) return undefined;
  const owners = run.genes.flatMap((gene) =>
    gene.labels.map((label, i) => ({ id: gene.ids[i], kind: gene.kind, label })),
  );
  const variants = owners.map(({ id, kind }): VariantReading => {
    if (kind !== 'gene' || id === undefined) return { form: named.form };
    const known = knownState(id, named, knowledge);
    return { form: named.form, gene: id, geneBy: 'written', ...(known ? { alteration: known.id } : {}) };
  });
  return {
    start,
    end,
    kind: 'variant',
    ids: variants.flatMap((variant) => variant.alteration ?? []),
    labels: owners.map((owner) => `${owner.label} ${named.label}`),
    via: 'grammar',
    alternatives: [],
    variants,
  };
}

const undoing = /(?<!\p{L})(?:reversions?|reversal|loss)\sof\s(?:the\s|an?\s|germline\s|somatic\s){0,2}$/iu;

/** "loss of BRCA1 promoter methylation" does the opposite of what is lost. A loss of expression is one, and a lost loss means nothing. */
function undone(reading: Reading | undefined, lead: string): Reading | undefined {
  const form = reading?.variants?.[0]?.form;
  if (!reading || form === undefined || form === 'loss' || form === 'expression') return reading;
  const start = reading.start - lead.length;
  if (form === 'reversion') return { ...reading, start };
  const variants = reading.variants?.map(({ alteration, ...rest }): VariantReading => ({ ...rest, form: 'other' }));
  const labels = reading.labels.map((label) => `loss of ${label}`);
  return { ...reading, start, ids: [], labels, ...(variants ? { variants } : {}) };
}

/** Genes whose loss makes a tumour respond, as `mechanism:reversion-mutation` lists them. */
const repairing: readonly string[] = ['BRCA1', 'BRCA2', 'PALB2', 'RAD51C', 'RAD51D'];
const second = /(?<!\p{L})(?:secondary|second-site|compensatory)\s(?:(?:acquired|intragenic|somatic)\s){0,2}$/iu;

/** "Secondary BRCA1 mutations" restore the gene that a first one has disabled. */
const isReversion = (ahead: string, words: string, { genes }: GeneRun): boolean =>
  /mutat/iu.test(words) &&
  second.test(ahead) &&
  genes.every(({ labels }) => labels.every((label) => repairing.includes(label)));

/** "EGFR mutation or amplification", "mutation or amplification of EGFR": two changes in one phrase. */
function joined(one: Reading | undefined, other: Reading | undefined): Reading | undefined {
  if (!one || !other || one.variants?.[0]?.form === other.variants?.[0]?.form) return one;
  return {
    ...one,
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
    ids: [...one.ids, ...other.ids],
    labels: [...one.labels, ...other.labels],
    variants: [...(one.variants ?? []), ...(other.variants ?? [])],
  };
}

/** "overexpression of efflux pumps" is no change of a gene; of a symbol or a receptor it is. */
const isSymbolic = (text: string, gene: Reading): boolean =>
  gene.kind !== 'family' ||
  (/[\p{Lu}\d]|receptor/u.test(text.slice(gene.start + 1, gene.end)) &&
    !/(?:pump|transporter|cassette|ABC)s?$/iu.test(text.slice(gene.start, gene.end)));

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
  const found: Reading[] = [];
  const add = (reading: Reading | undefined): void => {
    if (reading && !(reading.variants?.[0]?.form === 'amplification' && isCopyingOfDna(text, reading)))
      found.push(reading);
  };
  const changeEnds = new Set(changes.map((change) => change.end));
  const changeStarts = new Set(changes.map((change) => change.start));
  for (const [index, gene] of genes.entries()) {
    if (!isSymbolic(text, gene)) continue;
    const behind = text.slice(gene.end, gene.end + 70);
    const before = text.slice(Math.max(0, gene.start - 90), gene.start);

    const nounMatch = nounIn(behind);
    if (nounMatch) {
      const end = gene.end + nounMatch[0].length;
      // "EGFR mutation T790M" and "EGFR mutation (T790M)" name the change itself.
      const named = [1, 2].some((gap) => changeStarts.has(end + gap) && /^\s?\(?$/.test(text.slice(end, end + gap)));
      const run = runEndingAt(text, genes, index, listable.test(nounMatch[0]) ? 'list' : 'slash');
      if (named) continue;
      const ahead = text.slice(Math.max(0, run.start - 40), run.start);
      const lead = undoing.exec(ahead)?.[0];
      // "reversion of a BRCA2 mutation" is a change of its own.
      const isRestored =
        isReversion(ahead, nounMatch[0], run) || (/^rever/i.test(lead ?? '') && /mutat/i.test(nounMatch[0]));
      const words = isRestored ? 'reversion' : nounMatch[0];
      const reading = phrase(run.start, end, run, words, knowledge);
      const second = secondNoun.exec(text.slice(end, end + 40));
      const also = second && phrase(run.start, end + second[0].length, run, second[1] ?? '', knowledge);
      add(lead === undefined ? joined(reading, also ?? undefined) : undone(reading, lead));
      continue;
    }
    // "estrogen receptor (ER)-positive": the state of a name that its short form follows.
    const full = behind.startsWith(')') ? genes[index - 1] : undefined;
    if (full && /^\s\($/.test(text.slice(full.end, gene.start))) {
      const ofBoth = nounIn(behind.slice(1)) ?? stateBehind.exec(behind.slice(1));
      if (ofBoth) {
        const end = gene.end + 1 + ofBoth[0].length;
        add(phrase(full.start, end, { ...full, genes: [full] }, ofBoth[0], knowledge));
        continue;
      }
    }
    const stateMatch = stateBehind.exec(behind) ?? suffixBehind(behind);
    if (stateMatch) {
      if (isCellKind(text.slice(gene.start, gene.end), stateMatch[0], behind.slice(stateMatch[0].length))) continue;
      const run = runEndingAt(text, genes, index, 'slash');
      add(phrase(run.start, gene.end + stateMatch[0].length, run, stateMatch[0], knowledge));
      continue;
    }
    const opens = opened.exec(before);
    const aheadMatch = opens && nounAhead.exec(before.slice(0, opens.index));
    if (aheadMatch) {
      const start = gene.start - (before.length - aheadMatch.index);
      if (changeEnds.has(start - 1)) continue;
      const run = runStartingAt(text, genes, index);
      // "mutations in the PI3K pathway" may be of any gene of it, and "alterations in EGFR expression" are of what the gene does.
      const rest = text.slice(run.end, run.end + 40);
      if (ofItsPathway.test(rest) || (/^alter|^aberr|^abnorm/i.test(aheadMatch[0]) && ofItsWork.test(rest))) continue;
      // "loss of EGFR T790M" is of the change, and the gene is as it was.
      if (changeStarts.has(run.end + 1) && text[run.end] === ' ') continue;
      const bracketed = changeStarts.has(run.end + 2);
      const end = run.end + (bracketed ? 0 : (tail.exec(text.slice(run.end, run.end + 40))?.[0].length ?? 0));
      const first = firstNoun.exec(text.slice(Math.max(0, start - 40), start));
      // "PTEN loss and mutation of KRAS": the first of the two is of another gene.
      const other = genes[index - 1];
      const ofOther = other && nounIn(text.slice(other.end, start));
      const also = first && !ofOther && phrase(start - first[0].length, end, run, first[1] ?? '', knowledge);
      const isRestored = isReversion(text.slice(Math.max(0, start - 40), start), aheadMatch[0], run);
      add(joined(phrase(start, end, run, isRestored ? 'reversion' : aheadMatch[0], knowledge), also || undefined));
      continue;
    }
    const wordAhead = before.slice(-longestWordAhead);
    const adjective = adjectiveAhead.exec(wordAhead);
    if (adjective && !(/expressing/i.test(adjective[0]) && isConstruct(behind, changeStarts.has(gene.end + 1)))) {
      add(phrase(gene.start - adjective[0].length, gene.end, { ...gene, genes: [gene] }, adjective[0], knowledge));
      continue;
    }
    const level = levelAhead.exec(wordAhead);
    const levelled = level && levelBehind.exec(behind);
    if (level && levelled) {
      const words = level[0] + levelled[0].trimStart();
      add(
        phrase(
          gene.start - level[0].length,
          gene.end + levelled[0].length,
          { ...gene, genes: [gene] },
          words,
          knowledge,
        ),
      );
    }
  }
  return found;
}
