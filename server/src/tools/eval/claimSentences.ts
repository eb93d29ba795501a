import type { Annotation } from '../../core/features/annotation/annotationSchema.ts';

export interface LabelledSentence {
  readonly start: number;
  readonly end: number;
  readonly label: 1;
}

/** The sentences of the claims that pass, each once. */
function sentencesOf(claims: Annotation['claims'], passes: (claim: Annotation['claims'][number]) => boolean) {
  const sentences = new Map<number, LabelledSentence>();
  for (const claim of claims)
    if (passes(claim)) sentences.set(claim.start, { start: claim.start, end: claim.end, label: 1 });
  return [...sentences.values()];
}

/** Sentences that claim something. */
export const claimSentences = (claims: Annotation['claims']): LabelledSentence[] => sentencesOf(claims, () => true);

/** Sentences that claim something of a treatment: of the response to it, or of what foretells it. */
export const treatmentSentences = (claims: Annotation['claims']): LabelledSentence[] =>
  sentencesOf(claims, ({ object }) => object.length > 0);
