import { expect, test } from 'vitest';
import { type ImportedProtein, isoformNumbering } from '../../server/src/tools/import/proteins.ts';

const end = 'ACDEFGHIKLMNPQRSTVWYACDEFGHIKLMNPQRSTVWYACDE';
const protein = (accession: string, residues: string, primary: boolean): ImportedProtein => ({
  accession,
  gene: 'hgnc:1',
  isoform: undefined,
  primary,
  residues,
  source: 'import RefSeq (public domain)',
});
const rulesOf = (isoform: string) =>
  isoformNumbering([protein('P1', `MMMPPP${end}`, true), protein('NP_1', isoform, false)]).map(
    ({ shift, from, name }) => ({
      shift,
      from,
      name,
    }),
  );

test.each([
  ['longer in front', `MMMKKKKKPPP${end}`, [{ shift: 5, from: 4, name: 'isoform NP_1 (55 aa)' }]],
  ['shorter in front', end, [{ shift: -6, from: 7, name: 'isoform NP_1 (44 aa)' }]],
  ['of another end', `MMMPPP${end.slice(0, 20)}WWWW`, []],
  ['as long', `MMMPPK${end}`, []],
])('an isoform %s', (_what, residues, rules) => {
  expect(rulesOf(residues)).toEqual(rules);
});
