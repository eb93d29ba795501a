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

/** What is reported of files in the way of rules, but is none: it cannot be switched off. */
const ofFiles: Readonly<Record<string, string>> = {
  'meta/too-large': 'a manuscript with more characters than maxFileSize allows. Split it, or raise the setting',
  'meta/settings': 'a fault in a settings file (.resistance.yaml) or in an editor’s settings',
  'meta/table': 'a fault in a table of a project (.resistance/*.yaml, *.tsv)',
  'meta/baseline': 'a fault in a baseline (.resistance/baseline.json)',
};

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
  const reported = ofFiles[id];
  if (reported !== undefined) {
    await write(process.stdout, `${id} is no rule, and cannot be switched off: it reports ${reported}.\n`);
    return;
  }
  const ids = rules.map((one) => one.id);
  const near = ids.find((one) => one.endsWith(`/${id}`)) ?? nearest(id, ids);
  const hint = near ? `Did you mean ${near}?` : '"resistance rule" lists them all.';
  await write(process.stderr, `No rule is called "${id}". ${hint}\n`);
  process.exitCode = exitCode.found;
}
