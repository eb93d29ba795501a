// Reads replacements by another number of residues or bases: "L747_A750delinsP", "c.2240_2257delinsTCT".

import { matches, type VariantForm } from '../form.ts';
import {
  arrow,
  baseFirst,
  nucleotidePosition,
  oneLetterResidue,
  proteinPrefix,
  rangeMark,
  residueFirst,
  residueRun,
  threeLetterResidue,
  tidyBases,
  tokenEnd,
  tokenStart,
} from '../notation.ts';
import { readRange, residueRange } from '../residueRange.ts';

/** L747_A750delinsP, p.Leu747_Pro753delinsSer, L747-P753>S, delL747-A750insP; L747_E749delA750P is not read here. */
const residues = new RegExp(
  `${tokenStart(residueFirst)}${proteinPrefix}${residueRange}\\s?(?:del[-_\\s]?ins|>)\\s?((?:${threeLetterResidue}){1,12}|${oneLetterResidue}{1,12})\\)?${tokenEnd}`,
  'gu',
);
const leading = new RegExp(
  `${tokenStart('dΔ∆D')}del[-\\s]?${residueRange}\\s?ins\\s?((?:${threeLetterResidue}){1,12}|${oneLetterResidue}{1,12})${tokenEnd}`,
  'gu',
);
/** c.1799_1800TG>AA, as in an earlier version of HGVS. */
const basesForBases = new RegExp(
  `${tokenStart(baseFirst)}((?:[cgmn]\\.\\s?)?)(\\d{1,9}[_-]\\d{1,9})\\s?[ACGT]{2,12}\\s?${arrow}\\s?([ACGT]{1,12})${tokenEnd}`,
  'gu',
);
/** 2183AA>G: bases written as one word with their position. */
const gluedBases = new RegExp(
  `${tokenStart('\\d')}(?<![-_\u2013])[1-9]\\d{1,6}[ACGT]{2,12}${arrow}[ACGT]{1,12}${tokenEnd}`,
  'gu',
);
/** c.2240_2257delinsTCT, c.2237_2255delins, 1184del4ins5. */
const bases = new RegExp(
  `${tokenStart(baseFirst)}((?:[cgmnr]\\.\\s?)?)(${nucleotidePosition}(?:${rangeMark}${nucleotidePosition})?)\\s?del(?:[ACGT]{0,24}|\\d{1,3})ins([ACGT]{0,30}|\\d{1,3})${tokenEnd}`,
  'gu',
);

/** The replacement of residues or bases by another number of them. */
export const delins: VariantForm = {
  name: 'delins',
  sign: /del[-_\s]?(?:[ACGT]{0,24}|\d{1,3})ins|\d>|del[-\s]?[A-Z]|\d\s?[ACGT]{2,12}\s?[-→⟶⇒➔➝=\u2013\u2014\u2212>]/,
  read(text) {
    const inProtein = [residues, leading].flatMap((pattern) =>
      matches(text, pattern, ([whole, from = '', at = '', to, end, run = '']) => {
        // One residue for one, with an arrow, is a substitution.
        if (end === undefined && whole.includes('>')) return undefined;
        const range = readRange(from, at, to, end);
        if (!range || at.length < 2) return undefined;
        return {
          changes: [{ form: 'delins' as const, hgvs: `${range.hgvs}delins${residueRun(run)}`, residue: range.residue }],
        };
      }),
    );
    const inBases = matches(text, bases, ([, prefix = '', at = '', inserted = '']) => {
      const system = prefix.trim();
      return {
        changes: [
          { form: 'delins' as const, ...(system ? { hgvs: `${system}${tidyBases(at)}delins${inserted}` } : {}) },
        ],
      };
    });
    const replaced = matches(text, basesForBases, ([, prefix = '', at = '', inserted = '']) => {
      const system = prefix.trim();
      if (system === '' && !at.includes('_')) return undefined;
      const hgvs = `${system}${at.replace('-', '_')}delins${inserted}`;
      return { changes: [{ form: 'delins' as const, ...(system ? { hgvs } : {}) }] };
    });
    const glued = matches(text, gluedBases, () => ({ changes: [{ form: 'delins' as const }] }));
    return [...inProtein, ...inBases, ...replaced, ...glued];
  },
};
