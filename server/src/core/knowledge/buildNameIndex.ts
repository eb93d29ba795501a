import { entityNames, type IndexedName } from './entityNames.ts';
import type { Entity } from './knowledge.ts';
import { caseAgrees, formHash, greekCuts, type NameForm, nameForms, phraseHash } from './nameForms.ts';
import type { NameIndex, NameMatch, NameReading } from './nameIndex.ts';
import {
  endsWord,
  foldedToken,
  gapAccepts,
  gapBetween,
  hashOf,
  startsWord,
  surfaceToken,
  type TokenRun,
  tokensOf,
} from './nameTokens.ts';

interface Entry {
  readonly form: NameForm;
  readonly name: IndexedName;
}

const reading = ({ id, kind, name }: IndexedName): NameReading => ({ id, kind, name });

/** Whether tokens `first`..`last` of the text are this form, letter by letter, gap by gap, and in allowed capitals. */
function formStands(form: NameForm, text: string, run: TokenRun, first: number, last: number): boolean {
  if (form.tokens.length !== last - first + 1) return false;
  let surface = '';
  let spaced = false;
  for (let i = first; i <= last; i++) {
    const [start, end] = [run.start[i]!, run.end[i]!];
    if (foldedToken(text, start, end) !== form.tokens[i - first]) return false;
    surface += surfaceToken(text, start, end);
    if (i === first) continue;
    const inName = form.gaps[i - first - 1] ?? 'space';
    const inText = gapBetween(text, run.end[i - 1]!, start);
    if (!gapAccepts(inName, inText)) return false;
    if (inName === 'hyphen' && inText === 'space') spaced = true;
  }
  return caseAgrees(form, surface, spaced);
}

const distinct = (readings: readonly NameReading[]): NameReading[] => {
  const seen = new Set<string>();
  return readings.filter((r) => !seen.has(r.id) && seen.add(r.id) !== undefined);
};

function foldedTokens(name: string): string[] {
  const run = tokensOf(name, greekCuts(name));
  return Array.from({ length: run.count }, (_, i) => foldedToken(name, run.start[i]!, run.end[i]!));
}

/** The letters and digits of a name, folded, without anything between them: how completion compares. */
const completionKey = (name: string): string => foldedTokens(name).join('');

/** Approved names are offered before other names of the same beginning. */
const completionRank = (kind: NameReading['kind']): number =>
  kind === 'symbol' || kind === 'inn' || kind === 'name' ? 0 : 1;

/**
 * A hash of every form of every name, by its tokens. A text is read once: from each word the phrase is lengthened token by
 * token as long as names that begin with this word can be, and the longest that stands wins.
 */
export function buildNameIndex(entities: Iterable<Entity>): NameIndex {
  const phrases = new Map<number, Entry[]>();
  /** Hashes of the beginnings of names: where a text's tokens are no beginning, no longer name can stand. */
  const beginnings = new Set<number>();
  const all: IndexedName[] = [];

  for (const entity of entities)
    for (const name of entityNames(entity)) {
      all.push(name);
      for (const form of nameForms(name.name, name.kind)) {
        let hash = 0;
        for (const token of form.tokens) {
          hash = phraseHash(hash, hashOf(token));
          if (name.inText) beginnings.add(hash);
        }
        const entries = phrases.get(hash);
        if (entries) entries.push({ form, name });
        else phrases.set(hash, [{ form, name }]);
      }
    }

  const find = (text: string, breaks?: readonly number[]): NameMatch[] => {
    const run = tokensOf(text, breaks);
    const matches: NameMatch[] = [];
    for (let first = 0; first < run.count; first++) {
      if ((run.flags[first]! & startsWord) === 0) continue;
      let hash = 0;
      let best: NameMatch | undefined;
      let bestLast = first;
      for (let last = first; last < run.count; last++) {
        hash = phraseHash(hash, run.hash[last]!);
        if (!beginnings.has(hash)) break;
        if ((run.flags[last]! & endsWord) === 0) continue;
        const entries = phrases.get(hash);
        if (entries === undefined) continue;
        const standing = entries.filter((e) => e.name.inText && formStands(e.form, text, run, first, last));
        if (standing.length === 0) continue;
        const readings = distinct(standing.map((e) => reading(e.name)));
        best = { start: run.start[first]!, end: run.end[last]!, readings };
        bestLast = last;
      }
      if (best) {
        matches.push(best);
        first = bestLast;
      }
    }
    return matches;
  };

  const lookup = (name: string): NameReading[] => {
    const folded = foldedTokens(name);
    if (folded.length === 0) return [];
    const entries = (phrases.get(formHash(folded)) ?? []).filter(
      (e) => e.form.tokens.length === folded.length && e.form.tokens.every((token, i) => token === folded[i]),
    );
    return distinct(entries.map((e) => reading(e.name)));
  };

  let sorted: { readonly key: string; readonly name: IndexedName }[] | undefined;
  const sortedNames = () => {
    sorted ??= all
      .map((name) => ({ key: completionKey(name.name), name }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return sorted;
  };

  const complete = (prefix: string, limit: number): NameReading[] => {
    const key = completionKey(prefix);
    if (key === '' || limit <= 0) return [];
    const names = sortedNames();
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (names[middle]!.key < key) low = middle + 1;
      else high = middle;
    }
    const found: { readonly key: string; readonly name: IndexedName }[] = [];
    for (let i = low; i < names.length && names[i]!.key.startsWith(key); i++) found.push(names[i]!);
    found.sort(
      (a, b) =>
        completionRank(a.name.kind) - completionRank(b.name.kind) ||
        a.key.length - b.key.length ||
        (a.key < b.key ? -1 : 1),
    );
    return distinct(found.map((f) => reading(f.name))).slice(0, limit);
  };

  return { find, lookup, complete };
}
