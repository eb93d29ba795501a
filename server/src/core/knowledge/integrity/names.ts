import { nameKey } from '../names/nameKey.ts';
import { type Fault, faultAt, type PlacedRecord, type RowPlace } from '../validate.ts';
import type { PlacedTables } from './placed.ts';

/** A spelling with the record that has it, and the field that it is in. */
interface Owner {
  readonly id: string;
  readonly place: RowPlace;
  readonly field: string;
  readonly spelling: string;
}

/** The records that have a spelling, each once, by key. */
type Owners = ReadonlyMap<string, readonly Owner[]>;

/**
 * Checks that a spelling names one thing. Where it names two, an ambiguity entry must say what context each reading
 * needs: at most one owner may have no entry, and that one is read. Names that are not read in running text collide
 * with nothing.
 */
export function checkNames(data: PlacedTables): Fault[] {
  const owners = ownersOf(data);
  const explained = new Set(data.ambiguity.map(({ record }) => `${nameKey(record.spelling)}\n${record.id}`));
  const isExplained = ({ id, spelling }: Owner): boolean => explained.has(`${nameKey(spelling)}\n${id}`);
  return [
    ...collisions(owners, isExplained),
    ...ambiguityFaults(data.ambiguity, owners),
    ...riskySpellings(owners, isExplained),
  ];
}

/** Yields every spelling that is read in running text, in the order of the tables. */
function* spellings(data: PlacedTables): Iterable<Owner> {
  const of = (
    { record, place }: PlacedRecord<{ readonly id: string }>,
    fields: Readonly<Record<string, readonly string[]>>,
  ) =>
    Object.entries(fields).flatMap(([field, names]) =>
      names.map((spelling): Owner => ({ id: record.id, place, field, spelling })),
    );
  for (const row of data.genes) {
    const { symbol, previous, aliases, unread, locus } = row.record;
    if (locus === 'mirna') continue;
    const isRead = ({ spelling }: Owner): boolean => !unread.includes(spelling);
    yield* of(row, { symbol: [symbol], previous, aliases }).filter(isRead);
  }
  for (const row of data.families) {
    const { name, aliases, unread } = row.record;
    yield* of(row, { name: [name], aliases }).filter(({ spelling }) => !unread.includes(spelling));
  }
  for (const row of data.drugs) {
    const { inn, brands, codes, synonyms, abbreviations } = row.record;
    yield* of(row, { inn: [inn], brands, codes, synonyms, abbreviations });
  }
  for (const row of data.mechanisms) yield* of(row, { name: [row.record.name], spellings: row.record.spellings });
  for (const row of data.diseases) {
    const { name, synonyms, abbreviations } = row.record;
    yield* of(row, { name: [name], synonyms, abbreviations });
  }
  for (const row of [...data.classes, ...data.pathways, ...data.cellLines])
    yield* of(row, { name: [row.record.name], aliases: row.record.aliases });
}

function ownersOf(data: PlacedTables): Owners {
  const owners = new Map<string, Owner[]>();
  for (const owner of spellings(data)) {
    const list = owners.get(nameKey(owner.spelling)) ?? [];
    if (!list.some(({ id }) => id === owner.id)) list.push(owner);
    owners.set(nameKey(owner.spelling), list);
  }
  return owners;
}

type IsExplained = (owner: Owner) => boolean;

const collisions = (owners: Owners, isExplained: IsExplained): Fault[] =>
  [...owners.values()].flatMap((list) => {
    const [first, ...others] = list.filter((owner) => !isExplained(owner));
    return others.map(({ id, place, field, spelling }) =>
      faultAt(
        place,
        field,
        `"${spelling}" (${id}) names ${first?.id} too (${first?.place.file}:${first?.place.line})`,
        'Remove the spelling from one of them, or say in ambiguity.yaml which reading needs what.',
      ),
    );
  });

/** Returns what is wrong with the entries that say what a spelling needs. */
const ambiguityFaults = (entries: PlacedTables['ambiguity'], owners: Owners): Fault[] =>
  entries.flatMap(({ record: { id, spelling, needs, words }, place }) => [
    ...((owners.get(nameKey(spelling)) ?? []).some((owner) => owner.id === id)
      ? []
      : [
          faultAt(
            place,
            'spelling',
            `${id} has no spelling "${spelling}"`,
            'Add the spelling to the record, or remove the entry.',
          ),
        ]),
    ...(needs === 'context' && words.length === 0
      ? [
          faultAt(
            place,
            'words',
            `"${spelling}" needs context but names no words`,
            'List the words that decide, or write needs: defined.',
          ),
        ]
      : []),
  ]);

/** Approved symbols that are everyday words, and two-letter names: each needs an entry that says why it is safe. */
const everyday = new Set(
  'all as bad bid camp can cap cast cat clock coil cope cut era face fat flip gap gem hr impact in ion kin kit lox max met mice minor nodal oat of on pip pole pr pts ran rest sag set she son star tank ts tub twist was'.split(
    ' ',
  ),
);

const riskySpellings = (owners: Owners, isExplained: IsExplained): Fault[] =>
  [...owners]
    .filter(([spelling]) => everyday.has(spelling) || spelling.length <= 2)
    .flatMap(([, list]) => list.filter((owner) => !isExplained(owner)))
    .map(({ id, place, field, spelling }) =>
      faultAt(
        place,
        field,
        `"${spelling}" (${id}) is a word or too short`,
        'Say in ambiguity.yaml what it needs, or remove the spelling.',
      ),
    );
