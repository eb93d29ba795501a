import { describe, expect, it } from 'vitest';
import { rules } from '../../../server/src/core/rules/index.ts';
import { analyzeText } from '../../support/analyzeText.ts';
import { markedText } from '../../support/markedText.ts';

/** What is wrong with words that a writer reads, whoever says them. */
const slips: readonly (readonly [what: string, words: RegExp])[] = [
  ['more than one line', /\n/u],
  ['spaces in a row', / {2}/u],
  ['a straight quotation mark', /"/u],
  ['a value that is missing', /undefined|null|NaN|\[object/u],
  ['an id of our own', /\b(?:alteration|cell-line|class|disease|drug|family|mechanism|pathway):\S/u],
  ['a word of the program', /\b(?:diagnostics?|offsets?|regex|spans?|UTF-?\d+)\b/iu],
  ['a plural of one', /\b1 (?:other |more )?(?:citations|entries|findings|items|places|uses|words|works)\b/u],
  ['all of two', /\ball 2\b/u],
  ['a sentence without a verb', /(?:^|[.;] )(?:\d+ \w+\.$|Written )/u],
];

/** A sentence ends so; where it ends with what it proposes, that may be asked. */
const sentenceEnd = /[.?]$/u;

/** Everything that the examples of a rule have it say. */
const said = rules.flatMap((rule) =>
  rule.examples.flatMap(({ text, bibliography }) =>
    analyzeText(markedText(text).text, {}, 'markdown', bibliography).findings.filter((one) => one.rule === rule.id),
  ),
);
const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)];
const messages = distinct(said.map(({ message }) => message));
const titles = distinct(said.flatMap(({ fixes }) => fixes.map(({ title }) => title)));
const reasons = distinct(said.flatMap(({ fixes }) => fixes.flatMap(({ reason }) => reason ?? [])));
const places = distinct(said.flatMap(({ related }) => related.map(({ message }) => message)));

const faultsOf = (words: string): readonly string[] =>
  slips.filter(([, slip]) => slip.test(words)).map(([what]) => `${what}: ${words}`);

describe('all that rules say of their examples', () => {
  it('is said without slips', () => {
    expect([...messages, ...titles, ...reasons, ...places].flatMap(faultsOf)).toEqual([]);
  });

  it('is told in sentences', () => {
    expect([...messages, ...reasons].filter((words) => !sentenceEnd.test(words))).toEqual([]);
  });

  it('is offered in a few words that say what will be done', () => {
    expect(
      titles.filter((title) => !/^\p{Lu}\p{Ll}+ /u.test(title) || /[^.]\.$/u.test(title) || title.length > 80),
    ).toEqual([]);
  });

  it('points to other places in a few words', () => {
    expect(places.filter((words) => sentenceEnd.test(words) || words.length > 80)).toEqual([]);
  });
});

it.each(slips)('%s would be seen', (what) => {
  const examples: Readonly<Record<string, string>> = {
    'more than one line': 'It is\nso.',
    'spaces in a row': 'It is  so.',
    'a straight quotation mark': 'It is "so".',
    'a value that is missing': 'It is undefined.',
    'an id of our own': 'See drug:imatinib.',
    'a word of the program': 'This span is wrong.',
    'a plural of one': 'In 1 other places.',
    'all of two': 'In all 2 places.',
    'a sentence without a verb': 'It is. 5 uses.',
  };
  expect(faultsOf(examples[what]!)).toHaveLength(1);
});
