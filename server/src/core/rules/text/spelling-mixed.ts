import type { Block } from '../../manuscript/manuscript.ts';
import { sourceSpan } from '../../manuscript/prose/prose.ts';
import { sentenceAt } from '../../mentions/clauses.ts';
import { movedBy, type Span } from '../../text/span.ts';
import { inAllPlaces } from '../inAllPlaces.ts';
import { isQuoted } from '../isQuoted.ts';
import { type BlockMatch, matchesStarting } from '../proseMatches.ts';
import { type BlockFinds, defineRule, type RuleContext } from '../rule.ts';
import { spellingPairs } from './spellings.ts';

type Side = 0 | 1;
const sides: ReadonlyMap<string, Side> = new Map(
  spellingPairs.flatMap(([british, american]) => [[british, 0] as const, [american, 1] as const]),
);
const parts = [...sides.keys()].join('|');
/** It says nothing more than the other, and turns nearly all places away at a fraction of its cost. */
export const starts = new RegExp(`(?<![a-z\\d-])(?:${parts})`, 'gi');
export const word = new RegExp(`(?<![\\p{L}\\d-])(${parts})(?!igen|ect)\\p{L}*`, 'iuy');

/** A word in one of the spellings, where it stands in its block, and in the other spelling. */
interface Spelled {
  readonly text: string;
  readonly inBlock: Span;
  readonly newText: string;
}

/** The words of a block in British and in American spelling. */
type SpelledBySide = readonly [Spelled[], Spelled[]];

/** The words that are in one of the spellings, by block: one entry for each block that has any. */
const wordsIn = (context: RuleContext): readonly BlockFinds<SpelledBySide>[] =>
  context.searchBlocks('text/spelling-mixed', (block) => {
    const { prose } = context.manuscript.blocks[block]!;
    const bySide: SpelledBySide = [[], []];
    for (const use of matchesStarting(prose.text, starts, word)) {
      const side = sides.get(use.groups[0]!.toLowerCase());
      if (side === undefined || !isOwnWord(context, block, use)) continue;
      const newText = respelled(use.text, side === 0 ? 1 : 0);
      bySide[side].push({ text: use.text, inBlock: sourceSpan(prose, use.prose), newText });
    }
    return bySide.some(({ length }) => length > 0) ? [bySide] : [];
  });

const count = (finds: readonly BlockFinds<SpelledBySide>[], side: Side): number =>
  finds.reduce((sum, { found }) => sum + found[0]![side].length, 0);

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
  const pair = spellingPairs.find((one) => lower.startsWith(one[to === 0 ? 1 : 0]))!;
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
    const { blocks, sections } = context.manuscript;
    // Subject headings and key words keep the spelling of the list they are taken from, as MeSH is.
    const isKeyWords = ({ section, sentences }: Block) =>
      sections[section]?.role === 'keywords' && sentences.length === 1;
    const finds = wordsIn(context).filter(({ block }) => !isKeyWords(blocks[block]!));
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
