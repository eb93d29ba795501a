import type { ManuscriptScore } from './manuscriptScores.ts';
import type { MarkedEntity } from './markedEntities.ts';
import type { CorpusScore } from './scores.ts';

/** A difference between a set and a prediction of it. */
export interface ErrorLine {
  /** "miss, Gene", "false hit, Drug", "boundary, Mutation": the groups of the listing. */
  readonly kind: string;
  /** The words that were missed or read. */
  readonly surface: string;
  readonly document: string;
  readonly context: string;
}

/** Returns misses and false hits as the scorer lists them: by overlap, so that a wrong boundary is neither. */
export const scorerErrors = (errors: NonNullable<CorpusScore['errors']>): ErrorLine[] =>
  errors.map(([side, type, document, context]) => ({
    kind: `${side === 'FN' ? 'miss' : 'false hit'}, ${type}`,
    surface: /\[\[(.*?)\]\]/su.exec(context)?.[1] ?? '',
    // The scorer puts the number of the file before the id.
    document: document.replace(/^\d+:/u, ''),
    context,
  }));

type GoldEntity = Omit<MarkedEntity, 'id'> & { readonly ignore?: boolean; readonly generic?: boolean };

/** Returns mentions that are marked and read with different boundaries: wrong under `exact`, right under `overlap`. */
export function boundaryErrors(
  document: string,
  text: string,
  gold: readonly GoldEntity[],
  read: readonly MarkedEntity[],
): ErrorLine[] {
  const same = (a: GoldEntity, b: GoldEntity) => a.type === b.type && a.start === b.start && a.end === b.end;
  return gold
    .filter((one) => !one.ignore && !one.generic && !read.some((other) => same(one, other)))
    .flatMap((one) => {
      const other = read.find((r) => r.type === one.type && r.start < one.end && one.start < r.end);
      if (!other || gold.some((g) => same(g, other))) return [];
      const surface = `${text.slice(one.start, one.end)} ← ${text.slice(other.start, other.end)}`;
      const context = text.slice(Math.max(0, one.start - 30), one.end + 30);
      return [{ kind: `boundary, ${one.type}`, surface, document, context }];
    });
}

/** Returns the part of a text around the number of a residue. */
function aroundResidue(text: string, mutation: string): string {
  const position = /\d+/u.exec(mutation)?.[0] ?? '';
  const at = [...text.matchAll(/\d+/gu)].find(([digits]) => digits === position)?.index;
  return at === undefined ? '' : text.slice(Math.max(0, at - 40), at + position.length + 40);
}

/** Returns normalised mutations that are listed more often than read, or read more often than listed. */
export function mutationErrors(
  document: string,
  text: string,
  gold: readonly string[],
  read: readonly string[],
): ErrorLine[] {
  const count = (list: readonly string[], one: string) => list.filter((other) => other === one).length;
  return [...new Set([...gold, ...read])].flatMap((mutation) => {
    const more = count(read, mutation) - count(gold, mutation);
    const kind = more < 0 ? 'miss, point mutation' : 'false hit, point mutation';
    const context = aroundResidue(text, mutation);
    return Array.from({ length: Math.abs(more) }, () => ({ kind, surface: mutation, document, context }));
  });
}

export const manuscriptErrors = (lists: NonNullable<ManuscriptScore['lists']>): ErrorLine[] =>
  (
    [
      ['fn', 'miss, '],
      ['fp', 'false hit, '],
      ['missed', 'error not found, '],
      ['alarms', 'false alarm, '],
    ] as const
  ).flatMap(([list, kind]) =>
    lists[list].map(([document, type, surface]) => ({ kind: `${kind}${type}`, surface, document, context: '' })),
  );
