import { type Command, Option } from 'commander';
import type { Analysis } from '../../core/analysis/analysis.ts';
import { explain, misspellingsIn, readTerm } from '../../core/features/explain/explain.ts';
import { explanation } from '../../core/features/explain/explanation.ts';
import { unreadWords } from '../../core/features/explain/unreadWords.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import { CommandProblem } from '../commandProblem.ts';
import { exitCode } from '../exitCode.ts';
import { markdownToTerminal } from '../formatters/markdownToTerminal.ts';
import { paletteFor } from '../formatters/palette.ts';
import { nearNames } from '../nearNames.ts';
import { write } from '../output.ts';
import { projectHere } from '../projectHere.ts';

export function explainCommand(program: Command): void {
  program
    .command('explain')
    .description('show what the knowledge base says of a name, or of a change under a drug')
    .argument('<term...>', 'a name such as EGFR T790M, or a change and a drug to weigh, such as "EGFR T790M" gefitinib')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\nExit codes: 0 known, 1 unknown or misspelt, 2 usage, or faulty files of this project.')
    .action(explainTerm);
}

type Format = 'text' | 'json';

/** The answer to a term in the requested format; undefined for an unknown term. */
function printed(knowledge: Knowledge, term: string, analysis: Analysis, format: Format): string | undefined {
  if (format === 'json') {
    const all = explanation(knowledge, term, analysis);
    return all && JSON.stringify(all, undefined, 2);
  }
  const cards = explain(knowledge, term, analysis);
  return cards && markdownToTerminal(cards, paletteFor(process.stdout));
}

async function explainTerm(words: readonly string[], { format }: { readonly format: Format }): Promise<void> {
  const term = words.join(' ').trim();
  if (term === '') throw new CommandProblem('Nothing is named. Give a gene, drug, change or mechanism to explain.');
  const { knowledge } = await projectHere();
  const analysis = readTerm(knowledge, term);
  const known = printed(knowledge, term, analysis, format);
  if (known !== undefined) {
    await write(process.stdout, `${known}\n`);
    for (const slip of misspellingsIn(analysis)) {
      await write(process.stderr, `${slip}\n`);
      process.exitCode ??= exitCode.found;
    }
    for (const unread of unreadWords(knowledge, analysis)) await tellUnknown(knowledge, unread);
    return;
  }
  await tellUnknown(knowledge, term);
}

async function tellUnknown(knowledge: Knowledge, term: string): Promise<void> {
  const near = nearNames(knowledge, term);
  const hint = near.length > 0 ? ` Did you mean ${near.join(', ')}?` : '';
  await write(process.stderr, `"${term}" is not in the knowledge base.${hint}\n`);
  process.exitCode ??= exitCode.found;
}
