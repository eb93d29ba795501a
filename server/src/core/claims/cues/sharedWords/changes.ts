// Nouns for changes of a gene.

/** Changes of the sequence. */
export const mutations = 'mutations?|mutants?|variants?|alterations?|substitutions?';
/** Any change. */
export const changes = `${mutations}|changes?|fusions?|rearrangements?|amplifications?|deletions?`;
