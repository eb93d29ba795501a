import { citeBibliographyUnreadable } from './cite-bibliography-unreadable.ts';
import { citeDuplicateKey } from './cite-duplicate-key.ts';
import { citeDuplicateWork } from './cite-duplicate-work.ts';
import { citeIdentifierMismatch } from './cite-identifier-mismatch.ts';
import { citeMalformedId } from './cite-malformed-id.ts';
import { citePlaceholder } from './cite-placeholder.ts';
import { citeRetracted } from './cite-retracted.ts';
import { citeUndefinedKey } from './cite-undefined-key.ts';
import { citeUnresolvedAuthorYear } from './cite-unresolved-author-year.ts';
import { citeUnresolvedNumber } from './cite-unresolved-number.ts';
import { citeUnusedEntry } from './cite-unused-entry.ts';
import { claimUncited } from './claim-uncited.ts';
import { drugBrand } from './drug-brand.ts';
import { drugMisspelled } from './drug-misspelled.ts';
import { geneFusionPartner } from './gene-fusion-partner.ts';
import { geneFusionSeparator } from './gene-fusion-separator.ts';
import { geneMirna } from './gene-mirna.ts';
import { metaUnusedDirective } from './meta-unused-directive.ts';
import type { Rule } from './rule.ts';
import { variantResidueMismatch } from './variant-residue-mismatch.ts';

/** Every rule, by id. A test compares the list with the folder. */
export const rules: readonly Rule[] = [
  citeBibliographyUnreadable,
  citeDuplicateKey,
  citeDuplicateWork,
  citeIdentifierMismatch,
  citeMalformedId,
  citePlaceholder,
  citeRetracted,
  citeUndefinedKey,
  citeUnresolvedAuthorYear,
  citeUnresolvedNumber,
  citeUnusedEntry,
  claimUncited,
  drugBrand,
  drugMisspelled,
  geneFusionPartner,
  geneFusionSeparator,
  geneMirna,
  metaUnusedDirective,
  variantResidueMismatch,
];
