import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { TestCli } from '../support/cli.ts';

const files = 180;
let cli: TestCli;
let project: string;
let probe: string;
beforeAll(async () => {
  cli = await TestCli.make();
  project = path.join(cli.folder, 'project');
  mkdirSync(project);
  const sentence = 'Tumours with EGFR L790M relapsed on gefitinib and later responded to osimertinib in NSCLC. ';
  for (let at = 0; at < files; at++)
    writeFileSync(path.join(project, `${at}.md`), `# Review ${at}\n\n${sentence.repeat(30)}\n`);
  probe = path.join(cli.folder, 'probe.cjs');
  writeFileSync(
    probe,
    `const { write } = process.stdout;
     let reports = 0;
     process.stdout.write = (...given) => {
       if (++reports === ${files / 6} || reports === ${files}) {
         gc();
         require('fs').writeSync(2, process.memoryUsage().heapUsed + '\\n');
       }
       return write.apply(process.stdout, given);
     };`,
  );
});

it('check keeps nothing of a manuscript that it has told', async () => {
  const args = ['check', '--jobs', '1', '--fail-on', 'never'];
  const run = { cwd: project, nodeArguments: ['--expose-gc', '--require', probe] };
  const { code, stdout, stderr } = await cli.run(args, run);
  expect({ code, end: stdout.trimEnd().split('\n').at(-1) }).toEqual({
    code: 0,
    end: expect.stringContaining(`${files} files`),
  });
  const [few, many, ...others] = stderr.trim().split('\n').map(Number);
  expect(others).toEqual([]);
  expect(many! / few!).toBeLessThan(1.1);
}, 120_000);
