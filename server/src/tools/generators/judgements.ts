import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../../..');
const list = 'test/eval/judged-findings.tsv';
export const judgementsFile = 'server/src/core/rules/judgements.ts';

/** What stands above the counts: the file is read as any other. */
const head = `/** How many of the findings of a rule that were judged are right. */
export interface Judgement {
  readonly right: number;
  readonly judged: number;
}

/** Fewer judged findings tell nothing of a rule's precision. */
export const enoughJudged = 30;

/**
 * Judgements of readers who saw texts and findings only, by rule, and of the rules' author where the list says so. Counted from
 * \`${list}\` by \`npm run generate\`.
 */
export const judgements: Readonly<Record<string, Judgement>> = {
`;

/** The module with the counts by rule. */
export function judgements(): string {
  const [, ...rows] = readFileSync(path.join(root, list), 'utf8').trimEnd().split('\n');
  const counts = new Map<string, { right: number; judged: number }>();
  for (const row of rows) {
    const [rule = '', , , verdict] = row.split('\t');
    const count = counts.get(rule) ?? { right: 0, judged: 0 };
    counts.set(rule, { right: count.right + (verdict === 'right' ? 1 : 0), judged: count.judged + 1 });
  }
  const lines = [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([rule, { right, judged }]) => `  '${rule}': { right: ${right}, judged: ${judged} },\n`);
  return `${head}${lines.join('')}};\n`;
}
