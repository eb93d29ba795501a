import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * One temporary folder for the whole run of the tests, which inherit it as theirs: whatever a test makes, and however its
 * process ends, nothing is left behind. Returns what removes it.
 */
export default function scratch(): () => void {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'resistance-tests-')));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
