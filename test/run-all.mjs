// Runs every check and every test, and does its own set-up; the last line counts them.
//   npm test
//   npm test -- --only e2e,ui        only these steps
//   npm test -- --update-readme      and takes the README's pictures anew
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium } from './host/chromium.mjs';
import { installHost } from './host/install.mjs';
import { ensurePackages, npm } from './host/packages.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values: flags } = parseArgs({ options: { only: { type: 'string' }, 'update-readme': { type: 'boolean' } } });
const scratch = mkdtempSync(path.join(os.tmpdir(), 'test-counts-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** What happens, in this order. A step counts as one test, unless it can say how many it ran. */
const steps = [
  { name: 'types', run: () => npm(['run', 'types'], root) },
  { name: 'lint', run: () => npm(['run', 'lint'], root) },
  { name: 'generated', run: () => npm(['run', 'generate:check'], root) },
  { name: 'build', run: () => npm(['run', 'build'], root) },
  { name: 'unit', needs: ['build'], run: runVitest, count: countVitest },
  { name: 'vsix', needs: ['build'], run: () => npm(['run', 'vsix'], root) },
  { name: 'e2e', needs: ['build'], run: runMocha, count: countMocha },
  { name: 'ui', needs: ['vsix'], run: () => runNodeTest('ui'), count: () => countNodeTest('ui') },
  { name: 'web', needs: ['vsix'], run: () => runNodeTest('web'), count: () => countNodeTest('web') },
];
const browserSteps = ['e2e', 'ui', 'web'];
const uiTests = {
  ui: ['installed', 'evidence', 'preview', 'rename', 'walkthrough'].map((name) => `test/ui/${name}.test.mjs`),
  web: ['web-host', 'web-evidence', 'web-preview'].map((name) => `test/ui/${name}.test.mjs`),
};

const wanted = flags.only?.split(',') ?? steps.map(({ name }) => name);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}; there are ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

ensurePackages(root);
if (wanted.some((name) => browserSteps.includes(name))) {
  installHost();
  findChromium();
}

const results = [];
for (const step of steps.filter(({ name }) => wanted.includes(name))) results.push(perform(step));
report(results);

function perform({ name, needs = [], run, count }) {
  const missing = needs.find((need) => results.some((result) => result.name === need && result.failed > 0));
  if (missing !== undefined) return { name, passed: 0, failed: 1, note: `not run, since ${missing} failed` };
  console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`);
  const start = performance.now();
  const code = run();
  const note = `${((performance.now() - start) / 1000).toFixed(0)} s`;
  const { passed, failed } = counted(count) ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  // A run may fail for another reason than a failed test.
  return { name, passed, failed: code !== 0 && failed === 0 ? 1 : failed, note };
}

function counted(count) {
  try {
    return count?.();
  } catch {
    // It ended before it could count.
    return { passed: 0, failed: 1 };
  }
}

function report(results) {
  console.log('');
  for (const { name, passed, failed, note } of results) {
    console.log(
      `${failed > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(10)} ${passed} passed, ${failed} failed  (${note})`,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

function node(args, env = {}) {
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } };
  return spawnSync(process.execPath, args, options).status ?? 1;
}

function runVitest() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path.join(scratch, 'unit.json')}`];
  return npm(['run', 'unit', '--', ...reporters], root);
}

function countVitest() {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path.join(scratch, 'unit.json'), 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

function runMocha() {
  return node(['test/e2e/run.mjs'], { TEST_COUNTS: path.join(scratch, 'e2e.json') });
}

function countMocha() {
  return JSON.parse(readFileSync(path.join(scratch, 'e2e.json'), 'utf8'));
}

function runNodeTest(name) {
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${path.join(scratch, `${name}.tap`)}`],
  ];
  // One after the other: each has a browser and an editor of its own.
  return node(
    ['--test', '--test-concurrency=1', ...reporters, ...uiTests[name]],
    flags['update-readme'] ? { UPDATE_README: '1' } : {},
  );
}

function countNodeTest(name) {
  const tap = readFileSync(path.join(scratch, `${name}.tap`), 'utf8');
  const number = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1]);
  return { passed: number('pass'), failed: number('fail') + number('cancelled') };
}
