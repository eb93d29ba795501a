import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TestCli } from '../support/cli.ts';
import { type Case, runCases } from '../support/cliCases.ts';
import { oncology } from '../support/knowledge.ts';

const drug = "- { id: 'drug:ownib', inn: ownib, source: { verified: own } }\n";

const validate: readonly Case[] = [
  {
    name: 'a sound table',
    files: { '.resistance/drugs.yaml': drug },
    args: ['knowledge', 'validate'],
    code: 0,
    stdout: ['0 faults in 1 row of 1 file.'],
  },
  {
    name: 'names that lead into the base',
    files: {
      'own/classes.yaml':
        "- { id: 'class:own', name: own inhibitor, members: ['drug:gefitinib'], targets: ['hgnc:3236'], source: { verified: own } }\n",
    },
    args: ['knowledge', 'validate', 'own'],
    code: 0,
    stdout: ['0 faults'],
  },
  {
    name: 'a row that the schema refuses, with file, line and remedy',
    files: { '.resistance/drugs.yaml': `${drug}- id: 'drug:x'\n  colour: red\n` },
    args: ['knowledge', 'validate'],
    code: 1,
    stdout: ['3 faults'],
    stderr: [/\.resistance.drugs\.yaml:3: colour: is no field of this table\. Its fields are id/u],
  },
  {
    name: 'an id that leads nowhere',
    files: {
      '.resistance/classes.yaml':
        "- { id: 'class:own', name: own, members: ['drug:nope'], source: { verified: own } }\n",
    },
    args: ['knowledge', 'validate'],
    code: 1,
    stdout: ['1 fault in 1 row of 1 file.'],
    stderr: ['classes.yaml:1: members: drug:nope has no row'],
  },
  {
    name: 'a residue that the base’s protein does not have',
    files: {
      '.resistance/alterations.yaml':
        "- { id: 'alteration:EGFR.L790M', name: EGFR L790M, genes: ['hgnc:3236'], form: substitution, hgvs: p.Leu790Met, source: { verified: own } }\n",
    },
    args: ['knowledge', 'validate'],
    code: 1,
    stdout: ['1 fault'],
    stderr: ['residue 790 of'],
  },
  {
    name: 'a file that is no table',
    files: { '.resistance/plants.yaml': '[]\n' },
    args: ['knowledge', 'validate'],
    code: 1,
    stdout: ['1 fault in 0 rows'],
    stderr: ['plants.yaml:1: no table has this name'],
  },
  {
    name: 'a table whose name is written as the schema’s: told the names that are taken',
    files: { '.resistance/geneNames.yaml': '[]\n' },
    args: ['knowledge', 'validate'],
    code: 1,
    stdout: ['1 fault'],
    stderr: [/geneNames\.yaml:1: no table has this name\. Name it one of: [^.]*genes\.yaml.*, gene-names\.yaml,/u],
  },
  {
    name: 'evidence of one’s own on a work of one’s own, as the manual says',
    files: {
      '.resistance/evidence.yaml': `- { id: 'ra:our-1', alteration: 'alteration:EGFR-T790M', drugs: ['drug:gefitinib'], effect: resistance, supports: true, level: C, source: 'pmid:1', verified: lookup }\n`,
      '.resistance/sources.yaml': `- { id: 'pmid:1', citation: 'Someone, 2025', title: A work, host: example.org, looked: '2026-11-21', verified: lookup }\n`,
    },
    args: ['knowledge', 'validate'],
    code: 0,
    stdout: ['0 faults in 2 rows of 2 files.'],
  },
  {
    name: 'a cell that is no number: told as it is written',
    files: {
      '.resistance/evidence.tsv':
        'id\talteration\tdrugs\teffect\tsupports\tlevel\trating\tsource\tverified\nra:our-1\talteration:EGFR.T790M\tdrug:gefitinib\tresistance\ttrue\tC\tx\tpmid:1\tlookup\n',
    },
    args: ['knowledge', 'validate'],
    code: 1,
    stdout: ['1 fault'],
    stderr: ['evidence.tsv:2: rating: must be a number, not "x".'],
  },
  {
    name: 'broken YAML',
    files: { '.resistance/drugs.yaml': '- { id: [\n' },
    args: ['knowledge', 'validate'],
    code: 1,
    stdout: ['fault'],
    stderr: ['drugs.yaml:'],
  },
  {
    name: 'a folder that is not there',
    args: ['knowledge', 'validate', 'nowhere'],
    code: 2,
    stdout: [],
    stderr: ['nowhere: does not exist'],
  },
  {
    name: 'a folder where a table should be',
    files: { '.resistance/drugs.yaml/note.txt': '' },
    args: ['knowledge', 'validate'],
    code: 2,
    stdout: [],
    stderr: [`${path.join('.resistance', 'drugs.yaml')}: is a folder; a file is needed here.`],
  },
];

runCases({
  'knowledge validate finds': validate,
  'knowledge stats': [
    {
      name: 'counts as text',
      args: ['knowledge', 'stats'],
      code: 0,
      stdout: ['shipped: ', /genes +22\n/u, 'CIViC items'],
    },
    { name: 'counts as JSON', args: ['knowledge', 'stats', '--format', 'json'], code: 0, stdout: ['"figures": ['] },
  ],
});

const header =
  'molecular_profile\tmolecular_profile_id\tdisease\tdoid\ttherapies\ttherapy_interaction_type\tevidence_type\tevidence_direction\tevidence_level\tevidence_statement\tsignificance\tcitation_id\tsource_type\tcitation\trating\tevidence_id\tlast_review_date';
const row = (id: number, drugs: string, interaction: string, significance: string) =>
  `EGFR T790M\t34\tLung Non-small Cell Carcinoma\t3908\t${drugs}\t${interaction}\tPredictive\tSupports\tB\twords\t${significance}\t${id}00\tPubMed\tSomeone et al., 2024\t4\t${id}\t2026-09-0${id}`;

describe('resistance knowledge import civic', () => {
  let cli: TestCli;
  let file: string;
  beforeAll(async () => {
    cli = await TestCli.make({
      ...oncology,
      evidence: [
        {
          id: 'civic:EID9',
          alteration: 'alteration:EGFR-T790M',
          drugs: ['drug:gefitinib'],
          effect: 'resistance',
          source: 'pmid:1',
        },
        {
          id: 'ra:E0001',
          alteration: 'alteration:EGFR-T790M',
          drugs: ['drug:gefitinib'],
          effect: 'resistance',
          source: 'pmid:2',
          verified: 'lookup',
          field: 'egfr',
        },
      ],
      sources: [{ id: 'pmid:1' }, { id: 'pmid:2', looked: '2026-11-21' }],
      vocabulary: [{ id: 'cue/resistance', words: ['resistance'] }],
    });
    file = path.join(cli.folder, 'nightly.tsv');
    writeFileSync(
      file,
      [
        header,
        row(1, 'Gefitinib', '', 'Resistance'),
        row(2, 'Osimertinib,Nosuchdrug', 'Combination', 'Resistance'),
      ].join('\n'),
    );
  });

  it('refuses what is no release, and says what it needs', async () => {
    writeFileSync(path.join(cli.folder, 'other.tsv'), 'a\tb\n1\t2\n');
    const { code, stderr } = await cli.run(['knowledge', 'import', 'civic', 'other.tsv']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^other\.tsv:1: this is no table of CIViC evidence: .*molecular_profile/u);
  });

  it('says which file is not there', async () => {
    const { code, stderr } = await cli.run(['knowledge', 'import', 'civic', 'gone.tsv']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'gone.tsv: does not exist. Check the path.\n' });
  });

  it('asks for the day of a release without dates, and takes it from --date', async () => {
    const undated = path.join(cli.folder, 'undated.tsv');
    writeFileSync(undated, [header, row(1, 'Gefitinib', '', 'Resistance').replace(/[^\t]*$/u, '')].join('\n'));
    const data = { env: { RESISTANCE_DATA: path.join(cli.folder, 'undated') } };
    expect(await cli.run(['knowledge', 'import', 'civic', undated], data)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `${undated} has no date of review. Give the day of the release with --date.\n`,
    });
    const { code, stdout } = await cli.run(['knowledge', 'import', 'civic', undated, '--date', '2026-09-01'], data);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('CIViC of 2026-09-01: 1 item') });
  });

  it('keeps the release with its date, counts what is new and withdrawn, and is used from then on', async () => {
    const before = await cli.run(['explain', 'EGFR T790M', 'gefitinib']);
    expect(before.stdout).toContain('a claim of resistance: agrees');
    expect(before.stdout).toContain('EID9');
    const imported = await cli.run(['knowledge', 'import', 'civic', file]);
    expect(imported).toMatchObject({ code: 0, stderr: '' });
    expect(imported.stdout).toMatch(/^CIViC of 2026-09-02: 2 items, 2 of them new; 1 of the base withdrawn\./u);
    expect(imported.stdout).toContain('Kept by name, being no substance or class of the base: 1 therapy.');
    const after = await cli.run(['explain', 'EGFR T790M', 'gefitinib']);
    expect(after.stdout).toContain('curated evidence weighed (CIViC of 2026-09-02)');
    expect(after.stdout).toContain('EID1 ');
    expect(after.stdout).not.toContain('EID9');
    const drug = await cli.run(['explain', 'gefitinib']);
    expect(drug.stdout).toContain('ra:E0001 (curated, looked up 2026-11-21)');
    const stats = await cli.run(['knowledge', 'stats']);
    expect(stats.stdout).toMatch(/curated and looked up: egfr +1 of 1 \(100\.0 %\)/u);
    expect(stats.stdout).toContain('user: civic-2026-09-02 of 2026-09-02');
  });

  it('leaves `annotate` as it was: it reads no data of a user', async () => {
    const input = `${JSON.stringify({ id: 1, text: 'EGFR T790M confers resistance to gefitinib.' })}\n`;
    const { stdout } = await cli.run(['annotate', '--jsonl'], { input });
    expect(JSON.parse(stdout).claims[0].evidence.for).toEqual(['ra:E0001', 'civic:EID9']);
  });

  it('runs on without an import that is damaged, and says so', async () => {
    writeFileSync(path.join(cli.folder, 'imported/civic.bin'), 'x');
    const { code, stdout, stderr } = await cli.run(['explain', 'EGFR T790M', 'gefitinib']);
    expect(code).toBe(0);
    expect(stdout).toContain('EID9');
    expect(stderr).toContain('It is left out; import the release again.');
  });
});
