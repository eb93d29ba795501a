import { matches, type VariantForm } from '../form.ts';

const pattern =
  /(?:(?<![\p{L}\d])|(?<=\p{Lu}\d)(?=ITD))(?:ITDs?|[Ii]nternal[\s-]tandem[\s-]duplications?(?:\s\(ITDs?\))?)(?![\p{L}\d])/gu;

/** An internal tandem duplication (ITD), mostly of FLT3. The letters alone need the gene beside them, or glued to them. */
export const tandemDuplication: VariantForm = {
  name: 'tandemDuplication',
  sign: /ITD|tandem/,
  read: (text) =>
    matches(text, pattern, ([whole]) => ({
      changes: [{ form: 'duplication' }],
      ...(whole.startsWith('ITD') ? { needs: 'gene' } : {}),
    })),
};

/** Whether the name of a record is that of a tandem duplication. */
export const isTandemDuplication = (recordName: string): boolean =>
  /\bITD\b|internal (?:tandem )?duplication/i.test(recordName);
