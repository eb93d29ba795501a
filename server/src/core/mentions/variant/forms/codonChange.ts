// Reads changes by their codon and its bases: "codon 12 (GGT>GAT)", "GGT12GAT", "codon 41/42 (-TCTT)".

import { translated } from '../../../knowledge/residues/geneticCode.ts';
import { residueChange } from '../aminoAcidWords.ts';
import { type Change, matches, type VariantForm } from '../form.ts';
import { arrow, tokenEnd, wordStart } from '../notation.ts';

/** Between the old and the new bases. */
const into = `(?:\\s?(?:${arrow}|/)\\s?|\\sto\\s|-to-)`;
const triplet = '([ACGTU]{3})';
const codon = '(?:[Cc]odons?\\s?(?:\\(CD\\)\\s?)?|C[Dd][\\s-]?)';
const number = '([1-9]\\d{0,3})';
/** The residue that a codon codes for: CGC (Arg). */
const gloss = '(?:\\s?\\((?:[A-Z][a-z]{2}|stop|Stop)\\))?';
/** codon 26, GAG→GAA; codon 48 from CGC (Arg) to TGC (Cys); codon 12 (GGT>GAT); CD17 (A→T); codon 787 CAG/CAA. */
const codonFirst = new RegExp(
  `${wordStart}${codon}${number}(?:(?:,\\s|:\\s|\\s)(?:from\\s)?([ACGTU]{1,3})${gloss}${into}([ACGTU]{1,3})(?![\\p{L}\\d])${gloss}|\\s?\\(([ACGTU]{1,3})(?:${into}|-)([ACGTU]{1,3})\\))`,
  'gu',
);
/** GGT to GAT at codon 12, (TAC-->AA) at codon 329, GTT-->GCT transition at codon 23. */
const codonLast = new RegExp(
  `${wordStart}(?:\\((?=[^()]{4,12}\\)))?([ACGTU]{3})${gloss}${into}([ACGTU]{2,3})(?:(?<=\\([^()]{4,12})\\))?${gloss}(?:\\s(?:transition|transversion|substitution|mutation|change|point mutation))?,?\\s(?:at|in|of)\\s(?:the\\s)?codon\\s${number}${tokenEnd}`,
  'gu',
);
/** CAC(3543)TAC, GGT12GAT: the number between the triplets. */
const between = new RegExp(`${wordStart}${triplet}\\s?(?:\\(${number}\\)|${number})\\s?${triplet}${tokenEnd}`, 'gu');
/** codon 41/42 (-TCTT), codons 41/42, -TTCT, CD 8/9 (+G), Cd 44 (-C), FSC 8/9 (+G), Fr 71/72 (+A): how the thalassaemias are listed. */
const shifted = new RegExp(
  `${wordStart}(?:${codon}|(?:FSC|FR|Fr)[\\s-]?)\\d{1,3}(?:\\s?[/-]\\s?\\d{1,3})?(?:\\s?\\((?=[^()]{2,16}\\))|,\\s)([-+\\u2212\\u2013])\\s?(?:[ACGT]{1,12}|\\d{1,2}\\s?bp)(?:(?<=\\([^()]{2,16})\\)|${tokenEnd})`,
  'gu',
);

function change(at: string, from: string, to: string): Change | undefined {
  if (from === to) return undefined;
  const [old, now] = [translated(from), translated(to)];
  return old && now
    ? residueChange(old, Number(at), now)
    : { form: from.length === to.length ? 'substitution' : 'delins' };
}

/** A change given by its codon and bases. Two triplets give the residues by the genetic code. */
export const codonChange: VariantForm = {
  name: 'codonChange',
  sign: /odons?\s?[\d(]|(?:C[Dd]|FSC|F[Rr])[\s-]?[1-9]|[ACGT]{3}\s?\(?\d{1,4}\)?\s?[ACGT]{3}/,
  read(text) {
    const first = matches(text, codonFirst, ([, at = '', bareFrom, bareTo, from = bareFrom, to = bareTo]) => {
      const one = from && to ? change(at, from, to) : undefined;
      return one && { changes: [one] };
    });
    const last = matches(text, codonLast, ([, from = '', to = '', at = '']) => {
      const one = change(at, from, to);
      return one && { changes: [one] };
    });
    const inside = matches(text, between, ([, from = '', bracketed, bare, to = '']) => {
      const one = change(bracketed ?? bare ?? '', from, to);
      return one && { changes: [one] };
    });
    const frames = matches(text, shifted, ([, mark]) => ({
      changes: [{ form: mark === '+' ? ('insertion' as const) : ('deletion' as const) }],
    }));
    return [...first, ...last, ...inside, ...frames];
  },
};
