import { compareBytes, utf8Of } from './artefact/utf8.ts';
import type { Tables } from './records.ts';

/** INNs of one word with the same number of letters, in the order of the drugs. */
export interface Inns {
  readonly length: string;
  readonly inns: readonly string[];
}

/**
 * Groups INNs by length for comparison with misspelled words, so that a spelling rule need not read every drug. What no source
 * states corrects nobody, and would include names near to common words (piperine and “pipeline”).
 */
export const innsByLength = ({ drugs }: Tables): Inns[] => {
  const inns = new Map<string, string[]>();
  for (const { inn, source } of drugs) {
    if (/[^a-z]/.test(inn) || source.verified === 'unsourced') continue;
    const list = inns.get(`${inn.length}`);
    if (list) list.push(inn);
    else inns.set(`${inn.length}`, [inn]);
  }
  return [...inns].map(([length, list]) => ({ length, inns: list }));
};

/** The rows of a table that belong to a key. Stored, since gathering them would mean reading all rows at every start. */
export interface RelatedRows {
  readonly key: string;
  readonly rows: readonly number[];
}

type Pairs = (tables: Tables) => Iterable<readonly [row: number, keys: readonly string[]]>;

/** Which rows of which table belong to which keys. */
const pairs = {
  /** Alterations by gene. */
  alterationsOf: ({ alterations }) => alterations.map(({ genes }, row) => [row, genes] as const),
  /** Alterations of one gene by HGVS form. */
  alterationsAs: ({ alterations }) =>
    alterations.map(
      ({ genes, hgvs, form }, row) =>
        [row, hgvs !== undefined && genes.length === 1 && form !== 'fusion' ? [hgvs] : []] as const,
    ),
  /** Classes by member. */
  classesOf: ({ classes }) => classes.map(({ members }, row) => [row, members] as const),
  /** Classes by the class above them. */
  subclassesOf: ({ classes }) => classes.map(({ parents }, row) => [row, parents] as const),
  /** Classes by the gene or family that they act on. */
  classesOn: ({ classes }) => classes.map(({ targets }, row) => [row, targets] as const),
  /** Families by member. */
  familiesOf: ({ families }) => families.map(({ members }, row) => [row, members] as const),
  /** Mechanisms by the genes and families involved. */
  mechanismsOf: ({ mechanisms }) => mechanisms.map(({ genes }, row) => [row, genes] as const),
  /** Evidence by alteration, drug, class and work. */
  evidenceOf: ({ evidence }) =>
    evidence.map(({ alteration, drugs, source }, row) => [row, [alteration, ...drugs, source]] as const),
} satisfies Readonly<Record<string, Pairs>>;

export type RelationName = keyof typeof pairs;
export const relationNames = Object.keys(pairs) as readonly RelationName[];

/** Returns the rows that belong to each key by a relation, sorted by key. */
export function relate(name: RelationName, tables: Tables): RelatedRows[] {
  const related = new Map<string, Set<number>>();
  for (const [row, keys] of pairs[name](tables))
    for (const key of keys) {
      const rows = related.get(key);
      if (rows) rows.add(row);
      else related.set(key, new Set([row]));
    }
  // Sorted by key, the order in which a search looks for them: a table whose keys are in order needs no section for
  // their order.
  return [...related]
    .map(([key, rows]) => ({ bytes: utf8Of(key), related: { key, rows: [...rows] } }))
    .sort((a, b) => compareBytes(a.bytes, b.bytes))
    .map((one) => one.related);
}
