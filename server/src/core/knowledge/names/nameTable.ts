import type { ArtefactSection, OpenArtefact } from '../artefact/artefact.ts';
import { openRuns, packRuns } from '../artefact/runs.ts';
import type { Entity } from '../knowledge.ts';
import { entityNames, type IndexedName } from './entityNames.ts';
import { completionKey, type NameForm, nameForms } from './nameForms.ts';
import { hashOf, phraseHash } from './nameTokens.ts';

/** A name with the forms in which a text may write it. */
export interface NameWithForms extends IndexedName {
  readonly forms: readonly NameForm[];
}

/**
 * The names of one layer, numbered entity by entity in the order of the tables. Hashes of them are compiled: from the tokens of
 * a text they lead to the few names that may be there, and only these are ever read and compared letter by letter, so that
 * neither a start nor a text pays for the size of the base.
 *
 *     names.entities     how many names each entity has                                  runs
 *     names.beginnings   a bit for every beginning of a form of a name                   2^n bits
 *     names.hashes       how many names have a form whose hash falls into each bucket    2^n runs
 *     names.buckets      number of the name and four bits of the hash, bucket by bucket  24 bits each, in two sections
 *     names.sorted       numbers of all names by their completion key                    24 bits each, in two sections
 *
 * Numbers of 24 bits lie in two sections, the low 16 bits and the high 8 of all: apart they compress to their information.
 */
export interface NameTable {
  readonly count: number;
  /** Returns whether a longer name may begin with the tokens of this hash; false is certain. */
  begins(hash: number): boolean;
  /** Returns, in order, the numbers of the names that may have a form of this hash; not all of them do. */
  candidates(hash: number): readonly number[];
  name(number: number): NameWithForms;
  /** Returns the number of the name at a place in the order of completion keys. */
  sorted(place: number): number;
}

/** Spreads a hash over all its bits (the finalizer of MurmurHash3). */
function spread(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

const none: readonly number[] = [];

const numberBits = 20;
/** Returns four bits of a hash that no bucket number contains. */
const tagOf = (spreadHash: number): number => spreadHash >>> 28;

/** Returns the least power of two that is not below `size`. */
const powerOfTwo = (size: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, size)));

/** Stores 24-bit numbers as two sections. */
const halved = (name: string, numbers: readonly number[] | Uint32Array): Readonly<Record<string, ArtefactSection>> => ({
  [`${name}.low`]: Uint16Array.from(numbers, (number) => number & 0xffff),
  [`${name}.high`]: Uint8Array.from(numbers, (number) => number >> 16),
});

function joinedHalves(artefact: OpenArtefact, name: string): (at: number) => number {
  const low = artefact.halfWords(`${name}.low`);
  const high = artefact.bytes(`${name}.high`);
  return (at) => low[at]! | (high[at]! << 16);
}

function hashesOf(form: NameForm, beginning: (hash: number) => void): number {
  let hash = 0;
  for (const token of form.tokens) {
    hash = phraseHash(hash, hashOf(token));
    beginning(hash);
  }
  return hash;
}

/** Compiles the names of entities, given in the order of the tables. */
export function packNames(entities: Iterable<Entity>): Readonly<Record<string, ArtefactSection>> {
  const counts: number[] = [];
  const keys: string[] = [];
  const beginnings = new Set<number>();
  const entries: { readonly hash: number; readonly number: number }[] = [];
  for (const entity of entities) {
    const names = entityNames(entity);
    counts.push(names.length);
    for (const { name, kind, inText } of names) {
      const number = keys.push(completionKey(name)) - 1;
      const hashes = new Set<number>();
      for (const form of nameForms(name, kind)) hashes.add(hashesOf(form, (hash) => inText && beginnings.add(hash)));
      for (const hash of hashes) entries.push({ hash, number });
    }
  }

  // Four to eight bits for each beginning: they settle eight or nine in ten phrases that begin no name.
  const bits = powerOfTwo(Math.max(32, beginnings.size * 4));
  const bitmap = new Uint32Array(bits >> 5);
  for (const hash of beginnings) {
    const bit = spread(hash) & (bits - 1);
    bitmap[bit >> 5]! |= 1 << (bit & 31);
  }
  if (keys.length >= 2 ** numberBits) throw new RangeError(`A layer has room for ${2 ** numberBits} names.`);
  const bucketCount = powerOfTwo(entries.length);
  const buckets: number[][] = Array.from({ length: bucketCount }, () => []);
  for (const { hash, number } of entries) {
    const value = spread(hash);
    buckets[value & (bucketCount - 1)]!.push((tagOf(value) << numberBits) | number);
  }
  const sorted = Uint32Array.from(keys.keys()).sort((a, b) =>
    keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b,
  );
  return {
    ...packRuns('names.entities', counts),
    'names.beginnings': bitmap,
    ...packRuns(
      'names.hashes',
      buckets.map(({ length }) => length),
    ),
    ...halved('names.buckets', buckets.flat()),
    ...halved('names.sorted', sorted),
  };
}

/** Reads the names of an open artefact. `entity` returns the entity of a number, in the order given to `packNames`. */
export function openNames(artefact: OpenArtefact, entity: (number: number) => Entity): NameTable {
  const beginnings = artefact.words('names.beginnings');
  const entities = openRuns(artefact, 'names.entities');
  const hashes = openRuns(artefact, 'names.hashes');
  const bucketEntry = joinedHalves(artefact, 'names.buckets');
  const bitMask = beginnings.length * 32 - 1;
  const known = new Map<number, NameWithForms>();

  /** Entities without names have the same number as the next one; the last of them owns it. */
  const ownerOf = (number: number): number => {
    let low = 0;
    let high = entities.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (entities.start(middle) <= number) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    count: artefact.bytes('names.sorted.high').length,
    begins: (hash) => {
      const bit = spread(hash) & bitMask;
      return (beginnings[bit >> 5]! & (1 << (bit & 31))) !== 0;
    },
    candidates: (hash) => {
      const value = spread(hash);
      const bucket = value & (hashes.count - 1);
      const size = hashes.length(bucket);
      if (size === 0) return none;
      const found: number[] = [];
      const start = hashes.start(bucket);
      for (let at = start; at < start + size; at++) {
        const entry = bucketEntry(at);
        if (entry >> numberBits === tagOf(value)) found.push(entry & (2 ** numberBits - 1));
      }
      return found;
    },
    name: (number) => {
      const read = known.get(number);
      if (read !== undefined) return read;
      const owner = ownerOf(number);
      const name = entityNames(entity(owner))[number - entities.start(owner)]!;
      const made = { ...name, forms: nameForms(name.name, name.kind) };
      known.set(number, made);
      return made;
    },
    sorted: joinedHalves(artefact, 'names.sorted'),
  };
}
