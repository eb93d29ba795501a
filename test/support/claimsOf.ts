import { expect } from 'vitest';
import { analyzeText } from './analyzeText.ts';

/** Each claim of a text as "subject > relation stance > object", with what exempts it. */
export function claimsOf(text: string): string[] {
  const { claims, mentions } = analyzeText(text);
  const names = (indexes: readonly number[]) => indexes.map((index) => mentions[index]?.labels.join('/')).join('+');
  return claims.map(
    (claim) =>
      `${claim.resisted ? `resistance to ${names(claim.resisted)}` : names(claim.subject)} > ${claim.relation} ${claim.stance} > ${names(claim.object)}${claim.exemption ? ` (${claim.exemption})` : ''}`,
  );
}

/** A sentence, and the claims that it is read as. */
export type ClaimRow = [text: string, claims: string[]];

/** Checks one row: `it.each(rows)('%s', expectClaims)`. */
export const expectClaims = (text: string, claims: readonly string[]): void => expect(claimsOf(text)).toEqual(claims);
