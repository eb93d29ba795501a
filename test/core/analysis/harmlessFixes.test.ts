import { expect, it } from 'vitest';
import { analyzeText } from '../../support/analyzeText.ts';

const grid =
  '+-----------+------+\n| drug      | n    |\n+===========+======+\n| gefitnib  | 3    |\n+-----------+------+';
const simple = '  Drug          Target\n  ------------- --------\n  Gefitnib      EGFR\n  Paclitaxel    TUBB\n';
const multiline =
  '-----------------------------------\n Drug          Target     Note\n------------- ---------- ----------\n gefitinib     EGFR       first\n                          line\n\n gefitnib      EGFR       third\n-----------------------------------';

it.each<[what: string, text: string, safety: readonly string[]]>([
  ['a fix in running text is safe', 'Patients took gefitnib daily.', ['safe']],
  ['the columns of a grid table would shift', grid, ['review']],
  ['those of a simple table', simple, ['review']],
  ['those of a table with rows of several lines', multiline, ['review']],
  ['those of a pipe table may', '| drug | n |\n|---|---|\n| gefitnib | 3 |', ['safe']],
  ['text below a rule is no table', 'Cells rest.\n\n---\n\nPatients took gefitnib daily.', ['safe']],
  ['a link points at the heading', '# Results on gefitnib\n\nSee [them](#results-on-gefitnib).', ['review']],
  ['a link points at another heading', '# Results on gefitnib\n\nSee [them](#methods).', ['safe']],
  [
    'the identifier of a heading stays',
    '# Results on gefitnib {#results-on-gefitnib}\n\nSee [them](#results-on-gefitnib).',
    ['safe'],
  ],
  ['emphasis begins inside the word', 'Patients took gefit**nib** daily.', []],
  ['emphasis is around the word', 'Patients took *gefitnib* daily.', ['safe']],
])('%s', (_, text, safety) => {
  const { findings } = analyzeText(text);
  const fixes = findings.filter(({ rule }) => rule === 'drug/misspelled').flatMap((finding) => finding.fixes);
  expect(fixes.map((fix) => fix.safety)).toEqual(safety);
});
