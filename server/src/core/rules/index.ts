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
  claimUncited,
  drugBrand,
  drugMisspelled,
  geneFusionPartner,
  geneFusionSeparator,
  geneMirna,
  metaUnusedDirective,
  variantResidueMismatch,
];
