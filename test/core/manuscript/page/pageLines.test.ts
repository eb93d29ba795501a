import { expect, it } from 'vitest';
import type { PageLine } from '../../../../server/src/core/manuscript/page/pageLines.ts';
import { readManuscript } from '../../../../server/src/core/manuscript/readManuscript.ts';

const found = (text: string) =>
  readManuscript(text, 'markdown').manuscript.pageLines.map(({ start, end, kind }) => [kind, text.slice(start, end)]);

const around = (line: string) => `The pump ejects drugs.\n\n${line}\n\nIt is common.`;

it.each<[PageLine['kind'], string]>([
  ['stamp', 'UNDER PEER REVIEW'],
  ['stamp', '**Author manuscript; available in PMC 2019 March 1.**'],
  ['stamp', 'This article is protected by copyright. All rights reserved.'],
  ['stamp', 'bioRxiv preprint doi: https://doi.org/10.1101/0000; this version posted May 1, 2020.'],
  ['stamp', 'Received: July 10, 2014 Accepted: July 26, 2014 Published: July 26, 2014'],
  ['stamp', 'PDF |  HTML  |  Supplementary Files  |  How to cite'],
  ['stamp', 'Download Pdf'],
  ['conflict', '<<<<<<< HEAD'],
  ['conflict', '>>>>>>> draft of March'],
  ['foot', 'Page 3 of 24'],
  ['foot', 'Pumps 2021, 13, 612 3 of 24'],
  ['foot', 'Int. J. Pumps 2022, 23, x FOR PEER REVIEW 5 of 20'],
  ['foot', 'Abe et al. Journal of Pumps (2020) 19:123 Page 4 of 20'],
  ['foot', '23 Pumps 2024/Vol. 14/Nr 2/23-33'],
  ['foot', 'Pumps | Volume 20 | March 2020 | 555'],
  ['address', 'www.pumps-and-cells.org'],
  ['rule', '=='],
])('%s: %s', (kind, line) => {
  expect(found(around(line))).toEqual([[kind, line]]);
});

it.each([
  'Manuscript',
  'The paper is under peer review.',
  'See www.pumps-and-cells.org for more.',
  'https://pumps-and-cells.org/a-page',
  'Pumps, Volume 20, Issue 3, 2020, pages 5-9',
  '23. Abe, K. Pumps of resistant cells. Pumps 2024;Vol. 14:23-33.',
  'Of these 3 of 24 died.',
  'Abe et al.',
  '133',
  '=======',
  'Received doses were low, and accepted by all.',
  'Download the files first.',
  '```\nUNDER PEER REVIEW\n```',
  '<!--\nPage 3 of 24\n-->',
])('no line of a page: %s', (line) => {
  expect(found(around(line))).toEqual([]);
});

it('a name that heads page after page', () => {
  const text = 'Pumps eject drugs.\n\n12 Abe et al.\n\nIt is common.\n\nAbe et al. 13\n\nCells wait.';
  expect(found(text)).toEqual([
    ['head', '12 Abe et al.'],
    ['head', 'Abe et al. 13'],
  ]);
});

it('a number within a sentence', () => {
  expect(found('The pump of most\n\n133\ncells ejects drugs.')).toEqual([['number', '133']]);
  expect(found('The pump of most cells.\n\n133\ncells were seen.')).toEqual([]);
});

it('a stamp after the references', () => {
  const list = '1. Abe K. Pumps. J Ex. 2011;3:1-9.\n2. Bose R. Targets. J Ex. 2012;4:10-19.';
  expect(found(`Pumps eject [1,2].\n\n## References\n\n${list}\n\nUNDER PEER REVIEW`)).toEqual([
    ['stamp', 'UNDER PEER REVIEW'],
  ]);
});
