import { greekLetters } from '../core/text/greekLetters.ts';

const combining: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  d: '\u0323',
  b: '\u0331',
  k: '\u0328',
  r: '\u030a',
};
/** `\Delta` beside `\delta`. */
const greekCapitals = Object.fromEntries(
  Object.entries(greekLetters).map(([name, letter]) => [
    `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    letter.toUpperCase(),
  ]),
);
const letters: Readonly<Record<string, string>> = {
  ...greekLetters,
  ...greekCapitals,
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  i: 'i',
  j: 'j',
  l: 'ł',
  L: 'Ł',
  o: 'ø',
  O: 'Ø',
  oe: 'œ',
  OE: 'Œ',
  ss: 'ß',
  textendash: '–',
  textemdash: '—',
};

/** What a field of BibTeX prints: accents and special letters in Unicode, without commands, braces and math signs. */
export function texText(tex: string): string {
  return tex
    .replace(
      /\\(["'`^~=.])\s?\{?\\?([A-Za-z])\}?/g,
      (_, accent: string, letter: string) => letter + (combining[accent] ?? ''),
    )
    .replace(
      /\\([uvHcdbkr])(?:\{\\?([A-Za-z])\}|\s\\?([A-Za-z]))/g,
      (_, accent: string, a?: string, b?: string) => (a ?? b ?? '') + (combining[accent] ?? ''),
    )
    .replace(/\\([A-Za-z]{1,12})(?![A-Za-z])\s?/g, (_, command: string) => letters[command] ?? '')
    .replace(/\\([&%$#_{}])/g, '$1')
    .replace(/(?<!\\)[{}$]/g, '')
    .replace(/---?/g, '–')
    .replace(/~/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}
