import type { Span } from '../../../text/span.ts';
import { withoutOwnGene } from '../../arguments/ownGene.ts';
import type { Claim } from '../../claim.ts';
import type { ClaimContext } from '../claimContext.ts';
import { claimsAlike } from './claimsAlike.ts';

const or = /\sor\s/gu;

/**
 * The words of a stretch of the block with "and" for each "or" between names of which the same words claim the same: "M or N confers"
 * is of each of them, while "M or its loss" and "in blood or in tissue" leave something open.
 */
export function asListOfAll(context: ClaimContext, claim: Claim, { start, end }: Span): string {
  const { manuscript, mentions } = context;
  const text = manuscript.blocks[claim.block]?.prose.text ?? '';
  const alike = claimsAlike(context, claim).flatMap(({ subject, object }) => [...subject, ...object]);
  const named = [...new Set(alike)].flatMap((index) => {
    const one = mentions[index];
    return one?.block === claim.block ? [one.prose] : [];
  });
  return text.slice(start, end).replace(or, (found, index: number) => {
    const [from, to] = [start + index, start + index + found.length];
    const isAfterName = named.some((one) => one.end <= from && /^,?$/u.test(text.slice(one.end, from)));
    const isBefore = named.some(
      (one) => one.start >= to && /^(?:to\s)?$/u.test(withoutOwnGene(text.slice(to, one.start))),
    );
    return isAfterName && isBefore ? ' and ' : found;
  });
}
