import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import wordList from 'word-list';
import { analyzeText } from '../../../support/analyzeText.ts';

/** Spellings of drugs in old or other dictionaries: a writer of today who has one of them is right to be told. */
const spellings: ReadonlySet<string> = new Set([
  'chloroquin',
  'chloroquins',
  'codeina',
  'codeins',
  'curcumine',
  'curcumines',
  'isoniazide',
  'isoniazides',
  'methadon',
  'methadons',
  'morphin',
  'morphins',
  'quinina',
  'quinins',
]);

/** As many paragraphs as a text of usual length has. */
const perText = 400;

it('no English word is taken for a misspelt name of a drug', () => {
  const words = readFileSync(wordList, 'utf8')
    .split('\n')
    .filter((word) => word.length >= 7);
  expect(words.length).toBeGreaterThan(100_000);
  const told: string[] = [];
  for (let first = 0; first < words.length; first += perText) {
    const text = words.slice(first, first + perText).map((word) => `The ${word} was seen there.`);
    const { findings } = analyzeText(text.join('\n\n'));
    told.push(
      ...findings.filter(({ rule }) => rule === 'drug/misspelled').map(({ message }) => /“(.+?)”/u.exec(message)![1]!),
    );
  }
  expect(told.sort()).toEqual([...spellings]);
});
