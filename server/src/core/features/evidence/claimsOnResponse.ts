import type { Claim } from '../../claims/claim.ts';

const responses: ReadonlySet<Claim['relation']> = new Set(['resistance', 'sensitivity', 'overcomes', 'biomarker']);

/** Where nothing is said, but named. */
const notSaid: ReadonlySet<Claim['exemption']> = new Set(['heading', 'keywords']);

/**
 * The claims on how tumours respond, in reading order; questions, headings, keywords, and sentences that name neither a cause
 * nor what is resisted, are left out.
 */
export const claimsOnResponse = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    ({ relation, stance, exemption, subject, resisted }) =>
      responses.has(relation) &&
      stance !== 'questioned' &&
      !notSaid.has(exemption) &&
      (subject.length > 0 || resisted !== undefined),
  );
