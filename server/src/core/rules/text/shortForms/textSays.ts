import type { RuleContext } from '../../rule.ts';

const britishEnding = /is(?=ation|ed|ing)/g;
const gap = /[-\s]+/g;

/** Normalises words for comparison: lower case, American spelling, spaces for hyphens. */
export const bare = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('tumour', 'tumor')
    .replaceAll('haemat', 'hemat')
    .replace(britishEnding, 'iz')
    .replace(gap, ' ');

/** Whether the text contains these words in any spelling; headings and parts of longer words count. */
export function textSays({ manuscript, ofBlock, searchBlocks }: RuleContext, words: string): boolean {
  const sought = bare(words);
  const found = searchBlocks(`text says ${sought}`, (block) => {
    const said = ofBlock('bare words', block, () => bare(manuscript.blocks[block]!.prose.text));
    return said.includes(sought) ? [true] : [];
  });
  return found.length > 0;
}
