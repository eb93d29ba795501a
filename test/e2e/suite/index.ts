import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { languages } from 'vscode';

/** What @vscode/test-electron calls inside the extension host; a rejection is a failed run. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, forbidOnly: true, forbidPending: true });
  mocha.rootHooks({ afterEach: tellWhatIsThere });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, 'suite', mocha);
  // After the globals exist, since the files call `describe` as they load.
  await import('./activation.ts');
  await import('./findings.ts');
  await import('./features.ts');
  await import('./evidence.ts');
  await import('./preview.ts');
  await import('./sentenceReading.ts');
  await import('./settings.ts');
  await import('./project.ts');
  await import('./restart.ts');
  const { passed, failed } = await new Promise<{ passed: number; failed: number }>((resolve) => {
    const runner = mocha.run((failures) => resolve({ passed: runner.stats?.passes ?? 0, failed: failures }));
  });
  const counts = process.env.TEST_COUNTS;
  if (counts !== undefined) writeFileSync(counts, JSON.stringify({ passed, failed }));
  if (failed > 0) throw new Error(`${failed} tests failed.`);
}

/** A test that waits for a finding ends by its time limit, which says nothing of what came instead. */
function tellWhatIsThere(this: Mocha.Context): void {
  if (this.currentTest?.state !== 'failed') return;
  for (const [uri, diagnostics] of languages.getDiagnostics()) {
    for (const { range, message } of diagnostics) console.log(`  ${uri.path}:${range.start.line + 1}: ${message}`);
  }
}
