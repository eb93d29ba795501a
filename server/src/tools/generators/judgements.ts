import { readFileSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnit } from '../../core/text/byCodeUnit.ts';

const root = path.resolve(__dirname, '../../../..');
const list = 'test/eval/judged-findings.tsv';
export const judgementsFile = 'server/src/core/rules/judgements.ts';

/** The line of the module after which the counts begin; what is above it is written by hand. */
const opening = /^export const judgements: .* = \{$/mu;

/** Returns the module with the counts by rule. */
export function judgements(): string {
  const [, ...rows] = readFileSync(path.join(root, list), 'utf8').trimEnd().split('\n');
  const counts = new Map<string, { right: number; judged: number }>();
  for (const row of rows) {
    const [rule = '', , , verdict] = row.split('\t');
    const count = counts.get(rule) ?? { right: 0, judged: 0 };
    counts.set(rule, { right: count.right + (verdict === 'right' ? 1 : 0), judged: count.judged + 1 });
  }
  const lines = [...counts]
    .sort(([one], [other]) => byCodeUnit(one, other))
    .map(([rule, { right, judged }]) => `  '${rule}': { right: ${right}, judged: ${judged} },\n`);
  const module = readFileSync(path.join(root, judgementsFile), 'utf8');
  const found = opening.exec(module);
  if (!found) throw new Error(`${judgementsFile} has no line that opens the judgements.`);
  return `${module.slice(0, found.index + found[0].length)}\n${lines.join('')}};\n`;
}
