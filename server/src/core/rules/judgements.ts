/** How many of the findings of a rule that were judged are right. */
export interface Judgement {
  readonly right: number;
  readonly judged: number;
}

/** Fewer judged findings tell nothing of a rule's precision. */
export const enoughJudged = 30;

/**
 * Judgements of a reader who saw texts and findings only, by rule. A test compares them with the judged list,
 * `test/eval/judged-findings.tsv`.
 */
export const judgements: Readonly<Record<string, Judgement>> = {
  'cite/malformed-id': { right: 1, judged: 1 },
  'cite/unresolved-author-year': { right: 3, judged: 3 },
  'cite/unused-entry': { right: 4, judged: 4 },
  'claim/dated-statement': { right: 2, judged: 2 },
  'claim/uncited': { right: 17, judged: 32 },
  'drug/brand': { right: 12, judged: 14 },
  'drug/brand-case': { right: 3, judged: 3 },
  'drug/class-mismatch': { right: 1, judged: 1 },
  'drug/code': { right: 30, judged: 32 },
  'drug/inn-case': { right: 31, judged: 32 },
  'drug/misspelled': { right: 32, judged: 32 },
  'gene/alias': { right: 32, judged: 32 },
  'gene/fusion-partner': { right: 7, judged: 7 },
  'gene/fusion-separator': { right: 32, judged: 32 },
  'gene/hyphen': { right: 12, judged: 13 },
  'gene/mirna': { right: 1, judged: 1 },
  'gene/mixed-naming': { right: 4, judged: 4 },
  'gene/previous-symbol': { right: 26, judged: 32 },
  'gene/species-prefix': { right: 4, judged: 6 },
  'gene/unknown-symbol': { right: 10, judged: 10 },
  'text/abbreviation-conflict': { right: 1, judged: 3 },
  'text/abbreviation-late': { right: 9, judged: 32 },
  'text/abbreviation-redefined': { right: 11, judged: 31 },
  'text/abbreviation-undefined': { right: 32, judged: 32 },
  'text/abbreviation-unused': { right: 28, judged: 32 },
  'text/citation-brackets': { right: 1, judged: 1 },
  'text/citation-conjunction': { right: 1, judged: 1 },
  'text/citation-style': { right: 1, judged: 1 },
  'text/doubled-stop': { right: 2, judged: 2 },
  'text/encoding-damage': { right: 5, judged: 5 },
  'text/extraction-residue': { right: 4, judged: 4 },
  'text/missing-stop': { right: 1, judged: 1 },
  'text/placeholder-image': { right: 2, judged: 2 },
  'text/repeated-sentence': { right: 1, judged: 1 },
  'text/spelling-mixed': { right: 22, judged: 22 },
  'text/term-punctuation': { right: 1, judged: 1 },
  'variant/codon-mismatch': { right: 1, judged: 1 },
  'variant/legacy-numbering': { right: 1, judged: 1 },
  'variant/range': { right: 3, judged: 4 },
  'variant/residue-mismatch': { right: 4, judged: 4 },
  'variant/spaces': { right: 9, judged: 11 },
  'variant/stop-x': { right: 14, judged: 14 },
  'variant/style': { right: 2, judged: 2 },
};
