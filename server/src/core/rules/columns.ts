import type { Block, Manuscript } from '../manuscript/manuscript.ts';

/** As many paragraphs in a row break off; a single one is torn by a page. */
const fewest = 3;
/** A line of a column, or some of them: in characters. */
const longest = 400;

const breaksOff = ({ kind, prose: { text } }: Block): boolean =>
  kind === 'paragraph' && text.length < longest && /[\p{L}\d,-]\s?$/u.test(text);

/**
 * The blocks, by index, in which the lines of two columns of a page stand in turn: short paragraphs in a row that all break off, one of
 * which goes on in lower case and another begins anew. Neither sentences nor what a citation covers can be told there.
 */
export function blocksInColumns({ blocks }: Manuscript): ReadonlySet<number> {
  const found = new Set<number>();
  for (let first = 0; first < blocks.length; first++) {
    let end = first;
    while (end < blocks.length && breaksOff(blocks[end]!)) end++;
    const later = blocks.slice(first + 1, end);
    if (
      end - first >= fewest &&
      later.some(({ prose }) => /^\p{Ll}/u.test(prose.text)) &&
      later.some(({ prose }) => /^\p{Lu}/u.test(prose.text))
    )
      // The line behind them is of a column, too.
      for (let index = first; index <= end && index < blocks.length; index++) found.add(index);
    first = Math.max(first, end);
  }
  return found;
}
