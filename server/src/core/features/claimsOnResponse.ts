import type { Claim } from '../claims/claim.ts';

const responses: ReadonlySet<Claim['relation']> = new Set(['resistance', 'sensitivity', 'overcomes', 'biomarker']);

/** The claims on how tumours respond, in reading order; questions, and sentences that name no cause, are left out. */
export const claimsOnResponse = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    ({ relation, stance, subject }) => responses.has(relation) && stance !== 'questioned' && subject.length > 0,
  );
