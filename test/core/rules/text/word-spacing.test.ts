import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const found = (text: string): string[] =>
  analyzeText(text)
    .findings.filter(({ rule }) => rule === 'text/word-spacing')
    .map(({ fixes }) => fixes[0]!.edits[0]!.newText);

describe('spaces that are lost or too many', () => {
  it.each<[string, string, string[]]>([
    [
      'after a citation of any kind',
      'Cells wait [3].Most grow (Abe et al., 2011).P53 is lost [@a].They die.',
      [']. Most', '). P53', ']. They'],
    ],
    [
      'after a stop before a word that begins sentences',
      'Most cells wait.Specifically, they do not grow.',
      ['wait. Specifically'],
    ],
    ['before a method of a program', 'They used the function (of Node.js).', []],
    ['after a citation that ends the sentence', 'Cells wait [3]. Most grow [@a].', []],
    ['in a word at a line end', 'Amplifica\ntion was seen, and amplification of others.', ['Amplification']],
    ['after the hyphen of a compound', 'The drug-resis tant cells and drug-resistant tumours.', ['resistant']],
    ['between two words that stand alone as well', 'Fusion able cells: an able fusion, fusionable, able.', []],
    [
      'after the large first letter of a word in capitals',
      'Bayesian models.\n\nTHE USE OF B AYESIAN MODELS\n\nCells wait.',
      ['BAYESIAN'],
    ],
    [
      'after a word that begins sentences',
      'Wethen grew them. We found more; Wehave none, and Welch has.',
      ['We then', 'We have'],
    ],
    [
      'after an apostrophe',
      'The patients’response was a response, and the cells’ response the drug’s own.',
      ['patients’ response'],
    ],
    ['where the whole word is nowhere', 'An incor rence was seen.', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
