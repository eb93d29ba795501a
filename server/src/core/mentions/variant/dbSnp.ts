import { matches, type VariantForm } from './form.ts';

const pattern = /(?<![\p{L}\d])rs[1-9]\d{2,10}(?![\p{L}\d])/gu;

/** A reference number of dbSNP: rs121913529. */
export const dbSnp: VariantForm = {
  name: 'dbSnp',
  sign: /rs\d/,
  read: (text) => matches(text, pattern, () => ({ changes: [{ form: 'other' }] })),
};
