// Reads duplications of residues or bases: "Y772_A775dup", "c.681dupA".

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

/** Y772_A775dup, p.Tyr772_Ala775dup, A767_V769dupASV. */
const residues = new RegExp(
  `${tokenStart(residueFirst)}${proteinPrefix}${residueRange}\\s?dup(?:(?:${threeLetterResidue}){1,12}|${oneLetterResidue}{1,24})?\\)?${tokenEnd}`,
  'gu',
);
/** c.429_452dup, 899dupC, c.681dupA, 1308_1316 dup9, c.211-282dup72bp. */
const bases = new RegExp(
  `${tokenStart(baseFirst)}((?:[cgmnr]\\.\\s?)?)(${nucleotidePosition}(?:${rangeMark}${nucleotidePosition})?)\\s?dup(?:\\s?([ACGT]{1,30}|\\d{1,4}(?:\\s?bp)?))?${tokenEnd}`,
  'gu',
);

/** The duplication of residues or bases. */
export const duplication: VariantForm = {
  name: 'duplication',
  sign: /\d\s?dup/,
  read(text) {
    const inProtein = matches(text, residues, ([, from = '', at = '', to, end]) => {
      const range = readRange(from, at, to, end);
      if (!range || at.length < 2) return undefined;
      return { changes: [{ form: 'duplication' as const, hgvs: `${range.hgvs}dup`, residue: range.residue }] };
    });
    const inBases = matches(text, bases, ([, prefix = '', at = '', doubled]) => {
      const system = prefix.trim();
      if (system === '' && (doubled === undefined || at.replace(/\D/g, '').length < 2)) return undefined;
      return {
        changes: [
          { form: 'duplication' as const, ...(system ? { hgvs: `${system}${rangeOfBases(tidyBases(at))}dup` } : {}) },
        ],
      };
    });
    return [...inProtein, ...inBases];
  },
};
