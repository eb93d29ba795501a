import type { Command } from 'commander';

/** Sets up a command that reads manuscripts and reports no findings: its arguments and exit codes. */
export const readingCommand = (program: Command, name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .argument('[paths...]', 'files, or folders (*.md, *.qmd, *.rmd below them)', ['.'])
    .addHelpText('after', '\nExit codes: 0 everything was read, 2 something could not be.');
