import { movedBy } from '../../text/span.ts';
import { inAllPlaces } from '../inAllPlaces.ts';
import { type BlockFinds, defineRule } from '../rule.ts';
import { type Side, type SpelledBySide, spelledWords } from './spelledWords.ts';

const count = (finds: readonly BlockFinds<SpelledBySide>[], side: Side): number =>
  finds.reduce((sum, { found }) => sum + found[0]![side].length, 0);

/** ICMJE leaves the choice to the journal; every journal asks for one of the two throughout. */
export const textSpellingMixed = defineRule({
  id: 'text/spelling-mixed',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'British and American spelling in one manuscript',
  why: 'Journals take either spelling and ask for one throughout. The rarer one is reported, once. Words in -ise and -ize are no sign of either, and quotations, names and key words, which keep the spelling of their list, are left alone.',
  examples: [
    {
      text: 'The tumor lost its ⟦oestrogen⟧ receptor. Tumors grew.',
      fixed: 'The tumor lost its estrogen receptor. Tumors grew.',
    },
    { text: 'The tumour lost its oestrogen receptor.' },
    { text: 'The tumor was characterised and later recognized.', note: 'no sign of either' },
    { text: 'The tumor was read about in the British Journal of Haematology.', note: 'a name' },
    { text: 'They wrote: “the tumour grew”. The tumor grew.', note: 'quoted' },
    { text: 'The tumour grew.\n\nKeywords: lung tumor, resistance', note: 'a subject heading' },
  ],
  *check(context) {
    const { blocks } = context.manuscript;
    const finds = spelledWords(context);
    const [british, american] = [count(finds, 0), count(finds, 1)];
    if (british === 0 || american === 0) return;
    const rarer = british <= american ? 0 : 1;
    const others = Math.max(british, american);
    const rare = finds.flatMap(({ block, found: [bySide] }) => {
      const { start } = blocks[block]!.span;
      return bySide![rarer].map(({ text, newText, inBlock }) => ({ text, newText, span: movedBy(inBlock, start) }));
    });
    const commoner = rarer === 0 ? 1 : 0;
    const [example] = finds.find(({ found: [bySide] }) => bySide![commoner].length > 0)!.found[0]![commoner];
    const [is, other] = rarer === 0 ? ['British', 'American'] : ['American', 'British'];
    yield inAllPlaces(rare, {
      message: `“${rare[0]!.text}” is ${is} spelling; ${others} ${others === 1 ? 'word' : 'words'} here, such as “${example?.text}”, ${others === 1 ? 'is' : 'are'} ${other}.`,
      title: `Use ${other} spelling`,
      safety: 'review',
      reason: 'Your journal may ask for the other.',
    });
  },
});
