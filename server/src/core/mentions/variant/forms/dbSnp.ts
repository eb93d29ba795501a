import { matches, type VariantForm } from '../form.ts';

const pattern =
  /(?<![\p{L}\d])(?:[Rr]s[1-9]\d{2,10}(?=[ACGT](?:>|\/|→)[ACGT](?!\p{L})|(?![\p{L}\d]))|rs[\s#-]\s?[1-9]\d{4,10}(?![\p{L}\d]|[.,]\d))/gu;

/** A reference number of dbSNP: rs121913529, rs# 121913529, and Rs121913529 at the start of a sentence. */
export const dbSnp: VariantForm = {
  name: 'dbSnp',
  sign: /[Rr]s[\s#-]{0,2}\d/,
  read: (text) => matches(text, pattern, () => ({ changes: [{ form: 'other' }] })),
};
