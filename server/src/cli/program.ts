import { existsSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { CommandProblem } from './commandProblem.ts';
import { annotateCommand } from './commands/annotate.ts';
import { baselineCommand } from './commands/baseline.ts';
import { checkCommand } from './commands/check.ts';
import { claimsCommand } from './commands/claims.ts';
import { explainCommand } from './commands/explain.ts';
import { gapsCommand } from './commands/gaps.ts';
import { knowledgeCommand } from './commands/knowledge.ts';
import { lspCommand } from './commands/lsp.ts';
import { readCommand } from './commands/read.ts';
import { ruleCommand } from './commands/rule.ts';
import { exitCode } from './exitCode.ts';
import { pleaseReport } from './pleaseReport.ts';
import { versionLine } from './version.ts';

/** Every command, in the order of `--help`; a test compares the list with the folder. */
const commands = [
  checkCommand,
  baselineCommand,
  claimsCommand,
  gapsCommand,
  explainCommand,
  readCommand,
  ruleCommand,
  annotateCommand,
  knowledgeCommand,
  lspCommand,
] as const;

/** Runs one command line and sets `process.exitCode`; every failure ends as a message on standard error and code 2. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('resistance')
    .description(
      'Names, evidence and uncited claims in manuscripts on cancer drug resistance. Offline. For writing, not for clinical decisions.',
    )
    .option('-V, --version', 'print code, data and schema versions')
    .showHelpAfterError('Run with --help for what is possible.')
    .exitOverride()
    .on('option:version', () => {
      process.stdout.write(`${versionLine()}\n`);
      throw new CommanderError(exitCode.clean, 'resistance.version', '');
    });
  for (const add of commands) add(program);
  try {
    const [first] = argv.slice(2);
    if (first !== undefined && !program.commands.some((one) => one.name() === first) && existsSync(first))
      throw new CommandProblem(`Say what to do with ${first}, such as: resistance check ${first}`);
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCode.clean : exitCode.failed;
      return;
    }
    process.exitCode = exitCode.failed;
    const unexpected = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      error instanceof CommandProblem ? `${error.message}\n` : `Unexpected failure. ${pleaseReport}\n${unexpected}\n`,
    );
  }
}
