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
  'cite/identifier-mismatch': { right: 3, judged: 3 },
  'cite/journal-title': { right: 1, judged: 1 },
  'cite/malformed-id': { right: 1, judged: 1 },
  'cite/number-order': { right: 1, judged: 1 },
  'cite/unresolved-author-year': { right: 5, judged: 5 },
  'cite/unused-entry': { right: 10, judged: 10 },
  'claim/dated-statement': { right: 3, judged: 4 },
  'claim/uncited': { right: 27, judged: 67 },
  'drug/brand': { right: 17, judged: 19 },
  'drug/brand-case': { right: 3, judged: 3 },
  'drug/class-mismatch': { right: 1, judged: 1 },
  'drug/code': { right: 33, judged: 35 },
  'drug/inn-case': { right: 43, judged: 44 },
  'drug/misspelled': { right: 42, judged: 42 },
  'gene/alias': { right: 33, judged: 36 },
  'gene/fusion-partner': { right: 8, judged: 8 },
  'gene/fusion-separator': { right: 47, judged: 47 },
  'gene/hyphen': { right: 13, judged: 14 },
  'gene/mirna': { right: 1, judged: 1 },
  'gene/mixed-naming': { right: 5, judged: 5 },
  'gene/previous-symbol': { right: 28, judged: 36 },
  'gene/species-prefix': { right: 4, judged: 6 },
  'gene/unknown-symbol': { right: 12, judged: 12 },
  'text/abbreviation-conflict': { right: 1, judged: 3 },
  'text/abbreviation-late': { right: 12, judged: 40 },
  'text/abbreviation-redefined': { right: 19, judged: 43 },
  'text/abbreviation-undefined': { right: 53, judged: 62 },
  'text/abbreviation-unused': { right: 41, judged: 53 },
  'text/citation-brackets': { right: 1, judged: 1 },
  'text/citation-conjunction': { right: 1, judged: 1 },
  'text/citation-style': { right: 1, judged: 1 },
  'text/doubled-stop': { right: 2, judged: 2 },
  'text/encoding-damage': { right: 5, judged: 5 },
  'text/extraction-residue': { right: 4, judged: 4 },
  'text/missing-stop': { right: 1, judged: 1 },
  'text/open-paragraph': { right: 8, judged: 9 },
  'text/placeholder-image': { right: 5, judged: 5 },
  'text/repeated-sentence': { right: 1, judged: 1 },
  'text/spelling-mixed': { right: 27, judged: 28 },
  'text/split-paragraph': { right: 24, judged: 28 },
  'text/term-punctuation': { right: 1, judged: 1 },
  'variant/codon-mismatch': { right: 1, judged: 1 },
  'variant/legacy-numbering': { right: 1, judged: 1 },
  'variant/range': { right: 3, judged: 4 },
  'variant/residue-mismatch': { right: 4, judged: 4 },
  'variant/spaces': { right: 9, judged: 11 },
  'variant/stop-x': { right: 14, judged: 14 },
  'variant/style': { right: 2, judged: 2 },
};
