import { HeaderError, listOf, parseTsv } from '../tsvTable.ts';

export interface CivicRow {
  /** Line in the file, counted from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What the importer reads, and how CIViC's own downloads of accepted evidence call it where that differs. */
const columns: Readonly<Record<string, string | undefined>> = {
  evidence_id: undefined,
  molecular_profile: undefined,
  molecular_profile_id: undefined,
  disease: undefined,
  doid: undefined,
  therapies: undefined,
  therapy_interaction: 'therapy_interaction_type',
  evidence_type: undefined,
  direction: 'evidence_direction',
  level: 'evidence_level',
  significance: undefined,
  citation_id: undefined,
  source_type: undefined,
  citation: undefined,
  rating: undefined,
};

/** The parts of a profile in CIViC's words: "EGFR T790M AND NOT (KRAS G12C OR KRAS G12D)" names three. */
const componentsOf = (profile: string): string[] =>
  profile
    .split(/\s(?:AND|OR)\s|[()]/u)
    .map((part) => part.replace(/^NOT\s+/u, '').trim())
    .filter(Boolean);

const genesOf = (components: readonly string[]): string[] => [
  ...new Set(components.flatMap((component) => (component.split(' ')[0] ?? '').split('::')).filter((s) => s !== 'v')),
];

/**
 * Rows of CIViC's accepted evidence, as an extract of this project or as CIViC's nightly download gives them: there, therapies
 * are joined by commas, and profiles are not yet taken apart. A header that is neither is refused with the names it lacks.
 */
export function civicRows(file: string, text: string): readonly CivicRow[] {
  const { header, rows } = parseTsv(file, text, []);
  const names = Object.entries(columns).map(([own, theirs]) => ({
    own,
    column: [own, theirs].find((name) => name !== undefined && header.includes(name)),
  }));
  const missing = names.filter(({ column }) => column === undefined).map(({ own }) => own);
  if (missing.length > 0)
    throw new HeaderError(
      `${file}:1: this is no table of CIViC evidence: the header has no column ${missing.join(', ')}. Take "Accepted Clinical Evidence Summaries" of a nightly release.`,
    );
  const isExtract = header.includes('components');
  return rows.map(({ line, cells }) => {
    const renamed = Object.fromEntries(names.map(({ own, column }) => [own, cells[column ?? ''] ?? '']));
    if (isExtract) return { line, cells: { ...cells, ...renamed } };
    const components = componentsOf(cells.molecular_profile ?? '');
    return {
      line,
      cells: {
        ...cells,
        ...renamed,
        components: components.join('|'),
        genes: genesOf(components).join('|'),
        therapies: listOf((cells.therapies ?? '').replaceAll(',', '|')).join('|'),
      },
    };
  });
}
