import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Case, runCases } from '../support/cliCases.ts';
import { root } from '../support/sourceFiles.ts';

const branded = 'Patients took Gleevec daily.\n';
const wrong = 'Tumours with EGFR L790M relapse.\n';

const settings: readonly Case[] = [
  {
    name: 'of the project',
    files: { '.resistance.yaml': 'rules: { drug/brand: error }\n', 'a.md': branded },
    args: ['check'],
    code: 1,
    stdout: ['a.md:1:15 error drug/brand'],
  },
  {
    name: 'of --config in their place',
    files: {
      '.resistance.yaml': 'rulez: {}\nrules: { drug/brand: error }\n',
      'c.yaml': 'rules: { drug/brand: hint }\n',
      'a.md': branded,
    },
    args: ['check', '--config', 'c.yaml'],
    code: 0,
    stdout: ['a.md:1:15 hint drug/brand'],
  },
  {
    name: 'that are wrong: told with file, line and remedy, and the run does not pass',
    files: { 'x/.resistance.yaml': 'claims:\n  citationscope: page\n', 'x/a.md': branded, 'x/b.md': branded },
    args: ['check', '.'],
    code: 2,
    stdout: ['a.md:1:15 information', 'b.md:1:15 information'],
    stderr: [
      /x[/\\]\.resistance\.yaml:2: Unknown setting "claims\.citationscope"\. Did you mean "citationScope"\?\n$/u,
    ],
  },
  {
    name: 'that are no UTF-8: left out and told',
    files: { '.resistance.yaml': Buffer.from('rules: { drug/brand: error } # na\xefve\n', 'latin1'), 'a.md': branded },
    args: ['check'],
    code: 2,
    stdout: ['a.md:1:15 information'],
    stderr: [/\.resistance\.yaml:1: It is left out, since it is not UTF-8\. Save it as UTF-8\.\n$/u],
  },
  {
    name: 'under another name: told',
    files: { '.resistance.yml': 'rules: { drug/brand: error }\n', 'a.md': branded },
    args: ['check'],
    code: 2,
    stdout: ['a.md:1:15 information'],
    stderr: [/\.resistance\.yml:1: It is not read: settings are kept in \.resistance\.yaml\. Rename this file\.\n$/u],
  },
  {
    name: 'that cannot be read, such as a folder: told',
    files: { '.resistance.yaml/x': '', 'a.md': branded },
    args: ['check'],
    code: 2,
    stdout: ['a.md:1:15 information'],
    stderr: [/\.resistance\.yaml:1: It is left out: it is a folder\. Check that it is a file and may be read\.\n$/u],
  },
  {
    name: 'for standard input under a name',
    files: { 'x/.resistance.yaml': 'rules: { drug/brand: error }\n' },
    args: ['check', '--stdin-filename', 'x/new.md', '-'],
    input: branded,
    code: 1,
    stdout: ['x/new.md:1:15 error drug/brand'],
  },
  {
    name: 'that exclude a file that is named: told which',
    files: { '.resistance.yaml': 'exclude: [drafts/]\n', 'drafts/a.md': wrong, 'b.md': branded },
    args: ['check', 'drafts/a.md', 'b.md', '.'],
    code: 0,
    stdout: ['1 information in 1 file.'],
    stderr: [/^drafts\/a\.md: left out by "exclude" in \S+\.resistance\.yaml\.\n$/u],
  },
  {
    name: 'that exclude a file that is named, for a ledger',
    files: { '.resistance.yaml': 'exclude: [drafts/]\n', 'drafts/a.md': wrong },
    args: ['claims', '--format', 'json', 'drafts/a.md'],
    code: 0,
    stdout: ['[]'],
    stderr: [/^drafts\/a\.md: left out by "exclude" in \S+\.resistance\.yaml\.\n$/u],
  },
  {
    name: 'that exclude files of a folder: nothing is told of them',
    files: { '.resistance.yaml': 'exclude: [drafts/]\n', 'drafts/a.md': wrong, 'b.md': branded },
    args: ['check', '.'],
    code: 0,
    stdout: ['1 information in 1 file.'],
    stderr: [],
  },
];

const tables: readonly Case[] = [
  {
    name: 'name drugs',
    files: {
      '.resistance/drugs.yaml': "- { id: 'drug:x', inn: ownib, brands: [Ownessa], source: { verified: own } }\n",
      'a.md': 'They took Ownessa.\n',
    },
    args: ['check'],
    code: 0,
    stdout: ['a.md:1:11 information drug/brand', 'ownib'],
  },
  {
    name: 'with a fault are told, and the run does not pass',
    files: { '.resistance/drugs.yaml': '- { id: [\n', 'a.md': branded },
    args: ['check'],
    code: 2,
    stdout: ['a.md:1:15 information'],
    stderr: [/drugs\.yaml:\d+: .*Correct the YAML\.\n/u],
  },
];

const searched: readonly Case[] = [
  {
    name: 'what git ignores is passed over, by the .gitignore of each folder',
    files: {
      '.gitignore': 'build/\n*.tmp.md\n',
      'build/a.md': wrong,
      'b.tmp.md': wrong,
      'x/.gitignore': '!c.tmp.md\nd.md\n',
      'x/c.tmp.md': wrong,
      'x/d.md': wrong,
      'd.md': wrong,
    },
    args: ['check'],
    code: 1,
    stdout: ['d.md:1:19 error', /x[/\\]c\.tmp\.md:1:19 error/u, '2 errors in 2 files.'],
  },
  {
    name: 'unless --no-gitignore',
    files: { '.gitignore': 'a.md\n', 'a.md': wrong },
    args: ['check', '--no-gitignore'],
    code: 1,
    stdout: ['1 error in 1 file.'],
  },
  {
    name: '--include and --exclude',
    files: { 'a.txt': wrong, 'b.md': wrong, 'x/c.txt': wrong },
    args: ['check', '--include', '*.txt', '--exclude', 'x/', '--', '.'],
    code: 1,
    stdout: ['a.txt:1:19 error', '1 error in 1 file.'],
  },
];

const baselines: readonly Case[] = [
  {
    name: '--exclude with one pattern each time: the paths behind it are still paths',
    files: { 'notes/n.md': wrong, 'old/o.md': wrong, 'a.md': wrong, 'b.md': wrong },
    args: ['check', '--exclude', 'notes/', '--exclude', 'old/', 'a.md', 'notes', 'old'],
    code: 2,
    stdout: ['a.md:1:19', '1 error in 1 file. 2 arguments or files could not be checked.'],
    stderr: ['notes: holds no manuscript', 'old: holds no manuscript'],
  },
  {
    name: 'create parks all findings',
    files: { 'a.md': wrong, 'x/b.md': branded },
    args: ['baseline', 'create'],
    code: 0,
    stdout: [/baseline\.json: 2 findings in 2 manuscripts parked\. Commit the file\.\n$/u],
  },
  {
    name: 'check and prune need one',
    files: { 'a.md': wrong },
    args: ['baseline', 'prune'],
    code: 2,
    stdout: [],
    stderr: [/There is no \.resistance.baseline\.json here\. Write one with "resistance baseline create"\./u],
  },
  {
    name: 'one that is broken is told, and hides nothing',
    files: { '.resistance/baseline.json': '{', 'a.md': wrong },
    args: ['check'],
    code: 2,
    stdout: ['a.md:1:19 error'],
    stderr: [/baseline\.json:1: .*resistance baseline create/u],
  },
];

runCases({
  'settings of a project': settings,
  'tables of a project': tables,
  'what folders are searched for': searched,
  baselines,
});

describe('the schema of .resistance.yaml', () => {
  const schema = JSON.parse(readFileSync(path.join(root, 'server/docs/settings.schema.json'), 'utf8'));
  const validate = new Ajv({ strict: false }).compile(schema);
  it.each([
    ['the file of the fixture', readFileSync(path.join(root, 'test/project/fixture/.resistance.yaml'), 'utf8'), true],
    ['nothing', '{}', true],
    ['an unknown key', 'enabel: true', false],
    ['an unknown key of a group', 'claims: { scope: page }', false],
    ['an unknown rule', 'rules: { drug/brnd: off }', false],
    ['a wrong severity', 'rules: { drug/brand: loud }', false],
  ])('judges %s', (_name, text, sound) => {
    expect(validate(parse(text))).toBe(sound);
  });
});
