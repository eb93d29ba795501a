import type { Manuscript, Sentence } from '../manuscript/manuscript.ts';
import type { CitationScope } from '../settings/settings.ts';
import { covers } from '../text/span.ts';
import { introductions } from './stretches.ts';

/** The indexes of citations by the number of the paragraph in which they stand. */
function citationsByParagraph({ blocks, citations }: Manuscript): readonly (readonly number[] | undefined)[] {
  const byParagraph: number[][] = [];
  for (const [index, { block }] of citations.entries()) {
    const paragraph = blocks[block]?.paragraph;
    if (paragraph === undefined) continue;
    byParagraph[paragraph] ??= [];
    byParagraph[paragraph].push(index);
  }
  return byParagraph;
}

/** The citations that cover a sentence, nearest first. */
export type Coverage = (block: number, sentence: number) => readonly number[];

/**
 * Tells by which citations a sentence is covered under `scope`: its own, else those of the next sentence, else the paragraph's; an
 * item of a list, else those of the sentence that introduces the list. A page break or figure inside a paragraph does not end it
 * (see `Block.paragraph`).
 */
export function coverageOf(manuscript: Manuscript, scope: CitationScope): Coverage {
  const { blocks, citations } = manuscript;
  const byParagraph = citationsByParagraph(manuscript);
  const introducedBy = introductions(blocks);
  const ofParagraph = (block: number | undefined) => byParagraph[blocks[block ?? -1]?.paragraph ?? -1] ?? [];
  return (block, sentence) => {
    const sentences = blocks[block]?.sentences ?? [];
    const inParagraph = ofParagraph(block);
    const within = (one: Sentence | undefined) =>
      one ? inParagraph.filter((index) => covers(one.span, citations[index]!.span)) : [];
    const own = within(sentences[sentence]);
    if (own.length > 0 || scope === 'sentence') return own;
    const next = within(sentences[sentence + 1]);
    if (next.length > 0 || scope === 'sentence-or-next') return next;
    return inParagraph.length > 0 ? inParagraph : ofParagraph(introducedBy.get(block));
  };
}
