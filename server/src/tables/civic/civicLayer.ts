import type { Knowledge, Release } from '../../core/knowledge/knowledge.ts';
import type { Tables } from '../../core/knowledge/records.ts';
import type { Fault } from '../../core/knowledge/validate.ts';
import { loadTables } from '../loadTables.ts';
import { mapTables, tableNames } from '../mapTables.ts';
import { formatTsv, type OutRow } from '../tsvTable.ts';
import { civicRows } from './civicRows.ts';
import { alterationColumns, evidenceColumns, importCivic, sourceColumns } from './importCivic.ts';
import { therapyNames } from './therapyNames.ts';

export interface CivicLayer {
  readonly tables: Tables;
  readonly release: Omit<Release, 'hash'>;
  /** What the tables fail at; rows of faults are not in `tables`. */
  readonly faults: readonly Fault[];
  readonly dropped: readonly string[];
  readonly unmatched: readonly string[];
  readonly added: number;
}

/** The newest review that a release contains, which stands for its date. Throws a HeaderError as `civicLayer` does. */
export function newestReview(evidence: string): string | undefined {
  const dates = civicRows('civic_evidence.tsv', evidence).flatMap(({ cells }) =>
    /^\d{4}-\d\d-\d\d/u.exec(cells.last_review ?? cells.last_review_date ?? ''),
  );
  return dates.sort().at(-1) ?? undefined;
}

/**
 * A newer release of CIViC as a layer above the base: all its evidence, the alterations and works that the base lacks, and as
 * withdrawn what the base has and the release has not. Genes, drugs and diseases are those of the base. `date` is ISO.
 * Throws a HeaderError for a table that is not CIViC's.
 */
export function civicLayer(base: Knowledge, evidence: string, date: string): CivicLayer {
  const imported = importCivic({
    evidence,
    date,
    idOfGene: { get: (symbol) => base.geneOfSymbol(symbol)?.id },
    therapies: therapyNames(base, civicRows('civic_evidence.tsv', evidence)),
    diseaseIds: { get: (name) => base.names.lookup(name).find(({ id }) => base.entity(id)?.kind === 'disease')?.id },
  });
  const isNew = (row: OutRow): boolean => base.alteration(String(row.id)) === undefined;
  const rows = imported.evidence.map((row) => {
    const { disease } = row;
    return typeof disease === 'string' && base.entity(disease) === undefined ? { ...row, disease: undefined } : row;
  });
  const { sound, faults } = loadTables(
    [
      { name: 'alterations.tsv', text: formatTsv(alterationColumns, imported.alterations.filter(isNew)) },
      { name: 'evidence.tsv', text: formatTsv(evidenceColumns, rows) },
      {
        name: 'sources.tsv',
        text: formatTsv(
          sourceColumns,
          imported.sources.filter((row) => base.source(String(row.id)) === undefined),
        ),
      },
    ],
    base,
  );
  const present = new Set(sound.evidence.map(({ id }) => id));
  const known = base.evidenceIds('civic:');
  return {
    tables: { ...empty, alterations: sound.alterations, evidence: sound.evidence, sources: sound.sources },
    release: { version: `civic-${date}`, date, civic: date, withdrawn: known.filter((id) => !present.has(id)) },
    faults,
    dropped: imported.dropped,
    unmatched: imported.unmatched,
    added: sound.evidence.filter(({ id }) => base.evidenceItem(id) === undefined).length,
  };
}

const empty: Tables = mapTables(tableNames, () => []);
