import { compileExpressionsAtOnce } from '../node/compileExpressions.ts';
import { isCheckThread, runCheckThread } from './check/threads.ts';
import { endWithoutReader } from './output.ts';
import { run } from './program.ts';

if (isCheckThread()) runCheckThread();
else {
  // Flags hold for the whole process, its threads too.
  compileExpressionsAtOnce();
  endWithoutReader(process.stdout);
  endWithoutReader(process.stderr);
  void run(process.argv);
}
