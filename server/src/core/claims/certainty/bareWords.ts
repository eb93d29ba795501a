import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import type { Claim } from '../claim.ts';
import type { ClaimContext } from './claimContext.ts';
import type { Wording } from './wordings/wordings.ts';
import { withoutExtent } from './words/extent.ts';
import { withoutHowItActs } from './words/howItActs.ts';
import { withoutCells } from './words/ofCells.ts';
import { withoutOpening, withoutPresence } from './words/opening.ts';
import { withoutOwnNegation } from './words/ownNegation.ts';
import { wordsBetween } from './words/wordsBetween.ts';

/** "However, …", "D, by contrast, …": how a sentence follows from the one before, which qualifies nothing in it. */
const transition =
  /(?:(?<=^|[.;]\s)|,\s)(?:(?:in|by)\scontrast|on\sthe\scontrary|however|conversely|moreover|furthermore|indeed|notably|importantly|likewise|similarly|in\s(?:addition|turn)|on\sthe\sother\shand|of\snote|of\scourse),\s?/giu;

/** The two sides of a claim, what is said of them in passing, and how the claim is worded. */
export interface Sides {
  readonly subject: Mention;
  readonly object: Mention;
  readonly asides: readonly Span[];
  readonly wording: Wording | undefined;
  readonly against: 'evidence' | 'text';
}

/**
 * Returns what reduces the words of a sentence with a claim to those that could qualify it: everything is left out that leaves a
 * statement as it is, one thing after the other.
 */
export function bareWords(context: ClaimContext, claim: Claim, sides: Sides): (words: string) => string {
  const { subject, object, asides, wording, against } = sides;
  const { manuscript } = context;
  const prose = manuscript.blocks[claim.block]?.prose.text ?? '';
  const written = ({ start, end }: Span): string => prose.slice(start, end);
  const said = wordsBetween(manuscript, claim.cue.start, claim.cue.end);
  const reductions: readonly ((words: string) => string)[] = [
    withoutOpening,
    withoutPresence,
    (words) => asides.reduce((left, one) => left.replace(written(one), ''), words),
    (words) => withoutHowItActs(words, written(subject.prose)),
    withoutCells(context, claim, subject, against),
    (words) => words.replace(transition, ' '),
    withoutExtent(claim),
    withoutOwnNegation(manuscript, claim, object, written(subject.prose)),
    (words) => wording?.plainly(words, said) ?? words,
  ];
  return (words) => reductions.reduce((left, reduce) => reduce(left), words);
}
