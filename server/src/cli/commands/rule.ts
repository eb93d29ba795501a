import type { Command } from 'commander';
import { pageOfRule } from '../../core/features/pageOfRule.ts';
import { rules } from '../../core/rules/index.ts';
import { nearest } from '../../core/settings/nearest.ts';
import { exitCode } from '../exitCode.ts';
import { markdownToTerminal } from '../formatters/markdownToTerminal.ts';
import { paletteFor } from '../formatters/palette.ts';
import { write } from '../output.ts';

export function ruleCommand(program: Command): void {
  program
    .command('rule')
    .description('print the page of a rule, or the list of all rules')
    .argument('[id]', 'a rule such as drug/brand')
    .addHelpText('after', '\nExit codes: 0 printed, 1 no such rule, 2 usage.')
    .action(printRule);
}

async function printRule(id: string | undefined): Promise<void> {
  if (id === undefined) {
    const width = Math.max(...rules.map((rule) => rule.id.length));
    await write(process.stdout, rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.title}\n`).join(''));
    return;
  }
  const rule = rules.find((one) => one.id === id);
  if (rule) {
    await write(process.stdout, `${markdownToTerminal(pageOfRule(rule), paletteFor(process.stdout))}\n`);
    return;
  }
  const near = nearest(
    id,
    rules.map((one) => one.id),
  );
  await write(process.stderr, `No rule is called "${id}".${near ? ` Did you mean ${near}?` : ''}\n`);
  process.exitCode = exitCode.found;
}
