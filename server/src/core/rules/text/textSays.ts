import type { RuleContext } from '../rule.ts';

const britishEnding = /is(?=ation|ed|ing)/g;
const gap = /[-\s]+/g;

/** Words as they compare whatever their spelling: in small letters, American, spaces for hyphens. */
export const bare = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('tumour', 'tumor')
    .replaceAll('haemat', 'hemat')
    .replace(britishEnding, 'iz')
    .replace(gap, ' ');

/** Whether the text has these words, however it spells them; a heading counts, and so does a part of a longer word. */
export function textSays({ manuscript, ofBlock, searchBlocks }: RuleContext, words: string): boolean {
  const sought = bare(words);
  const found = searchBlocks(`text says ${sought}`, (block) => {
    const said = ofBlock('bare words', block, () => bare(manuscript.blocks[block]!.prose.text));
    return said.includes(sought) ? [true] : [];
  });
  return found.length > 0;
}
