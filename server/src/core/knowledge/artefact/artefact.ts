import type { Release } from '../knowledge.ts';
import { textOf, utf8Of } from './utf8.ts';

/** The artefact format that this code reads. The build checks what the tables say, so that a start need not. */
const artefactFormat = 10;

/**
 * The compiled knowledge base is one file of typed arrays, used where they lie:
 *
 *     word 0   "RAKB"                                    words are 32 bits, little-endian
 *     word 1   the format
 *     word 2   length of the file in bytes
 *     word 3   sum over the head and over every 64th word of the sections
 *     word 4   length of the head in bytes
 *     head     JSON: the release, what is to be known of each table, where each section lies
 *     sections typed arrays, each at a multiple of four bytes: row texts (`rowTable.ts`), names (`nameTable.ts`)
 *
 * Nothing is read at start but the head; a row becomes an object when it is first asked for.
 */
export interface ArtefactHead {
  readonly release: Release;
  readonly tables: Readonly<Record<string, unknown>>;
}

export type ArtefactSection = Uint8Array | Uint16Array | Uint32Array;
/** The typed arrays of an artefact, by name. */
export type Sections = Readonly<Record<string, ArtefactSection>>;

/** An artefact that passed the check for wholeness. A section that it lacks is empty. */
export interface OpenArtefact extends ArtefactHead {
  readonly bytes: (name: string) => Uint8Array;
  readonly halfWords: (name: string) => Uint16Array;
  readonly words: (name: string) => Uint32Array;
}

const magic = 0x424b4152;
const prefixWords = 5;

interface StoredPart {
  readonly name: string;
  readonly offset: number;
  readonly bytes: number;
}

const aligned = (bytes: number): number => (bytes + 3) & ~3;

/**
 * Returns a sum that tells a damaged file from a whole one. It guards against accidental damage, which comes in blocks,
 * not against intent. Summing every word would cost more than everything else that a start does with the file; what
 * slips through is found when its row is read.
 */
function checksum(words: Uint32Array, headWords: number): number {
  let sum = 0;
  for (let at = 4; at < words.length; at += at < headWords ? 1 : 64) sum = Math.imul(sum ^ words[at]!, 0x9e3779b1);
  return sum >>> 0;
}

const headWordsOf = (headLength: number): number => prefixWords + (aligned(headLength) >> 2);

/** Returns the file that `openArtefact` opens. */
export function packArtefact(head: ArtefactHead, sections: Sections): Uint8Array<ArrayBuffer> {
  const places: StoredPart[] = [];
  let offset = 0;
  for (const [name, { byteLength }] of Object.entries(sections)) {
    places.push({ name, offset, bytes: byteLength });
    offset += aligned(byteLength);
  }
  const headBytes = utf8Of(JSON.stringify({ ...head, sections: places }));
  const start = prefixWords * 4 + aligned(headBytes.length);
  const file = new Uint8Array(start + offset);
  file.set(headBytes, prefixWords * 4);
  for (const [index, { buffer, byteOffset, byteLength }] of Object.values(sections).entries())
    file.set(new Uint8Array(buffer, byteOffset, byteLength), start + places[index]!.offset);
  const words = new Uint32Array(file.buffer);
  words.set([magic, artefactFormat, file.length, 0, headBytes.length]);
  words[3] = checksum(words, headWordsOf(headBytes.length));
  return file;
}

const buildAgain = 'Install the extension again, or run `npm run build`.';

/** Opens a compiled knowledge base. Never throws: what cannot be read is returned as a `problem` that says what to do. */
export function openArtefact(file: Uint8Array): OpenArtefact | { readonly problem: string } {
  // Views need whole words, and a platform may pass a part of a larger buffer.
  const whole = file.byteOffset % 4 === 0 && file.length % 4 === 0 ? file : file.slice(0, file.length & ~3);
  const words = new Uint32Array(whole.buffer, whole.byteOffset, whole.length >> 2);
  if (words[0] !== magic) return { problem: `The file is no compiled knowledge base. ${buildAgain}` };
  if (words[1] !== artefactFormat)
    return {
      problem: `The knowledge base has format ${words[1]}; this program reads ${artefactFormat}. Update both together.`,
    };
  if (words[2] !== file.length)
    return {
      problem: `The knowledge base is cut short or has grown: ${file.length} bytes, not ${words[2]}. ${buildAgain}`,
    };
  if (words[3] !== checksum(words, headWordsOf(words[4]!)))
    return { problem: `The knowledge base is damaged. ${buildAgain}` };

  const headEnd = prefixWords * 4 + words[4]!;
  const head = JSON.parse(textOf(whole, prefixWords * 4, headEnd)) as ArtefactHead & {
    readonly sections: StoredPart[];
  };
  const start = aligned(headEnd);
  const places = new Map(head.sections.map((place) => [place.name, place]));
  const view = <T>(name: string, make: (buffer: ArrayBufferLike, offset: number, bytes: number) => T): T => {
    const { offset, bytes } = places.get(name) ?? { offset: 0, bytes: 0 };
    return make(whole.buffer, whole.byteOffset + start + offset, bytes);
  };
  return {
    release: head.release,
    tables: head.tables,
    bytes: (name) => view(name, (buffer, offset, bytes) => new Uint8Array(buffer, offset, bytes)),
    halfWords: (name) => view(name, (buffer, offset, bytes) => new Uint16Array(buffer, offset, bytes >> 1)),
    words: (name) => view(name, (buffer, offset, bytes) => new Uint32Array(buffer, offset, bytes >> 2)),
  };
}
