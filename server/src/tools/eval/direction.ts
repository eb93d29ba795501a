import type { Annotation } from '../../core/features/annotation/annotationSchema.ts';

type ClaimRecord = Annotation['claims'][number];

/** Relations that say how a tumour responds. */
const responses: Readonly<Partial<Record<ClaimRecord['relation'], 'resistance' | 'sensitivity'>>> = {
  resistance: 'resistance',
  sensitivity: 'sensitivity',
  // What is overcome is the subject, what overcomes it the object: the tumour responds to it.
  overcomes: 'sensitivity',
};

const opposite = { resistance: 'sensitivity', sensitivity: 'resistance' } as const;

/**
 * What the claim says of the response. A question states nothing; a denied relation is told apart from its opposite. Of being without
 * a gene it is what the sentence says, as records have it: theirs are of the loss.
 */
export function direction(
  claim: ClaimRecord,
): { readonly towards: 'resistance' | 'sensitivity'; readonly denied: boolean } | undefined {
  const own = responses[claim.relation];
  const towards = own && claim.without ? opposite[own] : own;
  return towards && claim.stance !== 'questioned' ? { towards, denied: claim.stance === 'negated' } : undefined;
}
