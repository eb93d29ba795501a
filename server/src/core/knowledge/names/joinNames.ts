import { bisect } from '../../text/bisect.ts';
import { byCodeUnit } from '../../text/byCodeUnit.ts';
import { completionKey, greekCuts } from './nameForms.ts';
import type { NameIndex, NameMatch, NameReading } from './nameIndex.ts';
import { isNameInText, type Phrase } from './nameInText.ts';
import type { NameTable, NameWithForms } from './nameTable.ts';
import { endsWord, foldsTo, phraseHash, startsWord, tokensOf } from './nameTokens.ts';

const none: readonly NameReading[] = [];

const reading = ({ id, kind, name }: NameWithForms): NameReading => ({ id, kind, name });

/** Of two names of one entity that are spelled alike, keeps the one that the text writes ("8-MOP", 8-Mop). */
const asWritten = (readings: readonly NameReading[], written: string): readonly NameReading[] =>
  readings.length < 2
    ? readings
    : distinct(readings.toSorted((a, b) => Number(b.name === written) - Number(a.name === written)));

const distinct = (readings: readonly NameReading[]): NameReading[] => {
  const seen = new Set<string>();
  return readings.filter((r) => !seen.has(r.id) && seen.add(r.id) !== undefined);
};

/** Returns the rank of a name in completion: approved names come before others with the same beginning. */
const completionRank = (kind: NameReading['kind']): number =>
  kind === 'symbol' || kind === 'inn' || kind === 'name' ? 0 : 1;

/** Returns the first place in the order of completion keys whose key is not below `key`. */
const placeOf = (table: NameTable, key: string): number =>
  bisect(table.count, (place) => completionKey(table.name(table.sorted(place)).name) < key);

/** Returns the end of a name, including the closing bracket if it opened one: HSD3B1(1245C). */
const behindBracket = (text: string, start: number, end: number): number =>
  text.charCodeAt(end) === 41 && text.slice(start, end).lastIndexOf('(') > text.slice(start, end).lastIndexOf(')')
    ? end + 1
    : end;

/** Decides whether a phrase of a text means a name. */
type NameTest = (name: NameWithForms, phrase: Phrase) => boolean;

const standsInText: NameTest = (name, phrase) => name.inText && isNameInText(name, phrase);

/** Accepts tokens that are all those of a form, whatever separates them. */
const isSpelled: NameTest = ({ forms }, { text, run: { start, end }, first, last }) =>
  forms.some(
    ({ tokens }) =>
      tokens.length === last - first + 1 &&
      tokens.every((token, i) => foldsTo(text, start[first + i]!, end[first + i]!, token)),
  );

/** The names of all layers. */
interface LayeredNames {
  readonly tables: readonly NameTable[];
  readonly isAnswering: (layer: number, id: string) => boolean;
}

/** Returns the names with a hash that a phrase means. */
function namesOf(
  { tables, isAnswering }: LayeredNames,
  hash: number,
  phrase: Phrase,
  accepts: NameTest,
): readonly NameReading[] {
  let found: NameReading[] | undefined;
  for (let layer = 0; layer < tables.length; layer++) {
    const table = tables[layer]!;
    for (const number of table.candidates(hash)) {
      const name = table.name(number);
      if (!accepts(name, phrase) || !isAnswering(layer, name.id)) continue;
      found ??= [];
      found.push(reading(name));
    }
  }
  return found ?? none;
}

/** Whether a name of any layer begins with the tokens of a hash. */
function begins(tables: readonly NameTable[], hash: number): boolean {
  for (const table of tables) if (table.begins(hash)) return true;
  return false;
}

/** Finds the longest name at each word: the phrase grows token by token as long as names may begin with it. */
function find(names: LayeredNames, text: string, breaks?: readonly number[]): NameMatch[] {
  const run = tokensOf(text, breaks);
  const matches: NameMatch[] = [];
  for (let first = 0; first < run.count; first++) {
    if ((run.flags[first]! & startsWord) === 0) continue;
    let hash = 0;
    let best: NameMatch | undefined;
    let bestLast = first;
    for (let last = first; last < run.count; last++) {
      hash = phraseHash(hash, run.hash[last]!);
      if (!begins(names.tables, hash)) break;
      if ((run.flags[last]! & endsWord) === 0) continue;
      const readings = namesOf(names, hash, { text, run, first, last }, standsInText);
      if (readings.length === 0) continue;
      const start = run.start[first]!;
      const end = behindBracket(text, start, run.end[last]!);
      best = { start, end, readings: asWritten(readings, text.slice(start, end)) };
      bestLast = last;
    }
    if (best) {
      matches.push(best);
      first = bestLast;
    }
  }
  return matches;
}

/** Returns what a whole spelling names. */
function lookup(names: LayeredNames, spelling: string): readonly NameReading[] {
  const run = tokensOf(spelling, greekCuts(spelling));
  if (run.count === 0) return none;
  const hash = run.hash.reduce((all, one) => phraseHash(all, one), 0);
  const phrase = { text: spelling, run, first: 0, last: run.count - 1 };
  return asWritten(namesOf(names, hash, phrase, isSpelled), spelling);
}

/** Returns names that begin so: approved ones first, and the shortest of them. */
function complete({ tables, isAnswering }: LayeredNames, prefix: string, limit: number): NameReading[] {
  const key = completionKey(prefix);
  if (key === '' || limit <= 0) return [];
  const found: { readonly key: string; readonly name: NameWithForms }[] = [];
  for (const [layer, table] of tables.entries())
    for (let place = placeOf(table, key); place < table.count; place++) {
      const name = table.name(table.sorted(place));
      const nameKey = completionKey(name.name);
      if (!nameKey.startsWith(key)) break;
      if (isAnswering(layer, name.id)) found.push({ key: nameKey, name });
    }
  found.sort(
    (a, b) =>
      completionRank(a.name.kind) - completionRank(b.name.kind) ||
      a.key.length - b.key.length ||
      byCodeUnit(a.key, b.key),
  );
  return distinct(found.map(({ name }) => reading(name))).slice(0, limit);
}

/**
 * Returns one index over the names of all layers. `isAnswering` says whether a layer answers for an id: names of a record
 * that a later layer replaces are not recognised.
 */
export function joinNames(
  tables: readonly NameTable[],
  isAnswering: (layer: number, id: string) => boolean,
): NameIndex {
  const names: LayeredNames = { tables, isAnswering };
  return {
    find: (text, breaks) => find(names, text, breaks),
    lookup: (spelling) => lookup(names, spelling),
    complete: (prefix, limit) => complete(names, prefix, limit),
  };
}
