import { isCheckThread, runCheckThread } from './check/threads.ts';
import { endWithoutReader } from './output.ts';
import { run } from './program.ts';

if (isCheckThread()) runCheckThread();
else {
  endWithoutReader(process.stdout);
  endWithoutReader(process.stderr);
  void run(process.argv);
}
