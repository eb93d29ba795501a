/** Nouns for a gene or its product: "this kinase". */
export const genes = 'proteins?|genes?|kinases?|receptors?|enzymes?|pumps?|transporters?|onco(?:gene|protein)s?';
