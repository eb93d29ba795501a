// Reads changes at a position before the start of a gene: "-94ins/delATTG", "-675 4G/5G".

import { matches, type VariantForm } from '../form.ts';
import { tokenEnd } from '../notation.ts';

const place = '(?<![\\p{L}\\d])[-+\\u2212\\u2013]\\d{2,6}';
/** -611 (-T), -588 (+AT), -603/604 (GA>AG). */
const bracketed = new RegExp(
  `${place}(?:/-?\\d{2,6})?\\s?\\((?:([-+\\u2212\\u2013])\\s?[ACGT]{1,12}|[ACGT]{2,8}\\s?(?:>|→|-{1,2}>|/)\\s?[ACGT]{1,8})\\)`,
  'gu',
);
/** -94ins/delATTG, -94 insertion/deletion ATTG, -6054 deletion/ATT. */
const insOrDel = new RegExp(
  `${place},?\\s?(?:ins(?:ertion)?\\s?/\\s?del(?:etion)?\\s?[ACGT]{1,12}|del(?:etion)?\\s?/\\s?(?:ins(?:ertion)?\\s?)?[ACGT]{1,12})${tokenEnd}`,
  'gu',
);
/** -1607 1G/2G, -675 4G/5G: the number of repeats of one base. */
const repeats = new RegExp(`${place}\\s?\\(?[1-9]([ACGT])\\s?/\\s?[1-9]\\1\\)?${tokenEnd}`, 'gu');
/** PAI-1 675 4G/5G, 1607 1G/2G: without the sign. */
const bareRepeats = /(?<![\p{L}\d.,/]|[-\u2010-\u2013\u2212])[1-9]\d{2,4}\s([1-9])([ACGT])\/([1-9])\2(?![\p{L}\d/])/gu;
/** -AAGC at -222 to -225. */
const lostFirst = new RegExp(
  `(?<![\\p{L}\\d])([-+\\u2212])[ACGT]{1,12}\\sat\\s[-+\\u2212]\\d{2,6}(?:\\sto\\s[-+\\u2212]?\\d{2,6})?${tokenEnd}`,
  'gu',
);

/** Bases that are deleted, inserted or repeated at a position counted from the start of a gene, as in papers on promoters. */
export const promoterChange: VariantForm = {
  name: 'promoterChange',
  sign: /\d\s?\((?:[-+\u2212\u2013]\s?[ACGT]|[ACGT]{2})|\d,?\s?(?:ins|del)[a-z]*\s?\/|\d[ACGT]\s?\/|[-+\u2212][ACGT]+\sat\s/,
  read(text) {
    const marked = (mark: string | undefined) => ({
      changes: [
        {
          form:
            mark === undefined ? ('delins' as const) : mark === '+' ? ('insertion' as const) : ('deletion' as const),
        },
      ],
    });
    return [
      ...matches(text, bracketed, ([, mark]) => marked(mark)),
      ...matches(text, lostFirst, ([, mark]) => marked(mark)),
      ...matches(text, bareRepeats, ([, few, , more]) =>
        Math.abs(Number(few) - Number(more)) === 1 ? { changes: [{ form: 'other' }], needs: 'company' } : undefined,
      ),
      ...[insOrDel, repeats].flatMap((pattern) =>
        matches(text, pattern, ([whole]) =>
          whole.includes('(') === whole.includes(')') ? { changes: [{ form: 'other' }] } : undefined,
        ),
      ),
    ];
  },
};
