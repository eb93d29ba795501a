import type { Block } from '../manuscript/manuscript.ts';
import type { RuleContext } from './rule.ts';

/** How many paragraphs in a row must break off; a single one may be torn by a page break. */
const fewest = 3;
/** In characters: one or several lines of a column. */
const longest = 400;

const breaksOff = ({ kind, prose: { text } }: Block): boolean =>
  kind === 'paragraph' && text.length < longest && /[\p{L}\d,-]\s?$/u.test(text);

/** The case of a line's first letter. */
const openingOf = ({ prose: { text } }: Block): 'lower' | 'upper' | 'other' =>
  /^\p{Ll}/u.test(text) ? 'lower' : /^\p{Lu}/u.test(text) ? 'upper' : 'other';

/**
 * Indexes of blocks in which the lines of two page columns alternate: short paragraphs in a row that all break off, one of
 * which continues in lower case while another begins anew. Neither sentences nor the reach of citations can be told there.
 */
export function blocksInColumns({
  manuscript: { blocks },
  searchBlocks,
}: Pick<RuleContext, 'manuscript' | 'searchBlocks'>): ReadonlySet<number> {
  const broken = searchBlocks('lines of columns', (index) =>
    breaksOff(blocks[index]!) ? [openingOf(blocks[index]!)] : [],
  );
  const found = new Set<number>();
  for (let first = 0, next: number; first < broken.length; first = next) {
    next = first + 1;
    while (broken[next]?.block === broken[next - 1]!.block + 1) next++;
    const later = broken.slice(first + 1, next).flatMap(({ found: openings }) => openings);
    if (next - first < fewest || !later.includes('lower') || !later.includes('upper')) continue;
    // The line after them belongs to a column, too.
    const after = Math.min(broken[next - 1]!.block + 1, blocks.length - 1);
    for (let index = broken[first]!.block; index <= after; index++) found.add(index);
  }
  return found;
}
