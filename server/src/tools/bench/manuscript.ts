import type { EntityKind, Knowledge } from '../../core/knowledge/knowledge.ts';

/**
 * Sentences as in reviews; `{kind}` stands for a name and `{count}` for a number, so that hardly any sentence recurs.
 * About one in three contains no name, as in real texts.
 */
const sentences = [
  'Tumours with {gene} {variant} relapse within a year of treatment with {drug} [@author{n}].',
  'The {class} {drug} remains active in {disease}, although responses are short.',
  'Loss of *{gene}* confers resistance to {drug} in models of {disease} (Author et al., 20{n}).',
  'Combining {drug} with {drug} delayed progression in patients with {disease} [@first{n}; @second{n}].',
  'Amplification of {gene} was the most frequent mechanism in biopsies taken at progression.',
  'Patients whose tumours carry {variant} do not benefit from {drug}, whereas {drug} retains activity.',
  'In {disease}, {mechanism} has been described as a cause of treatment failure.',
  '{gene}, *{gene}* and {gene} are altered together in a minority of cases.',
  'How often this happens outside of clinical trials is not known, since few of {count} centres take a second biopsy.',
  'The authors followed {count} patients for several years and reported the outcome of each of them.',
  'Such findings need to be read with care, because the methods by which {count} samples were chosen differ widely.',
  'A better understanding of these processes would help to choose the next line of treatment for each of {count} patients.',
  'Groups of {count} hospitals have asked whether the order in which drugs are given matters, with different answers so far.',
] as const;

const headings = [
  'Mechanisms at the target',
  'Bypass of the target',
  'What clinical trials show',
  'Open questions',
] as const;

/** Yields numbers that look random and are the same in every run (the minimal standard generator of Park and Miller). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

/**
 * Returns a Markdown review of at least `words` words, made of our sentences and the knowledge base's names; the same
 * one for the same seed.
 */
export function benchManuscript(knowledge: Knowledge, words: number, seed = 20): string {
  const source = numbers(seed);
  const next = (below: number): number => source.next().value % below;
  const names = namesByKind(knowledge);
  const name = (slot: string): string => {
    if (slot === 'n') return String(10 + next(15));
    if (slot === 'count') return String(20 + next(9_980));
    const list = names.get(slot as EntityKind) ?? [];
    return list[next(list.length)] ?? slot;
  };
  const sentence = () => sentences[next(sentences.length)]!.replace(/\{(\w+)\}/gu, (_, slot: string) => name(slot));

  const blocks: string[] = ['---\ntitle: A generated review\nlang: en\n---'];
  for (let count = 0, index = 0; count < words; index++) {
    const heading = index % 6 === 0 ? `## ${headings[(index / 6) % headings.length]}` : undefined;
    if (heading) blocks.push(heading);
    const paragraph = Array.from({ length: 4 + next(4) }, sentence).join(' ');
    blocks.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return `${blocks.join('\n\n')}\n`;
}

/** Length of the long text in which edits are measured. */
export const longWords = 100_000;

/** A text of this length without citations contains about 200 claims that lack one. */
export const uncitedWords = 17_000;

/**
 * Returns the same review without the citations of its beginning, so that about 200 findings are reported, or a few
 * more, whatever its length.
 */
export function uncitedManuscript(knowledge: Knowledge, words: number): string {
  const text = benchManuscript(knowledge, Math.max(words, uncitedWords));
  const end = Math.ceil(text.length * Math.min(1, uncitedWords / words));
  return text.slice(0, end).replace(/ \[@[^\]]*\]| \(Author et al\., \d+\)/gu, '') + text.slice(end);
}

/** Returns names by the slots of the sentences, sorted, so that the order of the base's tables does not matter. */
function namesByKind(knowledge: Knowledge): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  const add = (slot: string, text: string): void => {
    const list = names.get(slot) ?? [];
    list.push(text);
    names.set(slot, list);
  };
  for (const { kind, record } of knowledge.entities()) {
    if (kind === 'gene') add('gene', record.symbol);
    else if (kind === 'drug') add('drug', record.inn);
    else if (kind === 'drug-class') add('class', record.name);
    else if (kind === 'variant') {
      const change = /^\S+ ([A-Z]\d+[A-Z])$/u.exec(record.name)?.[1];
      if (change) add('variant', change);
    } else if (kind === 'disease' || kind === 'mechanism') add(kind, record.name);
  }
  for (const list of names.values()) list.sort();
  return names;
}
