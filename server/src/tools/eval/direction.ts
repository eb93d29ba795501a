import type { Annotation } from '../../core/features/annotation/annotationSchema.ts';

type ClaimRecord = Annotation['claims'][number];

/** Relations that say how a tumour responds. */
const responses: Readonly<Partial<Record<ClaimRecord['relation'], 'resistance' | 'sensitivity'>>> = {
  resistance: 'resistance',
  sensitivity: 'sensitivity',
  // The subject is what is overcome, the object what overcomes it: the tumour responds to the object.
  overcomes: 'sensitivity',
};

const opposite = { resistance: 'sensitivity', sensitivity: 'resistance' } as const;

/**
 * Returns what the claim says about the response. A question states nothing; a denied relation is not the same as its
 * opposite. For the absence of a gene, returns what the sentence says, since records are about the loss as well.
 */
export function direction(
  claim: ClaimRecord,
): { readonly towards: 'resistance' | 'sensitivity'; readonly denied: boolean } | undefined {
  const response = responses[claim.relation];
  const towards = response && claim.without ? opposite[response] : response;
  return towards && claim.stance !== 'questioned' ? { towards, denied: claim.stance === 'negated' } : undefined;
}
