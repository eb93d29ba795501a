import fc from 'fast-check';
import { expect, it } from 'vitest';
import { definedKeys } from '../../../server/src/core/manuscript/markup/links.ts';
import { candidateLines } from '../../../server/src/core/manuscript/page/candidateLines.ts';
import { encodingDamage } from '../../../server/src/core/manuscript/page/encodingDamage.ts';
import { changeBetween } from '../../../server/src/core/text/change.ts';

const part = fc.constantFrom(
  'Cells grow. ',
  '\n',
  '\r\n',
  '\n\n',
  'www.example.org',
  '12',
  ' 3 of 24',
  'Mayer et al.',
  '**',
  '===',
  'Author Manuscript',
  ' | 7',
  'Î²',
  'â€“',
  'Â ',
  'ﬁ',
  '\ufffd',
  '[@abe2011]: ',
  'doi:10.5555/jex.3',
  '  ',
);
const text = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''));

it.each([
  ['lines of the printed page', candidateLines],
  ['spoilt characters', encodingDamage],
  ['keys that the text defines', definedKeys],
] as const)('%s are after an edit those of the text read afresh', (_, find) => {
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat({ max: 30 }), (before, added, place, cut) => {
      const at = place % (before.length + 1);
      const after = before.slice(0, at) + added + before.slice(at + cut);
      const change = changeBetween(before, after);
      const found: (source: string, edit?: unknown) => unknown = find as never;
      if (change) expect(found(after, { before: found(before), change })).toEqual(found(after));
    }),
    { numRuns: 2000 },
  );
});
