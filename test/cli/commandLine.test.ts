import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotationJsonSchema } from '../../server/src/tools/generators/annotationSchema.ts';
import { TestCli } from '../support/cli.ts';
import { type Case, runCases } from '../support/cliCases.ts';
import { unreadableArtefacts } from '../support/server.ts';
import { root } from '../support/sourceFiles.ts';

const wrong = 'Tumours with EGFR L790M relapse.\n';
const branded = 'Patients took Gleevec daily.\n';
const clean = 'Patients took imatinib daily.\n';

const exitCodes: readonly Case[] = [
  {
    name: 'nothing found',
    files: { 'a.md': clean },
    args: ['check', 'a.md'],
    code: 0,
    stdout: ['No findings in 1 file.\n'],
  },
  {
    name: 'an error by default',
    files: { 'a.md': wrong },
    args: ['check', 'a.md'],
    code: 1,
    stdout: ['1 error in 1 file.'],
  },
  {
    name: 'information by default',
    files: { 'a.md': branded },
    args: ['check', 'a.md'],
    code: 0,
    stdout: ['1 information in 1 file.'],
  },
  {
    name: 'a milder threshold',
    files: { 'a.md': branded },
    args: ['check', '--fail-on', 'information', 'a.md'],
    code: 1,
    stdout: ['1 information'],
  },
  {
    name: 'a threshold between',
    files: { 'a.md': branded },
    args: ['check', '--fail-on=warning', 'a.md'],
    code: 0,
    stdout: ['1 information'],
  },
  {
    name: 'never',
    files: { 'a.md': wrong },
    args: ['check', '--fail-on', 'never', 'a.md'],
    code: 0,
    stdout: ['1 error'],
  },
  {
    name: 'a file where a command is expected',
    files: { 'a.md': clean },
    args: ['a.md'],
    code: 2,
    stdout: [],
    stderr: ['Say what to do with a.md, such as: resistance check a.md\n'],
  },
  {
    name: 'a name for standard input that is not read',
    files: { 'a.md': clean },
    args: ['check', '--stdin-filename', 'a.md'],
    code: 2,
    stdout: [],
    stderr: ['check --stdin-filename a.md -\n'],
  },
  {
    name: 'settings of the wrong kind',
    files: { 'a.md': clean, 's.yaml': 'preset: hard\nmaxProblems: 0\nexclude: notes/\nclaims: 4\n' },
    args: ['check', '--config', 's.yaml', 'a.md'],
    code: 2,
    stdout: [],
    stderr: [
      's.yaml:1: preset must be "draft", "review" or "submission", not "hard".',
      's.yaml:2: maxProblems must be at least 1, not 0.',
      's.yaml:3: exclude must be a list, not "notes/".',
      's.yaml:4: claims must be keys with values, not 4.',
    ],
  },
  {
    name: 'an unknown threshold',
    args: ['check', '--fail-on', 'fatal', '.'],
    code: 2,
    stdout: [],
    stderr: ['error: ', 'never'],
  },
  {
    name: 'an unknown format',
    args: ['check', '--format', 'xml', '.'],
    code: 2,
    stdout: [],
    stderr: ['Allowed choices are text, json'],
  },
  { name: 'an unknown option', args: ['check', '--mend'], code: 2, stdout: [], stderr: ["unknown option '--mend'"] },
  {
    name: 'two options that exclude each other',
    args: ['check', '--fix', '--fix-dry-run'],
    code: 2,
    stdout: [],
    stderr: ["option '--fix' cannot be used with option '--fix-dry-run'"],
  },
  {
    name: 'a number that is none',
    args: ['check', '--jobs', '0'],
    code: 2,
    stdout: [],
    stderr: ['Give a number of 1 or more.'],
  },
  {
    name: 'an unknown command',
    args: ['chekc'],
    code: 2,
    stdout: [],
    stderr: ["unknown command 'chekc'", 'Did you mean check?'],
  },
  { name: 'no command', args: [], code: 2, stdout: [], stderr: ['Usage: resistance'] },
  {
    name: 'help',
    args: ['check', '--help'],
    code: 0,
    stdout: ['Usage: resistance check', '--fail-on', 'Exit codes: 0'],
  },
  { name: 'lsp without a channel', args: ['lsp'], code: 2, stdout: [], stderr: ["required option '--stdio'"] },
];

const settings: readonly Case[] = [
  {
    name: 'YAML',
    files: { 'c.yaml': 'rules:\n  variant/residue-mismatch: hint\n', 'a.md': wrong },
    args: ['check', '--config', 'c.yaml', 'a.md'],
    code: 0,
    stdout: ['a.md:1:19 hint'],
  },
  {
    name: 'JSON',
    files: { 'c.json': '{"rules":{"variant/residue-mismatch":"off"}}', 'a.md': wrong },
    args: ['check', '--config', 'c.json', 'a.md'],
    code: 0,
    stdout: ['No findings'],
  },
  {
    name: 'a preset',
    files: { 'c.yaml': 'preset: submission\n', 'a.md': 'Patients were given Gefitinib daily.\n' },
    args: ['check', '--config', 'c.yaml', '--fail-on', 'warning', 'a.md'],
    code: 1,
    stdout: ['a.md:1:21 warning'],
  },
  {
    name: 'a rule goes before the preset',
    files: {
      'c.yaml': 'preset: submission\nrules:\n  drug/inn-case: hint\n',
      'a.md': 'Patients were given Gefitinib daily.\n',
    },
    args: ['check', '--config', 'c.yaml', 'a.md'],
    code: 0,
    stdout: ['a.md:1:21 hint'],
  },
  {
    name: 'an empty file',
    files: { 'c.yaml': '\n', 'a.md': wrong },
    args: ['check', '--config', 'c.yaml', 'a.md'],
    code: 1,
    stdout: ['1 error'],
  },
  {
    name: 'a file that is not there',
    args: ['check', '--config', 'none.yaml'],
    code: 2,
    stdout: [],
    stderr: ['none.yaml: does not exist.'],
  },
  {
    name: 'a syntax error',
    files: { 'c.yaml': 'enable: true\nrules: [\n' },
    args: ['check', '--config', 'c.yaml'],
    code: 2,
    stdout: [],
    stderr: [/^c\.yaml:[23]: .*Correct the YAML or JSON/u],
  },
  {
    name: 'a list',
    files: { 'c.yaml': '- a\n' },
    args: ['check', '--config', 'c.yaml'],
    code: 2,
    stdout: [],
    stderr: ['c.yaml:1: A settings file holds keys'],
  },
  {
    name: 'every wrong value, each at its line',
    files: {
      'c.yaml':
        'enabel: true\nrules:\n  drug/brand: loud\n  drug/brnd: off\nclaims:\n  citationScope: page\nallow:\n  cite/retracted: [x]\n',
    },
    args: ['check', '--config', 'c.yaml'],
    code: 2,
    stdout: [],
    stderr: [
      'c.yaml:1: Unknown setting "enabel"',
      'c.yaml:3: ',
      'c.yaml:4: Unknown rule "drug/brnd"',
      'c.yaml:6: ',
      'c.yaml:8: Unknown rule on spellings "cite/retracted"',
    ],
  },
  {
    name: 'for annotate too',
    files: { 'c.yaml': 'enabel: 1\n' },
    args: ['annotate', '--jsonl', '--config', 'c.yaml'],
    code: 2,
    stdout: [],
    stderr: ['c.yaml:1: '],
  },
];

const pages: readonly Case[] = [
  {
    name: 'the page of a rule, without markup',
    args: ['rule', 'drug/brand'],
    code: 0,
    stdout: [/^drug\/brand\n\nA brand name/u, 'Patients who took Gleevec relapsed.', 'Not reported'],
  },
  { name: 'the list of rules', args: ['rule'], code: 0, stdout: ['claim/uncited ', 'drug/brand '] },
  {
    name: 'what is reported of files, and is no rule',
    args: ['rule', 'meta/too-large'],
    code: 0,
    stdout: ['meta/too-large is no rule, and cannot be switched off: it reports a manuscript with more characters'],
  },
  {
    name: 'a rule that does not exist',
    args: ['rule', 'drug/brnad'],
    code: 1,
    stdout: [],
    stderr: ['No rule is called "drug/brnad". Did you mean drug/brand?'],
  },
  {
    name: 'a rule by the last part of its name',
    args: ['rule', 'residue-mismatch'],
    code: 1,
    stdout: [],
    stderr: ['No rule is called "residue-mismatch". Did you mean variant/residue-mismatch?'],
  },
  {
    name: 'a rule like no other',
    args: ['rule', 'zzzzzzzzzzzz'],
    code: 1,
    stdout: [],
    stderr: ['No rule is called "zzzzzzzzzzzz". "resistance rule" lists them all.'],
  },
  {
    name: 'a family of rules as the beginning of their names',
    args: ['rule', 'drug/'],
    code: 0,
    stdout: ['drug/brand ', 'drug/misspelled '],
  },
  {
    name: 'a family of rules',
    args: ['rule', 'drug'],
    code: 0,
    stdout: ['drug/brand ', 'drug/misspelled '],
  },
];

runCases({ 'exit codes': exitCodes, 'settings files': settings, rule: pages });

let cli: TestCli;
beforeAll(async () => {
  cli = await TestCli.make();
});

describe('resistance: for programs', () => {
  it('prints one JSON object with offsets that index the file and places as editors count', async () => {
    const text = `\uFEFF🧬 One.\n\n${wrong}`;
    writeFileSync(path.join(cli.folder, 'mark.md'), text);
    const { stdout, code } = await cli.run(['check', '--format', 'json', 'mark.md', 'none.md']);
    const { schema, files, summary } = JSON.parse(stdout);
    const [finding] = files[0].findings;
    expect(text.slice(finding.start, finding.end)).toBe('L790M');
    expect(finding).toMatchObject({ line: 3, column: 19, endLine: 3, endColumn: 24, severity: 'error', related: [] });
    expect(finding).toMatchObject({ page: expect.stringMatching(/variant-residue-mismatch/u), evidence: [] });
    const [edit] = finding.fixes[0].edits;
    expect(text.slice(0, edit.start) + edit.newText + text.slice(edit.end)).toBe(text.replace('L790M', 'T790M'));
    expect(files[1]).toEqual({ path: 'none.md', problem: expect.stringContaining('does not exist') });
    expect(summary).toEqual({
      files: 1,
      unchecked: 1,
      parked: 0,
      gone: 0,
      fixed: 0,
      findings: { error: 1, warning: 0, information: 0, hint: 0 },
    });
    expect([schema, code]).toEqual([1, 2]);
  });

  it('offers every command that has a file', async () => {
    const files = readdirSync(path.join(root, 'server/src/cli/commands')).map((file) => path.parse(file).name);
    const { stdout } = await cli.run(['--help']);
    expect([...stdout.matchAll(/^ {2}([a-z]+) /gmu)].map((match) => match[1]).sort()).toEqual(
      [...files, 'help'].sort(),
    );
  });

  it('ships the schema of annotate as the code has it (otherwise: npm run generate)', () => {
    const shipped = JSON.parse(readFileSync(path.join(root, 'server/docs/annotation.schema.json'), 'utf8'));
    expect(shipped).toEqual(annotationJsonSchema());
  });

  it('tells code, data and schema versions', async () => {
    const { stdout, code } = await cli.run(['--version']);
    expect(stdout).toMatch(
      /^resistance \d+\.\d+\.\d+ · data \S+ \(\d{4}-\d\d-\d\d, sha256 [0-9a-f]{12}…\) · annotate schema 1\n$/u,
    );
    expect(code).toBe(0);
  });

  it('says what to do when the knowledge base is missing or another one', async () => {
    for (const [knowledge, words] of [
      [unreadableArtefacts.foreign, 'no compiled knowledge base'],
      [unreadableArtefacts.short, 'cut short'],
      [unreadableArtefacts.ofOtherFormat, 'format 99'],
    ] as const) {
      const other = await TestCli.make();
      writeFileSync(path.join(other.folder, 'knowledge.bin'), knowledge);
      for (const args of [['check', '-'], ['explain', 'EGFR'], ['annotate', '--jsonl'], ['--version']]) {
        const { code, stdout, stderr } = await other.run(args);
        expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
        expect(stderr).toContain(words);
        expect(stderr).not.toContain('    at ');
      }
    }
  });
});
