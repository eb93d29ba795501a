import type { Mention } from '../../mentions/mention.ts';

/** What a kind of entity is called on its card. */
export const kindNames: Readonly<Record<Mention['kind'], string>> = {
  gene: 'gene',
  family: 'protein family',
  drug: 'drug',
  'drug-class': 'drug class',
  variant: 'variant',
  fusion: 'fusion',
  mechanism: 'resistance mechanism',
  disease: 'disease',
  mirna: 'microRNA',
  pathway: 'pathway',
  'cell-line': 'cell line',
};
