import { type Field, type Item, parse, type Value } from 'bibtex-parse';
import { pmidIn } from '../core/manuscript/references/identifiers.ts';
import { lineStarts } from '../core/text/lineIndex.ts';
import { bibtexSurnames } from './bibtexNames.ts';
import { entryOf, type ReadEntry, UnreadableBibliography } from './readEntries.ts';
import { texText } from './texText.ts';

/** A stretch of the file from one `@` at the start of a line to the next. */
interface Chunk {
  readonly text: string;
  readonly line: number;
}

function* chunks(text: string): Generator<Chunk, undefined> {
  let from = 0;
  let line = 0;
  for (const mark of text.matchAll(/^[ \t]*@/gm)) {
    if (mark.index > from) {
      const chunk = text.slice(from, mark.index);
      yield { text: chunk, line };
      line += lineStarts(chunk).length - 1;
    }
    from = mark.index;
  }
  if (from < text.length) yield { text: text.slice(from), line };
  return undefined;
}

/** An `@` at the start of a line may stand inside a field, such as an abstract: then the next chunks belong to this one. */
const mostJoined = 3;

/** What stands between one `@` and the next: items, or words that are none because a brace is missing or the like. */
type Stretch = { readonly line: number } & ({ readonly items: readonly Item[] } | { readonly broken: string });

function* stretches(text: string): Iterable<Stretch> {
  const rest = chunks(text);
  const waiting: Chunk[] = [];
  const chunkAt = (index: number): Chunk | undefined => {
    while (waiting.length <= index) {
      const next = rest.next();
      if (next.value === undefined) return undefined;
      waiting.push(next.value);
    }
    return waiting[index];
  };
  for (let first = chunkAt(0); first; first = chunkAt(0)) {
    const { line } = first;
    let words = '';
    let found: readonly Item[] | undefined;
    let joined = 0;
    for (let next: Chunk | undefined = first; next && !found && joined < mostJoined; next = chunkAt(joined)) {
      words += next.text;
      joined++;
      try {
        found = parse(words, { number: 'string' });
      } catch {
        // Perhaps the next chunk belongs to it.
      }
    }
    waiting.splice(0, found ? joined : 1);
    yield found ? { items: found, line } : { broken: first.text, line };
  }
}

/** The aliases in a field `ids`. */
const aliasesIn = (ids: string): readonly string[] => ids.split(',').flatMap((alias) => alias.trim() || []);

function readEntry(
  key: string,
  line: number,
  fields: readonly Field[],
  strings: ReadonlyMap<string, string>,
): ReadEntry {
  const textOf = ({ value, datatype }: Value): string => {
    if (value === null) return '';
    if (typeof value !== 'string') return value.map(textOf).join('');
    return datatype === 'identifier' ? (strings.get(value.toLowerCase()) ?? value) : value;
  };
  const values = new Map(fields.map((field) => [field.name.toLowerCase(), textOf(field)]));
  const of = (...names: string[]): string | undefined => names.map((name) => values.get(name)?.trim()).find(Boolean);
  const isPubmed = of('eprinttype', 'archiveprefix')?.toLowerCase() === 'pubmed';
  const title = of('title');
  const doi = of('doi') ?? /doi\.org\/(10\.\S+)/i.exec(of('url', 'howpublished') ?? '')?.[1];
  const aliases = aliasesIn(of('ids') ?? '');
  const entry = entryOf(key, line, {
    authors: bibtexSurnames(of('author', 'editor') ?? ''),
    year: /(?:1[89]|20)\d{2}[a-z]?/.exec(of('date', 'year') ?? '')?.[0],
    title: title && texText(title),
    doi: doi?.replace(/\\([_&%#])/g, '$1').replace(/[{}]/g, ''),
    pmid: of('pmid') ?? (isPubmed ? of('eprint') : undefined) ?? pmidIn(of('note', 'annote', 'annotation') ?? ''),
  });
  return aliases.length > 0 ? { ...entry, aliases } : entry;
}

/** Not within a word: in a field, `abe@lab (Tokyo)` opens nothing. */
const opening = /(?<![\w.])@(?!(?:comment|preamble)\b)[a-z]+\s*[{(]/gi;
const openingWithKey = /(?<![\w.])@(?!(?:comment|preamble|string)\b)[a-z]+\s*[{(]\s*([^\s,{}()"=#%]+)\s*(?:,|$)/gi;
const idsField = /(?<![a-z])ids\s*=\s*[{"]([^{}"]*)/i;

/** The keys of entries that are not well formed, as far as they can be read; whoever cites another would be told wrongly. */
function* brokenEntries(text: string, line: number): Iterable<ReadEntry> {
  const keys = [...text.matchAll(openingWithKey)].map(([, key]) => key!);
  if (keys.length === 0 || keys.length < (text.match(opening)?.length ?? 0))
    throw new UnreadableBibliography(`the entry at line ${line + 1} is not closed or not well formed.`);
  const aliases = aliasesIn(idsField.exec(text)?.[1] ?? '');
  for (const key of keys) {
    const fault = `the entry ${key} at line ${line + 1} is not closed or not well formed.`;
    yield { ...entryOf(key, line, { authors: [] }), ...(aliases.length > 0 ? { aliases } : {}), fault };
  }
}

/**
 * The entries of a BibTeX or BibLaTeX file, one at a time, so that a long file can be read with pauses. Of one that
 * is not well formed nothing but the key counts. Throws `UnreadableBibliography`.
 */
export function* bibtexEntries(text: string): Iterable<ReadEntry> {
  if (text.includes('\0')) throw new UnreadableBibliography('it is not UTF-8, but perhaps UTF-16. Save it as UTF-8.');
  if (text.trim() !== '' && !text.includes('@')) throw new UnreadableBibliography('it holds no BibTeX entry.');
  const strings = new Map<string, string>();
  for (const stretch of stretches(text)) {
    if ('broken' in stretch) {
      yield* brokenEntries(stretch.broken, stretch.line);
      continue;
    }
    for (const item of stretch.items) {
      if (item.itemtype === 'string' && typeof item.value === 'string')
        strings.set(item.name.toLowerCase(), item.value);
      if (item.itemtype === 'entry' && item.key) yield readEntry(item.key, stretch.line, item.fields, strings);
    }
  }
}
