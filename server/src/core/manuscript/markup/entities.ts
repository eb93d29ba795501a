import { greekLetters } from '../../text/greekLetters.ts';

/** Capital Greek letters: `&Delta;` and the like. */
const capitals = Object.fromEntries(
  Object.entries(greekLetters).map(([name, letter]) => [name[0]!.toUpperCase() + name.slice(1), letter.toUpperCase()]),
);

/** Named character references that biomedical prose uses; numeric ones are resolved by number. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwj: '',
  zwnj: '',
  shy: '',
  ...greekLetters,
  ...capitals,
  micro: 'µ',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hyphen: '‐',
  middot: '·',
  bull: '•',
  hellip: '…',
  times: '×',
  plusmn: '±',
  deg: '°',
  rarr: '→',
  larr: '←',
  le: '≤',
  ge: '≥',
  ne: '≠',
  asymp: '≈',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  reg: '®',
  trade: '™',
  copy: '©',
  sect: '§',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  aacute: 'á',
  agrave: 'à',
  auml: 'ä',
  aring: 'å',
  ccedil: 'ç',
  eacute: 'é',
  egrave: 'è',
  iacute: 'í',
  ntilde: 'ñ',
  oacute: 'ó',
  ocirc: 'ô',
  ouml: 'ö',
  oslash: 'ø',
  szlig: 'ß',
  uacute: 'ú',
  uuml: 'ü',
};

/** Returns the character that `&…;` stands for; the reference itself if it is unknown. */
export function resolveEntity(reference: string): string {
  const body = reference.slice(1, -1);
  if (body.startsWith('#')) {
    const hex = body[1] === 'x' || body[1] === 'X';
    const code = Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10);
    const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return valid ? String.fromCodePoint(code) : '\ufffd';
  }
  return Object.hasOwn(named, body) ? (named[body] ?? reference) : reference;
}
