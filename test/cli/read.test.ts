import { runCases } from '../support/cliCases.ts';

runCases({
  read: [
    {
      name: 'tells what a sentence names and claims, and ends with 1 where it claims nothing',
      args: ['read', 'EGFR T790M was found.'],
      code: 1,
      stdout: ['EGFR T790M was found', 'Names', 'T790M: variant', 'Claims', 'none', 'Reported'],
    },
    {
      name: 'reads with the tables and settings of the folder',
      files: {
        '.resistance/drugs.yaml': "- { id: 'drug:ownib', inn: ownib, source: { verified: own } }\n",
        '.resistance.yaml': 'rules: { drug/brand: off }\n',
      },
      args: ['read', 'Patients took Gleevec after ownib.'],
      code: 1,
      stdout: ['Gleevec: drug', 'ownib: drug', /Reported\W+nothing/u],
    },
    { name: 'asks for a sentence', args: ['read'], code: 2, stdout: [], stderr: ['missing required argument'] },
  ],
});
