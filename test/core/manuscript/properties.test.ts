import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Manuscript } from '../../../server/src/core/manuscript/manuscript.ts';
import { parseManuscript } from '../../../server/src/core/manuscript/parseManuscript.ts';
import { proseInSource, sentencesInSource } from '../../../server/src/core/manuscript/prose/inSource.ts';
import { sourceSpan } from '../../../server/src/core/manuscript/prose/prose.ts';
import type { Span } from '../../../server/src/core/text/span.ts';

const fragments = [
  '# ',
  '## Methods\n',
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '~~~',
  '> ',
  '- ',
  '1. ',
  '\n\n',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '    ',
  '[',
  ']',
  '(',
  ')',
  '](#)',
  '[1]',
  '\\[2\\]',
  '[^1]',
  '[^1]: ',
  '[@key]',
  '@key',
  '(Ito et al., 2019)',
  'Ito et al. (2019)',
  '^',
  '^3^',
  '³',
  '<sup>',
  '</sup>',
  '<!--',
  '-->',
  '<!-- resistance-disable -->',
  '<div>',
  '</div>',
  '<',
  '&alpha;',
  '&',
  '$',
  '$$',
  '\n$$\n',
  ':::',
  '|',
  '|---|---|',
  '---',
  '===',
  '{#id}',
  '{{< x >}}',
  '![',
  '\u0000',
  '\ud800',
  '\udc00',
  '\u00ad',
  '\u00a0',
  'EGFR',
  'T790M',
  'resist-\nance',
  'HER2-\n-targeted',
  ' ',
  '. ',
  'Conclusion: ',
  '**References**\n\n',
  'https://doi.org/10.1/x',
  'PMID: 12',
  '\f',
  '😀',
  'é',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const inside = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;

function check(manuscript: Manuscript): void {
  const whole = { start: 0, end: manuscript.text.length };
  const spans = [
    ...manuscript.sections.map((section) => section.span),
    ...manuscript.citations.map((citation) => citation.span),
    ...manuscript.directives.flatMap((directive) => [directive.span, directive.target]),
    ...manuscript.notProse,
  ];
  for (const span of spans) expect(inside(whole, span)).toBe(true);
  let last = 0;
  for (const block of manuscript.blocks) {
    expect(block.span.start).toBeGreaterThanOrEqual(last);
    last = block.span.end;
    expect(inside(whole, block.span)).toBe(true);
    expect(manuscript.sections[block.section]).toBeDefined();
    const { prose } = block;
    expect(prose.text).toBe(prose.text.trim());
    if (prose.text !== '')
      expect(inside(block.span, proseInSource(block, { start: 0, end: prose.text.length }))).toBe(true);
    prose.pieces.forEach((piece, i) => {
      const end = prose.pieces[i + 1]?.at ?? prose.text.length;
      expect(end).toBeGreaterThanOrEqual(piece.at);
      if (!piece.copied) return;
      expect(end - piece.at).toBe(piece.length);
      const source = block.span.start + piece.source;
      expect(prose.text.slice(piece.at, end)).toBe(manuscript.text.slice(source, source + piece.length));
      for (let k = piece.at; k < end; k++)
        expect(sourceSpan(prose, { start: k, end: k + 1 }).start).toBe(piece.source + k - piece.at);
    });
    for (const mark of prose.marks) expect(inside({ start: 0, end: prose.text.length }, mark)).toBe(true);
    let at = 0;
    for (const [i, sentence] of block.sentences.entries()) {
      expect(sentence.prose.start).toBeGreaterThanOrEqual(at);
      at = sentence.prose.end;
      expect(inside(block.span, sentencesInSource(block)[i]!)).toBe(true);
    }
  }
  for (const citation of manuscript.citations) {
    const block = manuscript.blocks[citation.block];
    expect(block && inside(block.span, citation.span)).toBe(true);
  }
}

describe('any text', () => {
  test('gives a manuscript whose spans and pieces hold', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('markdown' as const, 'plain' as const), (source, format) => {
        const manuscript = parseManuscript(source, format);
        expect(manuscript.text).toBe(source);
        check(manuscript);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    '[',
    ']',
    '*',
    '>',
    '_',
    '`',
    '(',
    '<',
    '<!--',
    '- ',
    '> ',
    '1. ',
    '|',
    '!',
    '@a ',
    '[^',
    '$',
    '&',
    '\\',
    'a-\n',
    '(A et al., 2019) ',
    '[1] ',
    '. ',
    '\ud800',
    '[a](b) ',
    '**a ',
    '"',
    '² ',
    '<b>',
    '<!-- a -->',
  ])('of very many %j is read', (unit) => {
    const source = unit.repeat(Math.ceil(300_000 / unit.length));
    const manuscript = parseManuscript(source, 'markdown');
    expect(manuscript.text.length).toBe(source.length);
    parseManuscript(source, 'plain');
  });
});
