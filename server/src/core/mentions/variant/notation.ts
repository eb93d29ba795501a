import { oneLetter, threeLetter } from '../../knowledge/residues/residues.ts';

/** Pieces of expressions that several forms share. Every piece is bounded, so that no form can backtrack far. */

/**
 * No letter, digit or decimal point before, and no "e.", whose "g." is of no genome. `first` are the characters that
 * can come next: they are looked at first, since that is cheap.
 */
export const before = (first: string): string => `(?=[${first}])(?<![\\p{L}\\d]|\\d[.,]|(?<!\\p{L})e\\.)`;
/** Behind the name of a chain that the residue is glued to: alphaD60N, hGRβD401H, and VHY101F, VL-Tyr50Ser of antibodies. */
export const behindChain = '(?<=alpha|beta|gamma|delta|epsilon|kappa|zeta|[α-ω]|(?<![\\p{L}\\d])V[HL])';
/** First characters of a residue with or without p., and of a nucleotide position. */
export const residueFirst = 'A-Yap-v';
export const baseFirst = 'cgmnr\\dI*+\\-\u2010\u2011\u2212\u2013';
/** No letter or digit behind. */
export const behind = '(?![\\p{L}\\d])';

export const residue1 = '[ACDEFGHIKLMNPQRSTVWY]';
export const residue3 = '(?:Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val|Sec)';
/** Residue numbers: no leading zero. */
export const position = '[1-9]\\d{0,4}';
/** The name of a base, or of its nucleoside. */
export const baseName = '(?:[Aa]den(?:os)?ine|[Cc]yt(?:os|id)ine|[Gg]uan(?:os)?ine|[Tt]hym(?:id)?ine)';
export const arrow = '(?:[→⟶⇒➔➝]|[-=\u2013\u2014\u2212]{1,4}>|-{2,4}|>)';
export const dash = '[-_\u2010-\u2014\u2212]';
/** p. with its space and bracket, as writers type it. */
export const proteinPrefix = '(?:p\\.\\s?\\(?)?';
/** Signs of counting; converters of pages set typographic hyphens for the minus. */
const counting = '-+\u2010\u2011\u2212\u2013';
/** An intron by its number: IVS10, IVS-1, IVSII, IVS1a. */
export const intron = 'IVS\\s?-?(?:\\d{1,3}[a-z]?|[IVX]{1,5})';
/** A position in coding, genomic or intron counting: 2369, -308, 357-3, IVS10+1, IVS10(+1), IVS2-nt654, IVS4nt5. */
export const nucleotidePosition = `(?:${intron}\\s?(?:[${counting}]\\s?(?:nt\\s?)?\\d{1,6}|nt\\s?[${counting}]?\\d{1,6}|\\([${counting}]\\s?\\d{1,6}\\))|[${counting}*]?\\d{1,9}(?:\\s?[${counting}]\\s?\\d{1,6})?)`;

/** A residue in either code as one capital; `*` for the words for a stop. */
export function residueOf(code: string): string {
  if (code === 'X' || code === '*') return '*';
  return code.length === 1 ? code.toUpperCase() : (oneLetter(code) ?? code);
}

/** A run of residues in either code, in three-letter code: `NPG` and `AsnProGly` alike. */
export function residueRun(run: string): string {
  if (/^(?:[A-Z][a-z]{2})+$/.test(run)) return run;
  return [...run].map((one) => threeLetter(one.toUpperCase())).join('');
}

export const protein = (from: string, position: number, rest: string): string =>
  `p.${threeLetter(from)}${position}${rest}`;

/** "899-1142" runs from one base to another, as HGVS writes "899_1142"; "316-183" is a place in an intron. */
export const rangeOfBases = (places: string): string =>
  places.replace(/^(\d+)-(\d{3,})$/, (all, from: string, to: string) =>
    Number(to) > Number(from) ? `${from}_${to}` : all,
  );

/** Spaces out, one kind of minus and arrow: as HGVS writes positions and bases. */
export const tidyBases = (text: string): string => text.replace(/[\u2212\u2013\u2010\u2011]/g, '-').replace(/\s/g, '');
