import { groupBy } from '../text/groupBy.ts';
import { drugCoverage } from './coverage.ts';
import type { Knowledge } from './knowledge.ts';
import type { Evidence, Source, Tables } from './records.ts';
import { checkResidue, oneLetter } from './residues/residues.ts';

/** A single figure: a count, and the total if it is a share. */
export interface Figure {
  readonly name: string;
  readonly count: number;
  readonly of?: number;
}

/** Whether the authors, title, journal and year of a work are all known. */
const isFull = (source: Source): boolean =>
  source.title !== undefined && source.journal !== undefined && source.year !== undefined && source.authors.length > 0;

/**
 * Returns the figures for evidence of our own: for each field, how many items were looked up, which is all of them
 * unless a row slipped in without.
 */
function curatedFigures({ evidence }: Tables): readonly Figure[] {
  const ownItems = evidence.filter(({ id }) => !id.startsWith('civic:'));
  const fields = [...groupBy(ownItems, ({ field }) => (field ? [field] : []))].sort(([a], [b]) => (a < b ? -1 : 1));
  const lookedUp = (items: readonly Evidence[]) => items.filter(({ verified }) => verified === 'lookup').length;
  return [
    { name: 'items of our own', count: ownItems.length },
    {
      name: 'items of our own at second hand',
      count: ownItems.filter((item) => item.secondary).length,
      of: ownItems.length,
    },
    {
      name: 'items of our own that are established',
      count: ownItems.filter((item) => item.established).length,
      of: ownItems.length,
    },
    ...fields.map(([field, items]) => ({
      name: `curated and looked up: ${field}`,
      count: lookedUp(items),
      of: items.length,
    })),
  ];
}

/**
 * Returns what the tables of a layer contain, and how much of it is checked and sourced. `knowledge` is used to check
 * residues.
 */
export function statistics(tables: Tables, knowledge: Knowledge): readonly Figure[] {
  const drugs = drugCoverage(tables);
  const civic = tables.evidence.filter(({ id }) => id.startsWith('civic:'));
  const diseases = new Set(civic.flatMap(({ disease }) => disease ?? []));
  const causes = tables.mechanisms.filter(({ outcome }) => !outcome);
  const residues = tables.alterations.flatMap(({ form, genes, hgvs }) => {
    const match = form === 'substitution' ? /^p\.([A-Z][a-z]{2})(\d+)[A-Z]/u.exec(hgvs ?? '') : null;
    const from = match && oneLetter(match[1]!);
    return match && from && genes[0] ? [checkResidue(knowledge, genes[0], { from, position: Number(match[2]) })] : [];
  });
  const found = (verdict: 'fits' | 'unknown' | 'mismatch') => residues.filter((one) => one.verdict === verdict).length;
  return [
    { name: 'genes', count: tables.genes.length },
    { name: 'gene families', count: tables.families.length },
    { name: 'genes with a protein sequence', count: new Set(tables.proteins.map(({ gene }) => gene)).size },
    { name: 'substances', count: drugs.substances },
    { name: 'substances with a sourced status', count: drugs.statusSourced, of: drugs.substances },
    { name: 'approved substances with a class', count: drugs.approvedWithClass, of: drugs.byStatus.approved },
    {
      name: 'approved substances with a sourced class',
      count: drugs.approvedWithSourcedClass,
      of: drugs.byStatus.approved,
    },
    { name: 'approved substances with a target', count: drugs.approvedWithTarget, of: drugs.byStatus.approved },
    { name: 'drug classes', count: drugs.classes },
    { name: 'drug classes with a source', count: drugs.classesSourced, of: drugs.classes },
    { name: 'regimens', count: drugs.regimens },
    { name: 'alterations', count: tables.alterations.length },
    { name: 'substitutions whose residue the protein has', count: found('fits'), of: residues.length },
    { name: 'substitutions without a sequence to check', count: found('unknown'), of: residues.length },
    { name: 'substitutions explained as exceptions', count: found('mismatch'), of: residues.length },
    { name: 'mechanisms', count: causes.length },
    { name: 'mechanisms with a definition', count: causes.filter((one) => one.definition).length, of: causes.length },
    {
      name: 'mechanisms with references',
      count: causes.filter((one) => one.references.length > 0).length,
      of: causes.length,
    },
    { name: 'pathways', count: tables.pathways.length },
    { name: 'diseases', count: tables.diseases.length },
    { name: 'diseases of CIViC evidence', count: diseases.size },
    { name: 'cell lines', count: tables.cellLines.length },
    { name: 'CIViC items', count: civic.length },
    ...curatedFigures(tables),
    { name: 'works cited', count: tables.sources.length },
    { name: 'works with a full record', count: tables.sources.filter(isFull).length, of: tables.sources.length },
    { name: 'ambiguous spellings', count: tables.ambiguity.length },
  ];
}
