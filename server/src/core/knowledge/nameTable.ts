import type { OpenArtefact, Section } from './artefact.ts';
import { entityNames, type IndexedName } from './entityNames.ts';
import type { Entity } from './knowledge.ts';
import { completionKey, type NameForm, nameForms, phraseHash } from './nameForms.ts';
import { hashOf } from './nameTokens.ts';

/** A name with the ways in which a text may write it. */
export interface KnownName extends IndexedName {
  readonly forms: readonly NameForm[];
}

/**
 * The names of one layer, numbered entity by entity in the order of the tables. What is compiled are hashes: from the tokens of a
 * text they lead to the few names that can stand there, and only these are ever read and compared letter by letter, so that
 * neither a start nor a text pays for the size of the base.
 *
 *     names.counts      how many names each entity has                     half words
 *     names.beginnings  a bit for every beginning of a form of a name      2^n bits
 *     names.slots       hash table: 0, or 8 bits of a form's hash and the number of its name plus 1 below them
 *     names.sorted      numbers of all names by their completion key
 */
export interface NameTable {
  readonly count: number;
  /** Whether a longer name may begin with the tokens of this hash; false is certain. */
  begins(hash: number): boolean;
  /** Numbers of the names that may have a form of this hash, in order; some have not. */
  candidates(hash: number): readonly number[];
  name(number: number): KnownName;
  /** The number of the name at a place of the order of completion keys. */
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

const numberBits = 24;
const numberMask = 2 ** numberBits - 1;
/** Of the hash in a slot; the low bits say where the slot is. */
const tag = (spreadHash: number): number => (spreadHash & ~numberMask) >>> 0;

/** The least power of two that is not below `size`. */
const powerOfTwo = (size: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, size)));

function hashesOf(form: NameForm, beginning: (hash: number) => void): number {
  let hash = 0;
  for (const token of form.tokens) {
    hash = phraseHash(hash, hashOf(token));
    beginning(hash);
  }
  return hash;
}

/** Compiles the names of entities, which are given in the order of the tables. */
export function packNames(entities: Iterable<Entity>): Readonly<Record<string, Section>> {
  const counts: number[] = [];
  const keys: string[] = [];
  const beginnings = new Set<number>();
  const entries: { readonly hash: number; readonly number: number }[] = [];
  for (const entity of entities) {
    const names = entityNames(entity);
    counts.push(names.length);
    for (const { name, kind, inText } of names) {
      const number = keys.push(completionKey(name)) - 1;
      const own = new Set<number>();
      for (const form of nameForms(name, kind)) own.add(hashesOf(form, (hash) => inText && beginnings.add(hash)));
      for (const hash of own) entries.push({ hash, number });
    }
  }

  // Eight bits a beginning: of ten phrases that begin no name, nine are seen to at once.
  const bits = powerOfTwo(Math.max(32, beginnings.size * 8));
  const bitmap = new Uint32Array(bits >> 5);
  for (const hash of beginnings) {
    const bit = spread(hash) & (bits - 1);
    bitmap[bit >> 5]! |= 1 << (bit & 31);
  }
  const slots = new Uint32Array(powerOfTwo(entries.length * 1.4 + 1));
  for (const { hash, number } of entries) {
    const value = spread(hash);
    let at = value & (slots.length - 1);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    slots[at] = tag(value) | (number + 1);
  }
  const sorted = Uint32Array.from(keys.keys()).sort((a, b) =>
    keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b,
  );
  return {
    'names.counts': Uint16Array.from(counts),
    'names.beginnings': bitmap,
    'names.slots': slots,
    'names.sorted': sorted,
  };
}

/** Reads the names of an open artefact. `entity` gives the entity of a number, as `packNames` was given them. */
export function openNames(artefact: OpenArtefact, entity: (number: number) => Entity): NameTable {
  const beginnings = artefact.words('names.beginnings');
  const slots = artefact.words('names.slots');
  const sorted = artefact.words('names.sorted');
  const bitMask = beginnings.length * 32 - 1;
  const slotMask = slots.length - 1;
  const counts = artefact.halfWords('names.counts');
  /** The number of each entity's first name. */
  const firsts = new Uint32Array(counts.length);
  for (let i = 1; i < counts.length; i++) firsts[i] = firsts[i - 1]! + counts[i - 1]!;
  const known = new Map<number, KnownName>();

  /** Entities without names share the number of the next one; the last of them owns it. */
  const ownerOf = (number: number): number => {
    let low = 0;
    let high = firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (firsts[middle]! <= number) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    count: sorted.length,
    begins: (hash) => {
      const bit = spread(hash) & bitMask;
      return (beginnings[bit >> 5]! & (1 << (bit & 31))) !== 0;
    },
    candidates: (hash) => {
      const value = spread(hash);
      const wanted = tag(value);
      const found: number[] = [];
      for (let at = value & slotMask; slots[at]; at = (at + 1) & slotMask) {
        const slot = slots[at]!;
        if (tag(slot) === wanted) found.push((slot & numberMask) - 1);
      }
      return found;
    },
    name: (number) => {
      const read = known.get(number);
      if (read !== undefined) return read;
      const owner = ownerOf(number);
      const name = entityNames(entity(owner))[number - firsts[owner]!]!;
      const made = { ...name, forms: nameForms(name.name, name.kind) };
      known.set(number, made);
      return made;
    },
    sorted: (place) => sorted[place]!,
  };
}
