/**
 * Which kinds of error, as annotated in the manuscripts, a rule reports. Without a row a rule's findings count as no hit, and the
 * scorer says so.
 */
export const errorKinds: Readonly<Record<string, readonly string[]>> = {
  'cite/bibliography-unreadable': [],
  'cite/duplicate-key': [],
  'cite/duplicate-work': [],
  'cite/identifier-mismatch': ['reference-metadata'],
  'cite/malformed-id': ['reference-metadata'],
  'cite/placeholder': ['placeholder'],
  'cite/retracted': [],
  'cite/undefined-key': ['citation-unresolved'],
  'cite/unresolved-author-year': ['citation-unresolved'],
  'cite/unresolved-number': ['citation-unresolved'],
  'cite/unused-entry': ['reference-uncited'],
  'claim/uncited': ['uncited-claim'],
  'drug/brand': ['brand-name'],
  'drug/misspelled': ['misspelling', 'typo'],
  'gene/fusion-partner': ['fusion-nomenclature'],
  'gene/fusion-separator': ['fusion-nomenclature'],
  'gene/mirna': ['mirna-nomenclature', 'non-approved-symbol'],
  'meta/unused-directive': [],
  'variant/residue-mismatch': ['factual-error', 'variant-nomenclature'],
};
