import type { Manuscript } from '../manuscript/manuscript.ts';
import { sourceSpan } from '../manuscript/prose.ts';
import { sentenceAt } from '../mentions/clauses.ts';
import type { Span } from '../text/span.ts';

/** A place in the prose, as a mention has it. */
export interface Place {
  /** In the source. */
  readonly span: Span;
  readonly block: number;
  readonly prose: Span;
  readonly sentence: number;
}

/** What an expression found in the prose. */
export interface ProseMatch extends Place {
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
}

export function placeAt(manuscript: Manuscript, block: number, prose: Span): Place {
  const { prose: text, sentences } = manuscript.blocks[block]!;
  return { span: sourceSpan(text, prose), block, prose, sentence: sentenceAt(sentences, prose.start) };
}

/** The matches of a global expression in all blocks, in reading order. */
export function* proseMatches(manuscript: Manuscript, pattern: RegExp): Iterable<ProseMatch> {
  for (const [index, block] of manuscript.blocks.entries())
    for (const match of block.prose.text.matchAll(pattern)) {
      const [text, ...groups] = match;
      const prose = { start: match.index, end: match.index + text.length };
      yield { ...placeAt(manuscript, index, prose), text, groups };
    }
}
