import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** What @vscode/test-electron calls inside the extension host; a rejection is a failed run. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, forbidOnly: true, forbidPending: true });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, 'suite', mocha);
  // After the globals exist, since the files call `describe` as they load.
  await import('./activation.ts');
  await import('./findings.ts');
  await import('./features.ts');
  await import('./restart.ts');
  const { passed, failed } = await new Promise<{ passed: number; failed: number }>((resolve) => {
    const runner = mocha.run((failures) => resolve({ passed: runner.stats?.passes ?? 0, failed: failures }));
  });
  const counts = process.env.TEST_COUNTS;
  if (counts !== undefined) writeFileSync(counts, JSON.stringify({ passed, failed }));
  if (failed > 0) throw new Error(`${failed} tests failed.`);
}
