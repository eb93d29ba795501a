import { matches, type VariantForm } from '../form.ts';

const pattern = /(?<![\p{L}\d])(?:ITDs?|internal[\s-]tandem[\s-]duplications?(?:\s\(ITDs?\))?)(?![\p{L}\d])/gu;

/** ITD, internal tandem duplication: of FLT3 above all. The letters alone need the gene beside them. */
export const tandemDuplication: VariantForm = {
  name: 'tandemDuplication',
  sign: /ITD|tandem/,
  read: (text) =>
    matches(text, pattern, ([whole]) => ({
      changes: [{ form: 'duplication' }],
      ...(whole.startsWith('ITD') ? { needs: 'gene' } : {}),
    })),
};

/** Whether a record's name tells of a tandem duplication. */
export const isTandemDuplication = (recordName: string): boolean =>
  /\bITD\b|internal (?:tandem )?duplication/i.test(recordName);
