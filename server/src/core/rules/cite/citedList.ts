import type { Citation } from '../../manuscript/manuscript.ts';
import { authorYearOf, isAuthorYear, isNumbered, type References } from '../../manuscript/references/references.ts';
import type { ListedWork } from '../../manuscript/references/work.ts';
import type { RuleContext } from '../rule.ts';

/** One key of a citation. */
export interface CitedKey {
  readonly citation: Citation;
  readonly index: number;
  readonly key: string;
}

export const keysOf = (citations: readonly Citation[], wanted: (citation: Citation) => boolean): CitedKey[] =>
  citations.flatMap((citation) =>
    wanted(citation) ? citation.keys.map((key, index) => ({ citation, index, key })) : [],
  );

/** Keys of citations, those that lead to the manuscript's own list and those that do not. */
export interface Resolved {
  readonly leading: readonly CitedKey[];
  readonly lost: readonly CitedKey[];
}

function resolved(keys: readonly CitedKey[], references: References): Resolved {
  const leads = new Map<string, boolean>();
  const isLeading = ({ citation, key }: CitedKey): boolean => {
    const known = leads.get(key) ?? references.worksOf(citation, key).length > 0;
    leads.set(key, known);
    return known;
  };
  return { leading: keys.filter(isLeading), lost: keys.filter((key) => !isLeading(key)) };
}

/**
 * The numbers of a list that counts 1, 2, 3 …; undefined for any other. A list with gaps or doubled numbers was not read whole, or
 * belongs to several chapters, and says nothing of what is missing.
 */
function counted(listed: readonly ListedWork[]): number | undefined {
  return listed.length >= 2 && listed.every(({ number }, i) => number === i + 1) ? listed.length : undefined;
}

/** Of ten numbers seven must lead to the list: where fewer do, they cite another list, or are no citations. */
const leadingShare = 0.7;

/** Numbers against a numbered list; undefined where the manuscript does not cite that way, or its list was not read. */
export function citedByNumber({ manuscript, references }: RuleContext): Resolved | undefined {
  if (counted(references.listed) === undefined) return undefined;
  const keys = keysOf(manuscript.citations, isNumbered).filter(({ key }) => /^[1-9]\d{0,3}$/.test(key));
  const found = resolved(keys, references);
  return keys.length > 0 && found.leading.length >= leadingShare * keys.length ? found : undefined;
}

/** A shorter list may be of something else than works. */
const fewestListed = 3;
const readableShare = 0.6;
const namedShare = 0.5;

/** Authors and years against a list of entries that begin with authors; undefined as above. */
export function citedByAuthor({ manuscript, references }: RuleContext): Resolved | undefined {
  const { listed } = references;
  const readable = listed.filter(({ authorsRead, year }) => authorsRead && year !== undefined);
  if (listed.length < fewestListed || readable.length < readableShare * listed.length) return undefined;
  const keys = keysOf(manuscript.citations, isAuthorYear).filter(({ key }) => authorYearOf(key).year !== undefined);
  const numbers = keysOf(manuscript.citations, isNumbered);
  const found = resolved(keys, references);
  return found.leading.length >= 2 && found.leading.length >= namedShare * keys.length && keys.length >= numbers.length
    ? found
    : undefined;
}
