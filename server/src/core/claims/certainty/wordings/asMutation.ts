/** After a change, what it is called, and its gene: "T790M *mutation in EGFR*", "T315I *mutant*"; as the source of an expression. */
export const asMutation =
  '(?:\\s(?:mutants?|mutations?|substitution|alteration|change)(?:\\s(?:in|of)\\s(?:the\\s)?[\\p{L}\\d:-]{2,16})?)?';
