import { matches, type VariantForm } from './form.ts';
import {
  baseFirst,
  before,
  behind,
  dash,
  nucleotidePosition,
  proteinPrefix,
  residueFirst,
  tidyBases,
} from './notation.ts';
import { readRange, residueRange } from './residueRange.ts';

/** E746_A750del, p.Glu746_Ala750del, E746–A750del, F508del, "D487_S488_F489 deletion" is left to words. */
const trailing = new RegExp(
  `${before(residueFirst)}${proteinPrefix}${residueRange}\\s?(?:del(?![-_]?ins)|Δ)\\)?${behind}`,
  'gu',
);
/** delE746-A750, del E746_A750, ΔF508, ΔE746–A750, deltaF508. */
const leading = new RegExp(`${before('dΔ∆D')}(?:del[-\\s]?|Δ|∆|delta[-\\s]?)${residueRange}${behind}`, 'gu');
/** c.35delG, 520delG, c.399_402del AGAG, g.10435_10809del, 1706-1715del.ATCTC, 1494del6. */
const coding = new RegExp(
  `${before(baseFirst)}((?:[cgmnr]\\.\\s?)?)(${nucleotidePosition}(?:${dash}${nucleotidePosition})?)\\s?del(?:[.\\s]?([ACGT]{1,30})|\\s?(\\d{1,4}))?${behind}`,
  'gu',
);
/** del 329C, delG at the front of its position. */
const codingLeading = new RegExp(`${before('dΔ∆D')}del\\s(\\d{2,7})([ACGT]{1,4})${behind}`, 'gu');

/** Loss of residues or bases. */
export const deletion: VariantForm = {
  name: 'deletion',
  sign: /\d\s?del|del[-\s]?[A-Z\d]|[Δ∆]|delta/,
  read(text) {
    const residues = [trailing, leading].flatMap((pattern) =>
      matches(text, pattern, ([whole, from = '', at = '', to, end]) => {
        const range = readRange(from, at, to, end);
        if (!range || (at.length < 2 && !whole.startsWith('p.'))) return undefined;
        return { changes: [{ form: 'deletion' as const, hgvs: `${range.hgvs}del`, residue: range.residue }] };
      }),
    );
    const bases = matches(text, coding, ([, prefix = '', at = '', deleted, size]) => {
      // "the 50 del" without counting system, bases or size is too little.
      if (prefix === '' && deleted === undefined && size === undefined && !/[-_]\d/.test(at)) return undefined;
      if (prefix === '' && at.replace(/\D/g, '').length < 2) return undefined;
      const places = tidyBases(at).replace(/(\d)[-–](\d{2,})$/, (all, a: string, b: string) =>
        prefix === '' || b.length >= 3 ? `${a}_${b}` : all,
      );
      const system = prefix.trim();
      return {
        changes: [{ form: 'deletion' as const, ...(system ? { hgvs: `${system}${places}del${deleted ?? ''}` } : {}) }],
      };
    });
    const front = matches(text, codingLeading, () => ({ changes: [{ form: 'deletion' as const }] }));
    return [...residues, ...bases, ...front];
  },
};
