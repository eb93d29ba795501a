import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readManuscript } from '../../../server/src/core/manuscript/readManuscript.ts';
import { edited, manuscriptText, textEdit } from '../../support/editedManuscripts.ts';

it.each(['markdown', 'plain'] as const)('a %s text read edit by edit is read as afresh', (format) => {
  fc.assert(
    fc.property(manuscriptText, fc.array(textEdit, { minLength: 1, maxLength: 6 }), (first, edits) => {
      let text = first;
      let reading = readManuscript(text, format);
      for (const edit of edits) {
        text = edited(text, edit);
        reading = readManuscript(text, format, reading.cache);
        expect(reading.manuscript).toEqual(readManuscript(text, format).manuscript);
      }
    }),
    { numRuns: 1000 },
  );
});

/** Pairs of texts in which a part reads otherwise because of what was written in another one. */
const across: readonly (readonly [what: string, before: string, after: string])[] = [
  ['a list takes in what is indented', '- MET\n\nBRAF V600E [1]\n\nPTEN', '- MET\n\n    BRAF V600E [1]\n\nPTEN'],
  ['a list takes in the next item', '- MET\n\nBRAF\n\n- PTEN\n', '- MET\n\n- BRAF\n\n- PTEN\n'],
  ['a footnote takes in what is indented', '[^1]: MET\n\nBRAF\n\nPTEN', '[^1]: MET\n\n    BRAF\n\nPTEN'],
  ['a fence swallows the rest', 'MET\n\nBRAF\n\nPTEN\n', '```\nMET\n\nBRAF\n\nPTEN\n'],
  ['a fence ends where another begins', 'MET\n\n```\nBRAF\n```\n\nPTEN', '```\n\nMET\n\n```\nBRAF\n```\n\nPTEN'],
  ['a comment swallows what follows', 'MET\n\nBRAF -->\n\nPTEN', '<!-- MET\n\nBRAF -->\n\nPTEN'],
  ['a hidden part is closed', 'MET\n\n%%\n\nBRAF\n\nPTEN', 'MET\n\n%%\n\nBRAF\n\n%%\n\nPTEN'],
  ['a hidden block is opened', '::: {.note}\n\nBRAF\n\n:::\n\nPTEN', '::: {.hidden}\n\nBRAF\n\n:::\n\nPTEN'],
  ['a role makes a line a comment', '% MET\n\nBRAF\n\nPTEN', '% MET\n\nBRAF {cite}`a`\n\nPTEN'],
  ['display math is closed', '$$\nMET\n\nBRAF\n\nPTEN', '$$\nMET\n\nBRAF\n$$\n\nPTEN'],
  ['front matter is closed', '---\nMET\n\nBRAF\n\nlang: de\n', '---\nMET\n\nBRAF\n\nlang: de\n---\n'],
  ['front matter is opened', 'MET\n\nlang: de\n---\n\nBRAF', '---\nMET\n\nlang: de\n---\n\nBRAF'],
  ['a label makes links', 'See [MET].\n\nBRAF\n\nPTEN', 'See [MET].\n\nBRAF\n\n[met]: https://example.org'],
  ['a word tells how a line end is read', 'resist-\nance\n\nMET\n\nBRAF', 'resist-\nance\n\nMET\n\nresist-ance'],
  ['a line end reads by a word that goes', 'resist-\nance\n\nMET\n\nresist-ance', 'resist-\nance\n\nMET\n\nBRAF'],
  ['a heading alone is a title', '# MET\n\nBRAF\n\nPTEN', '# MET\n\nBRAF\n\n# PTEN'],
  ['a section takes its role', 'MET [1].\n\nBRAF [2].\n', 'Methods\n\nMET [1].\n\nBRAF [2].\n'],
  ['a carriage return joins a line feed', 'MET\r\n\r\nBRAF', 'MET\r\n\r\rBRAF'],
];

it.each(across)('%s', (_, before, after) => {
  for (const format of ['markdown', 'plain'] as const)
    for (const [first, second] of [
      [before, after],
      [after, before],
    ] as const)
      expect(readManuscript(second, format, readManuscript(first, format).cache).manuscript).toEqual(
        readManuscript(second, format).manuscript,
      );
});
