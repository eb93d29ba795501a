import { type Fault, faultAt, type Place } from '../validate.ts';
import type { PlacedTables } from './placed.ts';

interface Owner {
  readonly id: string;
  readonly place: Place;
  readonly field: string;
  readonly spelling: string;
}

/** Case, hyphens and spaces do not keep two names apart in a text. */
const key = (name: string): string => name.toLowerCase().replace(/[\s\u2010-\u2015-]/g, '');

/**
 * A spelling names one thing. Where it names two, an ambiguity entry must say which reading needs what context: at most one
 * owner may be without entry, and that one is read. Names that are not read in running text collide with nothing.
 */
export function checkNames(data: PlacedTables): Fault[] {
  const owners = new Map<string, Owner[]>();
  const add = (id: string, place: Place, fields: Readonly<Record<string, readonly string[]>>): void => {
    for (const [field, names] of Object.entries(fields)) {
      for (const spelling of names) {
        const list = owners.get(key(spelling)) ?? [];
        if (!list.some((owner) => owner.id === id)) list.push({ id, place, field, spelling });
        owners.set(key(spelling), list);
      }
    }
  };
  for (const { record: r, place } of data.genes) {
    if (r.locus === 'mirna') continue;
    const read = (names: readonly string[]) => names.filter((name) => !r.unread.includes(name));
    add(r.id, place, { symbol: read([r.symbol]), previous: read(r.previous), aliases: read(r.aliases) });
  }
  for (const { record: r, place } of data.families) {
    const read = (names: readonly string[]) => names.filter((name) => !r.unread.includes(name));
    add(r.id, place, { name: read([r.name]), aliases: read(r.aliases) });
  }
  for (const { record: r, place } of data.drugs) {
    add(r.id, place, {
      inn: [r.inn],
      brands: r.brands,
      codes: r.codes,
      synonyms: r.synonyms,
      abbreviations: r.abbreviations,
    });
  }
  for (const { record: r, place } of data.classes) add(r.id, place, { name: [r.name], aliases: r.aliases });
  for (const { record: r, place } of data.mechanisms) add(r.id, place, { name: [r.name], spellings: r.spellings });
  for (const { record: r, place } of data.pathways) add(r.id, place, { name: [r.name], aliases: r.aliases });
  for (const { record: r, place } of data.diseases)
    add(r.id, place, { name: [r.name], synonyms: r.synonyms, abbreviations: r.abbreviations });
  for (const { record: r, place } of data.cellLines) add(r.id, place, { name: [r.name], aliases: r.aliases });

  const explained = new Set(data.ambiguity.map(({ record }) => `${key(record.spelling)}\n${record.id}`));
  const faults: Fault[] = [];
  for (const [spelling, list] of owners) {
    const open = list.filter((owner) => !explained.has(`${spelling}\n${owner.id}`));
    const [first, ...others] = open;
    for (const owner of others) {
      faults.push(
        faultAt(
          owner.place,
          owner.field,
          `"${owner.spelling}" (${owner.id}) names ${first?.id} too (${first?.place.file}:${first?.place.line})`,
          'Remove the spelling from one of them, or say in data/ambiguity.yaml which reading needs what.',
        ),
      );
    }
  }
  for (const { record, place } of data.ambiguity) {
    if (!(owners.get(key(record.spelling)) ?? []).some((owner) => owner.id === record.id)) {
      faults.push(
        faultAt(
          place,
          'spelling',
          `${record.id} has no spelling "${record.spelling}"`,
          'Add the spelling to the record, or remove the entry.',
        ),
      );
    }
    if (record.needs === 'context' && record.words.length === 0) {
      faults.push(
        faultAt(
          place,
          'words',
          `"${record.spelling}" needs context but names no words`,
          'List the words that decide, or write needs: defined.',
        ),
      );
    }
  }
  faults.push(...riskySpellings(owners, explained));
  return faults;
}

/** Approved symbols that are everyday words, and two-letter names: never without an entry that says why they are safe. */
const everyday = new Set(
  'all as bad bid camp can cap cast cat clock coil cope cut era face fat flip gap gem hr impact in ion kin kit lox max met mice minor nodal oat of on pip pole pr pts ran rest sag set she son star tank ts tub twist was'.split(
    ' ',
  ),
);

function riskySpellings(owners: ReadonlyMap<string, readonly Owner[]>, explained: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  for (const [spelling, list] of owners) {
    if (!(everyday.has(spelling) || spelling.length <= 2)) continue;
    for (const owner of list) {
      if (explained.has(`${spelling}\n${owner.id}`)) continue;
      faults.push(
        faultAt(
          owner.place,
          owner.field,
          `"${owner.spelling}" (${owner.id}) is a word or too short`,
          'Say in data/ambiguity.yaml what it needs, or remove the spelling.',
        ),
      );
    }
  }
  return faults;
}
