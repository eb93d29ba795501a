// Reads replacements by another number of residues or bases: "L747_A750delinsP", "c.2240_2257delinsTCT".

import { oneLetter } from '../../../knowledge/residues/residues.ts';
import { guarded } from '../../../text/guarded.ts';
import { matches, type VariantForm } from '../form.ts';
import {
  arrow,
  baseFirst,
  nucleotidePosition,
  oneLetterResidue,
  proteinPrefix,
  rangeMark,
  residueFirst,
  residueNumber,
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
/** G776VinsC, G776V_insC: one residue for another and more after it. */
const withMore = guarded(
  /\d[A-Y][_-]?ins[A-Y]/,
  new RegExp(
    `${tokenStart(residueFirst)}${proteinPrefix}(${oneLetterResidue})(${residueNumber})(${oneLetterResidue})[_-]?ins(${oneLetterResidue}{1,6})\\)?${tokenEnd}`,
    'gu',
  ),
);
/** c.1799_1800TG>AA, as HGVS wrote it once. */
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
  sign: /del[-_\s]?(?:[ACGT]{0,24}|\d{1,3})ins|\d[A-Y][_-]?ins[A-Y]|\d>|del[-\s]?[A-Z]|\d\s?[ACGT]{2,12}\s?[-→⟶⇒➔➝=\u2013\u2014\u2212>]/,
  read(text) {
    const inProtein = [residues, leading].flatMap((pattern) =>
      matches(text, pattern, ([whole, from = '', at = '', to, end, run = '']) => {
        // One residue for one with an arrow is a substitution, and "A549>HCT" may compare two cell lines.
        const isArrow = end === undefined && whole.includes('>');
        if (isArrow && (run.length === 1 || oneLetter(run) !== undefined)) return undefined;
        const range = readRange(from, at, to, end);
        if (!range || at.length < 2) return undefined;
        return {
          changes: [{ form: 'delins' as const, hgvs: `${range.hgvs}delins${residueRun(run)}`, residue: range.residue }],
          ...(isArrow ? { needs: 'gene' as const } : {}),
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
    const longer = matches(text, withMore, ([, from = '', at = '', to = '', more = '']) => {
      const range = at.length < 2 || from === to ? undefined : readRange(from, at);
      if (!range) return undefined;
      const hgvs = `${range.hgvs}delins${residueRun(to + more)}`;
      return { changes: [{ form: 'delins' as const, hgvs, residue: range.residue }] };
    });
    const glued = matches(text, gluedBases, () => ({ changes: [{ form: 'delins' as const }] }));
    return [...inProtein, ...longer, ...inBases, ...replaced, ...glued];
  },
};
