import { checkCurated } from './integrity/curated.ts';
import { checkDrugs } from './integrity/drugs.ts';
import { checkExons } from './integrity/exons.ts';
import { checkForms } from './integrity/forms.ts';
import { checkGeneRoles } from './integrity/geneRoles.ts';
import { checkMechanisms } from './integrity/mechanisms.ts';
import { checkNames } from './integrity/names.ts';
import { checkOrder } from './integrity/order.ts';
import type { PlacedOverlays, PlacedTables } from './integrity/placed.ts';
import { checkReferences } from './integrity/references.ts';
import { checkResidues, type ResidueReport } from './integrity/residues.ts';
import { checkSources } from './integrity/sources.ts';
import type { Knowledge } from './knowledge.ts';
import type { Fault } from './validate.ts';

/** The result of the checks that need all tables together. */
export interface Integrity {
  readonly faults: readonly Fault[];
  readonly residues: ResidueReport;
}

/**
 * Checks what no single row shows: ids that lead nowhere, doubles, order, spellings that collide, residues that the
 * protein does not have. Tables of a project, which lie on a `base`, may refer to its rows, and their order is not
 * checked.
 */
export function checkIntegrity(data: PlacedTables, overlays: PlacedOverlays, base?: Knowledge): Integrity {
  const residues = checkResidues(data, overlays, base);
  return {
    faults: [
      ...checkReferences(data, overlays, base),
      ...(base ? [] : checkOrder(data)),
      ...checkNames(data),
      ...checkDrugs(data, overlays),
      ...checkExons(data, base),
      ...checkForms(data),
      ...checkGeneRoles(data),
      ...checkMechanisms(data),
      ...checkSources(data),
      ...checkCurated(data),
      ...residues.faults,
    ],
    residues: residues.report,
  };
}
