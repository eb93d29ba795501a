// Reads insertions of residues or bases: "D770_N771insNPG", "3020insC".

import { matches, type VariantForm } from '../form.ts';
import {
  baseFirst,
  nucleotidePosition,
  oneLetterResidue,
  proteinPrefix,
  rangeMark,
  rangeOfBases,
  residueFirst,
  residueRun,
  threeLetterResidue,
  tidyBases,
  tokenEnd,
  tokenStart,
} from '../notation.ts';
import { readRange, residueRange } from '../residueRange.ts';

/** D770_N771insNPG, p.Ala763_Tyr764insPheHis, V769–D770insASV, A767_V769dupASV is a duplication. */
const residues = new RegExp(
  `${tokenStart(residueFirst)}${proteinPrefix}${residueRange}\\s?ins((?:${threeLetterResidue}){1,12}|${oneLetterResidue}{1,24}|\\d{1,3})?\\)?${tokenEnd}`,
  'gu',
);
/** V769_770insASV, AFF344-345ins: the second position without its residue, or the residues before the positions. */
const placesAfter = new RegExp(
  `${tokenStart(residueFirst)}${proteinPrefix}(?:${threeLetterResidue}|${oneLetterResidue}{1,4})([1-9]\\d{1,3})[-\\u2013_]([1-9]\\d{1,3})ins(?:(?:${threeLetterResidue}){1,12}|${oneLetterResidue}{1,24})?\\)?${tokenEnd}`,
  'gu',
);
/** 3020insC, c.1186_1187insGGCC, c.370-371insA, c.304ins(GCG)(7), IVS2-58_55insT, r.288_289ins288+1018_1135. */
const bases = new RegExp(
  `${tokenStart(baseFirst)}((?:[cgmnr]\\.\\s?)?)(${nucleotidePosition}(?:${rangeMark}${nucleotidePosition})?)\\s?ins\\s?([ACGT]{1,30}|\\d{1,6}(?:[-+]\\d{1,6})?_(?:\\d{1,6}[-+])?\\d{1,6}|\\d{1,4}|\\([ACGT]{1,12}\\)(?:\\(?\\d{1,3}\\)?)?)${tokenEnd}`,
  'gu',
);

/** 185AGins, insT234, ins 234T: the bases come before "ins", or "ins" comes first. */
const otherwise = new RegExp(
  `${tokenStart('\\di')}(?:[1-9]\\d{1,6}[ACGT]{1,8}ins|ins\\s?(?:[ACGT]{1,8}[1-9]\\d{1,6}|[1-9]\\d{1,6}[ACGT]{1,8}))${tokenEnd}`,
  'gu',
);

/** The insertion of residues or bases between two others. */
export const insertion: VariantForm = {
  name: 'insertion',
  sign: /\d\s?ins|\d[ACGT]{1,8}ins|ins\s?[ACGT\d]/,
  read(text) {
    const inProtein = matches(text, residues, ([, from = '', at = '', to, end, run]) => {
      const range = readRange(from, at, to, end);
      if (!range || at.length < 2) return undefined;
      const inserted = run === undefined || /^\d/.test(run) ? (run ?? '') : residueRun(run);
      return { changes: [{ form: 'insertion' as const, hgvs: `${range.hgvs}ins${inserted}`, residue: range.residue }] };
    });
    const inBases = matches(text, bases, ([, prefix = '', at = '', inserted = '']) => {
      const system = prefix.trim();
      if (system === '' && at.replace(/\D/g, '').length < 2) return undefined;
      const places = rangeOfBases(tidyBases(at));
      return {
        changes: [{ form: 'insertion' as const, ...(system ? { hgvs: `${system}${places}ins${inserted}` } : {}) }],
      };
    });
    const placed = matches(text, placesAfter, ([, at, to]) =>
      Number(to) === Number(at) + 1 ? { changes: [{ form: 'insertion' as const }] } : undefined,
    );
    return [
      ...inProtein,
      ...placed,
      ...inBases,
      ...matches(text, otherwise, () => ({ changes: [{ form: 'insertion' as const }] })),
    ];
  },
};
