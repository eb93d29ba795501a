import type { Knowledge } from '../knowledge/knowledge.ts';
import {
  aimedChange,
  classKind,
  classNoun,
  classWordsIn,
  generation,
  generationsIn,
  generationsOfNoTarget,
  isAct,
  isNumberedProtein,
  prefix,
} from './classWords.ts';
import { type GeneRun, runEndingAt } from './geneLists.ts';
import type { Reading } from './reading.ts';

interface Target {
  readonly id: string;
  readonly label: string;
  readonly written: string;
}

const classNamed = (name: string, knowledge: Knowledge): string | undefined =>
  knowledge.names.lookup(name).find((r) => knowledge.entity(r.id)?.kind === 'drug-class')?.id;

/** What the base may call a class of a target: inhibitors go by several nouns, and antibodies and treatments by "anti-" too. */
function namesOf(target: string, noun: string): readonly string[] {
  if (/inhibitor/.test(noun))
    return [noun, 'inhibitor', 'TKI', 'tyrosine kinase inhibitor'].map((one) => `${target} ${one}`);
  if (noun === 'antibody') return [`${target} antibody`, `anti-${target} antibody`];
  return /(?:targeted|directed) \p{L}*therapy$/u.test(noun)
    ? [`${target} ${noun}`, `anti-${target} therapy`]
    : [`${target} ${noun}`];
}

/** The class of the base that a target and the words behind it name: by its name, else by its only target and kind. */
function classOf(
  target: Target,
  ofGeneration: string | undefined,
  words: string,
  knowledge: Knowledge,
): string | undefined {
  const lead = ofGeneration === undefined ? '' : `${ofGeneration}-generation `;
  const noun = classNoun(words);
  for (const name of [target.written, target.label])
    for (const one of namesOf(name, noun)) {
      const found = classNamed(lead + one, knowledge);
      if (found) return found;
    }
  const kind = classKind(words);
  return knowledge
    .classesOn(target.id)
    .filter((one) => one.targets.length === 1 && classKind(one.name) === kind)
    .filter((one) =>
      ofGeneration === undefined
        ? !/generation/i.test(one.name)
        : one.name.toLowerCase().includes(`${ofGeneration}-generation`),
    )
    .sort((a, b) => a.name.length - b.name.length || (a.id < b.id ? -1 : 1))[0]?.id;
}

const targetsOf = (text: string, genes: readonly Reading[]): Target[] =>
  genes.flatMap(({ ids, labels, start, end }) =>
    labels.map((label, i) => ({ id: ids[i] ?? '', label, written: text.slice(start, end) })),
  );

const reading = (start: number, end: number, ids: readonly string[], labels: readonly string[]): Reading => ({
  start,
  end,
  kind: 'drug-class',
  ids: [...new Set(ids)],
  labels: [...new Set(labels)],
  via: 'grammar',
  alternatives: [],
});

/** The classes that targets and the words behind them name; undefined where an act upon them is no treatment that the base knows. */
function classesOf(
  run: GeneRun,
  text: string,
  words: string,
  generations: readonly string[],
  knowledge: Knowledge,
): { ids: string[]; labels: string[] } | undefined {
  const classes: { id: string | undefined; label: string }[] = [];
  for (const target of targetsOf(text, run.genes))
    for (const ofGeneration of generations.length > 0 ? generations : [undefined]) {
      const id = classOf(target, ofGeneration, words, knowledge) ?? classOf(target, undefined, words, knowledge);
      const lead = ofGeneration ? `${ofGeneration}-generation ` : '';
      classes.push({ id, label: id ? knowledge.label(id) : `${lead}${target.label} ${classNoun(words)}` });
    }
  const known = classes.filter(({ id }) => id !== undefined);
  if (isAct(words) && (run.genes.length < 2 || known.length < classes.length)) return undefined;
  // "BCMA×CD3 bispecifics" are of one class, which the first of the two that are known tells.
  const named = classKind(words) === 'bispecific' && known.length > 0 ? known.slice(0, 1) : classes;
  return { ids: named.flatMap(({ id }) => id ?? []), labels: named.map(({ label }) => label) };
}

/** "KRASG12C inhibitors", "KRAS(G12C)-selective drugs": classes that the base has by the change at which they are aimed. */
function aimedAtChange(text: string, gene: Reading, knowledge: Knowledge): Reading | undefined {
  const behind = text.slice(gene.end, gene.end + 90);
  const change = aimedChange.exec(behind);
  const words = change && classWordsIn(behind.slice(change[0].length), false);
  if (!words || isAct(words)) return undefined;
  const known = gene.labels.flatMap((label) => classNamed(`${label} ${change[1]} inhibitor`, knowledge) ?? []);
  if (known.length === 0) return undefined;
  const end = gene.end + change[0].length + words.length;
  return reading(gene.start, end, known, known.map(knowledge.label));
}

/** The full name of a gene whose short form in brackets stands behind it: "poly(ADP-ribose) polymerase (PARP) inhibitors". */
function fullNameOf(text: string, genes: readonly Reading[], index: number): Reading | undefined {
  const [full, short] = [genes[index - 1], genes[index]];
  if (!full || !short || text[short.end] !== ')' || !/^\s\($/.test(text.slice(full.end, short.start))) return undefined;
  return short.ids.some((id) => full.ids.includes(id)) ? full : undefined;
}

const beforePrefix = /(?:,\s|,?\s(?:and|or|and\/or|plus|&)\s|\s?[/+]\s?)$/u;

/** "anti-CD38 and anti-SLAMF7 antibodies": the targets before this one that have the prefix, and whose noun stands behind it. */
function sharersOfNoun(
  text: string,
  genes: readonly Reading[],
  index: number,
): { readonly start: number; readonly gene: Reading }[] {
  const found: { start: number; gene: Reading }[] = [];
  for (let next = index; next > 0; next--) {
    const startOf = (gene: Reading): number | undefined => {
      const lead = prefix.exec(text.slice(Math.max(0, gene.start - 8), gene.start));
      return lead ? gene.start - lead[0].length : undefined;
    };
    const gene = genes[next - 1]!;
    const [start, behind] = [startOf(gene), startOf(genes[next]!)];
    if (start === undefined || behind === undefined || behind < gene.end) break;
    const joined = beforePrefix.exec(text.slice(gene.end, behind));
    if (!joined || joined.index > 0 || (next === index && joined[0].trim() === ',')) break;
    found.push({ start, gene });
  }
  return found;
}

/**
 * Drug classes built from what they act on: "EGFR inhibitor", "third-generation EGFR TKIs", "EGFR and ALK TKIs", "anti-HER2
 * antibodies", "CD22-directed CAR T cells". Unseen targets are read too; ids are those of the base where it has the class.
 */
export function readDrugClasses(text: string, genes: readonly Reading[], knowledge: Knowledge): Reading[] {
  const found: Reading[] = [];
  for (const [index, gene] of genes.entries()) {
    const atChange = aimedAtChange(text, gene, knowledge);
    if (atChange) {
      found.push(atChange);
      continue;
    }
    const full = fullNameOf(text, genes, index);
    const first = full ?? gene;
    const targetEnd = gene.end + (full ? 1 : 0);
    const anti = prefix.exec(text.slice(Math.max(0, first.start - 8), first.start));
    const words = classWordsIn(text.slice(targetEnd, targetEnd + 90), anti !== null);
    if (words === undefined || isNumberedProtein(text, targetEnd + words.length)) continue;
    const alone = { start: first.start, end: gene.end, genes: [gene] };
    const run = anti || full ? alone : runEndingAt(text, genes, index, 'targets');
    const lead = generation.exec(text.slice(Math.max(0, run.start - 60), run.start));
    const generations = lead ? generationsIn(lead[0]) : [];
    const classes = classesOf(run, text, words, generations, knowledge);
    if (!classes) continue;
    const start = run.start - (lead?.[0].length ?? 0) - (anti?.[0].length ?? 0);
    found.push(reading(start, targetEnd + words.length, classes.ids, classes.labels));
    for (const other of anti ? sharersOfNoun(text, genes, index) : []) {
      const shared = classesOf({ ...other.gene, genes: [other.gene] }, text, words, [], knowledge);
      if (shared) found.push(reading(other.start, other.gene.end, shared.ids, shared.labels));
    }
  }
  return found;
}

/** "third-generation TKIs", "first- and second-generation inhibitors": classes without a target, with the id of what the noun names. */
export const readGenerations = (text: string, knowledge: Knowledge): Reading[] =>
  generationsOfNoTarget(text).map((match) => {
    const noun = match[1] ?? '';
    const known = classNamed(noun, knowledge);
    const name = known ? knowledge.label(known) : classNoun(noun);
    const labels = generationsIn(match[0]).map((one) => `${one}-generation ${name}`);
    return reading(match.index, match.index + match[0].length, known ? [known] : [], labels);
  });
