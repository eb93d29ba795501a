import type { Claim } from '../../claims/claim.ts';

const responses: ReadonlySet<Claim['relation']> = new Set(['resistance', 'sensitivity', 'overcomes', 'biomarker']);

/** Exemptions of places that name things without making a statement. */
const notSaid: ReadonlySet<Claim['exemption']> = new Set(['heading', 'keywords']);

/**
 * The claims on how tumours respond to treatment, in reading order, without questions, headings, keywords, and sentences that
 * name neither a cause nor a treatment.
 */
export const claimsOnResponse = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    ({ relation, stance, exemption, subject, resisted }) =>
      responses.has(relation) &&
      stance !== 'questioned' &&
      !notSaid.has(exemption) &&
      (subject.length > 0 || resisted !== undefined),
  );
