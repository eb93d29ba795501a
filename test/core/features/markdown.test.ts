import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo } from '../../../server/src/core/features/links.ts';
import { bold, escapeMarkdown, link, listed, plainText } from '../../../server/src/core/features/markdown.ts';

describe('what is shown', () => {
  it.each([
    ['markup', '*EGFR* [x](y)', '\\*EGFR\\* \\[x\\]\\(y\\)'],
    ['HTML', '<img src=x>', '&lt;img src=x\\>'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['a line break, which could start a list or heading', 'a\n# b', 'a \\# b'],
  ])('escapes %s', (_name, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('never lets an unescaped mark through', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => !/(?<!\\)[*_`[\]<#|]/u.test(escapeMarkdown(text).replace(/\\\\/gu, '')),
      ),
    );
  });

  it('reads as plain text what it was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = text.replace(/\s+/gu, ' ');
        return plainText(`${bold(text)} ${link(text, 'https://a.b/(c)')}`) === `${words} ${words}`;
      }),
    );
  });

  it('links to https only', () => {
    expect(link('x', 'command:evil')).toBe('x');
    expect(link('x', 'https://a.b/(c)')).toBe('[x](https://a.b/%28c%29)');
  });

  it('links ids that have a page and prints those that have none', () => {
    expect(linkTo('pmid:15728811')).toBe('[PMID 15728811](https://pubmed.ncbi.nlm.nih.gov/15728811/)');
    expect(linkTo('asco:123')).toBe('asco\\:123');
  });

  it('cuts long lists and says by how much', () => {
    expect(listed(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
  });
});
