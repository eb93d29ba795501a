import type { Manuscript, Sentence } from '../manuscript/manuscript.ts';
import type { CitationScope } from '../settings/settings.ts';
import { covers } from '../text/span.ts';

/** Citations by the paragraph in which they stand, made once a document. */
export function citationsByParagraph(manuscript: Manuscript): ReadonlyMap<number, readonly number[]> {
  const byParagraph = new Map<number, number[]>();
  manuscript.citations.forEach((citation, index) => {
    const paragraph = manuscript.blocks[citation.block]?.paragraph;
    if (paragraph === undefined) return;
    const list = byParagraph.get(paragraph);
    if (list) list.push(index);
    else byParagraph.set(paragraph, [index]);
  });
  return byParagraph;
}

/**
 * The citations that cover a sentence under `scope`, nearest first: its own, else those of the next sentence, else the
 * paragraph's. A page break or figure inside a paragraph does not end it (see `Block.paragraph`).
 */
export function coveringCitations(
  manuscript: Manuscript,
  byParagraph: ReadonlyMap<number, readonly number[]>,
  block: number,
  sentence: number,
  scope: CitationScope,
): readonly number[] {
  const home = manuscript.blocks[block];
  if (!home) return [];
  const inParagraph = byParagraph.get(home.paragraph) ?? [];
  const within = (one: Sentence | undefined) =>
    one ? inParagraph.filter((index) => covers(one.span, manuscript.citations[index]!.span)) : [];
  const own = within(home.sentences[sentence]);
  if (own.length > 0 || scope === 'sentence') return own;
  const next = within(home.sentences[sentence + 1]);
  if (next.length > 0 || scope === 'sentence-or-next') return next;
  return inParagraph;
}
