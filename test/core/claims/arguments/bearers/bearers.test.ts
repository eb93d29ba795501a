import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what tumours have where something else makes them resist', () => {
  const rows: ClaimRow[] = [
    [
      'Depletion of NF1 is sufficient to endow BRAF-mutant melanoma cells with resistance to vemurafenib.',
      ['NF1 > sensitivity asserted > vemurafenib'],
    ],
    [
      'AXL overexpression confers resistance to erlotinib in H1975 cells, which harbour EGFR T790M.',
      ['AXL overexpression > resistance asserted > erlotinib'],
    ],
    [
      'Thyroid cancer with the BRAF V600E mutation was resistant to vemurafenib because of reactivation of the MAPK pathway.',
      [' > resistance asserted > vemurafenib (generic)'],
    ],
    [
      'In ERα-positive breast cancer, resistance to tamoxifen commonly occurs.',
      [' > resistance asserted > tamoxifen (generic)'],
    ],
    [
      'Protection of the replication fork also contributed to olaparib resistance in BRCA1/2-deficient cells.',
      [' > resistance asserted > olaparib (generic)'],
    ],
    [
      'In lung cancer with EGFR L858R, resistance to gefitinib occurs within a year.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
    ['Cells with EGFR L858R rarely resist gefitinib at first.', []],
    [
      'Resistance to gefitinib occurs by several mechanisms in lung cancer with EGFR L858R.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
    [
      'EGFR L858R lung cancer turns resistant to gefitinib over time.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
    ['Etomoxir sensitised CD36-high cells to cytarabine.', []],
    ['Etomoxir sensitised CD36-altered cells to cytarabine.', []],
    ['Etomoxir sensitised KIT-addicted cells to cytarabine.', []],
    ['AXL makes EGFR-addicted cells resistant to gefitinib.', ['AXL > resistance asserted > gefitinib']],
    ['CD36 sensitised cells to cytarabine.', ['CD36 > sensitivity asserted > cytarabine']],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what describes the cells is not what acts on them', () => {
  const rows: ClaimRow[] = [
    [
      'KHM-1 (an EGFR-mutated line) was treated with the ligand HGF, inducing resistance to erlotinib.',
      ['HGF > resistance asserted > erlotinib'],
    ],
    [
      'Resistance to sunitinib is caused by upregulation of HIF1A, which stimulates angiogenesis.',
      ['HIF1A overexpression > resistance asserted > sunitinib'],
    ],
    ['A favourable BRCA1 haplotype was associated with benefit from trabectedin.', []],
    ['DCK was mutated in cytarabine-resistant cells.', []],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('who has a change is told apart from what it does', () => {
  it.each<ClaimRow>([
    [
      'EGFR T790M is associated with acquired resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'BRAF V600E melanomas with acquired resistance to vemurafenib were sequenced.',
      [' > resistance asserted > vemurafenib (generic)'],
    ],
    [
      'The development of resistance to vemurafenib in melanomas with BRAF V600E is frequent.',
      [' > resistance asserted > vemurafenib (generic)'],
    ],
    [
      'NRAS Q61K is a mechanism of acquired resistance to vemurafenib in BRAF(V600E) melanoma.',
      ['NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    ['Vemurafenib-resistant melanoma cells with BRAF V600E were grown.', []],
    ['In gefitinib-resistant tumours EGFR T790M was found.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['EGFR T790M was found after acquired resistance to gefitinib.', []],
    ['KRAS G12D had not been seen at remission under vemurafenib.', []],
    ['Tumours with KIT N822K remain in remission on imatinib.', ['KIT N822K > sensitivity asserted > imatinib']],
    ['In chemotherapy-refractory patients with BRAF V600E a response was seen.', []],
    [
      'Vemurafenib led to responses in chemotherapy-refractory patients with BRAF V600E.',
      ['BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});
