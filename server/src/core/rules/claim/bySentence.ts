import type { Claim } from '../../claims/claim.ts';

/**
 * Groups claims by sentence, since those of one sentence make one finding: a writer adds one citation, or reads one list of
 * evidence.
 */
export function* bySentence(claims: readonly Claim[]): Iterable<readonly Claim[]> {
  let group: Claim[] = [];
  for (const claim of claims) {
    if (group[0] && group[0].span.start !== claim.span.start) {
      yield group;
      group = [];
    }
    group.push(claim);
  }
  if (group.length > 0) yield group;
}
