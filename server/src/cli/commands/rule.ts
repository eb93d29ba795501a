import type { Command } from 'commander';
import { pageOfRule } from '../../core/features/pageOfRule.ts';
import { rules } from '../../core/rules/index.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { nearest } from '../../core/text/nearest.ts';
import { exitCode } from '../exitCode.ts';
import { markdownToTerminal } from '../formatters/markdownToTerminal.ts';
import { paletteFor } from '../formatters/palette.ts';
import { write } from '../output.ts';

export function ruleCommand(program: Command): void {
  program
    .command('rule')
    .description('print the page of a rule, or the list of all rules or of a family')
    .argument('[id]', 'a rule such as drug/brand, or a family such as drug')
    .addHelpText('after', '\nExit codes: 0 printed, 1 no such rule, 2 usage.')
    .action(printRule);
}

async function printList(listed: readonly Rule[]): Promise<void> {
  const width = Math.max(...listed.map(({ id }) => id.length));
  await write(process.stdout, listed.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join(''));
}

async function printRule(written: string | undefined): Promise<void> {
  const id = written?.replace(/\/$/u, '');
  if (id === undefined) {
    await printList(rules);
    return;
  }
  const rule = rules.find((one) => one.id === id);
  if (rule) {
    await write(process.stdout, `${markdownToTerminal(pageOfRule(rule), paletteFor(process.stdout))}\n`);
    return;
  }
  const family = rules.filter((one) => one.id.startsWith(`${id}/`));
  if (family.length > 0) {
    await printList(family);
    return;
  }
  const ids = rules.map((one) => one.id);
  const near = ids.find((one) => one.endsWith(`/${id}`)) ?? nearest(id, ids);
  const hint = near ? `Did you mean ${near}?` : '"resistance rule" lists them all.';
  await write(process.stderr, `No rule is called "${id}". ${hint}\n`);
  process.exitCode = exitCode.found;
}
