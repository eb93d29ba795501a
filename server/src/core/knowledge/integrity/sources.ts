import { type Fault, faultsOf } from '../validate.ts';
import type { PlacedTables } from './placed.ts';

/** Checks that a work that was looked up has what its page said, and is cited by it. */
function checkLookup(record: SourceRecord, add: ReturnType<typeof faultsOf>): void {
  for (const field of ['title', 'host', 'looked'] as const) {
    // The copy of an abstract on which evidence rests may lack the title, and none is made up for it.
    const isNeeded = field !== 'title' || record.kind === undefined;
    if (isNeeded && record[field] === undefined)
      add(field, `was looked up and has no ${field}`, 'Write down what the page said.');
  }
  const { citation, firstAuthor, year } = record;
  if (firstAuthor !== undefined && !citation.startsWith(firstAuthor))
    add('citation', `is not cited by ${firstAuthor}`, 'Begin the citation with the first author.');
  if (year !== undefined && !citation.includes(String(year)))
    add('citation', `is not cited with ${year}`, 'Put the year into the citation.');
  const [author] = record.authors;
  if (author !== undefined && (firstAuthor === undefined || !author.includes(firstAuthor)))
    add('authors', `begin with ${author}, not with ${firstAuthor ?? 'a first author'}`, 'Correct one of the two.');
}

type SourceRecord = PlacedTables['sources'][number]['record'];

/**
 * Checks that a work counts as looked up only if what was found, where and when are given, and that several fields
 * agree on it.
 */
export function checkSources(data: PlacedTables): Fault[] {
  const faults: Fault[] = [];
  for (const { record, place } of data.sources) {
    const add = faultsOf(faults, place, record.id);
    if ((record.host === undefined) !== (record.looked === undefined))
      add('host', 'names host or day alone', 'Give the host of the page and the day together.');
    if (record.id.startsWith('doi:') && record.doi !== record.id.slice('doi:'.length))
      add('doi', `has the doi ${record.doi ?? 'none'}`, 'Write the doi of the id.');
    if (record.verified === 'lookup') checkLookup(record, add);
  }
  return faults;
}
