import type { Manuscript } from './manuscript.ts';

/** Returns the prose of a sentence, by its number in its block; empty if there is no such block. */
export function sentenceText(
  { blocks }: Pick<Manuscript, 'blocks'>,
  { block, sentence }: { readonly block: number; readonly sentence: number },
): string {
  const home = blocks[block];
  const prose = home?.sentences[sentence]?.prose;
  return home?.prose.text.slice(prose?.start, prose?.end) ?? '';
}
