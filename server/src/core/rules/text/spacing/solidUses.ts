import { mentionsNear } from '../../../claims/mentionsNear.ts';
import { isQuoted } from '../../../manuscript/isQuoted.ts';
import { covers } from '../../../text/span.ts';
import { type FoundText, type Place, placesFound } from '../../proseMatches.ts';
import type { RuleContext } from '../../rule.ts';

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
  !mentionsNear(context.mentions, use.block, use.prose).some(
    ({ kind, prose }) => kind === 'gene' && covers(prose, use.prose),
  );

const partOfWord = /[\p{L}\d-]/u;

/** Where a word stands in the prose of a block, in singular and plural, regardless of case; `singular` is in lower case. */
function placesOfWord(prose: string, singular: string): readonly FoundText[] {
  const small = prose.toLowerCase();
  // A few letters change their length with their case.
  if (small.length !== prose.length) return [];
  const found: FoundText[] = [];
  for (let start = small.indexOf(singular); start >= 0; start = small.indexOf(singular, start + 1)) {
    const after = start + singular.length;
    const end = small[after] === 's' ? after + 1 : after;
    if (partOfWord.test(small[start - 1] ?? ' ') || partOfWord.test(small[end] ?? ' ')) continue;
    found.push({ prose: { start, end }, text: prose.slice(start, end) });
  }
  return found;
}

/** The writer's own uses of a word in singular and plural, regardless of case; `singular` is in lower case. */
export const usesOfWord = (context: RuleContext, singular: string): readonly WordUse[] =>
  [...placesFound(context, `text/hyphen-mixed ${singular}`, (prose) => placesOfWord(prose, singular))].filter((use) =>
    isOwnUse(context, use),
  );
