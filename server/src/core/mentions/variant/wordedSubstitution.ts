import { threeLetter } from '../../knowledge/residues.ts';
import { type Change, matches, type VariantForm } from './form.ts';
import { protein, residueOf } from './notation.ts';

const acids: Readonly<Record<string, string>> = {
  alanine: 'A',
  arginine: 'R',
  asparagine: 'N',
  'aspartic acid': 'D',
  aspartate: 'D',
  cysteine: 'C',
  glutamine: 'Q',
  'glutamic acid': 'E',
  glutamate: 'E',
  glycine: 'G',
  histidine: 'H',
  isoleucine: 'I',
  leucine: 'L',
  lysine: 'K',
  methionine: 'M',
  phenylalanine: 'F',
  proline: 'P',
  serine: 'S',
  threonine: 'T',
  tryptophan: 'W',
  tyrosine: 'Y',
  valine: 'V',
};
const codes = 'Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val';
const acid = `(?:(${Object.keys(acids).join('|')}|${codes})(?:\\s\\([\\p{L}]{1,4}\\))?(?:\\sresidues?)?)`;
const to = '(?:\\s(?:to|by|with|into|for)\\s|-to-|\\s?(?:-{1,2}>|→|>|/)\\s?)';
const place =
  '(?:,?\\s(?:(?:substitution|mutation|change|replacement|exchange|point mutation)\\s)?(?:at|of|in)\\s(?:the\\s)?(?:amino[- ]acid\\s)?(?:residue|codon|position|amino[- ]acid)?s?(?:\\s(?:position|residue|number))?\\s?)';
/** threonine to methionine at codon 790, valine-to-methionine substitution at amino acid 44, Gly to Ser at position 12. */
const acidsFirst = new RegExp(
  `(?<![\\p{L}\\d])${acid}${to}(?:the\\s|an?\\s)?${acid}${place}([1-9]\\d{0,4})(?![\\p{L}\\d])`,
  'giu',
);
/** arginine 150 proline, glutamic acid 333 by aspartic acid, threonine 790 to methionine. */
const placeBetween = new RegExp(
  `(?<![\\p{L}\\d])(${Object.keys(acids).join('|')})[\\s-]([1-9]\\d{0,4})(?:\\s(?:to|by|with|into)\\s|\\s?(?:-{1,2}>|→)\\s?|\\s)(${Object.keys(acids).join('|')})(?![\\p{L}\\d])`,
  'giu',
);
/** codon 358, tyrosine to histidine; codon 12 glycine to valine. */
const placeFirst = new RegExp(
  `(?<![\\p{L}\\d])codon\\s([1-9]\\d{0,4}),?\\s(?:from\\s)?${acid}${to}(?:an?\\s)?${acid}(?![\\p{L}\\d])`,
  'giu',
);

const letterOf = (word: string): string => acids[word.toLowerCase()] ?? residueOf(word);

function change(from: string, digits: string, into: string): Change {
  const residue = { from: letterOf(from), position: Number(digits), to: letterOf(into) };
  return { form: 'substitution', hgvs: protein(residue.from, residue.position, threeLetter(residue.to)), residue };
}

/** A substitution told in words. "Replacement of A by B" and "A for B" turn the pair round. */
export const wordedSubstitution: VariantForm = {
  name: 'wordedSubstitution',
  sign: /codon|position|residue|acid|ine\b/i,
  read(text) {
    const first = matches(text, acidsFirst, ([whole, from = '', into = '', at = '']) => {
      const reversed = /\sfor\s/i.test(whole);
      return { changes: [reversed ? change(into, at, from) : change(from, at, into)] };
    });
    const between = matches(text, placeBetween, ([, from = '', at = '', into = '']) => ({
      changes: [change(from, at, into)],
    }));
    const behind = matches(text, placeFirst, ([, at = '', from = '', into = '']) => ({
      changes: [change(from, at, into)],
    }));
    return [...first, ...between, ...behind];
  },
};
