/**
 * Names of other things that have the shape of a substitution. A token with such a shape is a change only with its gene
 * beside it: "KRAS G6P" is one, "G6P" is a sugar phosphate.
 */
const named: ReadonlySet<string> = new Set([
  // Cell lines.
  ...['T47D', 'T98G', 'C33A', 'H295R', 'A375P', 'A375M', 'L5178Y', 'C127I', 'H9C', 'N2A', 'R2C', 'L6E', 'V79E'],
  // Strains of yeast and mice.
  ...['S288C', 'C57L', 'C3H', 'A2G'],
  // Histones, transcription factors, kinases, complement.
  ...['H2A', 'E2F', 'E4F', 'S6K', 'C3A', 'C4A', 'C5A'],
  // Metabolites, hormones and their tests.
  ...['G6P', 'F6P', 'G3P', 'G1P', 'F1P', 'M6P', 'S1P', 'R5P', 'A1C', 'D3S', 'I3C', 'I3A'],
  // Diseases and stages.
  ...['T1D', 'T2D', 'M1A', 'N2C', 'T1A', 'N1A'],
  // Self-cleaving peptides and promoters.
  ...['P2A', 'T2A', 'E2A', 'F2A', 'T7P'],
]);

/** Receptors with a number: D2R, H1R, V2R, M3R; P2Y. */
const receptor = /^(?:[A-Z]\dR|P2Y)$/;

/** Whether a token with the shape of a substitution is also the name of something else. */
export const hasOtherMeaning = (token: string): boolean => named.has(token) || receptor.test(token);

/**
 * Tokens that are never a change: cytochromes (P4503A), S100 proteins, sequencing primers (M13F), PI3K with a one for its
 * I.
 */
export const neverVariant = /^(?:P450\d?[A-Z]|S100[A-Z]|M13[FR]|P13K)$/;
