import type { Command } from 'commander';
import { explain, slipsIn } from '../../core/features/explain.ts';
import { exitCode } from '../exitCode.ts';
import { markdownToTerminal } from '../formatters/markdownToTerminal.ts';
import { paletteFor } from '../formatters/palette.ts';
import { installedKnowledge } from '../installedKnowledge.ts';
import { nearNames } from '../nearNames.ts';
import { write } from '../output.ts';

export function explainCommand(program: Command): void {
  program
    .command('explain')
    .description('show what the knowledge base says of a name, or of a change under a drug')
    .argument('<term...>', 'a name such as EGFR T790M, or a change and a drug to weigh, such as "EGFR T790M" gefitinib')
    .addHelpText('after', '\nExit codes: 0 known, 1 unknown or misspelt, 2 usage.')
    .action(explainTerm);
}

async function explainTerm(words: readonly string[]): Promise<void> {
  const term = words.join(' ').trim();
  const knowledge = installedKnowledge();
  const cards = explain(knowledge, term);
  if (cards !== undefined) {
    await write(process.stdout, `${markdownToTerminal(cards, paletteFor(process.stdout))}\n`);
    for (const slip of slipsIn(knowledge, term)) {
      await write(process.stderr, `${slip}\n`);
      process.exitCode = exitCode.found;
    }
    return;
  }
  const near = nearNames(knowledge, term, 5);
  const hint = near.length > 0 ? ` Did you mean ${near.join(', ')}?` : '';
  await write(process.stderr, `"${term}" is not in the knowledge base.${hint}\n`);
  process.exitCode = exitCode.found;
}
