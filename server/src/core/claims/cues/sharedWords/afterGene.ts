// What may follow a gene, after a hyphen or a space, where those who have its change are named: "EGFR-mutant cells".

/** That it is changed. */
export const changedGene = 'mutant|mutated|mutations?|positive|rearranged|driven|amplified|fusion|altered|addicted';
/** How much there is of it, or of what it does. */
export const amountOfGene = 'deficient|proficient|competent|negative|null|low|high|expressing|overexpressing';
