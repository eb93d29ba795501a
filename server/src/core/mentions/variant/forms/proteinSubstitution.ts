// Reads the replacement of one amino acid by another: "T790M", "p.Thr790Met", "V600E/K".

import { guarded } from '../../../text/guarded.ts';
import { matchesFrom } from '../../../text/matchesFrom.ts';
import { residueChange } from '../aminoAcidWords.ts';
import { type Change, matches, type Need, type ReadMatch, type Search, type VariantForm } from '../form.ts';
import {
  afterChainName,
  arrow,
  chainLetter,
  oneLetterResidue,
  proteinPrefix,
  residueFirst,
  residueNumber,
  residueOf,
  threeLetterResidue,
  tokenEnd,
  tokenStart,
} from '../notation.ts';
import { hasOtherMeaning, neverVariant } from '../sharedShape.ts';

/** pV600E: the full stop of the prefix is missing. */
const forgotten = guarded(
  /\bp[A-Y]/,
  new RegExp(
    `(?<![\\p{L}\\d])p(?:(${oneLetterResidue})|(${threeLetterResidue}))([1-9]\\d{1,3})(?:(${oneLetterResidue})|(${threeLetterResidue}))${tokenEnd}`,
    'gu',
  ),
);
/**
 * T790M, p.T790M, p.(T790M), T790→M, T790 M as converters of pages write it, and alleles of one position: V600E/K,
 * G12C/D/V.
 */
const shortBody = `(${proteinPrefix})(${oneLetterResidue})([1-9]\\d{0,7})\\s?(?:${arrow}\\s?)?(${oneLetterResidue})((?:[/,|]${oneLetterResidue}(?![\\p{L}\\d]))*)\\)?${tokenEnd}`;
const shortWhole = new RegExp(`${tokenStart(residueFirst)}${shortBody}`, 'uy');
/** Where `shortWhole` can begin: a letter and its digit, or the "p." before them, but not inside a word such as TP53. */
const shortStart = new RegExp(`(?<![A-Za-z\\d])${proteinPrefix}[A-Y][1-9]`, 'g');
const short: Search = { all: (text) => matchesFrom(text, shortStart, shortWhole) };
const becomes = `(?:(?:${arrow}|to|by|with|into|(?:(?:was|were|is)\\s)?(?:replaced|substituted|changed|mutated|converted)\\s(?:by|with|to|into|for))\\s?)`;
/** Thr790Met, p.(Thr790Met), Thr790→Met, Thr-790-Met, Thr 790 Met, Thr790 to Met, Lys 43 to Ala or Glu, Thr790 replaced by Met. */
const longBody = `(${proteinPrefix})(${threeLetterResidue})[-\\s(\u2010\u2011]?(${residueNumber})\\)?[-\\s/\u2010\u2011]?${becomes}?(${threeLetterResidue}(?:(?:/|,\\s|,?\\s(?:or|and)\\s)${threeLetterResidue}(?![\\p{L}\\d-]|\\s\\d)){0,5}|=)\\)?${tokenEnd}`;
const long = guarded(
  new RegExp(`${threeLetterResidue}[-\\s(\u2010\u2011]?[1-9]`, 'iu'),
  new RegExp(`${tokenStart(residueFirst)}${longBody}`, 'giu'),
);
/** Both after the name of a chain. */
const chainSign = new RegExp(`(?:${chainLetter}|V[HL])[A-Y]`);
const shortOfChain = guarded(chainSign, new RegExp(`(?=[A-Y])${afterChainName}${shortBody}`, 'gu'));
const longOfChain = guarded(chainSign, new RegExp(`(?=[A-Y])${afterChainName}${longBody}`, 'giu'));
/** The position after both residues: A34→E34, Thr790→Met790. */
const twice = guarded(
  /\d\s?(?:[→⟶⇒➔➝>]|[-=\u2013\u2014\u2212]{1,4}>|--|to\s)/,
  new RegExp(
    `${tokenStart(residueFirst)}(${threeLetterResidue}|${oneLetterResidue})[-\\s]?([1-9]\\d{1,3})\\s?(?:${arrow}|to\\s)\\s?(${threeLetterResidue}|${oneLetterResidue})[-\\s]?\\2${tokenEnd}`,
    'gu',
  ),
);
/** Two equal residues that become the same: Y1234/1235F, Cys77/95Ala. */
const pair = guarded(
  /\d\/\d+[A-Z]/,
  new RegExp(
    `${tokenStart(residueFirst)}(${threeLetterResidue}|${oneLetterResidue})([1-9]\\d{1,3})/([1-9]\\d{1,3})(${threeLetterResidue}|${oneLetterResidue})${tokenEnd}`,
    'gu',
  ),
);
/** K(213)M, L-(39)-A: older papers put the position in brackets. */
const bracketed = guarded(
  /[A-Z]-?\(\d/,
  new RegExp(
    `${tokenStart(residueFirst)}(${oneLetterResidue})-?\\(([1-9]\\d{1,3})\\)-?(${oneLetterResidue})${tokenEnd}`,
    'gu',
  ),
);

/** 209 Arg→Gln, 52Asp-->Asn: the position comes first. "12 Arg→Lys substitutions" are a dozen of them. */
const placeBefore = guarded(
  /\d\s?[A-Z][a-z]{2}\s?[→⟶⇒➔➝>=\u2013\u2014\u2212-]/,
  new RegExp(
    `${tokenStart('\\d')}([1-9]\\d{1,3})\\s?(${threeLetterResidue})\\s?${arrow}\\s?(${threeLetterResidue})${tokenEnd}(?!\\s(?:[a-z-]+\\s)?(?:substitu|mutat|replace|chang|exchang|conver)[a-z]*s(?![a-z]))`,
    'gu',
  ),
);
/** 105Ile/Val, 388Gly/Arg: both alleles glued to their place. */
const placeGlued = guarded(
  /\d[A-Z][a-z]{2}\/[A-Z][a-z]{2}/,
  new RegExp(
    `${tokenStart('\\d')}([1-9]\\d{1,3})(${threeLetterResidue})/(${threeLetterResidue})(?![\\p{L}\\d/])`,
    'gu',
  ),
);
/** Arg/Pro72 polymorphism: which of the two the reference has is not said. */
const eitherResidue = guarded(
  /[a-z]\/[A-Z][a-z]{2}[-\s]?\d/,
  new RegExp(
    `${tokenStart(residueFirst)}(${threeLetterResidue})/(${threeLetterResidue})[-\\s]?[1-9]\\d{0,3}(?=(?:\\s\\p{L}+)?\\s(?:polymorphisms?|genotypes?|variants?|alleles?|SNPs?|substitutions?)${tokenEnd})`,
    'gu',
  ),
);

/** Arg(-4)Gln, R-4Q: residues before the first of the mature protein, counted backwards from it. */
const beforeFirst = guarded(
  /[A-Z](?:[a-z]{2}\s?\([-\u2212\u2013]\d|\(?[-\u2212\u2013]\d\d?\)?[A-Y](?![A-Za-z\d]))/,
  new RegExp(
    `${tokenStart(residueFirst)}(?:(${threeLetterResidue})\\s?\\([-\u2212\u2013][1-9]\\d?\\)\\s?(?:${arrow}\\s?)?(${threeLetterResidue})|(${oneLetterResidue})(?:\\([-\u2212\u2013][1-9]\\d?\\)|[-\u2212\u2013][1-9]\\d?)(${oneLetterResidue}))${tokenEnd}`,
    'gu',
  ),
);

/** p.v600e, p.(r213x): a house style that sets all in small letters. */
const inSmallLetters = guarded(
  /p\.\s?\(?[ac-y][1-9]/,
  /(?<![\p{L}\d.])p\.\s?\(?([ac-ik-np-tvwy])([1-9]\d{1,3})([ac-ik-np-tv-y])\)?(?![\p{L}\d])/gu,
);

/** val66met, arg399gln: the same for the three-letter codes, which are one word with their position. */
const codesInSmallLetters = guarded(
  /[a-z]{3}\d{2,4}[a-z]{3}/,
  new RegExp(
    `(?<![\\p{L}\\d.-])(${threeLetterResidue.toLowerCase()})([1-9]\\d{1,3})(${threeLetterResidue.toLowerCase()})(?![\\p{L}\\d-])`,
    'gu',
  ),
);

/** What the shape of one letter, digits, one letter needs beside it to be read. */
function needOf(letters: string, digits: string): Need | undefined {
  if (hasOtherMeaning(letters[0] + digits + letters[1])) return 'gene';
  return digits.length < 2 ? 'company' : 'subject';
}

const titled = (code: string): string => code[0]!.toUpperCase() + code.slice(1);

const substitution = (from: string, at: string, to: string): Change =>
  residueChange(residueOf(from), Number(at), residueOf(to));

const readShort: ReadMatch = (match) => {
  const [whole, prefix = '', from = '', digits = '', to = '', more = ''] = match;
  if (neverVariant.test(whole)) return undefined;
  const spaced = /\d\s[A-Z]$/.test(whole);
  if (spaced && digits.length < 2) return undefined;
  // Only titin has residues beyond 9,999; five digits are a position in the DNA, and C35322C says that it is unchanged.
  if (digits.length > 4)
    return /^[ACGT]{2}$/.test(from + to) && prefix === '' ? { changes: [{ form: 'substitution' }] } : undefined;
  // "S888S" says that the residue is unchanged; shorter ones are too often something else.
  const silent = from === to;
  if (prefix === '' && silent && digits.length < 3) return undefined;
  const alleles = [to, ...more.split(/[/,|]/).filter(Boolean)];
  const changes = alleles.map((allele) => residueChange(from, Number(digits), allele));
  const need = spaced ? 'record' : prefix === '' ? needOf(from + to, silent ? '' : digits) : undefined;
  return { changes, ...(need ? { needs: need } : {}) };
};

const readLong: ReadMatch = ({ 0: whole, 2: from = '', 3: digits = '', 4: to = '', index, input }) => {
  // Lower-case codes are words: "met 12 his" is not a change. "His 207-Asp 205" names two residues.
  if (!/^[A-Z]/.test(from)) return undefined;
  const mayBeTwo = /\d[-\s\u2010\u2011][A-Z]\w\w$/.test(whole);
  if (mayBeTwo && /^[-\s\u2010\u2011]?\d/.test(input.slice(index + whole.length))) return undefined;
  const alleles = to === '=' ? ['='] : to.split(/\/|,?\s(?:or|and)\s|,\s/i).map(residueOf);
  return { changes: alleles.map((allele) => residueChange(residueOf(from), Number(digits), allele)) };
};

const readForgotten: ReadMatch = ([, one, three, at = '', toOne, toThree]) => {
  const [from, to] = one === undefined ? [three, toThree] : [one, toOne];
  if (from === undefined || to === undefined || from === to) return undefined;
  return { changes: [substitution(from, at, to)], needs: 'company' };
};

const readBeforeFirst: ReadMatch = ([, from, to, one = '', other = '']) => {
  if (from !== undefined) return from === to ? undefined : { changes: [{ form: 'substitution' }] };
  if (one === other || /^[ACGT]{2}$/.test(one + other)) return undefined;
  return { changes: [{ form: 'substitution' }], needs: 'company' };
};

const readPlaceFirst: ReadMatch = ([, at = '', from = '', to = '']) =>
  from === to ? undefined : { changes: [substitution(from, at, to)] };

const readTwice: ReadMatch = ([, from = '', at = '', to = '']) =>
  from.length === to.length && from !== to ? { changes: [substitution(from, at, to)] } : undefined;

const readPair: ReadMatch = ([, from = '', one = '', two = '', to = '']) =>
  from.length === to.length && from !== to && Number(one) < Number(two)
    ? { changes: [one, two].map((at) => substitution(from, at, to)), needs: 'subject' }
    : undefined;

/** Each notation with its reading. */
const notations: readonly (readonly [RegExp | Search, ReadMatch])[] = [
  [short, readShort],
  [long, readLong],
  [shortOfChain, readShort],
  [longOfChain, readLong],
  [forgotten, readForgotten],
  [beforeFirst, readBeforeFirst],
  [
    inSmallLetters,
    ([, from = '', at = '', to = '']) =>
      from === to ? undefined : { changes: [substitution(from, at, to.toUpperCase())], needs: 'subject' },
  ],
  [
    codesInSmallLetters,
    ([, from = '', at = '', to = '']) =>
      from === to ? undefined : { changes: [substitution(titled(from), at, titled(to))], needs: 'subject' },
  ],
  [placeGlued, readPlaceFirst],
  [twice, readTwice],
  [pair, readPair],
  [
    bracketed,
    ([, from = '', at = '', to = '']) =>
      from === to || /^[CHNO]{2}$/.test(from + to)
        ? undefined
        : { changes: [substitution(from, at, to)], needs: 'subject' },
  ],
  [placeBefore, readPlaceFirst],
  [eitherResidue, ([, one, other]) => (one === other ? undefined : { changes: [{ form: 'substitution' }] })],
];

/** The replacement of one amino acid by another. */
export const proteinSubstitution: VariantForm = {
  name: 'proteinSubstitution',
  sign: new RegExp(
    `[A-Z][-\\u2212\\u2013]?\\(?[-\\u2212\\u2013]?[1-9]|\\d\\s?[A-Z][a-z]{2}\\s?[→⟶⇒➔➝>=/-]|${threeLetterResidue}[-\\s(\\u2010\\u2011]{0,2}[-\\u2212\\u2013]?[1-9]`,
    'i',
  ),
  read: (text) => notations.flatMap(([pattern, read]) => matches(text, pattern, read)),
};
