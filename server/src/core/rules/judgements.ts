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
  'cite/identifier-mismatch': { right: 1, judged: 1 },
  'cite/journal-title': { right: 1, judged: 1 },
  'cite/malformed-id': { right: 1, judged: 1 },
  'cite/number-order': { right: 1, judged: 1 },
  'cite/unresolved-author-year': { right: 3, judged: 3 },
  'cite/unused-entry': { right: 4, judged: 4 },
  'claim/dated-statement': { right: 2, judged: 3 },
  'claim/uncited': { right: 16, judged: 34 },
  'drug/brand': { right: 13, judged: 15 },
  'drug/brand-case': { right: 3, judged: 3 },
  'drug/class-mismatch': { right: 1, judged: 1 },
  'drug/code': { right: 31, judged: 33 },
  'drug/inn-case': { right: 34, judged: 35 },
  'drug/misspelled': { right: 34, judged: 34 },
  'gene/alias': { right: 33, judged: 34 },
  'gene/fusion-partner': { right: 8, judged: 8 },
  'gene/fusion-separator': { right: 40, judged: 40 },
  'gene/hyphen': { right: 13, judged: 14 },
  'gene/mirna': { right: 1, judged: 1 },
  'gene/mixed-naming': { right: 5, judged: 5 },
  'gene/previous-symbol': { right: 27, judged: 33 },
  'gene/species-prefix': { right: 4, judged: 6 },
  'gene/unknown-symbol': { right: 10, judged: 10 },
  'text/abbreviation-conflict': { right: 1, judged: 3 },
  'text/abbreviation-late': { right: 9, judged: 33 },
  'text/abbreviation-redefined': { right: 12, judged: 35 },
  'text/abbreviation-undefined': { right: 43, judged: 45 },
  'text/abbreviation-unused': { right: 30, judged: 38 },
  'text/citation-brackets': { right: 1, judged: 1 },
  'text/citation-conjunction': { right: 1, judged: 1 },
  'text/citation-style': { right: 1, judged: 1 },
  'text/doubled-stop': { right: 2, judged: 2 },
  'text/encoding-damage': { right: 5, judged: 5 },
  'text/extraction-residue': { right: 4, judged: 4 },
  'text/missing-stop': { right: 1, judged: 1 },
  'text/open-paragraph': { right: 2, judged: 3 },
  'text/placeholder-image': { right: 2, judged: 2 },
  'text/repeated-sentence': { right: 1, judged: 1 },
  'text/spelling-mixed': { right: 22, judged: 22 },
  'text/split-paragraph': { right: 19, judged: 22 },
  'text/term-punctuation': { right: 1, judged: 1 },
  'variant/codon-mismatch': { right: 1, judged: 1 },
  'variant/legacy-numbering': { right: 1, judged: 1 },
  'variant/range': { right: 3, judged: 4 },
  'variant/residue-mismatch': { right: 4, judged: 4 },
  'variant/spaces': { right: 9, judged: 11 },
  'variant/stop-x': { right: 14, judged: 14 },
  'variant/style': { right: 2, judged: 2 },
};
