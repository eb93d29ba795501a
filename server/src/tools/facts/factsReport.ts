import { groupBy } from '../../core/knowledge/groupBy.ts';
import { type Fact, type Outcome, outcomes } from './putFact.ts';

export interface Answered {
  readonly fact: Fact;
  readonly outcome: Outcome;
}

/** Genes with fewer facts stand in one row of the table. */
const fewest = 10;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** A line of the table: how many facts, the share that agrees, and how many have each outcome. */
function counted(name: string, found: readonly Outcome[]): string {
  const count = (one: Outcome) => found.filter((outcome) => outcome === one).length;
  const share = found.length === 0 ? 0 : (100 * count('agrees')) / found.length;
  return row([name, found.length, `${share.toFixed(1)} %`, ...outcomes.map(count)]);
}

/** Facts that differ in the drug only are one: the best answer to any of them counts, and a wrong direction before it. */
function distinct(answered: readonly Answered[]): readonly Outcome[] {
  const groups = groupBy(answered, ({ fact }) => [[fact.alteration, fact.direction, fact.disease].join('\t')]);
  const order = ['disagrees', ...outcomes] as const;
  return [...groups.values()].map((group) => order.find((one) => group.some(({ outcome }) => outcome === one))!);
}

const introduction = `# Facts that specialists know

Written by \`npm run facts -- --write\`. Each row of \`specialist-facts.tsv\`, which was written without a look at the base and is no
source of it, is put to the base as \`explain\` weighs a change under a drug. "Distinct" facts are told apart by alteration, direction
and disease; the best answer to any of their drugs counts, but for a wrong direction.
`;

/** The answers as a Markdown page that is the same for the same answers. */
export function factsReport(answered: readonly Answered[]): string {
  const outcomesOf = (items: readonly Answered[]) => items.map(({ outcome }) => outcome);
  const byGene = [...groupBy(answered, ({ fact }) => [/^[^\s:]+/u.exec(fact.alteration)?.[0] ?? ''])];
  const large = byGene.filter(([, items]) => items.length >= fewest);
  const small = byGene.filter(([, items]) => items.length < fewest).flatMap(([, items]) => items);
  return [
    introduction,
    row(['facts', 'number', 'agree', ...outcomes]),
    row(['---', '---:', '---:', ...outcomes.map(() => '---:')]),
    counted('all rows', outcomesOf(answered)),
    counted('distinct facts', distinct(answered)),
    ...large.sort(([a], [b]) => (a < b ? -1 : 1)).map(([gene, items]) => counted(gene, outcomesOf(items))),
    counted('all others', outcomesOf(small)),
    '',
  ].join('\n');
}
