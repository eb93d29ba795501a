import type { OverlayName } from '../core/knowledge/overlayRecords.ts';
import type { TableName } from '../core/knowledge/records.ts';

/** The files of each table, in `data/`. A table may have an imported part and a hand-written one. */
export const tableFiles: Readonly<Record<TableName, readonly string[]>> = {
  genes: ['genes.tsv'],
  families: ['families.tsv', 'families.yaml'],
  proteins: ['proteins.tsv'],
  numbering: ['numbering.tsv', 'numbering.yaml'],
  exons: ['exons.yaml'],
  geneRoles: ['gene-roles.tsv'],
  drugs: ['drugs.tsv', 'drugs.yaml'],
  classes: ['classes.yaml'],
  alterations: ['alterations.tsv'],
  mechanisms: ['mechanisms.yaml'],
  pathways: ['pathways.yaml'],
  diseases: ['diseases.tsv', 'diseases-oncotree.tsv', 'diseases.yaml'],
  cellLines: ['cell-lines.yaml'],
  evidence: ['evidence.tsv'],
  sources: ['sources.tsv', 'references.yaml'],
  ambiguity: ['ambiguity.yaml'],
  vocabulary: ['vocabulary.yaml'],
};

export const overlayFiles: Readonly<Record<OverlayName, string>> = {
  geneNames: 'gene-names.yaml',
  drugNames: 'drug-names.yaml',
  drugStatus: 'drug-status.yaml',
  diseaseNames: 'disease-names.yaml',
  diseaseCodes: 'disease-codes.tsv',
  alterationNames: 'alteration-names.yaml',
  residueExceptions: 'residue-exceptions.yaml',
  sourceDetails: 'source-details.yaml',
  retracted: 'retracted.tsv',
};

const kebab = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** The names by which every table and overlay is found, one each, with the ending that people write by hand. */
export const fileNames: readonly string[] = Object.keys({ ...tableFiles, ...overlayFiles }).map(
  (name) => `${kebab(name)}.yaml`,
);

/** The table or overlay that a file holds, by its name: `drugs.yaml`, `cell-lines.tsv`; undefined for any other name. */
export function tableOf(file: string): TableName | OverlayName | undefined {
  const all = Object.entries({ ...tableFiles, ...overlayFiles }) as [
    TableName | OverlayName,
    string | readonly string[],
  ][];
  const base = /^(.+)\.(?:ya?ml|tsv)$/u.exec(file)?.[1];
  return all.find(([name, files]) => [files].flat().includes(file) || kebab(name) === base)?.[0];
}
