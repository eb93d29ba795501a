/** How many of the findings of a rule that were judged are right. */
export interface Judgement {
  readonly right: number;
  readonly judged: number;
}

/** Fewer judged findings tell nothing of a rule's precision. */
export const enoughJudged = 30;

/**
 * Judgements of readers who saw texts and findings only, by rule, and of the rules' author where the list says so. A test compares
 * them with the judged list, `test/eval/judged-findings.tsv`.
 */
export const judgements: Readonly<Record<string, Judgement>> = {
  'cite/identifier-mismatch': { right: 3, judged: 3 },
  'cite/journal-title': { right: 2, judged: 2 },
  'cite/malformed-id': { right: 2, judged: 2 },
  'cite/number-order': { right: 1, judged: 1 },
  'cite/placeholder': { right: 12, judged: 12 },
  'cite/undefined-key': { right: 1, judged: 1 },
  'cite/unresolved-author-year': { right: 6, judged: 6 },
  'cite/unused-entry': { right: 15, judged: 15 },
  'claim/dated-statement': { right: 17, judged: 18 },
  'claim/uncited': { right: 328, judged: 523 },
  'drug/brand': { right: 18, judged: 24 },
  'drug/brand-case': { right: 3, judged: 3 },
  'drug/class-mismatch': { right: 1, judged: 2 },
  'drug/code': { right: 54, judged: 61 },
  'drug/inn-case': { right: 70, judged: 76 },
  'drug/misspelled': { right: 44, judged: 44 },
  'gene/alias': { right: 40, judged: 43 },
  'gene/fusion-partner': { right: 8, judged: 8 },
  'gene/fusion-separator': { right: 75, judged: 76 },
  'gene/hyphen': { right: 19, judged: 20 },
  'gene/mirna': { right: 1, judged: 1 },
  'gene/mixed-naming': { right: 7, judged: 7 },
  'gene/previous-symbol': { right: 29, judged: 37 },
  'gene/species-prefix': { right: 4, judged: 6 },
  'gene/unknown-symbol': { right: 12, judged: 12 },
  'text/abbreviation-conflict': { right: 1, judged: 3 },
  'text/abbreviation-late': { right: 17, judged: 47 },
  'text/abbreviation-redefined': { right: 26, judged: 53 },
  'text/abbreviation-undefined': { right: 94, judged: 110 },
  'text/abbreviation-unused': { right: 52, judged: 73 },
  'text/citation-brackets': { right: 1, judged: 1 },
  'text/citation-conjunction': { right: 1, judged: 1 },
  'text/citation-style': { right: 1, judged: 1 },
  'text/doubled-stop': { right: 3, judged: 3 },
  'text/encoding-damage': { right: 5, judged: 5 },
  'text/extraction-residue': { right: 8, judged: 8 },
  'text/hyphen-mixed': { right: 7, judged: 8 },
  'text/misread-character': { right: 3, judged: 3 },
  'text/missing-stop': { right: 1, judged: 1 },
  'text/open-paragraph': { right: 14, judged: 18 },
  'text/placeholder-image': { right: 7, judged: 7 },
  'text/repeated-sentence': { right: 7, judged: 13 },
  'text/spelling-mixed': { right: 35, judged: 36 },
  'text/split-paragraph': { right: 24, judged: 28 },
  'text/term-punctuation': { right: 1, judged: 1 },
  'text/word-spacing': { right: 18, judged: 18 },
  'variant/codon-mismatch': { right: 1, judged: 1 },
  'variant/legacy-numbering': { right: 1, judged: 1 },
  'variant/range': { right: 3, judged: 4 },
  'variant/residue-mismatch': { right: 4, judged: 4 },
  'variant/spaces': { right: 9, judged: 11 },
  'variant/stop-x': { right: 14, judged: 14 },
  'variant/style': { right: 2, judged: 2 },
};
