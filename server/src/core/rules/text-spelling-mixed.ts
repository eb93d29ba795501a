import { sourceSpan } from '../manuscript/prose.ts';
import { sentenceAt } from '../mentions/clauses.ts';
import { inAllPlaces } from './inAllPlaces.ts';
import { isQuoted } from './isQuoted.ts';
import { type BlockMatch, matchesIn } from './proseMatches.ts';
import { type BlockFinds, defineRule, type RuleContext } from './rule.ts';

/**
 * Parts of words that are British on the left and American on the right. Endings in -ise and -ize are no sign: Oxford spelling
 * is British and has -ize.
 */
const pairs: readonly (readonly [british: string, american: string])[] = [
  ['tumour', 'tumor'],
  ['oestr', 'estr'],
  ['leukaem', 'leukem'],
  ['anaem', 'anem'],
  ['ischaem', 'ischem'],
  ['haemat', 'hemat'],
  ['haemo', 'hemo'],
  ['oesophag', 'esophag'],
  ['paediatr', 'pediatr'],
  ['gynaec', 'gynec'],
  ['diarrhoea', 'diarrhea'],
  ['signalling', 'signaling'],
  ['labelled', 'labeled'],
  ['labelling', 'labeling'],
  ['modelling', 'modeling'],
  ['behaviour', 'behavior'],
  ['colour', 'color'],
  ['favour', 'favor'],
  ['analysed', 'analyzed'],
  ['analysing', 'analyzing'],
  ['fibre', 'fiber'],
];
const words = (side: 0 | 1): RegExp =>
  new RegExp(`(?<![\\p{L}\\d-])(${pairs.map((pair) => pair[side]).join('|')})(?!igen|ect)\\p{L}*`, 'giu');
const spellings = { British: words(0), American: words(1) } as const;

/** A word in one of the spellings, and in the other. */
interface Spelled extends BlockMatch {
  readonly newText: string;
}

/** The words in one of the spellings, by block. */
const wordsIn = (context: RuleContext, spelling: keyof typeof spellings): readonly BlockFinds<Spelled>[] =>
  context.searchBlocks(`text/spelling-mixed ${spelling}`, (block) =>
    matchesIn(context.manuscript.blocks[block]!.prose.text, spellings[spelling])
      .filter((use) => isOwnWord(context, block, use))
      .map((use) => ({ ...use, newText: respelled(use.text, spelling === 'British' ? 1 : 0) })),
  );

const count = (finds: readonly BlockFinds<unknown>[]): number =>
  finds.reduce((sum, { found }) => sum + found.length, 0);

/** A capital inside a sentence makes a name of it: "British Journal of Haematology". */
function isOwnWord(context: RuleContext, block: number, use: BlockMatch): boolean {
  const { sentences } = context.manuscript.blocks[block]!;
  const sentence = sentenceAt(sentences, use.prose.start);
  const isPlain = /^\p{Ll}/u.test(use.text) || sentences[sentence]?.prose.start === use.prose.start;
  return isPlain && !isQuoted(context, { block, sentence, prose: use.prose });
}

/** The word in the other spelling, its capitals kept. */
function respelled(text: string, to: 0 | 1): string {
  const lower = text.toLowerCase();
  const pair = pairs.find((one) => lower.startsWith(one[to === 0 ? 1 : 0]))!;
  const other = pair[to] + text.slice(pair[to === 0 ? 1 : 0].length);
  return /^\p{Lu}/u.test(text) ? other[0]!.toUpperCase() + other.slice(1) : other;
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
  why: 'Journals take either spelling and ask for one throughout. The rarer one is reported, once. Words in -ise and -ize are no sign of either, and quotations and names are left alone.',
  examples: [
    {
      text: 'The tumor lost its ⟦oestrogen⟧ receptor. Tumors grew.',
      fixed: 'The tumor lost its estrogen receptor. Tumors grew.',
    },
    { text: 'The tumour lost its oestrogen receptor.' },
    { text: 'The tumor was characterised and later recognized.', note: 'no sign of either' },
    { text: 'The tumor was read about in the British Journal of Haematology.', note: 'a name' },
    { text: 'They wrote: “the tumour grew”. The tumor grew.', note: 'quoted' },
  ],
  *check(context) {
    const british = wordsIn(context, 'British');
    const american = british.length === 0 ? [] : wordsIn(context, 'American');
    if (american.length === 0) return;
    const toAmerican = count(british) <= count(american);
    const [rarer, common] = toAmerican ? [british, american] : [american, british];
    const rare = rarer.flatMap(({ block, found }) => {
      const { prose } = context.manuscript.blocks[block]!;
      return found.map(({ text, newText, prose: place }) => ({ text, newText, span: sourceSpan(prose, place) }));
    });
    const [others, example] = [count(common), common[0]!.found[0]!.text];
    const [is, other] = toAmerican ? ['British', 'American'] : ['American', 'British'];
    yield inAllPlaces(rare, {
      message: `“${rare[0]!.text}” is ${is} spelling; ${others} ${others === 1 ? 'word' : 'words'} here, such as “${example}”, ${others === 1 ? 'is' : 'are'} ${other}.`,
      title: `Use ${other} spelling`,
      safety: 'review',
      reason: 'Your journal may ask for the other.',
    });
  },
});
