import { describe, expect, test } from 'vitest';
import { parseManuscript } from '../../../server/src/core/manuscript/parseManuscript.ts';
import { markedText } from '../../support/markedText.ts';

/** The marks are what each directive silences, in order. */
const cases: readonly { name: string; text: string; rules?: readonly (readonly string[])[] }[] = [
  { name: 'file', text: '⟦Text\n\n<!-- resistance-disable-file -->\n\nmore⟧' },
  {
    name: 'line',
    text: 'One\n⟦two <!-- resistance-disable-line claim/uncited -->⟧\nthree',
    rules: [['claim/uncited']],
  },
  { name: 'next line', text: 'One <!-- resistance-disable-next-line -->\n⟦two⟧\nthree' },
  { name: 'next line after a blank one', text: '<!-- resistance-disable-next-line -->\n\n⟦Two\nthree⟧\n\nfour' },
  {
    name: 'next paragraph',
    text: 'One\n\n<!-- resistance-disable-next-paragraph a/b, c/d e/f -- known to be so -->\n\n⟦- Two\n  three⟧\n- four',
    rules: [['a/b', 'c/d', 'e/f']],
  },
  {
    name: 'indented in a list item',
    text: '- One\n\n  <!-- resistance-disable-next-paragraph -->\n\n  ⟦Two⟧\n- three',
  },
  {
    name: 'a table is one paragraph',
    text: '<!-- resistance-disable-next-paragraph -->\n\n| ⟦a | b |\n|---|---|\n| c | d⟧ |\n\nText',
  },
  {
    name: 'section',
    text: '# A\n\nOne\n\n⟦## B\n\n<!-- resistance-disable-section -->\n\nTwo\n\n### C\n\nthree\n\n⟧## D\n\nfour',
  },
  {
    name: 'range',
    text: 'One\n\n⟦<!-- resistance-disable a/b -->\n\nTwo\n\n<!-- resistance-enable -->⟧\n\nthree',
    rules: [['a/b']],
  },
  { name: 'range to the end', text: 'One\n\n⟦<!-- resistance-disable -->\n\nTwo\n⟧' },
  { name: 'nothing follows', text: 'One\n\n<!-- resistance-disable-next-paragraph -->⟦⟧' },
];

describe('directives silence', () => {
  test.each(cases)('$name', ({ text: marked, rules }) => {
    const { text, spans } = markedText(marked);
    const { directives } = parseManuscript(text, 'markdown');
    expect(directives.map(({ target }) => text.slice(target.start, target.end))).toEqual(
      spans.map((span) => text.slice(span.start, span.end)),
    );
    expect(directives.map(({ target }) => target)).toEqual(spans);
    expect(directives.map((directive) => directive.rules)).toEqual(rules ?? spans.map(() => []));
  });
});

test('a range ends rule by rule', () => {
  const text = '<!-- resistance-disable a/b c/d -->\n\nOne\n\n<!-- resistance-enable a/b -->\n\nTwo\n';
  const { directives } = parseManuscript(text, 'markdown');
  expect(directives.map(({ rules, target }) => [rules, target.end])).toEqual([
    [['a/b'], text.indexOf('\n\nTwo')],
    [['c/d'], text.length],
  ]);
});

test('the reason stands after two dashes', () => {
  const [one, two] = parseManuscript(
    '<!-- resistance-disable-line a/b -- see the\nreply to reviewers -->\n\n<!--resistance-disable-line-->',
    'markdown',
  ).directives;
  expect(one?.reason).toBe('see the\nreply to reviewers');
  expect(two).not.toHaveProperty('reason');
});

test.each([
  '`<!-- resistance-disable -->`',
  '```\n<!-- resistance-disable -->\n```',
  '<!-- resistance-unknown -->',
  '<!-- resistance-enable -->',
  '<!-- resistance-disablement -->',
])('no directive: %s', (text) => {
  expect(parseManuscript(text, 'markdown').directives).toEqual([]);
});
