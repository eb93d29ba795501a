import { runIpcServer, runStdioServer } from './stdioServer.ts';

if (process.argv.includes('--stdio')) runStdioServer(__dirname);
else if (process.argv.includes('--node-ipc')) runIpcServer(__dirname);
else {
  process.stderr.write('Say how the editor talks to the server: --stdio or --node-ipc.\n');
  process.exitCode = 2;
}
