import type { Command } from 'commander';
import { analyze } from '../../core/analysis/analyze.ts';
import { sentenceReading } from '../../core/features/sentenceReading.ts';
import { sentencesInSource } from '../../core/manuscript/prose/inSource.ts';
import { CommandProblem } from '../commandProblem.ts';
import { exitCode } from '../exitCode.ts';
import { markdownToTerminal } from '../formatters/markdownToTerminal.ts';
import { paletteFor } from '../formatters/palette.ts';
import { write } from '../output.ts';
import { projectHere } from '../projectHere.ts';

export function readCommand(program: Command): void {
  program
    .command('read')
    .description('show how a sentence is read: names, claims, citations, evidence, and what would be reported')
    .argument('<sentence...>', 'one or more sentences, such as "EGFR T790M confers resistance to gefitinib."')
    .addHelpText('after', '\nExit codes: 0 a claim was read, 1 none was, 2 usage, or faulty files of this project.')
    .action(readSentences);
}

async function readSentences(words: readonly string[]): Promise<void> {
  const text = words.join(' ').trim();
  if (text === '') throw new CommandProblem('There is no sentence to read. Give one in quotation marks.');
  const { knowledge, settings } = await projectHere();
  const analysis = analyze({ text, format: 'markdown' }, knowledge, settings);
  const palette = paletteFor(process.stdout);
  const sentences = analysis.manuscript.blocks.flatMap(sentencesInSource);
  for (const span of sentences)
    await write(process.stdout, `${markdownToTerminal(sentenceReading(analysis, knowledge, span), palette)}\n`);
  if (analysis.claims.length === 0) process.exitCode ??= exitCode.found;
}
