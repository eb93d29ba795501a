/** The number of a rule's findings that were judged, and of those that are right. */
export interface Judgement {
  readonly right: number;
  readonly judged: number;
}

/** With fewer judged findings the precision of a rule is not known. */
export const enoughJudged = 30;

/**
 * Judgements by rule, of readers who saw only texts and findings, and of the rules' author where the list says so. Counted from
 * `test/eval/judged-findings.tsv` by `npm run generate`.
 */
export const judgements: Readonly<Record<string, Judgement>> = {
  'cite/duplicate-work': { right: 2, judged: 2 },
  'cite/identifier-mismatch': { right: 3, judged: 3 },
  'cite/journal-title': { right: 2, judged: 2 },
  'cite/malformed-id': { right: 2, judged: 2 },
  'cite/number-order': { right: 1, judged: 1 },
  'cite/placeholder': { right: 14, judged: 14 },
  'cite/undefined-key': { right: 1, judged: 1 },
  'cite/unresolved-author-year': { right: 6, judged: 6 },
  'cite/unused-entry': { right: 19, judged: 19 },
  'claim/dated-statement': { right: 19, judged: 20 },
  'claim/uncited': { right: 351, judged: 559 },
  'drug/brand': { right: 19, judged: 25 },
  'drug/brand-case': { right: 5, judged: 5 },
  'drug/class-mismatch': { right: 1, judged: 2 },
  'drug/code': { right: 54, judged: 61 },
  'drug/inn-case': { right: 75, judged: 81 },
  'drug/misspelled': { right: 45, judged: 45 },
  'gene/alias': { right: 42, judged: 45 },
  'gene/fusion-partner': { right: 8, judged: 8 },
  'gene/fusion-separator': { right: 77, judged: 78 },
  'gene/hyphen': { right: 19, judged: 20 },
  'gene/mirna': { right: 1, judged: 1 },
  'gene/mixed-naming': { right: 8, judged: 8 },
  'gene/previous-symbol': { right: 29, judged: 37 },
  'gene/species-prefix': { right: 4, judged: 6 },
  'gene/unknown-symbol': { right: 14, judged: 14 },
  'text/abbreviation-conflict': { right: 1, judged: 3 },
  'text/abbreviation-late': { right: 17, judged: 47 },
  'text/abbreviation-redefined': { right: 30, judged: 57 },
  'text/abbreviation-undefined': { right: 96, judged: 114 },
  'text/abbreviation-unused': { right: 57, judged: 80 },
  'text/article': { right: 5, judged: 5 },
  'text/citation-brackets': { right: 1, judged: 1 },
  'text/citation-conjunction': { right: 1, judged: 1 },
  'text/citation-style': { right: 1, judged: 1 },
  'text/doubled-stop': { right: 5, judged: 5 },
  'text/doubled-word': { right: 6, judged: 6 },
  'text/encoding-damage': { right: 9, judged: 9 },
  'text/extraction-residue': { right: 38, judged: 38 },
  'text/hyphen-mixed': { right: 11, judged: 12 },
  'text/misread-character': { right: 4, judged: 4 },
  'text/missing-stop': { right: 2, judged: 2 },
  'text/misspelled': { right: 64, judged: 64 },
  'text/open-paragraph': { right: 14, judged: 20 },
  'text/placeholder-image': { right: 6, judged: 6 },
  'text/repeated-sentence': { right: 7, judged: 12 },
  'text/small-start': { right: 2, judged: 2 },
  'text/spelling-mixed': { right: 36, judged: 37 },
  'text/split-paragraph': { right: 24, judged: 29 },
  'text/term-punctuation': { right: 1, judged: 1 },
  'text/word-spacing': { right: 140, judged: 140 },
  'text/wrong-word': { right: 12, judged: 12 },
  'variant/codon-mismatch': { right: 1, judged: 1 },
  'variant/legacy-numbering': { right: 1, judged: 1 },
  'variant/range': { right: 3, judged: 4 },
  'variant/residue-mismatch': { right: 5, judged: 5 },
  'variant/spaces': { right: 10, judged: 12 },
  'variant/stop-x': { right: 14, judged: 14 },
  'variant/style': { right: 2, judged: 2 },
};
