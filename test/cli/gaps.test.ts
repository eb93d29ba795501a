import { runCases } from '../support/cliCases.ts';

runCases({
  gaps: [
    {
      name: 'is silent where nothing is left out',
      files: { 'a.md': '# Review\n\nText.\n' },
      args: ['gaps', 'a.md'],
      code: 0,
      stdout: [],
    },
    { name: 'tells of a file that is not there', args: ['gaps', 'b.md'], code: 2, stdout: [], stderr: ['b.md'] },
  ],
});
