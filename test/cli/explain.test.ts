import { expect, it } from 'vitest';
import { TestCli } from '../support/cli.ts';
import { runCases } from '../support/cliCases.ts';
import { oncology } from '../support/knowledge.ts';

runCases({
  explain: [
    {
      name: 'a gene by its alias, without markup',
      args: ['explain', 'HER2'],
      code: 0,
      stdout: [/^ERBB2 · gene[^*\\]*$/u],
    },
    { name: 'several words as one name', args: ['explain', 'EGFR', 'T790M'], code: 0, stdout: ['EGFR', 'T790M'] },
    {
      name: 'an id that no evidence has',
      args: ['explain', 'ra:E9999'],
      code: 1,
      stdout: [],
      stderr: ['"ra:E9999" is not in the knowledge base.'],
    },
    {
      name: 'a term nearly known',
      args: ['explain', 'gefitinb'],
      code: 1,
      stdout: [],
      stderr: ['"gefitinb" is not in the knowledge base.', 'Did you mean gefitinib?'],
    },
    {
      name: 'a change under a drug that is misspelt',
      args: ['explain', 'EGFR T790M', 'gefitinb'],
      code: 1,
      stdout: ['EGFR T790M'],
      stderr: ['Unknown drug name “gefitinb”. Did you mean gefitinib'],
    },
    {
      name: 'a change under a drug that is not known: the rest is answered',
      args: ['explain', 'EGFR T790M', 'nonsensedrug'],
      code: 1,
      stdout: ['EGFR T790M'],
      stderr: [/^"nonsensedrug" is not in the knowledge base\.\n$/u],
    },
    {
      name: 'a gene that is nearly known beside a drug',
      args: ['explain', 'EGRF', 'gefitinib', '--format', 'json'],
      code: 1,
      stdout: ['"schema": 1'],
      stderr: [/^"EGRF" is not in the knowledge base\. Did you mean EGFR[,?]/u],
    },
    {
      name: 'a change under a drug, with words that join them',
      args: ['explain', 'resistance of EGFR T790M to third-line gefitinib in patients'],
      code: 0,
      stdout: ['EGFR T790M'],
      stderr: [],
    },
    {
      name: 'letters in the wrong order',
      args: ['explain', 'EGRF'],
      code: 1,
      stdout: [],
      stderr: [/Did you mean EGFR[,?]/u],
    },
    {
      name: 'a term not known',
      args: ['explain', 'qqqqqqqqqqqq'],
      code: 1,
      stdout: [],
      stderr: [/^"q+" is not in the knowledge base\.\n$/u],
    },
    {
      name: 'a change under a drug, for programs',
      args: ['explain', 'EGFR T790M', 'gefitinib', '--format', 'json'],
      code: 0,
      stdout: [/^\{\s+"schema": 1,/u, /"resistance": \{\s+"verdict": "silent"/u, '"evidence": []'],
    },
    {
      name: 'a term not known, for programs',
      args: ['explain', 'qqqqqqqqqqqq', '--format', 'json'],
      code: 1,
      stdout: [],
      stderr: ['is not in the knowledge base'],
    },
    {
      name: 'a name of the project’s own tables',
      files: { '.resistance/drugs.yaml': "- { id: 'drug:ownib', inn: ownib, source: { verified: own } }\n" },
      args: ['explain', 'ownib'],
      code: 0,
      stdout: ['ownib · drug'],
    },
    {
      name: 'a project with faulty tables: told, and answered from the rest',
      files: { '.resistance/drugs.yaml': '- { id: 3 }\n' },
      args: ['explain', 'gefitinib'],
      code: 2,
      stdout: ['gefitinib · drug'],
      stderr: ['drugs.yaml:1: id'],
    },
    { name: 'an empty name', args: ['explain', ' '], code: 2, stdout: [], stderr: ['Nothing is named.'] },
    { name: 'nothing', args: ['explain'], code: 2, stdout: [], stderr: ["missing required argument 'term'"] },
  ],
});

it('explain shows a piece of evidence by the id that findings print', async () => {
  const row = { alteration: 'alteration:EGFR-T790M', drugs: ['drug:gefitinib'], source: 'pmid:1' };
  const cli = await TestCli.make({
    ...oncology,
    sources: [{ id: 'pmid:1', citation: 'Someone et al., 2001, Journal' }],
    evidence: [
      { ...row, id: 'civic:EID1', effect: 'resistance' },
      { ...row, id: 'ra:E0001', effect: 'sensitivity', supports: false },
    ],
  });
  const explained = async (...term: readonly string[]) => {
    const { stdout, code } = await cli.run(['explain', ...term], { cwd: cli.folder });
    expect(code).toBe(0);
    return stdout;
  };
  for (const term of [['CIViC', 'EID1'], ['EID1'], ['civic:EID1']])
    expect(await explained(...term)).toMatch(
      /^EGFR T790M – gefitinib · curated evidence\n\n- supports resistance\n.*PMID 1/u,
    );
  expect(await explained('ra:E0001')).toContain('does not support sensitivity');
  const { names, evidence } = JSON.parse(await explained('ra:e0001', '--format', 'json'));
  expect(names).toEqual([]);
  expect(evidence).toMatchObject([{ id: 'ra:E0001', supports: false }]);
});
