import { type EditOfLines, foundInLines } from '../../text/foundInLines.ts';
import { matchesFrom } from '../../text/matchesFrom.ts';
import type { Span } from '../../text/span.ts';

/** Characters that a conversion of the file has spoilt. `right` is what they were, where that can be told. */
export interface Damage extends Span {
  readonly right?: string;
}

/** What Windows-1252 shows for the bytes 0x80 to 0x9F; the bytes above are those of Latin-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Typographic ligatures that text taken out of a PDF keeps as one character. */
const ligatures: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
};

/** First bytes of UTF-8 that no word has before such a character: Latin-1 letters and signs, Greek, typographic punctuation. */
const suspicious =
  /[ÂÃÎÏâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}|[\ufb00-\ufb04]|\ufffd+|(?<![\p{L}\p{M}])Â(?=\s|$)/uy;
/** What each of them begins with: few texts have any. */
const suspiciousStart = /[ÂÃÎÏâ\ufb00-\ufb04\ufffd]/g;

/** The byte behind a character that was read as Windows-1252; undefined where there is none. */
function byteOf(character: string): number | undefined {
  const at = windows1252.indexOf(character);
  if (at >= 0) return 0x80 + at;
  const code = character.charCodeAt(0);
  return code >= 0xa0 && code <= 0xff ? code : undefined;
}

/** One character of two or three bytes in UTF-8, with how many there were; undefined where the bytes are none. */
function decoded(characters: string): { readonly text: string; readonly length: number } | undefined {
  const [first, second, third] = [...characters].map(byteOf);
  if (first === undefined || second === undefined || (second & 0xc0) !== 0x80) return undefined;
  if (first < 0xe0) return { text: String.fromCharCode(((first & 0x1f) << 6) | (second & 0x3f)), length: 2 };
  if (third === undefined || (third & 0xc0) !== 0x80) return undefined;
  const code = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  // Punctuation, arrows and mathematical signs: what else begins with â is a word of another language.
  return code >= 0x2000 && code < 0x2300 ? { text: String.fromCharCode(code), length: 3 } : undefined;
}

function damageIn(text: string): readonly Damage[] {
  return matchesFrom(text, suspiciousStart, suspicious).flatMap(({ index: start, 0: found }): readonly Damage[] => {
    if (found[0] === '\ufffd') return [{ start, end: start + found.length }];
    const ligature = ligatures[found];
    if (ligature !== undefined) return [{ start, end: start + 1, right: ligature }];
    if (found === 'Â') return [{ start, end: start + 1, right: '' }];
    const read = decoded(found);
    return read ? [{ start, end: start + read.length, right: read.text }] : [];
  });
}

/** Mojibake (UTF-8 read as Windows-1252), replacement characters and ligatures of the source, in order. */
export const encodingDamage = (source: string, edit?: EditOfLines<Damage>): readonly Damage[] =>
  foundInLines(source, damageIn, edit);
