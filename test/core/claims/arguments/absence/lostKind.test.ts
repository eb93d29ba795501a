import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a name is an example of what is lost', () => {
  it.each<ClaimRow>([
    [
      'Loss of tumour suppressors such as NF1 and PTEN confers resistance to vemurafenib.',
      ['NF1 > sensitivity asserted > vemurafenib', 'PTEN > sensitivity asserted > vemurafenib'],
    ],
    [
      'Loss of signalosome members, for instance NF1 or PTEN, confers vemurafenib resistance.',
      ['NF1 > sensitivity asserted > vemurafenib', 'PTEN > sensitivity asserted > vemurafenib'],
    ],
    [
      'Defective checkpoint genes (BRCA1, ATM) sensitised cells to olaparib.',
      ['BRCA1 > resistance asserted > olaparib', 'ATM > resistance asserted > olaparib'],
    ],
    [
      'Loss of the mismatch-repair proteins MLH1 and MSH2 causes resistance to cisplatin.',
      ['MLH1 > sensitivity asserted > cisplatin', 'MSH2 > sensitivity asserted > cisplatin'],
    ],
    [
      'Low expression of the nucleoside transporters SLC29A1 and SLC28A1 causes resistance to gemcitabine.',
      ['SLC29A1 > sensitivity asserted > gemcitabine', 'SLC28A1 > sensitivity asserted > gemcitabine'],
    ],
    // Resistance to nothing that is named: what the genes do themselves cannot be told.
    ['Impaired death-receptor signalling (NF1, PTEN) has been shown to cause resistance.', []],
    [
      'Knockdown of kinases (e.g. AXL and MET) sensitised cells to erlotinib.',
      ['AXL > resistance asserted > erlotinib', 'MET > resistance asserted > erlotinib'],
    ],
  ])('%s', expectClaims);
});

describe('what a loss brings about is not lost', () => {
  it.each<ClaimRow>([
    [
      'The loss activates kinases such as AXL and MET, which confer resistance to erlotinib.',
      ['AXL > resistance asserted > erlotinib', 'MET > resistance asserted > erlotinib'],
    ],
    [
      'Loss of the gene activates the kinase AXL and confers resistance to erlotinib.',
      ['AXL > resistance asserted > erlotinib'],
    ],
    [
      'Reduced levels of a factor that binds MCL1 confer resistance to venetoclax.',
      ['MCL1 > resistance asserted > venetoclax'],
    ],
    [
      'Activation of kinases such as AXL and MET confers resistance to erlotinib.',
      ['AXL > resistance asserted > erlotinib', 'MET > resistance asserted > erlotinib'],
    ],
  ])('%s', expectClaims);
});
