import { covers, type Span } from '../../text/span.ts';
import type { Argument } from '../arguments/arguments.ts';
import type { Cue } from '../cues/cues.ts';
import { telling } from './clauses.ts';

/**
 * What is known of a sentence before any effect in it is read. `text` is the prose of its block, and all offsets are into
 * that.
 */
export interface SentenceParts {
  readonly text: string;
  readonly sentence: Span;
  /** The text of the sentence. */
  readonly sentenceText: string;
  readonly args: readonly Argument[];
  /**
   * The treatments that the sentence is about. Those after "compared with" count only if it names no other; those that only
   * describe who is treated ("X-refractory patients") never do.
   */
  readonly treatments: readonly Argument[];
  readonly cues: readonly Cue[];
  /** The clause at an offset. */
  clauseOf(offset: number): Span;
}

const nextClause = /^,\sand\s/;

/** "X does this, and Y does that": whether an argument stands in a clause that follows that of a cue. */
export function isInNextClause(
  { text, clauseOf }: Pick<SentenceParts, 'text' | 'clauseOf'>,
  cue: Span,
  { mention: { prose } }: Argument,
): boolean {
  const { end } = clauseOf(cue.start);
  return prose.start > end && nextClause.test(text.slice(end, end + 6));
}

/** "A is active, and X confers resistance to B": whether an argument is the cause of what a later clause tells. */
export function isToldLater(parts: SentenceParts, cue: Span, one: Argument): boolean {
  const { args, cues, clauseOf } = parts;
  const clause = clauseOf(cue.start);
  // "Its absence confers": a pronoun can mean what the later clause names.
  const isNamedHere = args.some(({ mention }) => mention.prose.end <= cue.start && covers(clause, mention.prose));
  if (!isNamedHere || !isInNextClause(parts, cue, one)) return false;
  const { prose } = one.mention;
  const later = clauseOf(prose.start);
  return cues.some(
    ({ list, start, end }) => telling.includes(list) && start >= prose.end && covers(later, { start, end }),
  );
}
