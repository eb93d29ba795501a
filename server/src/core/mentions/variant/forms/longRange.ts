import { guarded } from '../../../text/guarded.ts';
import { matches, type VariantForm } from '../form.ts';
import { arrow, tokenEnd } from '../notation.ts';

const wordStart = '(?<![\\p{L}\\d.])';
const place = '(?:\\?|-?\\d{1,9}(?:[-+]\\d{1,6})?)';
const ends = `\\((?:${place}|\\?_${place})_${place}\\)`;
/** c.100_240inv: a stretch turned round. */
const inverted = guarded(
  /\d\s?inv/,
  new RegExp(`${wordStart}[cgm]\\.\\d{1,9}(?:[-+]\\d{1,6})?_\\d{1,9}(?:[-+]\\d{1,6})?\\s?inv${tokenEnd}`, 'gu'),
);
/** c.(?_-30)_(81+1_82-1)del: the ends lie somewhere in introns. */
const endsUnknown = guarded(
  /[cg]\.\([?\d-]/,
  new RegExp(`${wordStart}[cg]\\.${ends}_${ends}\\s?(del|dup|inv)${tokenEnd}`, 'gu'),
);
const grouped = '\\d{1,3}(?:,\\d{3}){1,2}';
const chromosome = '(?:[1-9]|1\\d|2[0-2]|[XYM])';
/** chr7:55,249,071C>T, chr 4:670,405-677,862del: coordinates with commas. The commas are not HGVS, so that no form is told. */
const onChromosome = guarded(
  /chr(?:omosome)?\s?[\dXYM]{1,2}:\s?(?:g\.)?\d{1,3},\d/i,
  new RegExp(
    `(?<![\\p{L}\\d])[Cc]hr(?:omosome)?\\s?${chromosome}:\\s?(?:g\\.)?${grouped}(?:\\s?[ACGT]\\s?${arrow}\\s?[ACGT]|\\s?[-_\\u2013]\\s?${grouped}\\s?(del|dup|inv))${tokenEnd}`,
    'gu',
  ),
);

const formOf = (event: string | undefined) =>
  event === 'del' ? ('deletion' as const) : event === 'dup' ? ('duplication' as const) : ('other' as const);

/** Changes of long stretches of DNA, by their ends or by the coordinates of a chromosome. */
export const longRange: VariantForm = {
  name: 'longRange',
  sign: /\d\s?inv|[cg]\.\([?\d-]|\d,\d{3}\s?(?:[ACGT]|[-_\u2013]\s?\d)/,
  read: (text) => [
    ...matches(text, inverted, () => ({ changes: [{ form: 'other' }] })),
    ...matches(text, endsUnknown, ([, event]) => ({ changes: [{ form: formOf(event) }] })),
    ...matches(text, onChromosome, ([, event]) => ({
      changes: [{ form: event === undefined ? 'substitution' : formOf(event) }],
    })),
  ],
};
