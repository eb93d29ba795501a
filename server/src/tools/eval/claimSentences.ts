import type { Annotation } from '../../core/features/annotation/annotationSchema.ts';

export interface LabelledSentence {
  readonly start: number;
  readonly end: number;
  readonly label: 1;
}

/** Returns the sentences of the claims that pass, each once. */
function sentencesOf(claims: Annotation['claims'], passes: (claim: Annotation['claims'][number]) => boolean) {
  const sentences = new Map<number, LabelledSentence>();
  for (const claim of claims)
    if (passes(claim)) sentences.set(claim.start, { start: claim.start, end: claim.end, label: 1 });
  return [...sentences.values()];
}

/** Returns the sentences that contain a claim. */
export const claimSentences = (claims: Annotation['claims']): LabelledSentence[] => sentencesOf(claims, () => true);

/** Returns the sentences with a claim about a treatment: about the response to it, or about what predicts it. */
export const treatmentSentences = (claims: Annotation['claims']): LabelledSentence[] =>
  sentencesOf(claims, ({ object }) => object.length > 0);
