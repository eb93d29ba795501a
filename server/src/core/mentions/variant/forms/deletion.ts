// Reads deletions of residues or bases: "E746_A750del", "delF508", "c.35delG".

import { guarded } from '../../../text/guarded.ts';
import { matches, type VariantForm } from '../form.ts';
import {
  baseFirst,
  nucleotidePosition,
  oneLetterResidue,
  proteinPrefix,
  rangeMark,
  rangeOfBases,
  residueFirst,
  threeLetterResidue,
  tidyBases,
  tokenEnd,
  tokenStart,
} from '../notation.ts';
import { readRange, residueRange } from '../residueRange.ts';

/** E746_A750del, p.Glu746_Ala750del, E746–A750del, F508del, E746_A750delELREA, E746-A750 deletion, D487_S488_F489 deletion. */
const trailing = new RegExp(
  `${tokenStart(residueFirst)}${proteinPrefix}${residueRange}(?:_${oneLetterResidue}\\d{1,4})?\\s?(?:deletion(?![-_]?ins)|del(?:(?:${threeLetterResidue})+|${oneLetterResidue}+)?(?![-_]?ins)|Δ)\\)?${tokenEnd}`,
  'gu',
);
/** delE746-A750, del E746_A750, del(E746-A750), ΔF508, ΔE746–A750, deltaF508, deletion of Phe508, deletion E746_A750. */
const leading = new RegExp(
  `${tokenStart('dΔ∆D')}(?:del[-\\s]?|del-?\\((?=[^)]{2,20}\\))|[Dd]eletion\\s(?:of\\s(?:the\\s)?)?|Δ|∆|[Dd]elta[-\\s]?)${residueRange}(?:(?<=\\([^()]{2,20})\\)|${tokenEnd})`,
  'gu',
);
/** 157delMTTTVP: residues after their position; del(439-443): positions alone. */
const residuesAfter = new RegExp(`${tokenStart('\\d')}([1-9]\\d{1,3})del(${oneLetterResidue}{2,12})${tokenEnd}`, 'gu');
const placesAfter = /(?<![\p{L}\d])(?:del|Δ|∆)-?\(?[1-9]\d{1,3}[-\u2013_][1-9]\d{1,3}(?:\)|(?![\p{L}\d]))/gu;
/** c.35delG, 520delG, c.399_402del AGAG, g.10435_10809del, 1706-1715del.ATCTC, 1494del6, 54-5940_273+10250del21kb, CD +90 del 13 bp. */
const coding = new RegExp(
  `(?:(?<![\\p{L}\\d])CD\\s|${tokenStart(baseFirst)})((?:[cgmnr]\\.\\s?|c(?=\\d))?)(${nucleotidePosition}(?:${rangeMark}${nucleotidePosition})?)\\s?del(?:[.\\s]?([ACGT]{1,30})|\\s?(\\d{1,6}(?:\\s?bp|(?:\\.\\d{1,2})?\\s?kb)?))?${tokenEnd}`,
  'gu',
);
/** del 329C, del329C, delAAAG1952: "del" comes first. */
const codingLeading = new RegExp(
  `${tokenStart('dΔ∆D')}del(?:\\s?\\d{2,7}[ACGT]{1,6}|[ACGT]{2,8}[1-9]\\d{2,5})${tokenEnd}`,
  'gu',
);
/** 185AGdel: the bases come before "del". */
const basesBefore = new RegExp(`${tokenStart('\\d')}[1-9]\\d{1,6}[ACGT]{1,8}del${tokenEnd}`, 'gu');

/** G110del8nt, G110Δ8nt: bases lost at the codon of a residue. */
const basesOfResidue = guarded(
  /\d(?:del|Δ|∆|delta)-?\d{1,3}\s?(?:nt|bp)/,
  new RegExp(
    `${tokenStart(residueFirst)}${oneLetterResidue}[1-9]\\d{1,3}(?:del|Δ|∆|delta)-?\\d{1,3}\\s?(?:nt|bp)${tokenEnd}`,
    'gu',
  ),
);

/** "E19del" is written for the exon of EGFR, and no glutamate. */
const exonShorthand = /^E(?:18|19|2[01])del$/u;

/** The loss of residues or bases. */
export const deletion: VariantForm = {
  name: 'deletion',
  sign: /\d\s?del(?:etion|(?![a-z]))|del[-\s(]{0,2}[A-Z\d]|\d[ACGT]{1,8}del|[Δ∆]|[Dd]elta|eletion\s(?:of\s(?:the\s)?)?[A-Z]/,
  read(text) {
    const residues = [trailing, leading].flatMap((pattern) =>
      matches(text, pattern, ([whole, from = '', at = '', to, end]) => {
        const range = readRange(from, at, to, end);
        if (!range || (at.length < 2 && !whole.startsWith('p.')) || exonShorthand.test(whole)) return undefined;
        // "deletion of F508" names a residue if its gene is beside it; "deletion of A549" may be of cells.
        const worded = /^[Dd]eletion/.test(whole) && from.length === 1 && to === undefined;
        return {
          changes: [{ form: 'deletion' as const, hgvs: `${range.hgvs}del`, residue: range.residue }],
          ...(worded ? { needs: 'gene' as const } : {}),
        };
      }),
    );
    const bases = matches(text, coding, ([, prefix = '', at = '', deleted, size]) => {
      // "the 50 del", without counting system, bases or size, is not enough.
      if (prefix === '' && deleted === undefined && size === undefined && !/[-_]\d/.test(at)) return undefined;
      if (prefix === '' && at.replace(/\D/g, '').length < 2) return undefined;
      const places = rangeOfBases(tidyBases(at));
      const system = prefix.replace(/^c$|\s/, '');
      return {
        changes: [{ form: 'deletion' as const, ...(system ? { hgvs: `${system}${places}del${deleted ?? ''}` } : {}) }],
      };
    });
    const front = [codingLeading, basesBefore].flatMap((pattern) =>
      matches(text, pattern, () => ({ changes: [{ form: 'deletion' as const }] })),
    );
    const atResidue = matches(text, basesOfResidue, () => ({ changes: [{ form: 'deletion' as const }] }));
    const run = matches(text, residuesAfter, ([, , lost = '']) =>
      /[^ACGT]/.test(lost) ? { changes: [{ form: 'deletion' }] } : undefined,
    );
    const places = matches(text, placesAfter, ([whole]) =>
      whole.includes('(') === whole.endsWith(')') ? { changes: [{ form: 'deletion' }], needs: 'company' } : undefined,
    );
    return [...residues, ...bases, ...front, ...atResidue, ...run, ...places];
  },
};
