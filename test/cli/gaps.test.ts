import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { TestCli } from '../support/cli.ts';
import { runCases } from '../support/cliCases.ts';
import { oncology } from '../support/knowledge.ts';

runCases({
  gaps: [
    {
      name: 'says why it lists nothing: no section is on a drug',
      files: { 'a.md': '# Review\n\nText.\n' },
      args: ['gaps', 'a.md'],
      code: 0,
      stdout: [],
      stderr: ['No heading of a section names a drug or a class of drugs.'],
    },
    {
      name: 'says why it lists nothing: nothing is left out',
      files: { 'a.md': '# Review\n\n## Gefitinib\n\nText.\n' },
      args: ['gaps', 'a.md'],
      code: 0,
      stdout: [],
      stderr: ['The sections on drugs leave out nothing that is known.'],
    },
    { name: 'tells of a file that is not there', args: ['gaps', 'b.md'], code: 2, stdout: [], stderr: ['b.md'] },
  ],
});

it('gaps tells what a section leaves out', async () => {
  const cli = await TestCli.make({
    ...oncology,
    mechanisms: [
      { id: 'mechanism:drug-efflux', name: 'drug efflux', drugs: ['drug:gefitinib'], references: ['pmid:2'] },
    ],
    sources: [{ id: 'pmid:1', citation: 'Someone et al., 2001, Journal' }],
    evidence: [
      {
        id: 'civic:EID1',
        alteration: 'alteration:EGFR-T790M',
        drugs: ['drug:gefitinib'],
        effect: 'resistance',
        source: 'pmid:1',
      },
    ],
  });
  writeFileSync(path.join(cli.folder, 'a.md'), '# Review\n\n## Gefitinib\n\nText.\n');
  const { stdout, code } = await cli.run(['gaps', 'a.md'], { cwd: cli.folder });
  expect(code).toBe(0);
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(/^a\.md:3 "Gefitinib" does not name EGFR T790M, resistant to gefitinib: CIViC EID1, level B/),
    'a.md:3 "Gefitinib" does not name drug efflux, a mechanism of resistance to gefitinib: PMID 2',
    '',
  ]);
  const json = await cli.run(['gaps', '--format', 'json', 'a.md'], { cwd: cli.folder });
  expect(JSON.parse(json.stdout)).toEqual([
    expect.objectContaining({
      file: 'a.md',
      line: 3,
      drug: 'gefitinib',
      missing: 'EGFR T790M',
      kind: 'alteration',
      level: 'B',
      evidence: ['civic:EID1'],
      works: ['pmid:1'],
    }),
    expect.objectContaining({ missing: 'drug efflux', kind: 'mechanism', evidence: [], works: ['pmid:2'] }),
  ]);
  const md = await cli.run(['gaps', '--format', 'md', 'a.md'], { cwd: cli.folder });
  expect(md.stdout).toContain(
    '| a.md:3 | Gefitinib | gefitinib | EGFR T790M | B |  | [PMID 1](https://pubmed.ncbi.nlm.nih.gov/1/) |',
  );
});
