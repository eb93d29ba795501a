import type { LedList } from '../../manuscript/lists.ts';
import type { Manuscript, Sentence } from '../../manuscript/manuscript.ts';
import { sentenceInSource } from '../../manuscript/prose/inSource.ts';
import type { CitationScope } from '../../settings/settings.ts';
import { bisect } from '../../text/bisect.ts';
import { covers } from '../../text/span.ts';

/** The indexes of citations by the number of their paragraph. */
function citationsByParagraph({ blocks, citations }: Manuscript): readonly (readonly number[] | undefined)[] {
  const byParagraph: number[][] = [];
  citations.forEach(({ block }, index) => {
    const paragraph = blocks[block]?.paragraph;
    if (paragraph === undefined) return;
    byParagraph[paragraph] ??= [];
    byParagraph[paragraph].push(index);
  });
  return byParagraph;
}

/**
 * Returns the blocks whose citations also cover another block: for an item of a list, the block that introduces the list; for a
 * paragraph, the items of a list right below it, if every one of them cites.
 */
function coveringBlocks(
  { blocks, citations }: Manuscript,
  lists: readonly LedList[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  const citing = new Set(citations.map(({ block }) => block));
  for (const { lead, items, introduced } of lists) {
    if (blocks[lead]!.kind === 'heading' && !introduced) continue;
    if (introduced) for (const item of items) found.set(item, [lead]);
    if (items.every((item) => citing.has(item))) found.set(lead, items);
  }
  return found;
}

/** Returns the citations that cover a sentence, nearest first, as indexes into `Manuscript.citations`. */
export type Coverage = (block: number, sentence: number) => readonly number[];

/**
 * Creates the lookup of covering citations under `scope`: those of the sentence itself, else those of the next sentence, else
 * those of its paragraph. If there are none, an item of a list has those of the sentence that introduces the list, and a
 * paragraph those of the list of sources right below it. A page break or figure inside a paragraph does not end it (see
 * `Block.paragraph`).
 */
export function coverageOf(manuscript: Manuscript, lists: readonly LedList[], scope: CitationScope): Coverage {
  const { blocks, citations } = manuscript;
  const byParagraph = citationsByParagraph(manuscript);
  const coveredBy = coveringBlocks(manuscript, lists);
  const ofParagraph = (block: number) => byParagraph[blocks[block]?.paragraph ?? -1] ?? [];
  return (block, sentence) => {
    const home = blocks[block];
    const sentences = home?.sentences ?? [];
    const inParagraph = ofParagraph(block);
    const within = (one: Sentence | undefined) => {
      const span = home && one && sentenceInSource(home, one);
      if (!span) return [];
      const found: number[] = [];
      const first = bisect(inParagraph.length, (at) => citations[inParagraph[at]!]!.span.start < span.start);
      for (let at = first; at < inParagraph.length; at++) {
        const index = inParagraph[at]!;
        if (citations[index]!.span.start > span.end) break;
        if (covers(span, citations[index]!.span)) found.push(index);
      }
      return found;
    };
    const own = within(sentences[sentence]);
    if (own.length > 0 || scope === 'sentence') return own;
    const next = within(sentences[sentence + 1]);
    if (next.length > 0 || scope === 'sentence-or-next') return next;
    return inParagraph.length > 0 ? inParagraph : (coveredBy.get(block) ?? []).flatMap(ofParagraph);
  };
}
