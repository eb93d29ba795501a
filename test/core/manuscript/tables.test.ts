import { expect, it } from 'vitest';
import { parseManuscript } from '../../../server/src/core/manuscript/parseManuscript.ts';
import { tablesOf } from '../../../server/src/core/manuscript/tables.ts';

/** Each table as its cells "row.column text", with its caption in front. */
const tables = (text: string): string[][] => {
  const { blocks } = parseManuscript(text, 'markdown');
  const textOf = (block: number) => blocks[block]?.prose.text ?? '';
  return tablesOf(blocks).map(({ cells, caption }) => [
    ...(caption === undefined ? [] : [textOf(caption)]),
    ...cells.map(({ block, row, column }) => `${row}.${column} ${textOf(block)}`),
  ]);
};

it.each<[string, string, string[][]]>([
  ['counts empty cells', '| a | b |\n|---|---|\n| x |  |\n|  | y |', [['0.0 a', '0.1 b', '1.0 x', '2.1 y']]],
  ['reads lines that end with blanks', '| a | b | \n|:--|---|  \n| x | y |\t', [['0.0 a', '0.1 b', '1.0 x', '1.1 y']]],
  [
    'reads lines that end as on Windows',
    '| a | b |\r\n|---|---|\r\n| x | y |\r\n',
    [['0.0 a', '0.1 b', '1.0 x', '1.1 y']],
  ],
  ['reads them in a quotation', '> | a |\r\n> |---|\r\n> | x |\r\n', [['0.0 a', '1.0 x']]],
  ['needs no bars at the ends', 'a | b\n---|---\nx | y', [['0.0 a', '0.1 b', '1.0 x', '1.1 y']]],
  [
    'takes the caption before or after it',
    'Table 1. Before.\n\n| a |\n|---|\n| x |\n\nText.\n\n| b |\n|---|\n| y |\n\nTable 2. After.',
    [
      ['Table 1. Before.', '0.0 a', '1.0 x'],
      ['Table 2. After.', '0.0 b', '1.0 y'],
    ],
  ],
  [
    'gives a caption between two tables to the second',
    '| a |\n|---|\n| x |\n\nTable 2. Of b.\n\n| b |\n|---|\n| y |',
    [
      ['0.0 a', '1.0 x'],
      ['Table 2. Of b.', '0.0 b', '1.0 y'],
    ],
  ],
  [
    'tells two tables apart that follow each other',
    '| a |\n|---|\n| x |\n\n| b |\n|---|\n| y |',
    [
      ['0.0 a', '1.0 x'],
      ['0.0 b', '1.0 y'],
    ],
  ],
  [
    'reads tags',
    '<table><thead><tr><th>a<th>b</tr></thead><tbody><tr><td></td><td>y</td></tr></tbody></table>',
    [['0.0 a', '0.1 b', '1.1 y']],
  ],
  [
    'counts a cell over two columns twice',
    '<table><tr><td colspan="2">a</td><td>b</td></tr></table>',
    [['0.0 a', '0.2 b']],
  ],
  [
    'gives up where cells span rows',
    '<table><tr><td>a</td></tr><tr><td rowspan=2>b</td><td>c</td></tr></table>',
    [['0.0 a']],
  ],
])('%s', (_name, text, expected) => {
  expect(tables(text)).toEqual(expected);
});
