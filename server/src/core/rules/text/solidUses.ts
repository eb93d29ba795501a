import { inBlock } from '../../claims/inBlock.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import { covers } from '../../text/span.ts';
import { type Place, placeAt } from '../proseMatches.ts';
import type { RuleContext } from '../rule.ts';

/** A use of a word, as written. */
export interface WordUse extends Place {
  readonly text: string;
}

/**
 * Whether a block is in the words of this text: a title may be that of the work it is about, and a list of references holds
 * titles of others.
 */
function isRunning({ manuscript: { blocks, sections } }: RuleContext, index: number): boolean {
  const { kind, section } = blocks[index]!;
  const role = sections[section]?.role;
  return role !== 'references' && !(role === 'title' && kind === 'heading');
}

/** Whether a word stands in the writer's own words: not in a quotation and not in the name of a gene. */
export const isOwnUse = (context: RuleContext, use: WordUse): boolean =>
  isRunning(context, use.block) &&
  context.manuscript.text.slice(use.span.start, use.span.end) === use.text &&
  !isQuoted(context, use) &&
  !inBlock(context.mentions, use.block).some(({ kind, prose }) => kind === 'gene' && covers(prose, use.prose));

const partOfWord = /[\p{L}\d-]/u;

/** The writer's own uses of a word in singular and plural, regardless of case; `singular` is in lower case. */
export function usesOfWord(context: RuleContext, singular: string): readonly WordUse[] {
  const { manuscript } = context;
  const found: WordUse[] = [];
  manuscript.blocks.forEach(({ prose: { text } }, block) => {
    const small = text.toLowerCase();
    // A few letters change their length with their case.
    if (small.length !== text.length) return;
    for (let at = small.indexOf(singular); at >= 0; at = small.indexOf(singular, at + 1)) {
      const after = at + singular.length;
      const end = small[after] === 's' ? after + 1 : after;
      if (partOfWord.test(small[at - 1] ?? ' ') || partOfWord.test(small[end] ?? ' ')) continue;
      const use = { ...placeAt(manuscript, block, { start: at, end }), text: text.slice(at, end) };
      if (isOwnUse(context, use)) found.push(use);
    }
  });
  return found;
}
