import type { Command } from 'commander';
import { Option } from 'commander';
import { importCivicRelease } from '../knowledge/importCivicRelease.ts';
import { printStats } from '../knowledge/printStats.ts';
import { validateFolder } from '../knowledge/validateFolder.ts';

export function knowledgeCommand(program: Command): void {
  const knowledge = program.command('knowledge').description('import, check and count the facts that findings rest on');
  knowledge
    .command('import')
    .description('put a newer release above the base that ships; used from the next start on')
    .addCommand(
      knowledge
        .createCommand('civic')
        .description("CIViC's accepted evidence, as its nightly release gives it (tab-separated)")
        .argument('<tsv>', 'the file')
        .option('--date <date>', 'day of the release, YYYY-MM-DD (default: its newest review)')
        .action(importCivicRelease),
    );
  knowledge
    .command('validate')
    .description('check tables of your own against the schema and the base')
    .argument('[folder]', 'folder of tables (*.yaml, *.tsv)', '.resistance')
    .addHelpText('after', '\nExit codes: 0 sound, 1 faults, 2 the folder could not be read.')
    .action(validateFolder);
  knowledge
    .command('stats')
    .description('count what the base holds, and how much of it is checked and sourced')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action(printStats);
}
