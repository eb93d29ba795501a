import { GFM, parser } from '@lezer/markdown';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo } from '../../../server/src/core/features/links.ts';
import {
  bold,
  escapeMarkdown,
  joinedItems,
  link,
  paragraph,
  plainText,
} from '../../../server/src/core/features/markdown.ts';

describe('what is shown', () => {
  it.each([
    ['markup', '*EGFR* [x](y)', '\\*EGFR\\* \\[x\\](y)'],
    ['HTML', '<img src=x>', '\\<img src=x>'],
    ['an entity', '&lt;', '\\&lt;'],
    ['what could start a heading', '# b', '\\# b'],
    ['what could start a list', '- b', '\\- b'],
    ['what could start a numbered list', '12. b', '12\\. b'],
    ['an address', 'https://a.b, www.a.b and me@a.b', 'https\\://a.b, www\\.a.b and me\\@a.b'],
    ['an icon', '$(eye)', '\\$(eye)'],
    ['emphasis by underscores', '_x_', '\\_x\\_'],
  ])('escapes %s', (_name, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each(['BCR::ABL1 (non-small cell), PMID 1.', 'Mok & Wu 2009', 'S768_V769insLDS', 'doi:10.1000/x-1', 'a # b > c'])(
    'leaves %s as it is, since many editors show escapes',
    (text) => {
      expect(escapeMarkdown(text)).toBe(text);
    },
  );

  it('lets nothing through that Markdown would read as more than text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 \n*_`[]()<>#+-.=!|~$&;:/@\\') }), (text) => {
        const names = new Set<string>();
        parser
          .configure(GFM)
          .parse(escapeMarkdown(text))
          .iterate({ enter: ({ name }) => void names.add(name) });
        expect([...names].filter((name) => !['Document', 'Paragraph', 'Escape'].includes(name))).toEqual([]);
      }),
      { numRuns: 2000 },
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
    expect(linkTo('asco:123')).toBe('ASCO abstract 123');
    expect(linkTo('other:123')).toBe('other:123');
  });

  it('keeps lines of one paragraph apart', () => {
    expect(paragraph(['a', 'b'])).toEqual(['', 'a  ', 'b']);
    expect(paragraph([])).toEqual([]);
    expect(plainText(paragraph(['a', 'b']).join('\n'))).toBe('\na\nb');
  });

  it('cuts long lists and says by how much', () => {
    expect(joinedItems(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
  });
});
