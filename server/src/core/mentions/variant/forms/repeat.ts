import { matches, type VariantForm } from '../form.ts';
import { baseFirst, tokenStart } from '../notation.ts';

/** c.52CAG[23], g.123_124TG[4], 1978(TATC)(5-13), c.156(GCN)7: bases and how often they are repeated. */
const pattern = new RegExp(
  `${tokenStart(baseFirst)}((?:[cgn]\\.\\s?)?)[-+*\\u2212]?[1-9]\\d{1,8}(?:[_-]\\d{1,9})?\\s?(?:\\([ACGTN]{2,12}\\)|[ACGTN]{2,12}(?=\\[))(?:\\(\\d{1,3}(?:\\s?[-\\u2013]\\s?\\d{1,3})?\\)|\\[\\d{1,3}(?:[-_]\\d{1,3})?\\]|\\d{1,3}(?![\\p{L}\\d]))`,
  'gu',
);

/** A short run of bases that is repeated: c.52CAG[23]. */
export const repeat: VariantForm = {
  name: 'repeat',
  sign: /\d\s?\(?[ACGTN]{2,12}[)[]/,
  read: (text) => matches(text, pattern, () => ({ changes: [{ form: 'other' }] })),
};
