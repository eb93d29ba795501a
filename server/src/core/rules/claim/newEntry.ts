import type { Source } from '../../knowledge/records.ts';
import type { BibliographyEntry } from '../../manuscript/references/bibliography.ts';
import { identifierText, identifierWords } from '../sourceIdentifier.ts';
import { type SourceAuthor, sourceAuthors } from './sourceNames.ts';

/** A note on where to look up the rest of an entry: `complete from PMID 123`. */
const completeFrom = (source: Source): string => `complete from ${identifierWords(source)}`;

/** Whether the base knows everything that an entry needs. */
const isWhole = ({ title, journal, authors }: Source): boolean =>
  title !== undefined && journal !== undefined && authors.length > 0;

/** The pattern of keys in a bibliography: `kobayashi2005`, `Kobayashi_2005`. */
const keyShape = /^(\p{L}+)([_:.-]?)((?:19|20)\d{2})/u;

/** A new, unused key for a work, in the pattern of the existing ones. */
export function newKey(surname: string, year: number, entries: readonly BibliographyEntry[]): string {
  const shapes = entries.slice(0, 200).flatMap(({ key }) => {
    const shape = keyShape.exec(key);
    return shape ? [shape] : [];
  });
  const most = <T>(values: readonly T[]): T | undefined => {
    const counts = new Map<T, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  };
  const name = surname.normalize('NFD').replace(/[^A-Za-z]/gu, '');
  const isCapital = most(shapes.map(([, word = '']) => /^\p{Lu}/u.test(word))) ?? false;
  const stem = `${isCapital ? name : name.toLowerCase()}${most(shapes.map(([, , mark = '']) => mark)) ?? ''}${year}`;
  const taken = new Set(entries.map(({ key }) => key));
  for (const letter of ['', ...'abcdefghijklmnopqrstuvwxyz']) if (!taken.has(stem + letter)) return stem + letter;
  return `${stem}-${entries.length}`;
}

const inBraces = (text: string): string => `{${text.replace(/[{}]/gu, '').replace(/[&%$#_]/gu, '\\$&')}}`;

/** A BibTeX entry with what the base knows about a work; if it is incomplete, a note says where to look up the rest. */
export function bibtexEntry(key: string, source: Source): string {
  const { known, more } = sourceAuthors(source);
  const names = known.map(({ surname, initials }) => (initials ? `${surname}, ${[...initials].join('. ')}.` : surname));
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', names.length > 0 ? [...names, ...(more ? ['others'] : [])].join(' and ') : undefined],
    ['title', source.title],
    ['journal', source.journal],
    ['year', source.year === undefined ? undefined : String(source.year)],
    ['doi', source.doi],
    ['pmid', source.id.startsWith('pmid:') ? source.id.slice('pmid:'.length) : undefined],
    ['url', source.id.startsWith('page:') ? identifierText(source) : undefined],
    ['note', isWhole(source) ? undefined : completeFrom(source)],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === undefined) return [];
    return `  ${name} = ${name === 'doi' ? `{${value}}` : inBraces(value)}`;
  });
  return `@article{${key},\n${lines.join(',\n')}\n}\n`;
}

const sentence = (text: string | undefined): string => (text === undefined ? '' : `${text.replace(/[.?!]$/u, '')}. `);

/** The entry for a reference list, with the year after the authors or after the journal. */
export function listEntry(source: Source, yearFirst: boolean): string {
  const { known, more } = sourceAuthors(source);
  const written = ({ surname, initials }: SourceAuthor): string => {
    if (initials === undefined) return surname;
    return yearFirst ? `${surname}, ${[...initials].join('. ')}.` : `${surname} ${initials}`;
  };
  const all = known.map(written);
  const names = more ? `${all.join(', ')}${all.length > 1 ? ',' : ''} et al.` : all.join(', ');
  const year = source.year === undefined ? '' : String(source.year);
  const doi = source.doi === undefined ? '' : `https://doi.org/${source.doi}`;
  const identifier = identifierText(source);
  const own = isWhole(source) ? `${identifier}.` : `[${completeFrom(source)}]`;
  const rest = isWhole(source) && identifier === doi ? doi : [doi, own].filter(Boolean).join(' ');
  return yearFirst
    ? `${names} (${year}). ${sentence(source.title)}${sentence(source.journal)}${rest}`
    : `${sentence(names)}${sentence(source.title)}${sentence(source.journal)}${year}. ${rest}`;
}
