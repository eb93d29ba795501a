import type { Command } from 'commander';

export function lspCommand(program: Command): void {
  program
    .command('lsp')
    .description('run the language server, for any editor that speaks the protocol')
    .requiredOption('--stdio', 'talk over standard input and output')
    .action(async () => {
      const { runStdioServer } = await import('../../node/stdioServer.ts');
      runStdioServer(__dirname);
    });
}
