// Reads alleles of genes that drugs are cleared by, as their nomenclatures count them: "CYP2D6*4", "*10 and *41", "*28/*28".

import { matches, type VariantForm } from '../form.ts';

const gene = '(?:CYP\\d[A-Z]\\d{1,2}|UGT\\d[A-Z]\\d{1,2}|TPMT|DPYD|NUDT15|NAT[12]|SLCO1B[13]|SULT1A[12])';
const allele = '\\*[1-9]\\d{0,2}[A-Z]?(?![\\p{L}\\d*])';
const pattern = new RegExp(
  `(?<![\\p{L}\\d])(?:${gene}${allele}|(?<!\\*)${allele})(?:/\\*[1-9]\\d{0,2}[A-Z]?(?![\\p{L}\\d*]))?`,
  'gu',
);

const anyGene = new RegExp(gene, 'u');

/** An allele by its star; without the gene before it, one that a gene of the text has. */
export const starAllele: VariantForm = {
  name: 'starAllele',
  sign: /\*\d/,
  read(text) {
    const first = text.search(anyGene);
    return matches(text, pattern, ({ index, 0: whole }) => {
      if (first < 0 || index < first) return undefined;
      const changes = [{ form: 'other' as const, ownName: whole.slice(whole.indexOf('*')) }];
      return whole.startsWith('*') ? { changes, needs: 'owner' } : { changes };
    });
  },
};
