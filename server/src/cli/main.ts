import { isCheckThread, runCheckThread } from './check/threads.ts';
import { endQuietlyWithoutReader } from './output.ts';
import { run } from './program.ts';

if (isCheckThread()) runCheckThread();
else {
  endQuietlyWithoutReader(process.stdout);
  endQuietlyWithoutReader(process.stderr);
  void run(process.argv);
}
