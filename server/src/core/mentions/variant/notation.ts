// Parts of expressions that several forms share. Every part is bounded, so that no form can backtrack far.

import { oneLetter, threeLetter } from '../../knowledge/residues/residues.ts';
import { numerals } from '../../text/numerals.ts';

/**
 * The start of a notation: no letter, digit or decimal point before it, and no "e.", whose "g." is not of a genome. `first`
 * are the characters that can come next; they are tested first, since that is cheap.
 */
export const tokenStart = (first: string): string => `(?=[${first}])(?<![\\p{L}\\d]|\\d[.,]|(?<!\\p{L})e\\.)`;
/** The letter that names a chain of a protein. */
export const chainLetter = 'alpha|beta|gamma|delta|epsilon|kappa|zeta|[α-ω]';
/**
 * After the name of a chain that is written as one word with the residue: alphaD60N, hGRβD401H, and VHY101F, VL-Tyr50Ser of
 * antibodies.
 */
export const afterChainName = `(?<=${chainLetter}|(?<![\\p{L}\\d])V[HL])`;
/** First characters of a residue with or without "p.", and of a nucleotide position. */
export const residueFirst = 'A-Yap-v';
export const baseFirst = 'cgmnr\\dI*+\\-\u2010\u2011\u2212\u2013';
/** The start of a word: no letter or digit before it. */
export const wordStart = '(?<![\\p{L}\\d])';
/** The end of a notation or a word: no letter or digit after it. */
export const tokenEnd = '(?![\\p{L}\\d])';

/** The amino acids in one-letter code, by their three-letter codes; selenocysteine, which few proteins have, is the last. */
export const aminoAcids = 'ARNDCQEGHILKMFPSTWYVU';
/** A residue in one-letter code. */
export const oneLetterResidue = '[ACDEFGHIKLMNPQRSTVWY]';
/** An allele by its substitution, as what else happens to the allele is told: "G12C amplification". */
export const alleleChange = `${oneLetterResidue}[1-9]\\d{1,3}${oneLetterResidue}`;
/** A residue in three-letter code. */
export const threeLetterResidue = `(?:${[...aminoAcids].map(threeLetter).join('|')})`;
/** A change of one base by its shape, without its counting system: C677T, G2677T/A. It may be one of a residue. */
export const looksLikeBases = (text: string): boolean => /^[ACGT]\d+[ACGT](?:\/[ACGT]){0,2}$/.test(text);
/** Numbers in words, up to ten, as part of an expression. */
export const fewInWords = numerals.slice(1, 11).join('|');
/** A residue number, without leading zero. */
export const residueNumber = '[1-9]\\d{0,4}';
/** The name of a base, or of its nucleoside. */
export const baseName = '(?:[Aa]den(?:os)?ine|[Cc]yt(?:os|id)ine|[Gg]uan(?:os)?ine|[Tt]hym(?:id)?ine)';
export const arrow = '(?:[→⟶⇒➔➝]|[-=\u2013\u2014\u2212]{1,4}>|-{2,4}|>)';
/** The marks of a range. */
export const rangeMark = '[-_\u2010-\u2014\u2212]';
/** "p." with the space and bracket that writers may add. */
export const proteinPrefix = '(?:p\\.\\s?\\(?)?';
/** Plus and minus signs; converters of pages turn the minus into typographic hyphens. */
const counting = '-+\u2010\u2011\u2212\u2013';
/** An intron by its number: IVS10, IVS-1, IVSII, IVS1a. */
export const intron = 'IVS\\s?-?(?:\\d{1,3}[a-z]?|[IVX]{1,5})';
/** A position in coding, genomic or intron counting: 2369, -308, 357-3, IVS10+1, IVS10(+1), IVS2-nt654, IVS4nt5. */
export const nucleotidePosition = `(?:${intron}\\s?(?:[${counting}]\\s?(?:nt\\s?)?\\d{1,6}|nt\\s?[${counting}]?\\d{1,6}|\\([${counting}]\\s?\\d{1,6}\\))|[${counting}*]?\\d{1,9}(?:\\s?[${counting}]\\s?\\d{1,6})?)`;

/** Returns the one-letter code of a residue in either code; `*` for a stop. */
export function residueOf(code: string): string {
  if (code === 'X' || code === '*') return '*';
  return code.length === 1 ? code.toUpperCase() : (oneLetter(code) ?? code);
}

/** Returns a run of residues in three-letter code: `NPG` and `AsnProGly` alike. */
export function residueRun(run: string): string {
  if (/^(?:[A-Z][a-z]{2})+$/.test(run)) return run;
  return [...run].map((one) => threeLetter(one.toUpperCase())).join('');
}

/** Returns the HGVS name of a change of a protein: `from` in one-letter code, `rest` as HGVS writes it. */
export const proteinHgvs = (from: string, position: number, rest: string): string =>
  `p.${threeLetter(from)}${position}${rest}`;

/** Writes a range of bases as HGVS does: "899_1142" for "899-1142". "316-183" is a place in an intron and stays as it is. */
export const rangeOfBases = (places: string): string =>
  places.replace(/^(\d+)-(\d{3,})$/, (all, from: string, to: string) =>
    Number(to) > Number(from) ? `${from}_${to}` : all,
  );

/** Removes spaces and unifies minus signs, as HGVS writes positions and bases. */
export const tidyBases = (text: string): string => text.replace(/[\u2212\u2013\u2010\u2011]/g, '-').replace(/\s/g, '');
