import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotationJsonSchema } from '../../server/src/tools/annotation-schema.ts';
import { TestCli } from '../support/cli.ts';
import { root } from '../support/sourceFiles.ts';

let cli: TestCli;
beforeAll(async () => {
  cli = await TestCli.make();
});

interface Case {
  readonly name: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly args: readonly string[];
  readonly input?: string | Uint8Array;
  readonly code: number;
  /** What must stand in the output, in this order; `[]` asks for silence. */
  readonly stdout: readonly (string | RegExp)[];
  readonly stderr?: readonly (string | RegExp)[];
}

const wrong = 'Tumours with EGFR L790M relapse.\n';
const branded = 'Patients took Gleevec daily.\n';
const clean = 'Patients took imatinib daily.\n';
const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));

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
  { name: 'an unknown option', args: ['check', '--fix'], code: 2, stdout: [], stderr: ["unknown option '--fix'"] },
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

const inputs: readonly Case[] = [
  {
    name: 'standard input',
    args: ['check', '-'],
    input: wrong,
    code: 1,
    stdout: ['<stdin>:1:19 error variant/residue-mismatch'],
  },
  {
    name: 'folders: Markdown, Quarto and R Markdown, not node_modules nor what begins with a dot',
    files: {
      'b.md': wrong,
      'a/x.QMD': wrong,
      'a/y.Rmd': wrong,
      'a/z.txt': wrong,
      'node_modules/p/readme.md': wrong,
      '.cache/c.md': wrong,
    },
    args: ['check', '.'],
    code: 1,
    stdout: [/a[/\\]x\.QMD:1:19/u, /a[/\\]y\.Rmd:1:19/u, 'b.md:1:19', '3 errors in 3 files.'],
  },
  {
    name: 'the folder itself when nothing is named',
    files: { 'a.md': wrong },
    args: ['check'],
    code: 1,
    stdout: ['a.md:1:19', '1 file.'],
  },
  {
    name: 'a file named twice, once',
    files: { 'a.md': wrong },
    args: ['check', 'a.md', 'a.md'],
    code: 1,
    stdout: ['1 error in 1 file.'],
  },
  {
    name: 'a named file of any name',
    files: { 'a.txt': wrong },
    args: ['check', 'a.txt'],
    code: 1,
    stdout: ['a.txt:1:19 error'],
  },
  {
    name: 'a path that is not there, and the run goes on',
    files: { 'b.md': wrong },
    args: ['check', 'gone.md', 'b.md'],
    code: 2,
    stdout: ['b.md:1:19 error', '1 error in 1 file. 1 argument or file could not be checked.'],
    stderr: ['gone.md: does not exist. Check the path.\n'],
  },
  {
    name: 'a folder without manuscripts',
    files: { 'x/a.txt': '' },
    args: ['check', 'x'],
    code: 2,
    stdout: ['No findings'],
    stderr: ['x: holds no .md, .qmd or .rmd file.'],
  },
  {
    name: 'an empty file',
    files: { 'a.md': '' },
    args: ['check', 'a.md'],
    code: 0,
    stdout: ['No findings in 1 file.'],
  },
];

const encodings: readonly Case[] = [
  {
    name: 'a UTF-8 mark',
    files: { 'a.md': bytes(0xef, 0xbb, 0xbf, wrong) },
    args: ['check', 'a.md'],
    code: 1,
    stdout: ['a.md:1:19 error'],
  },
  {
    name: 'UTF-16, little endian',
    files: { 'a.md': Buffer.from(`\uFEFF${wrong}`, 'utf16le') },
    args: ['check', 'a.md'],
    code: 1,
    stdout: ['a.md:1:19 error'],
  },
  {
    name: 'UTF-16, big endian',
    files: { 'a.md': Buffer.from(`\uFEFF${wrong}`, 'utf16le').swap16() },
    args: ['check', 'a.md'],
    code: 1,
    stdout: ['a.md:1:19 error'],
  },
  {
    name: 'Latin-1, and the run goes on',
    files: { 'a.md': bytes('One\n\nCaf', 0xe9, ' au lait\n'), 'b.md': wrong },
    args: ['check', 'a.md', 'b.md'],
    code: 2,
    stdout: ['b.md:1:19 error'],
    stderr: ['a.md: is not UTF-8: byte 0xE9 in line 3.', 'Latin-1', 'save it as UTF-8'],
  },
  {
    name: 'binary data',
    files: { 'a.md': bytes('PK', 3, 4, 0, 0) },
    args: ['check', 'a.md'],
    code: 2,
    stdout: ['No findings in 0 files.'],
    stderr: ['a.md: holds binary data', 'Save it as UTF-8.'],
  },
  {
    name: 'a file that is too large',
    files: { 'a.md': 'x'.repeat(7_000_000) },
    args: ['check', 'a.md'],
    code: 2,
    stdout: ['No findings in 0 files.'],
    stderr: ['a.md: is too large (7000000 bytes)', 'maxFileSize'],
  },
  {
    name: 'too many characters',
    files: { 'a.md': 'x'.repeat(2_097_153) },
    args: ['check', 'a.md'],
    code: 2,
    stdout: ['0 files'],
    stderr: ['is too large (2097153 characters)'],
  },
  {
    name: 'standard input that is too large',
    input: 'x'.repeat(7_000_000),
    args: ['check', '-'],
    code: 2,
    stdout: ['0 files'],
    stderr: ['<stdin>: is too large (more than'],
  },
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
    files: { 'c.yaml': 'enabel: true\nrules:\n  drug/brand: loud\n  drug/brnd: off\nclaims:\n  citationScope: page\n' },
    args: ['check', '--config', 'c.yaml'],
    code: 2,
    stdout: [],
    stderr: ['c.yaml:1: Unknown setting "enabel"', 'c.yaml:3: ', 'c.yaml:4: Unknown rule "drug/brnd"', 'c.yaml:6: '],
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

const printed: readonly Case[] = [
  {
    name: 'the line, carets below wide characters, the source of the datum and the fix',
    files: { 'a.md': 'Before.\n\n\t耐藥 EGFR\tx\n\n腫瘍 EGFR L790M 再發\n' },
    args: ['check', 'a.md'],
    code: 1,
    stdout: [
      'a.md:5:9 error variant/residue-mismatch\n',
      'P_hgnc:3236',
      '\n    5 | 腫瘍 EGFR L790M 再發\n      |           ^^^^^\n',
      '      = fix (review): ',
    ],
  },
  {
    name: 'a window of a long line',
    files: { 'a.md': `${'Many words stand here. '.repeat(40)}${wrong.trim()} ${'More follow. '.repeat(40)}\n` },
    args: ['check', 'a.md'],
    code: 1,
    stdout: [/\n {4}1 \| ….{0,40}EGFR L790M relapse\. .{0,80}…\n {6}\| {2,60}\^{5}\n/u],
  },
  {
    name: 'other places of the same finding',
    files: { 'a.md': 'They took Gleevec.\n\nThen Gleevec was stopped.\n' },
    args: ['check', 'a.md'],
    code: 0,
    stdout: ['a.md:1:11 information drug/brand', '      = also at 3:6\n'],
  },
  {
    name: 'columns after CRLF',
    files: { 'a.md': `One.\r\n\r\n${wrong}` },
    args: ['check', 'a.md'],
    code: 1,
    stdout: ['a.md:3:19 error'],
  },
  {
    name: 'no colour without a terminal',
    files: { 'a.md': wrong },
    args: ['check', 'a.md'],
    code: 1,
    stdout: [/^[^\u001B]*$/u],
  },
];

const explained: readonly Case[] = [
  {
    name: 'a gene by its alias, without markup',
    args: ['explain', 'HER2'],
    code: 0,
    stdout: [/^ERBB2 · gene[^*\\]*$/u],
  },
  { name: 'several words as one name', args: ['explain', 'EGFR', 'T790M'], code: 0, stdout: ['EGFR', 'T790M'] },
  {
    name: 'a term nearly known',
    args: ['explain', 'gefitinb'],
    code: 1,
    stdout: [],
    stderr: ['"gefitinb" is not in the knowledge base.', 'Did you mean gefitinib?'],
  },
  {
    name: 'a term not known',
    args: ['explain', 'qqqqqqqqqqqq'],
    code: 1,
    stdout: [],
    stderr: [/^"q+" is not in the knowledge base\.\n$/u],
  },
  { name: 'nothing', args: ['explain'], code: 2, stdout: [], stderr: ["missing required argument 'term'"] },
];

const groups = {
  'exit codes': exitCodes,
  'what is checked': inputs,
  encodings,
  'settings files': settings,
  'what is printed': printed,
  explain: explained,
};

let folders = 0;
for (const [group, cases] of Object.entries(groups))
  describe(`resistance: ${group}`, () => {
    for (const { name, files = {}, args, input, code, stdout, stderr = [] } of cases)
      it(name, async () => {
        const cwd = path.join(cli.folder, `case-${folders++}`);
        mkdirSync(cwd);
        for (const [file, content] of Object.entries(files)) {
          mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
          writeFileSync(path.join(cwd, file), content);
        }
        const ended = await cli.run(args, { cwd, ...(input === undefined ? {} : { input }) });
        expectInOrder(ended.stdout, stdout);
        expectInOrder(ended.stderr, stderr);
        expect(ended.code).toBe(code);
      });
  });

function expectInOrder(output: string, parts: readonly (string | RegExp)[]): void {
  if (parts.length === 0) expect(output).toBe('');
  let at = 0;
  for (const part of parts) {
    const rest = output.slice(at);
    if (typeof part === 'string') {
      expect(rest).toContain(part);
      at += rest.indexOf(part) + part.length;
    } else {
      expect(rest).toMatch(part);
      const match = part.exec(rest)!;
      at += match.index + match[0].length;
    }
  }
}

describe('resistance: for programs', () => {
  it('prints one JSON object with offsets that index the file and places as editors count', async () => {
    const text = `\uFEFF🧬 One.\n\n${wrong}`;
    writeFileSync(path.join(cli.folder, 'mark.md'), text);
    const { stdout, code } = await cli.run(['check', '--format', 'json', 'mark.md', 'none.md']);
    const { schema, files, summary } = JSON.parse(stdout);
    const [finding] = files[0].findings;
    expect(text.slice(finding.start, finding.end)).toBe('L790M');
    expect(finding).toMatchObject({ line: 3, column: 19, endLine: 3, endColumn: 24, severity: 'error', related: [] });
    const [edit] = finding.fixes[0].edits;
    expect(text.slice(0, edit.start) + edit.newText + text.slice(edit.end)).toBe(text.replace('L790M', 'T790M'));
    expect(files[1]).toEqual({ path: 'none.md', problem: expect.stringContaining('does not exist') });
    expect(summary).toEqual({ files: 1, unchecked: 1, findings: { error: 1, warning: 0, information: 0, hint: 0 } });
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
      ['{', 'not valid JSON'],
      ['{"format":99}', 'format 99'],
    ] as const) {
      const other = await TestCli.make();
      writeFileSync(path.join(other.folder, 'knowledge.json'), knowledge);
      for (const args of [['check', '-'], ['explain', 'EGFR'], ['annotate', '--jsonl'], ['--version']]) {
        const { code, stdout, stderr } = await other.run(args);
        expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
        expect(stderr).toContain(words);
        expect(stderr).not.toContain('    at ');
      }
    }
  });
});
