import { byCodeUnit } from '../../core/text/byCodeUnit.ts';
import { groupBy } from '../../core/text/groupBy.ts';
import { type Fact, type Outcome, outcomes } from './putFact.ts';

/** A fact with what the base answered to it. */
export interface AnsweredFact {
  readonly fact: Fact;
  readonly outcome: Outcome;
}

/** Genes with fewer facts share one row of the table. */
const fewest = 10;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** Returns a line of the table: the number of facts, the share that agrees, and the number with each outcome. */
function outcomeRow(name: string, found: readonly Outcome[]): string {
  const count = (one: Outcome) => found.filter((outcome) => outcome === one).length;
  const share = found.length === 0 ? 0 : (100 * count('agrees')) / found.length;
  return row([name, found.length, `${share.toFixed(1)} %`, ...outcomes.map(count)]);
}

/** Merges facts that differ only in the drug: the best answer to any of them counts, but a wrong direction comes first. */
function distinctOutcomes(answered: readonly AnsweredFact[]): readonly Outcome[] {
  const groups = groupBy(answered, ({ fact }) => [[fact.alteration, fact.direction, fact.disease].join('\t')]);
  const order = ['disagrees', ...outcomes] as const;
  return [...groups.values()].map((group) => order.find((one) => group.some(({ outcome }) => outcome === one))!);
}

const introduction = `# Facts that specialists know

Written by \`npm run facts -- --write\`. Each row of \`specialist-facts.tsv\`, which was written without a look at the base and is no
source of it, is put to the base as \`explain\` weighs a change under a drug. "Distinct" facts are told apart by alteration, direction
and disease; the best answer to any of their drugs counts, but for a wrong direction.
`;

/** Returns the answers as a Markdown page that is the same for the same answers. */
export function factsReport(answered: readonly AnsweredFact[]): string {
  const outcomesOf = (items: readonly AnsweredFact[]) => items.map(({ outcome }) => outcome);
  const byGene = [...groupBy(answered, ({ fact }) => [/^[^\s:]+/u.exec(fact.alteration)?.[0] ?? ''])];
  const large = byGene.filter(([, items]) => items.length >= fewest);
  const small = byGene.filter(([, items]) => items.length < fewest).flatMap(([, items]) => items);
  return [
    introduction,
    row(['facts', 'number', 'agree', ...outcomes]),
    row(['---', '---:', '---:', ...outcomes.map(() => '---:')]),
    outcomeRow('all rows', outcomesOf(answered)),
    outcomeRow('distinct facts', distinctOutcomes(answered)),
    ...large.sort(([a], [b]) => byCodeUnit(a, b)).map(([gene, items]) => outcomeRow(gene, outcomesOf(items))),
    outcomeRow('all others', outcomesOf(small)),
    '',
  ].join('\n');
}
