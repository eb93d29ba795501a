import { byCodeUnit } from '../../core/text/byCodeUnit.ts';
import { listOf, type OutRow, parseTsv, sortedUnique } from '../tsvTable.ts';
import { CivicProfiles } from './civicProfiles.ts';
import { civicRows } from './civicRows.ts';

/** What a therapy name stands for: ids of substances or classes, several where it is a combination, or a reason why none. */
export interface TherapyTarget {
  readonly ids: readonly string[];
  readonly inn?: string;
  readonly reason?: string;
}

type Cells = Readonly<Record<string, string>>;

/** What a lookup by name needs: a map, or a knowledge base behind the same face. */
export interface Lookup<T> {
  get(name: string): T | undefined;
}

export interface CivicInput {
  /** Text of the table of evidence. */
  readonly evidence: string;
  /** Text of the table of cited works; without it they are known by what the evidence says of them. */
  readonly sources?: string;
  readonly idOfGene: Lookup<string>;
  /** By name in lower case. */
  readonly therapies: Lookup<TherapyTarget>;
  /** ISO date of the release. */
  readonly date: string;
  /** By name in lower case, for diseases that have no DOID in the release. */
  readonly diseaseIds: Lookup<string>;
}

export interface CivicImport {
  readonly alterations: readonly OutRow[];
  readonly evidence: readonly OutRow[];
  readonly sources: readonly OutRow[];
  /** Items that are left out, with the reason. */
  readonly dropped: readonly string[];
  /** Therapies that are kept by name only, since they are no substance or class of the base. */
  readonly unmatched: readonly string[];
}

export const alterationColumns = ['id', 'name', 'genes', 'form', 'hgvs', 'spellings', 'parts', 'source'] as const;
export const evidenceColumns = [
  'id',
  'alteration',
  'drugs',
  'therapies',
  'interaction',
  'disease',
  'effect',
  'supports',
  'level',
  'rating',
  'established',
  'source',
  'verified',
] as const;
export const sourceColumns = ['id', 'citation', 'firstAuthor', 'year', 'doi', 'verified'] as const;

const effects: Readonly<Record<string, string>> = {
  Resistance: 'resistance',
  'Sensitivity/Response': 'sensitivity',
  'Reduced Sensitivity': 'reduced-sensitivity',
  'Adverse Response': 'adverse-response',
  'N/A': 'not-stated',
};

/** Names that hold a comma were cut at it by the release; put them together again. */
function therapyNames(cell: string): string[] {
  return listOf(cell.replace('CP-724|714', 'CP-724').replace('2|4-pyrimidinediamine', '2,4-pyrimidinediamine'));
}

export function importCivic(input: CivicInput): CivicImport {
  const dropped: string[] = [];
  const unmatched: string[] = [];
  const alterations = new CivicProfiles(input.idOfGene, `civic CIViC nightly ${input.date} (CC0)`);
  const evidence: OutRow[] = [];
  const cited = new Map<string, Cells>();
  for (const { cells, line } of civicRows('civic_evidence.tsv', input.evidence)) {
    if (cells.evidence_type !== 'Predictive') continue;
    const treatment = treatmentOf(cells, input.therapies);
    const reason = reasonToDrop(cells, treatment, input);
    if (reason !== undefined) {
      dropped.push(`civic_evidence.tsv:${line}\tEID${cells.evidence_id}\t${reason}`);
      continue;
    }
    for (const why of treatment.unmatched) unmatched.push(`EID${cells.evidence_id}\t${why}`);
    const source = sourceId(cells);
    if (!cited.has(source)) cited.set(source, cells);
    evidence.push({
      id: `civic:EID${cells.evidence_id}`,
      alteration: alterations.add(cells),
      drugs: treatment.drugs,
      therapies: treatment.therapies,
      interaction: treatment.interaction,
      disease: diseaseOf(cells, input.diseaseIds),
      effect: effects[cells.significance ?? ''],
      supports: cells.direction === 'Supports',
      level: cells.level,
      rating: cells.rating || undefined,
      established: undefined,
      source,
      verified: 'civic',
    });
  }
  evidence.sort((a, b) => Number(String(a.id).slice(9)) - Number(String(b.id).slice(9)));
  return {
    alterations: [...alterations.rows.values()].sort((a, b) => byCodeUnit(String(a.id), String(b.id))),
    evidence,
    sources: input.sources === undefined ? sourcesOf(cited) : importSources(input.sources, cited),
    dropped,
    unmatched,
  };
}

/** What an item of evidence was given, as its row says it. */
interface Treatment {
  readonly drugs: readonly string[];
  /** Therapies that are kept by name. */
  readonly therapies: readonly string[];
  readonly interaction: string | undefined;
  /** Whether it is several therapies, and the release does not say how they were given. */
  readonly isUnclear: boolean;
  /** Names that are no substance or class of the base, each with the reason. */
  readonly unmatched: readonly string[];
}

function treatmentOf(cells: Cells, known: CivicInput['therapies']): Treatment {
  const stated = (cells.therapy_interaction ?? '').toLowerCase();
  const targets = therapyNames(cells.therapies ?? '').map((name) => ({ name, target: known.get(name.toLowerCase()) }));
  const isJoint = ({ target }: (typeof targets)[number]): boolean => (target?.ids.length ?? 0) > 1;
  // "A or B plus C" cannot be said of a flat list: there, B plus C keeps its name.
  const isNamed = (one: (typeof targets)[number]): boolean =>
    !one.target?.ids.length || (isJoint(one) && stated !== '' && stated !== 'combination');
  const drugs = sortedUnique(targets.flatMap((one) => (isNamed(one) ? [] : (one.target?.ids ?? []))));
  const therapies = sortedUnique(targets.filter(isNamed).map(({ name }) => name));
  const several = drugs.length + therapies.length > 1;
  const interaction = several ? stated || (targets.some(isJoint) ? 'combination' : undefined) : undefined;
  return {
    drugs,
    therapies,
    interaction,
    isUnclear: several && interaction === undefined,
    unmatched: targets
      .filter(({ target }) => !target?.ids.length)
      .map(({ name, target }) => `${name}\t${target?.reason ?? 'unknown'}`),
  };
}

/** Why an item cannot be taken over; undefined where it can. */
function reasonToDrop(cells: Cells, { isUnclear }: Treatment, { idOfGene }: CivicInput): string | undefined {
  const unknownGenes = listOf(cells.genes).filter((symbol) => idOfGene.get(symbol) === undefined);
  if (unknownGenes.length > 0) return `gene that the base does not hold: ${unknownGenes.join(', ')}`;
  if (effects[cells.significance ?? ''] === undefined) return `significance ${cells.significance}`;
  return isUnclear ? 'several therapies without a stated interaction' : undefined;
}

function diseaseOf(cells: Cells, idsByName: CivicInput['diseaseIds']): string | undefined {
  const doid = retiredDoids.get(cells.doid ?? '') ?? cells.doid;
  return doid ? `doid:${doid}` : idsByName.get((cells.disease ?? '').toLowerCase());
}

/** ASH abstracts are cited by DOI: the id takes what follows the slash. */
function sourceId(cells: Cells): string {
  const prefix = { PubMed: 'pmid', ASCO: 'asco', ASH: 'ash' }[cells.source_type ?? ''];
  if (prefix === undefined) throw new Error(`civic: unknown source type ${cells.source_type}: adapt the importer`);
  return `${prefix}:${(cells.citation_id ?? '').replace(/^10\.\d+\//, '')}`;
}

/** A work as the evidence cites it: "Choi et al., 2008". */
const sourcesOf = (cited: ReadonlyMap<string, Cells>): OutRow[] =>
  [...cited]
    .map(([id, cells]) => sourceRow(id, cells, /^(.*?)(?: et al\b|,)/u.exec(cells.citation ?? '')?.[1]))
    .sort((a, b) => byCodeUnit(String(a.id), String(b.id)));

/** Of a meeting abstract the release's year column holds the abstract's number: the citation itself has the year. */
const sourceRow = (id: string, cells: Cells, firstAuthor: string | undefined): OutRow => ({
  id,
  citation: cells.citation || `${cells.source_type} meeting abstract ${cells.citation_id}`,
  firstAuthor,
  year: /\b(?:19|20)\d{2}\b/.exec(cells.citation ?? '')?.[0],
  doi: cells.doi || (cells.citation_id?.startsWith('10.') ? cells.citation_id : undefined),
  verified: 'civic',
});

function importSources(text: string, cited: ReadonlyMap<string, Cells>): OutRow[] {
  const { rows } = parseTsv('civic_sources.tsv', text, [
    'pmid',
    'source_type',
    'citation_id',
    'citation',
    'first_author',
    'year',
    'doi',
  ]);
  return rows
    .flatMap(({ cells }): OutRow[] => {
      const id = sourceId(cells);
      return cited.has(id) ? [sourceRow(id, cells, cells.first_author || undefined)] : [];
    })
    .sort((a, b) => byCodeUnit(String(a.id), String(b.id)));
}

/** DOIDs that the Disease Ontology merged into another term of the same name. */
const retiredDoids: ReadonlyMap<string, string> = new Map([
  ['715', '5603'],
  ['6496', '4549'],
]);
