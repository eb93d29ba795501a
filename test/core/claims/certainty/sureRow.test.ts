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
  ])('%s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });

  it('is told where it does not', () => {
    expect(toldAgainst(row('EGFR L858R | gefitinib | resistance'))).toBe(true);
    expect(toldAgainst(row('BCR-ABL1 T315I (gatekeeper) | dasatinib | sensitive'))).toBe(true);
  });
});
