import type { Span } from '../text/span.ts';
import type { Manuscript } from './manuscript.ts';

/** In characters: the longest quotation, so that a text without full stops stays cheap. */
const reach = 1000;
const marks = /[“”„"]/u;
/** A quotation mark inside a word (`V"“°RNA`) is a misread letter and opens no quotation. */
const misread = /(?<=[^\s([\u2013\u2014])[“„"](?=[^\s)\].,;:!?\u2013\u2014])/gu;

/** Whether a place in a block is within a quotation in curved marks, which may span several sentences. */
function standsBetweenCurved(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - reach);
  const before = text.slice(from, start + 1);
  const inSlice = before.lastIndexOf('“');
  if (inSlice < 0 || inSlice < before.lastIndexOf('”')) return false;
  const opened = from + inSlice;
  const opens = opened === 0 || /[\s([\u2013\u2014]/u.test(text[opened - 1]!);
  return opens && text.slice(end, end + reach + 1).includes('”');
}

/**
 * Whether a mention or word is in a block quotation or between quotation marks in its sentence: quoted words are left as they
 * are.
 */
export function isQuoted(
  { manuscript }: { readonly manuscript: Manuscript },
  place: { readonly block: number; readonly prose: Span; readonly sentence: number },
): boolean {
  const block = manuscript.blocks[place.block];
  if (!block) return false;
  if (block.kind === 'quotation') return true;
  if (standsBetweenCurved(block.prose.text, place.prose)) return true;
  const sentence = block.sentences[place.sentence]?.prose;
  const before = block.prose.text.slice(Math.max(sentence?.start ?? 0, place.prose.start - reach), place.prose.start);
  const following = block.prose.text.slice(
    place.prose.end,
    Math.min(sentence?.end ?? block.prose.text.length, place.prose.end + reach),
  );
  if (!marks.test(before) || !/[”“"]/u.test(following)) return false;
  const plain = before.replace(misread, '');
  const opened = Math.max(plain.lastIndexOf('“'), plain.lastIndexOf('„'));
  if (opened > plain.lastIndexOf('”')) return true;
  return plain.split('"').length % 2 === 0;
}
