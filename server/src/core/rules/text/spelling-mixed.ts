import { plural } from '../../text/plural.ts';
import { movedBy } from '../../text/span.ts';
import { inAllPlaces } from '../inAllPlaces.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { type Side, type SpelledWord, spelledWords } from './spelledWords.ts';

/** A word and its block. */
interface Placed {
  readonly word: SpelledWord;
  readonly block: number;
}

/**
 * The words in British and in American spelling, in reading order. British writers have “estrogen”, too, so that it is American only beside
 * “oestrogen”.
 */
function wordsBySide(context: RuleContext): readonly [readonly Placed[], readonly Placed[]] {
  const finds = spelledWords(context);
  const of = (side: Side): readonly Placed[] =>
    finds.flatMap(({ block, found: [bySide] }) => bySide![side].map((word) => ({ word, block })));
  const [british, american] = [of(0), of(1)];
  const hasBoth = british.some(({ word }) => word.part === 'oestr');
  return [british, hasBoth ? american : american.filter(({ word }) => word.part !== 'estr')];
}

const kindsOf = (words: readonly Placed[]): number => new Set(words.map(({ word }) => word.part)).size;
/** Parts of names of diseases, which writers take over as they stand in their sources. */
const ofDiseases = /^(?:ana?em|ha?em|ischa?em|leuka?em)/u;
/** So many different words outweigh a single one, however often it is repeated. */
const severalKinds = (words: readonly Placed[]): number => (ofDiseases.test(words[0]!.word.part) ? 2 : 3);

/** Which side is rarer. */
function rarerOf(british: readonly Placed[], american: readonly Placed[]): Side {
  const [b, a] = [kindsOf(british), kindsOf(american)];
  if (b === 1 && a >= severalKinds(british)) return 0;
  if (a === 1 && b >= severalKinds(american)) return 1;
  return british.length <= american.length ? 0 : 1;
}

/** ICMJE leaves the choice to the journal; every journal asks for one of the two throughout. */
export const textSpellingMixed = defineRule({
  id: 'text/spelling-mixed',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'British and American spelling in one manuscript',
  why: 'Journals take either spelling and ask for one throughout. The rarer one is reported, once; a single word, however often repeated, is rarer than three different ones, and “leukaemia” rarer than two. Words in -ise and -ize are no sign of either, and quotations, names and key words, which keep the spelling of their list, are left alone.',
  examples: [
    {
      text: 'The tumor lost its ⟦oestrogen⟧ receptor. Tumors grew.',
      fixed: 'The tumor lost its estrogen receptor. Tumors grew.',
    },
    { text: 'The tumour lost its oestrogen receptor.' },
    { text: 'The tumor was characterised and later recognized.', note: 'no sign of either' },
    { text: 'The tumour lost its estrogen receptor. Its estrogen fell.', note: 'British writers have “estrogen”, too' },
    {
      text: '⟦Leukaemias⟧ harbor it. Other leukaemias, and all leukaemia cells, were analyzed.',
      fixed: 'Leukemias harbor it. Other leukemias, and all leukemia cells, were analyzed.',
      note: 'one word, often repeated',
    },
    {
      text: 'The tumours grew. Other tumours, which ⟦harbor⟧ it, were analyzed, as tumours and all tumour cells are.',
      fixed: 'The tumours grew. Other tumours, which harbour it, were analysed, as tumours and all tumour cells are.',
      note: 'two slips',
    },
    { text: 'The tumor was read about in the British Journal of Haematology.', note: 'a name' },
    {
      text: 'The tumours made TNF (tumor necrosis factor) and tumor protein p53 in a colorimetric assay.',
      note: 'official names, and a word that is the same in both',
    },
    { text: 'They wrote: “the tumour grew”. The tumor grew.', note: 'quoted' },
    { text: 'The tumour grew.\n\nKeywords: lung tumor, resistance', note: 'a subject heading' },
  ],
  *check(context) {
    const bySide = wordsBySide(context);
    if (bySide.some(({ length }) => length === 0)) return;
    const rarer = rarerOf(...bySide);
    const commoner = bySide[rarer === 0 ? 1 : 0];
    const others = commoner.length;
    const example = commoner[0]!.word;
    const { blocks } = context.manuscript;
    const rare = bySide[rarer].map(({ word: { text, newText, inBlock }, block }) => ({
      text,
      newText,
      span: movedBy(inBlock, blocks[block]!.span.start),
    }));
    const [is, other] = rarer === 0 ? ['British', 'American'] : ['American', 'British'];
    yield inAllPlaces(rare, {
      message: `“${rare[0]!.text}” is ${is} spelling; ${others === 1 ? `“${example.text}” is` : `${plural(others, 'word')} here, such as “${example.text}”, are`} ${other}.`,
      title: `Use ${other} spelling`,
      safety: 'review',
      reason: 'Your journal may ask for the other.',
    });
  },
});
