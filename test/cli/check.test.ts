import { type Case, runCases } from '../support/cliCases.ts';

const wrong = 'Tumours with EGFR L790M relapse.\n';
const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));

const inputs: readonly Case[] = [
  {
    name: 'standard input',
    args: ['check', '-'],
    input: wrong,
    code: 1,
    stdout: ['<stdin>:1:19 error variant/residue-mismatch'],
  },
  {
    name: 'keys, against the bibliography that the front matter names',
    files: {
      'text/a.md': '---\nbibliography: refs.bib\n---\n\nCells pump [@ito; @roth].\n',
      'text/refs.bib': '@misc{ito, year=2019}\n',
    },
    args: ['check', 'text/a.md'],
    code: 1,
    stdout: ['text/a.md:5:20 error cite/undefined-key'],
  },
  {
    name: 'keys that none of several bibliographies has',
    files: {
      'a.md': '---\nbibliography: [r1.bib, r 2.bib]\n---\n\nCells pump [@ito; @roth].\n',
      'r1.bib': '@misc{ito, year=2019}\n',
      'r 2.bib': '@misc{abe, year=2020}\n',
    },
    args: ['check', 'a.md'],
    code: 1,
    stdout: ['r1.bib, r 2.bib have no key roth.'],
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
      '.#b.md': wrong,
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
    name: 'a file that is named in several ways once',
    files: { 'x/b.md': wrong },
    args: ['check', 'x/b.md', './x/b.md', 'x', 'x/../x/b.md'],
    code: 1,
    stdout: ['x/b.md:1:19 error', '1 error in 1 file.'],
  },
  {
    name: 'a folder without manuscripts',
    files: { 'x/a.txt': '' },
    args: ['check', 'x'],
    code: 2,
    stdout: ['Nothing was checked'],
    stderr: ['x: holds no manuscript (*.md, *.qmd, *.rmd). Name the files to check.'],
  },
  {
    name: 'a folder without what --include names',
    files: { 'x/a.md': wrong },
    args: ['check', 'x', '--include', '*.txt', '--include', '*.rst'],
    code: 2,
    stdout: ['Nothing was checked'],
    stderr: ['x: holds no manuscript (*.txt, *.rst). Name the files to check.'],
  },
  {
    name: 'a folder whose manuscripts git ignores',
    files: { '.gitignore': '*.draft.md\n', 'x/a.draft.md': wrong },
    args: ['check', 'x'],
    code: 2,
    stdout: ['Nothing was checked'],
    stderr: ['x: holds no manuscript (*.md, *.qmd, *.rmd) but what git ignores or a pattern excludes.'],
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
    name: 'Latin-1 with a byte by which a mark of UTF-8 begins',
    files: { 'a.md': bytes('Na', 0xef, 've\n') },
    args: ['check', 'a.md'],
    code: 2,
    stdout: ['Nothing was checked.'],
    stderr: ['a.md: is not UTF-8: byte 0xEF in line 1.'],
  },
  {
    name: 'binary data',
    files: { 'a.md': bytes('PK', 3, 4, 0, 0) },
    args: ['check', 'a.md'],
    code: 2,
    stdout: ['Nothing was checked.'],
    stderr: ['a.md: holds binary data', 'Save it as UTF-8.'],
  },
  {
    name: 'UTF-32, which begins as UTF-16 does',
    files: {
      'a.md': Buffer.from([...'\uFEFFEGFR L790M'].flatMap((letter) => [...Buffer.from(letter, 'utf16le'), 0, 0])),
    },
    args: ['check', 'a.md'],
    code: 2,
    stdout: ['Nothing was checked.'],
    stderr: ['a.md: holds binary data, or UTF-32. Save it as UTF-8.'],
  },
  {
    name: 'a pattern that no shell has resolved',
    args: ['check', '*.markdown'],
    code: 2,
    stdout: ['Nothing was checked.'],
    stderr: ['*.markdown: is a pattern that no file answers to. Patterns go to --include.'],
  },
  {
    name: 'a file that is too large',
    files: { 'a.md': 'x'.repeat(7_000_000) },
    args: ['check', 'a.md'],
    code: 2,
    stdout: ['Nothing was checked.'],
    stderr: ['a.md: is too large (7000000 bytes)', 'maxFileSize'],
  },
  {
    name: 'too many characters',
    files: { 'a.md': 'x'.repeat(2_097_153) },
    args: ['check', 'a.md'],
    code: 2,
    stdout: ['Nothing was checked.'],
    stderr: ['is too large (2097153 characters)'],
  },
  {
    name: 'standard input that is too large',
    input: 'x'.repeat(7_000_000),
    args: ['check', '-'],
    code: 2,
    stdout: ['Nothing was checked.'],
    stderr: ['<stdin>: is too large (more than'],
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

runCases({ 'what is checked': inputs, encodings, 'what is printed': printed });
