import { runCases } from '../support/cliCases.ts';

const text = '# Review\n\nEGFR T790M was found.\n';

runCases({
  claims: [
    { name: 'prints a table', files: { 'a.md': text }, args: ['claims', 'a.md'], code: 0, stdout: ['| place |'] },
    {
      name: 'prints CSV',
      files: { 'a.md': text },
      args: ['claims', 'a.md', '--format', 'csv'],
      code: 0,
      stdout: ['"file","line"'],
    },
    {
      name: 'prints JSON',
      files: { 'a.md': text },
      args: ['claims', 'a.md', '--format', 'json'],
      code: 0,
      stdout: ['[]'],
    },
    {
      name: 'prints a page',
      files: { 'a.md': text },
      args: ['claims', 'a.md', '--format', 'html'],
      code: 0,
      stdout: ['<!doctype html>', '0 claims'],
    },
    {
      name: 'tells of a file that is not there',
      args: ['claims', 'b.md'],
      code: 2,
      stdout: ['| place |'],
      stderr: ['b.md'],
    },
    { name: 'knows its formats', args: ['claims', '--format', 'xls'], code: 2, stdout: [], stderr: ['xls'] },
  ],
});
