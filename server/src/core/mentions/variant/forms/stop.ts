import { matches, type VariantForm } from '../form.ts';
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
} from '../notation.ts';

/** R1858X, p.R469*, p.Arg153Ter, p.E947stop, Glu 272 to stop, Lys-87→Stop, Arg30 to a stop codon. */
const short = new RegExp(
  `${before(residueFirst)}(${proteinPrefix})(${residue1})(${position})(?:X${behind}|\\*|\\s?(?:${arrow}\\s?)?(?:[Ss]top|[Tt]er|STOP)${behind})\\)?`,
  'gu',
);
const long = new RegExp(
  `${before(residueFirst)}(${proteinPrefix})(${residue3})[-\\s]?(${position})\\s?(?:-?to[-\\s]|${arrow}\\s?)?(?:X${behind}|\\*|(?:ter|stop)${behind}|(?<=\\sto\\s)an?\\s(?:premature\\s)?(?:stop|termination)(?:\\scodon)?${behind})\\)?`,
  'giu',
);

/** A residue that becomes a stop codon. */
export const stop: VariantForm = {
  name: 'stop',
  sign: /\d\s?(?:(?:[→⟶⇒➔➝]|[-=\u2013\u2014\u2212]{1,4}>|-{2,4}|>)\s?)?(?:X|\*|stop|ter|-?to)/i,
  read(text) {
    return [short, long].flatMap((pattern) =>
      matches(text, pattern, (match) => {
        const [, prefix = '', code = '', digits = ''] = match;
        if (!/^[A-Z]/.test(code)) return undefined;
        // An asterisk alone may be a footnote mark: T47* needs two digits or p.
        if (prefix === '' && digits.length < 2) return undefined;
        const from = residueOf(code);
        const at = Number(digits);
        return {
          changes: [
            { form: 'stop' as const, hgvs: protein(from, at, 'Ter'), residue: { from, position: at, to: '*' } },
          ],
        };
      }),
    );
  },
};
