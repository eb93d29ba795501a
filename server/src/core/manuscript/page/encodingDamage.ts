import { type EditOfLines, foundInLines } from '../../text/foundInLines.ts';
import type { Span } from '../../text/span.ts';
import { type CodePage, codePages } from './codePages.ts';

/** Characters that a conversion of the file has damaged. `right` is what they were, if that is certain. */
export interface Damage extends Span {
  readonly right?: string;
}

/** Typographic ligatures that text taken out of a PDF keeps as one character. */
const ligatures: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
};

/** Signs of GB 2312, used on Chinese pages, misread as Windows-1252. */
const chinese: Readonly<Record<string, string>> = {
  '¡®': '‘',
  '¡¯': '’',
  '¡°': '“',
  '¡±': '”',
  '¡ª': '—',
  '¡Ü': '≤',
  '¡Ý': '≥',
  '¦Á': 'α',
  '¦Â': 'β',
  '¦Ã': 'γ',
  '¦Ä': 'δ',
};

/** Characters that could not be read at all, ligatures of a PDF, and an entity that has lost its number. */
const unreadable = /[\ufb00-\ufb04]|\ufffd+|&#x?;/uy;
/** What each kind of damage begins with: few texts contain any. */
const starts = new RegExp(`[${codePages.map((page) => page.starts).join('')}\\ufb00-\\ufb04\\ufffd&¡¦]`, 'gu');

/** Returns the byte of a character in a code page; undefined if it has none there. */
function byteOf(character: string, { high }: CodePage): number | undefined {
  const at = high.indexOf(character);
  return at < 0 ? undefined : 0x80 + at;
}

/** Decodes one character of two or three bytes in UTF-8, with the number of bytes; undefined if they are not UTF-8. */
function decoded(characters: string, page: CodePage): { readonly text: string; readonly length: number } | undefined {
  const [first, second, third] = [...characters].map((character) => byteOf(character, page));
  if (first === undefined || second === undefined || (second & 0xc0) !== 0x80) return undefined;
  if (first < 0xe0) return { text: String.fromCharCode(((first & 0x1f) << 6) | (second & 0x3f)), length: 2 };
  if (third === undefined || (third & 0xc0) !== 0x80) return undefined;
  const code = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  // Punctuation, arrows and mathematical signs: anything else that begins like this is a word of another language.
  return code >= 0x2000 && code <= page.last ? { text: String.fromCharCode(code), length: 3 } : undefined;
}

/** Returns the damage at one place, if there is any. */
function damageAt(text: string, start: number): Damage | undefined {
  for (const page of codePages) {
    if (!page.starts.includes(text[start]!)) continue;
    page.damage.lastIndex = start;
    const found = page.damage.exec(text)?.[0];
    if (found === undefined) continue;
    if (found === 'Â') return { start, end: start + 1, right: '' };
    const read = decoded(found, page);
    if (read) return { start, end: start + read.length, right: read.text };
  }
  const sign = chinese[text.slice(start, start + 2)];
  if (sign !== undefined) return { start, end: start + 2, right: sign };
  unreadable.lastIndex = start;
  const found = unreadable.exec(text)?.[0];
  if (found === undefined) return undefined;
  if (found[0] === '\ufffd' || found[0] === '&') return { start, end: start + found.length };
  return { start, end: start + 1, right: ligatures[found]! };
}

function damageIn(text: string): readonly Damage[] {
  const found: Damage[] = [];
  starts.lastIndex = 0;
  for (let start = starts.exec(text)?.index; start !== undefined; start = starts.exec(text)?.index) {
    const damage = damageAt(text, start);
    if (damage) found.push(damage);
    starts.lastIndex = damage?.end ?? start + 1;
  }
  return found;
}

/** Finds mojibake (UTF-8 read in another code page), replacement characters and ligatures in the source, in order. */
export const encodingDamage = (source: string, edit?: EditOfLines<Damage>): readonly Damage[] =>
  foundInLines(source, damageIn, edit);
