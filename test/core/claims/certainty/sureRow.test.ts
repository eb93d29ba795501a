import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../support/toldAgainst.ts';

const row = (cells: string, head = 'Alteration | Drug | Effect') =>
  `| ${head} |\n|${head.replace(/[^|]+/gu, ' --- ')}|\n| ${cells} |`;

describe('a row that says more than its claim', () => {
  it.each([
    row('EGFR L858R, T790M | gefitinib | resistance'),
    row('MET amplification | gefitinib and savolitinib | sensitive'),
    row('EGFR L858R | gefitinib | acquired resistance'),
    row('EGFR L858R | gefitinib | resistance | after T790M', 'Alteration | Drug | Effect | Setting'),
    row('BRAF V600E (colorectal) | vemurafenib | resistant'),
    row('EGFR T790M loss | gefitinib | sensitive'),
    row('EGFR T790M | osimertinib | resistance', 'Alteration | Drug | Effect (in vitro)'),
    `Table 2. Response of Ba/F3 cells.\n\n${row('EGFR T790M | osimertinib | resistance')}`,
    `Table 2. Acquired resistance.\n\n${row('EGFR L858R | gefitinib | resistance')}`,
    `## Acquired resistance\n\n${row('EGFR L858R | gefitinib | resistance')}`,
    row('EGFR L858R | gefitinib | no response (at low doses)'),
    row('EGFR T790M | osimertinib (in vitro)', 'Mutation | Inactive agents'),
    row('EGFR T790M | gefitinib, osimertinib', 'Mutation | Active agents'),
    row('BRAF V600E | resistant', 'Genotype | Vemurafenib in colorectal cancer'),
    row('BRAF V600E | vemurafenib in colorectal cancer | resistant'),
  ])('%s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });

  it('is told where it does not', () => {
    expect(toldAgainst(row('EGFR L858R | gefitinib | resistance'))).toBe(true);
    expect(toldAgainst(row('EGFR L858R | gefitinib | no benefit'))).toBe(true);
    expect(toldAgainst(row('EGFR T790M | osimertinib, rociletinib', 'Mutation | Inactive agents'))).toBe(true);
    expect(toldAgainst(row('PDGFRA D842V | sensitive', 'Genotype | Response to imatinib'))).toBe(true);
    expect(toldAgainst(row('PDGFRA D842V | sensitive', 'Genotype | Imatinib in GIST'))).toBe(true);
    expect(toldAgainst(`Table 2. Mutations.\n\n${row('EGFR L858R | gefitinib | resistance')}`)).toBe(true);
    expect(toldAgainst(row('BCR-ABL1 T315I (gatekeeper) | dasatinib | sensitive'))).toBe(true);
  });
});

describe('a table as it stands in a text', () => {
  it.each([
    ['| Alteration | Drug | Effect |\n|---|---|---|\n| EGFR L858R | gefitinib | no benefit |', true],
    ['| Alteration | Drug | Effect |\n|---|---|---|\n| EGFR L858R | gefitinib | no benefit (at low doses) |', false],
    [
      'Table 2. Acquired resistance.\n\n| Alteration | Drug | Effect |\n|---|---|---|\n| EGFR L858R | gefitinib | resistance |',
      false,
    ],
    [
      'Table 2. Alterations.\n\n| Alteration | Drug | Effect |\n|---|---|---|\n| EGFR L858R | gefitinib | resistance |',
      true,
    ],
  ])('%s', (text, told) => {
    expect(toldAgainst(text)).toBe(told);
  });
});
