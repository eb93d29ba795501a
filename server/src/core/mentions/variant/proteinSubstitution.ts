import { threeLetter } from '../../knowledge/residues.ts';
import { type Change, matches, type VariantForm } from './form.ts';
import {
  arrow,
  before,
  behind,
  position,
  protein,
  proteinPrefix,
  residue1,
  residue3,
  residueFirst,
  residueOf,
} from './notation.ts';

/** T790M, p.T790M, p.(T790M), T790→M, and alleles of one position: V600E/K, G12C/D/V. */
const short = new RegExp(
  `${before(residueFirst)}(${proteinPrefix})(${residue1})([1-9]\\d{0,7})\\s?(?:${arrow}\\s?)?(${residue1})((?:[/,|]${residue1}(?![\\p{L}\\d]))*)\\)?${behind}`,
  'gu',
);
const becomes = `(?:(?:${arrow}|to|by|with|into|(?:(?:was|were|is)\\s)?(?:replaced|substituted|changed|mutated|converted)\\s(?:by|with|to|into|for))\\s?)`;
/** Thr790Met, p.(Thr790Met), Thr790→Met, Thr-790-Met, Thr 790 Met, Thr790 to Met, Lys 43 to Ala or Glu, Thr790 replaced by Met. */
const long = new RegExp(
  `${before(residueFirst)}(${proteinPrefix})(${residue3})(?:-|\\s|\\()?(${position})\\)?(?:-|\\s)?${becomes}?(${residue3}(?:(?:/|,\\s|,?\\s(?:or|and)\\s)${residue3}(?![\\p{L}\\d-]|\\s\\d)){0,5}|=)\\)?${behind}`,
  'giu',
);
/** Shapes of other things: cytochromes (P4503A), S100 proteins, sequencing primers (M13F), PI3K with a one for its I. */
const otherThings = /^(?:P450\d|S100|M13[FR]|C57|P13K$)/;

function change(from: string, at: number, to: string): Change {
  const rest = to === '=' || to === from ? '=' : threeLetter(to);
  return {
    form: 'substitution',
    hgvs: protein(from, at, rest),
    residue: { from, position: at, to: rest === '=' ? '=' : to },
  };
}

/** One amino acid for another. */
export const proteinSubstitution: VariantForm = {
  name: 'proteinSubstitution',
  sign: /[A-Z][1-9]|(?:Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val|Sec)[-\s(]?[1-9]/i,
  read(text) {
    const found = matches(text, short, (match) => {
      const [whole, prefix = '', from = '', digits = '', to = '', more = ''] = match;
      const at = Number(digits);
      if (otherThings.test(whole)) return undefined;
      if (/[A-Z\d]\s[A-Z]$/.test(whole)) return undefined;
      if (prefix === '' && from === to) return undefined;
      // Residues beyond 9,999 exist in titin alone; five digits are a place in the DNA.
      if (digits.length > 4 && !/^[ACGT]{2}$/.test(from + to)) return undefined;
      const alleles = [to, ...more.split(/[/,|]/).filter(Boolean)];
      const alone = prefix !== '' || digits.length > 1;
      return { changes: alleles.map((allele) => change(from, at, allele)), ...(alone ? {} : { needsGene: true }) };
    });
    const spelled = matches(text, long, (match) => {
      const [, , from = '', digits = '', to = ''] = match;
      // Lower-case codes are words: "met 12 his" is none of ours.
      if (!/^[A-Z]/.test(from)) return undefined;
      const alleles = to === '=' ? ['='] : to.split(/\/|,?\s(?:or|and)\s|,\s/i).map(residueOf);
      return { changes: alleles.map((allele) => change(residueOf(from), Number(digits), allele)) };
    });
    return [...found, ...spelled];
  },
};
