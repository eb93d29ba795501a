import type { Block } from '../manuscript.ts';
import { isCaption } from './captions.ts';

/** How many captions, headings and stray lines may separate the parts of a split paragraph. */
const furthest = 8;
const closed = /[.!?:;]["'”’)\]]*$/;

type Part = Pick<Block, 'kind' | 'prose'>;

/**
 * Returns the paragraph number of each block. A block that begins in lower case continues the nearest one before it
 * that ends without a full stop; captions, headings, tables and lines of a figure may stand between them.
 */
export function paragraphNumbers(blocks: readonly Part[]): number[] {
  const numbers: number[] = [];
  let count = 0;
  blocks.forEach((block, i) => {
    const { text } = block.prose;
    let number = count;
    if (block.kind === 'paragraph' && /^\p{Ll}/u.test(text) && !isByline(text)) {
      for (let k = i - 1; k >= 0 && k >= i - furthest; k--) {
        const before = blocks[k];
        if (before?.kind !== 'paragraph' || isStray(before.prose.text)) continue;
        if (!closed.test(before.prose.text)) number = numbers[k] ?? count;
        break;
      }
    }
    numbers.push(number);
    if (number === count) count++;
  });
  return numbers;
}

/** Returns whether text is the line of authors below a title, as on web pages. */
const isByline = (text: string): boolean => /^by\s+\p{Lu}/u.test(text) && !closed.test(text);

/** Returns whether text is from a figure, page header or footer: short and without a full stop. */
const isStray = (text: string): boolean =>
  isCaption(text) ||
  (text.length < 60 && !closed.test(text) && !/\b(?:the|to|of|and|in|a|for|with|that|by)$/.test(text));
