import { expect, it } from 'vitest';
import { documentLinks } from '../../../server/src/core/features/documentLinks.ts';

it.each([
  [
    'PMID: 15728811, PMID 1.',
    ['PMID: 15728811 pubmed.ncbi.nlm.nih.gov/15728811/', 'PMID 1 pubmed.ncbi.nlm.nih.gov/1/'],
  ],
  ['see doi:10.1000/a(b).c.', ['10.1000/a(b doi.org/10.1000/a(b']],
  ['see 10.1000/182, or', ['10.1000/182 doi.org/10.1000/182']],
  [
    'NCT01234567 (HGNC:3236)',
    [
      'NCT01234567 clinicaltrials.gov/study/NCT01234567',
      'HGNC:3236 www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:3236',
    ],
  ],
  [
    'CIViC EID239, DB00619 and rs121434569',
    [
      'EID239 civicdb.org/links/evidence/239',
      'DB00619 go.drugbank.com/drugs/DB00619',
      'rs121434569 www.ncbi.nlm.nih.gov/snp/rs121434569',
    ],
  ],
  ['<https://doi.org/10.1000/182> and https://x.org/?id=NCT01234567', []],
  ['NCT123 10.1 HGNC: DOID rs12 EIDOLON', []],
])('%s', (text, links) => {
  expect(
    documentLinks(text).map(
      ({ start, end, address }) => `${text.slice(start, end)} ${address.replace('https://', '')}`,
    ),
  ).toEqual(links);
});
