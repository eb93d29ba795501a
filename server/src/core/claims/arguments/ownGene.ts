const gene = /(?<=^|[\s(])[A-Z][A-Z\d-]{1,8}[\s-]$/;

/** The words before a change without the gene that it is in: "arises by" before the T790M of "arises by EGFR T790M". */
export const withoutOwnGene = (before: string): string => before.replace(gene, '');
