import { expect, it } from 'vitest';
import { analyzeText } from '../../support/analyzeText.ts';

const twice = 'The function reads the file again whenever its contents on the disk have been changed by somebody else.';
const manual = (name: string): string => `${twice} ${'It waits for the next one. '.repeat(60)}${name} ${twice}`;
const claim = 'EGFR T790M confers resistance to gefitinib.';

const rows: readonly (readonly [what: string, text: string, rules: readonly string[]])[] = [
  ['a manual of a program', manual(''), []],
  ['a long text with a name', manual('EGFR waits, too.'), ['text/repeated-sentence']],
  ['a long text with a name in a great many words', manual(`EGFR waits, too. ${'So it is. '.repeat(300)}`), []],
  ['a short text without a name', `${twice} ${twice}`, ['text/repeated-sentence']],
  ['a placeholder in a text of any kind', manual('It was seen [citation needed].'), ['cite/placeholder']],
  ['a claim', claim, ['claim/uncited']],
  ['a claim in English words in a text in another language', `---\nlang: de\n---\n\n${claim}`, []],
  ['a claim in British English', `---\nlang: en-GB\n---\n\n${claim}`, ['claim/uncited']],
];

it.each(rows)('%s', (_, text, rules) => {
  expect([...new Set(analyzeText(text).findings.map(({ rule }) => rule))]).toEqual(rules);
});
