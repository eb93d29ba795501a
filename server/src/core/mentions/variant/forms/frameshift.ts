// Reads frameshifts: "R58fs", "p.Pro246HisfsX13".

import { threeLetter } from '../../../knowledge/residues/residues.ts';
import { matches, type VariantForm } from '../form.ts';
import {
  oneLetterResidue,
  proteinHgvs,
  proteinPrefix,
  residueFirst,
  residueNumber,
  residueOf,
  threeLetterResidue,
  tokenEnd,
  tokenStart,
} from '../notation.ts';

/**
 * R58fs, R58FS, p.Ser119fsX, p.Pro246HisfsX13, p.Arg97fs*23, T3708fs3769, p.Cys817Valfs X15; p.Gln21Argfs14* with the sign
 * at the end; p.Pro809Hisfs ∗ 2 with the asterisk that typesetters choose.
 */
const pattern = new RegExp(
  `${tokenStart(residueFirst)}${proteinPrefix}(${threeLetterResidue}|${oneLetterResidue})(${residueNumber})(${threeLetterResidue}|${oneLetterResidue})?\\s?(?:fs|FS)(?:\\s?(?:[*\u2217]|X|Ter)?\\s?(?:\\d{1,4}(?:[*\u2217]|X|Ter)?|\\?)?)?\\)?(?:${tokenEnd})`,
  'gu',
);

/** A shift of the reading frame from a residue on. */
export const frameshift: VariantForm = {
  name: 'frameshift',
  sign: /\d(?:fs|FS)|\d[A-Z][a-z]{0,2}(?:fs|FS)|\d\sfs/,
  read(text) {
    return matches(text, pattern, (match) => {
      const [whole, code = '', digits = '', next] = match;
      const from = residueOf(code);
      const at = Number(digits);
      const stopAt =
        /(?:[*\u2217]|X|Ter)\s?(\d{1,4})/.exec(whole)?.[1] ?? /s\s?(\d{1,4})(?:[*\u2217]|X|Ter)\)?$/i.exec(whole)?.[1];
      const rest = `${next ? threeLetter(residueOf(next)) : ''}fs${stopAt ? `Ter${stopAt}` : ''}`;
      // In capitals it is a change only beside others: "L33FS" may be a model of something.
      const shouted = whole.includes('FS') && !whole.startsWith('p.');
      return {
        changes: [{ form: 'frameshift' as const, hgvs: proteinHgvs(from, at, rest), residue: { from, position: at } }],
        ...(shouted ? { needs: 'company' as const } : {}),
      };
    }).map((m) => ({ ...m, end: m.start + text.slice(m.start, m.end).trimEnd().length }));
  },
};
