const gene = /(?<=^|[\s(])[A-Z][A-Z\d-]{1,8}[\s-]$/;
/** The last capital in the order of codes; small letters follow. Most words end with one, and need no expression. */
const lastCapital = 90;

/** The words before a change without the gene that it is in: "arises by" before the T790M of "arises by EGFR T790M". */
export const withoutOwnGene = (before: string): string =>
  before.charCodeAt(before.length - 2) > lastCapital ? before : before.replace(gene, '');
