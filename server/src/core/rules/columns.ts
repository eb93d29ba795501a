import type { Block } from '../manuscript/manuscript.ts';
import type { RuleContext } from './rule.ts';

/** How many paragraphs in a row must break off; a single one may be torn by the end of a page. */
const fewest = 3;
/** A line of a column, or some of them: in characters. */
const longest = 400;

const breaksOff = ({ kind, prose: { text } }: Block): boolean =>
  kind === 'paragraph' && text.length < longest && /[\p{L}\d,-]\s?$/u.test(text);

/** How a line begins. */
const openingOf = ({ prose: { text } }: Block): 'lower' | 'upper' | 'other' =>
  /^\p{Ll}/u.test(text) ? 'lower' : /^\p{Lu}/u.test(text) ? 'upper' : 'other';

/**
 * The blocks, by index, in which the lines of two columns of a page stand in turn: short paragraphs in a row that all break off,
 * one of which goes on in lower case and another begins anew. Neither sentences nor what a citation covers can be told there.
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
    // The line behind them is of a column, too.
    const behind = Math.min(broken[next - 1]!.block + 1, blocks.length - 1);
    for (let index = broken[first]!.block; index <= behind; index++) found.add(index);
  }
  return found;
}
