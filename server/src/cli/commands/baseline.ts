import type { Command } from 'commander';
import { checkBaseline, createBaseline, pruneBaseline } from '../baseline/baselineCommands.ts';

export function baselineCommand(program: Command): void {
  const baseline = program
    .command('baseline')
    .description('park the findings that are there today, so that only new ones are reported')
    .addHelpText(
      'after',
      '\nThe baseline is .resistance/baseline.json of the folder that you are in; commit it. It holds no text: a finding is known\nby its rule and a hash of its sentence, and is told again when that sentence changes.',
    );
  baseline.command('create').description('write down all findings below this folder').action(createBaseline);
  baseline
    .command('check')
    .description('tell how many findings are parked, and which entries nothing answers to any more')
    .addHelpText(
      'after',
      '\nExit codes: 0 every entry is needed, 1 some can go, 2 there is no baseline, or something\ncould not be read.',
    )
    .action(checkBaseline);
  baseline.command('prune').description('take out the entries that nothing answers to any more').action(pruneBaseline);
}
