import { matches, type VariantForm } from '../form.ts';

/** p.Met1?, p.(Met1?), p.M1?: HGVS writes the loss of the start in this way, since its effect on the protein is unknown. */
const pattern = /(?<![\p{L}\d])p\.\s?(?:\(M(?:et)?1\?\)|M(?:et)?1\?)/gu;

/** The loss of the first methionine. */
export const startLoss: VariantForm = {
  name: 'startLoss',
  sign: /M(?:et)?1\?/,
  read: (text) =>
    matches(text, pattern, () => ({
      changes: [{ form: 'other', hgvs: 'p.Met1?', residue: { from: 'M', position: 1 } }],
    })),
};
