import type { Manuscript } from '../manuscript/manuscript.ts';
import { proseInSource } from '../manuscript/prose/inSource.ts';
import { sourceSpan } from '../manuscript/prose/prose.ts';
import { sentenceAt } from '../manuscript/sentenceAt.ts';
import { allMatches } from '../text/allMatches.ts';
import { matchesFrom } from '../text/matchesFrom.ts';
import { movedBy, type Span } from '../text/span.ts';
import type { RuleContext } from './rule.ts';

/** A place in the prose, with the same fields as a mention. */
export interface Place {
  /** In the source. */
  readonly span: Span;
  readonly block: number;
  readonly prose: Span;
  readonly sentence: number;
}

/** Words found in the prose of one block. */
export interface FoundText {
  readonly prose: Span;
  readonly text: string;
}

/** A match of an expression in the prose of one block. */
export interface BlockMatch extends FoundText {
  readonly groups: readonly (string | undefined)[];
}

/** A match with its place in the manuscript. */
export type ProseMatch = BlockMatch & Place;

export function placeAt(manuscript: Manuscript, block: number, prose: Span): Place {
  const home = manuscript.blocks[block]!;
  return { span: proseInSource(home, prose), block, prose, sentence: sentenceAt(home.sentences, prose.start) };
}

const blockMatch = (match: RegExpExecArray): BlockMatch => {
  const [text, ...groups] = match;
  return { prose: { start: match.index, end: match.index + text.length }, text, groups };
};

/** The matches of a global expression in the prose of a block. */
export const matchesIn = (prose: string, pattern: RegExp): readonly BlockMatch[] =>
  allMatches(prose, pattern).map(blockMatch);

/** The matches of a sticky expression, which is tried only where the small expression `starts` matches. */
export const matchesStarting = (prose: string, starts: RegExp, pattern: RegExp): readonly BlockMatch[] =>
  matchesFrom(prose, starts, pattern).map(blockMatch);

/**
 * What `read` finds in the blocks, in reading order, each with its place. An unchanged block is not read again. For `key` and
 * `read` see `RuleContext.searchBlocks`.
 */
export function* placesFound<T extends { readonly prose: Span }>(
  { manuscript: { blocks }, searchBlocks }: RuleContext,
  key: string,
  read: (prose: string, block: number) => readonly T[],
): Iterable<T & Place> {
  const finds = searchBlocks(key, (index) => {
    const { prose, sentences } = blocks[index]!;
    return read(prose.text, index).map((one) => ({
      one,
      sentence: sentenceAt(sentences, one.prose.start),
      inBlock: sourceSpan(prose, one.prose),
    }));
  });
  for (const { block, found } of finds) {
    const { start } = blocks[block]!.span;
    for (const { one, sentence, inBlock } of found) yield { ...one, span: movedBy(inBlock, start), block, sentence };
  }
}

/** The matches of a global expression in all blocks. `sign` is a cheap test that spares most blocks the expression. */
export const proseMatches = (context: RuleContext, key: string, pattern: RegExp, sign: RegExp): Iterable<ProseMatch> =>
  placesFound(context, key, (prose) => (sign.test(prose) ? matchesIn(prose, pattern) : []));
