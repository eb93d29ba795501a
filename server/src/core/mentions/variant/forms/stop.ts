// Reads the replacement of a residue by a stop: "R1858X", "p.Arg153Ter".

import { matches, type VariantForm } from '../form.ts';
import {
  arrow,
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

/** R1858X, p.R469*, p.Arg153Ter, p.E947stop, Glu 272 to stop, Lys-87→Stop, Arg30 to a stop codon. */
const short = new RegExp(
  `${tokenStart(residueFirst)}(${proteinPrefix})(${oneLetterResidue})(${residueNumber})(?:X${tokenEnd}|[*\u2217]|\\s?(?:${arrow}\\s?)?(?:[Ss]top|[Tt]er|STOP)${tokenEnd})\\)?`,
  'gu',
);
const long = new RegExp(
  `${tokenStart(residueFirst)}(${proteinPrefix})(${threeLetterResidue})[-\\s]?(${residueNumber})\\s?(?:-?to[-\\s]|${arrow}\\s?)?(?:X${tokenEnd}|[*\u2217]|(?:ter|stop)${tokenEnd}|(?<=\\sto\\s)an?\\s(?:premature\\s)?(?:stop|termination)(?:\\scodon)?${tokenEnd})\\)?`,
  'giu',
);

/** The replacement of a residue by a stop codon. */
export const stop: VariantForm = {
  name: 'stop',
  sign: /\d\s?(?:(?:[→⟶⇒➔➝]|[-=\u2013\u2014\u2212]{1,4}>|-{2,4}|>)\s?)?(?:X|[*\u2217]|stop|ter|-?to)/i,
  read(text) {
    return [short, long].flatMap((pattern) =>
      matches(text, pattern, (match) => {
        const [, prefix = '', code = '', digits = ''] = match;
        if (!/^[A-Z]/.test(code)) return undefined;
        // A bare asterisk may be a footnote mark: T47* needs two digits or "p.".
        if (prefix === '' && digits.length < 2) return undefined;
        const from = residueOf(code);
        const at = Number(digits);
        return {
          changes: [
            { form: 'stop' as const, hgvs: proteinHgvs(from, at, 'Ter'), residue: { from, position: at, to: '*' } },
          ],
        };
      }),
    );
  },
};
