// Reads the replacement of one base by another: "c.2369C>T", "-308G>A", "IVS10-1G>A", "C-1228T".

import { guarded } from '../../../text/guarded.ts';
import { textBefore } from '../../../text/textAround.ts';
import { matches, type ReadMatch, type Search, type VariantForm } from '../form.ts';
import { arrow, baseFirst, intron, nucleotidePosition, tidyBases, tokenEnd, tokenStart } from '../notation.ts';

const base = '[ACGTacgt]';
/**
 * c.2369C>T, 2369C→T, 1755 G > A, -308G>A, IVS10-1G>A, c.592C-->T, c.410+5 G/A, -1082(G/A), IVS3 + 18C > T, -1639/3673 G>A,
 * 3849+10kbC>T, IVSII-1 (G-A), 1138G-A, 2677G>T/A, nt1234C→T; also -308 G<A with the arrow reversed by mistake, c1234A>G
 * without its full stop, C.1234A>G at the start of a sentence.
 */
const afterPosition = new RegExp(
  `${tokenStart(`${baseFirst}C`)}(?<prefix>(?:[cgmn]\\.\\s?|C\\.(?=\\d)|nt|c(?=\\d))?)(?<counted>${nucleotidePosition}(?:/\\d{2,6}|(?:\\.\\d{1,2})?\\s?kb)?),?\\s?(?<open>\\(?)(?<from>${base})\\s?(?<mark>${arrow}|[/<-])\\s?(?<to>${base})(?:/(?<second>[ACGT])(?![\\p{L}\\d]))?\\)?${tokenEnd}`,
  'gu',
);
/**
 * G-1739A, C-1228T, G(-308)A, A+252G: bases on both sides of a position counted from the start, as in older papers; G-308 A
 * polymorphism.
 */
const aroundPosition = new RegExp(
  `${tokenStart('ACGT')}([ACGT])(?:\\(?[-+\u2212\u2013](\\d{2,5})\\)?)(?:\\s(?=[ACGT]\\s(?:(?:promoter|gene)\\s)?(?:polymorphism|SNP|variant|mutation|genotype|substitution)))?([ACGT])${tokenEnd}`,
  'gu',
);
/** IVS1 (-13T-->G), IVS10 (+1GT-->CT), IVS10+1GT>CT: one or more bases of an intron. */
const ofIntron = new RegExp(
  `${tokenStart('I')}${intron}\\s?(?:\\((?=[^()]{4,24}\\)))?[-+\u2010-\u2013\u2212]\\s?\\d{1,6}\\s?([ACGT]{1,4})\\s?${arrow}\\s?([ACGT]{1,4})(?:(?<=\\([^()]{4,24})\\)|${tokenEnd})`,
  'gu',
);
/** (-238) G/A: the place before the start in brackets, as papers on promoters set it. */
const placeInBrackets = guarded(
  /\([-+\u2212\u2013]\d{2,5}\)\s?[ACGT]/,
  new RegExp(
    `(?<![\\p{L}\\d])\\([-+\\u2212\\u2013]\\d{2,5}\\)\\s?([ACGT])\\s?(?:${arrow}|/)\\s?([ACGT])${tokenEnd}`,
    'gu',
  ),
);
const site = '(?:AS|DS)';
const orBase = '[ACGT](?:/[ACGT])?';
/** IVS2,A/C>G,-12, IVS2AS,A/C-G,-13, IVS12 (DS, G-A, +1), IVS2 AS -13 (A/C to G): the bases before their place, or the site named. */
const ofSite = guarded(
  /IVS\s?-?\d{1,3}[a-z]?\s?(?:,|\(?[AD]S)/,
  new RegExp(
    `${tokenStart('I')}IVS\\s?-?\\d{1,3}[a-z]?(?:(?:\\s?${site})?,\\s?${orBase}(?:${arrow}|-)[ACGT],\\s?[-+\\u2212\\u2013]\\d{1,5}(?!\\d)|\\s?\\(${site},\\s?${orBase}(?:${arrow}|-)[ACGT],\\s?[-+\\u2212\\u2013]\\d{1,5}\\)|\\s?${site}\\s?[-+\\u2212\\u2013]\\d{1,5}\\s\\(${orBase}(?:\\sto\\s|\\s?${arrow}\\s?|-)[ACGT]\\))`,
    'gu',
  ),
);
/** SNP309T>G, SNP 215C/G: the place glued to the word for it. */
const ofSnp = guarded(
  /SNP-?\d{2,4}\s?[ACGT]/,
  new RegExp(`(?<=(?<![\\p{L}\\d])SNP-?)\\d{2,4}\\s?([ACGT])\\s?(?:${arrow}|/)\\s?([ACGT])${tokenEnd}`, 'gu'),
);
/** G(1138)→A: the place in brackets between. */
const bracketed = guarded(
  /[ACGT]\s?\(\d+\)\s?[-=→⟶⇒➔➝>t\u2013\u2014\u2212]/,
  new RegExp(`${tokenStart('ACGT')}[ACGT]\\s?\\([1-9]\\d{1,6}\\)\\s?(?:${arrow}|to\\s)\\s?[ACGT]${tokenEnd}`, 'gu'),
);
/** C2369→T has the shape of a substitution of residues; only c.C2369T says that it is DNA. */
const prefixed = new RegExp(`${tokenStart(baseFirst)}([cgmn]\\.)\\s?([ACGT])(\\d{1,9})([ACGT])${tokenEnd}`, 'gu');

/** A position before the start with nothing attached to it: "(-308G/A)". */
const placeBeforeStart = /(?<=[\s([,;/])[-\u2212\u2013]\d{2,5}\s?\(?[ACGT]\s?[-→>/]/u;
/** Whether the mark after a gene may be a minus: "IL6-174G>C" in a text about promoters counts from before the start. */
const mayBeMinus = (text: string, at: number): boolean =>
  /[\p{Lu}\dα-ω][-\u2212\u2013]$/u.test(textBefore(text, { start: at }, 2));
const countsBeforeStart = (text: string): boolean => /promoter/i.test(text) || placeBeforeStart.test(text);
/** "SLC26A4c.919-2A>G": a converter of pages lost the space before the counting system. */
const gluedSystem = /[A-Z\d]([cgm]\.)$/;

/** Two bases after a position, as a text has them. */
interface BasesAtPlace {
  readonly whole: string;
  /** The counting system, such as "c."; empty if none is given. */
  readonly system: string;
  readonly at: string;
  /** Whether the position has a sign before it, or the name of an intron. */
  readonly signed: boolean;
  readonly open: string;
  readonly from: string;
  readonly mark: string;
  readonly to: string;
  /** The character after them. */
  readonly next: string | undefined;
}

/** "12 A/T" may be a ratio or a grade: a slash needs a counting system, a sign or an intron. */
const mayBeRatio = ({ mark, system, signed, at }: BasesAtPlace): boolean =>
  mark === '/' && system === '' && !signed && at.length < 3;
/**
 * "34 G-C pairs" and "20-30 G-C" are not changes: a hyphen needs an intron, a counting system, a place before the start, or a
 * long number or a position in an intron written as one word with the base.
 */
const mayBePair = ({ mark, next, at, system, whole }: BasesAtPlace): boolean =>
  mark === '-' &&
  (next === '-' ||
    !(
      at.startsWith('IVS') ||
      system !== '' ||
      /^[-\u2212\u2013]\d{3,4}$/.test(at) ||
      (/^\d{3,6}$|^\d{2,5}[-+]\d{1,2}$/.test(at) && !/[\s(]/.test(whole))
    ));
/** "5 C<T" compares: an arrow reversed by mistake needs a counting system or a sign. */
const mayCompare = ({ mark, system, signed }: BasesAtPlace): boolean => mark === '<' && system === '' && !signed;
/** "10 kb" is a length; only in an intron is it a place: 3849+10kb. */
const isLength = ({ at }: BasesAtPlace): boolean =>
  at.endsWith('kb') && !/[-+\u2010\u2011\u2212\u2013]\s?\d{1,3}(?:\.\d+)?\s?kb$/.test(at);
const hasSmallLetters = ({ from, to, system, at }: BasesAtPlace): boolean =>
  /[acgt]/.test(from + to) && system === '' && !/^IVS|^[-+\u2212\u2013]\d{3}/.test(at);
const hasHalfBracket = ({ open, whole }: BasesAtPlace): boolean => (open === '(') !== whole.endsWith(')');
const isSameBase = ({ from, to }: BasesAtPlace): boolean => from === to;
const isBareDigit = ({ system, signed, at }: BasesAtPlace): boolean => system === '' && !signed && at.length < 2;

/** What shows that bases after a number are no change. */
const refusals: readonly ((place: BasesAtPlace) => boolean)[] = [
  mayBeRatio,
  mayBePair,
  mayCompare,
  isLength,
  hasSmallLetters,
  hasHalfBracket,
  isSameBase,
  isBareDigit,
];

/** Returns how the matches of `afterPosition` in a text are read. */
function readingAfterPosition(text: string): ReadMatch {
  // The text is searched once, and only if there is such a mark.
  let upstream: boolean | undefined;
  const isUpstream = (): boolean => {
    upstream ??= countsBeforeStart(text);
    return upstream;
  };
  // "IL-6-174G>C" in a text on promoters: the number belongs to the name, and the second hyphen is a minus.
  const gluedNumber = (at: number, counted: string): number => {
    const digits = /^\d{1,2}(?=[-\u2212\u2013]\d{2,5}$)/.exec(counted)?.[0].length ?? 0;
    return digits > 0 && /\p{L}{2}-$/u.test(textBefore(text, { start: at }, 3)) && isUpstream() ? digits : 0;
  };
  return ({ 0: whole, index, groups = {} }) => {
    const { prefix = '', counted = '', open = '', from = '', mark = '', to = '', second } = groups;
    // "IL-6 -174 G>C": the number after the hyphen is part of the name, and the position begins at its own sign.
    const ofName = /\p{L}[-\u2010-\u2013\u2212]$/u.test(textBefore(text, { start: index }, 2))
      ? (/^\d{1,3}\s(?=[-+\u2010-\u2013\u2212]\d)/.exec(counted)?.[0].length ?? gluedNumber(index, counted))
      : 0;
    const at = counted.slice(ofName);
    const glued = gluedSystem.exec(textBefore(text, { start: index }, 3))?.[1];
    const system = glued ?? prefix.toLowerCase().replace(/^nt$|^c$|\s/, '');
    const signed = /^(?:[-+\u2010\u2011\u2212\u2013*]|IVS)/.test(at);
    const place = { whole, system, at, signed, open, from, mark, to, next: text[index + whole.length] };
    if (refusals.some((refuses) => refuses(place))) return undefined;
    const minus = system === '' && ofName === 0 && mayBeMinus(text, index) && isUpstream() ? 1 : 0;
    const taken = minus || (glued?.length ?? 0);
    const isPlain = system !== '' && !/[/k]/.test(at);
    return {
      changes: (second === undefined ? [to] : [to, second]).map((base) => {
        const hgvs = `${system}${tidyBases(at)}${from.toUpperCase()}>${base.toUpperCase()}`;
        return { form: 'substitution' as const, ...(isPlain ? { hgvs } : {}) };
      }),
      ...(taken + ofName > 0 ? { start: index - taken + ofName } : {}),
    };
  };
}

const readPlain: ReadMatch = () => ({ changes: [{ form: 'substitution' }] });
const readBases: ReadMatch = ([, from, to]) => (from === to ? undefined : { changes: [{ form: 'substitution' }] });
const readPrefixed: ReadMatch = ([, system = '', from = '', at = '', to = '']) => ({
  changes: [{ form: 'substitution', hgvs: `${system}${at}${from}>${to}` }],
});
const readOfIntron: ReadMatch = ([, from = '', to = '']) =>
  from === to ? undefined : { changes: [{ form: from.length + to.length === 2 ? 'substitution' : 'delins' }] };

/** Each other notation with its reading. */
const notations: readonly (readonly [RegExp | Search, ReadMatch])[] = [
  [aroundPosition, readPlain],
  [prefixed, readPrefixed],
  [ofIntron, readOfIntron],
  [bracketed, readPlain],
  [placeInBrackets, readBases],
  [ofSnp, readBases],
  [ofSite, readPlain],
];

/** The replacement of one base by another, in coding, genomic or intron counting. */
export const codingChange: VariantForm = {
  name: 'codingChange',
  sign: /(?:\d|kb),?\s?\(?[ACGTacgt]\s?[-→⟶⇒</>]|[ACGT]\(?[-+\u2212\u2013]\d|[ACGT]\s?\(\d+\)\s?[-=→⟶⇒➔➝>t\u2013\u2014\u2212]|\([-+\u2010\u2011\u2212\u2013]\s?\d{1,6}\)\s?[ACGTacgt]|IVS\s?-?\d{1,3}[a-z]?\s?(?:,|\(?[AD]S)|[cgmn]\.\s?[ACGT]\d/,
  read: (text) => [
    ...matches(text, afterPosition, readingAfterPosition(text)),
    ...notations.flatMap(([pattern, read]) => matches(text, pattern, read)),
  ],
};
