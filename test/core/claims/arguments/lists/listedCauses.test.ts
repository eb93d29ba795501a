import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('two causes, each with words of its own', () => {
  it.each<ClaimRow>([
    [
      'Low PTEN or activating mutations of PIK3CA conferred resistance to trastuzumab.',
      ['PTEN > sensitivity asserted > trastuzumab', 'PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'Overexpression of MET or addition of HGF caused resistance to gefitinib.',
      ['MET overexpression > resistance asserted > gefitinib', 'HGF > resistance asserted > gefitinib'],
    ],
    [
      'Cells became resistant to vemurafenib through overexpression of EGFR or exposure to HGF.',
      ['EGFR overexpression > resistance asserted > vemurafenib', 'HGF > resistance asserted > vemurafenib'],
    ],
    [
      'Lack of CRBN or mutations in CUL4B caused resistance to lenalidomide.',
      ['CRBN > sensitivity asserted > lenalidomide', 'CUL4B mutation > resistance asserted > lenalidomide'],
    ],
    [
      'Loss of BIM or high MCL1 made cells resistant to venetoclax.',
      ['BCL2L11 loss > resistance asserted > venetoclax', 'MCL1 > resistance asserted > venetoclax'],
    ],
  ])('%s', expectClaims);
});

describe('what is no second cause', () => {
  it.each<ClaimRow>([
    [
      'Low PTEN was found, and PIK3CA mutations conferred resistance to trastuzumab.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'Loss of PARG or reduced PARP1 trapping causes resistance to olaparib.',
      ['PARG loss > resistance asserted > olaparib'],
    ],
    [
      'BRAF V600E and treatment with vemurafenib caused resistance to cetuximab.',
      ['BRAF V600E > resistance asserted > cetuximab'],
    ],
  ])('%s', expectClaims);
});

describe('members of a list share what is said of the first', () => {
  const rows: ClaimRow[] = [
    [
      'Ibrutinib resistance is found in patients with BTK C481S and T474I.',
      ['BTK C481S > resistance asserted > ibrutinib', 'BTK T474I > resistance asserted > ibrutinib'],
    ],
    [
      'Responses to pirtobrutinib occurred in patients with C481S, T474I and L528W.',
      [
        'BTK C481S > sensitivity asserted > pirtobrutinib',
        'BTK T474I > sensitivity asserted > pirtobrutinib',
        'BTK L528W > sensitivity asserted > pirtobrutinib',
      ],
    ],
    [
      'Patients with BRAF V600E or V600K acquired resistance to vemurafenib by reactivation of the MAPK pathway.',
      [' > resistance asserted > vemurafenib (generic)'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('the gene of a change at the beginning of a sentence', () => {
  it.each<ClaimRow>([
    ['In BTK, C481S confers resistance to ibrutinib.', ['BTK C481S > resistance asserted > ibrutinib']],
    [
      'KRAS, NRAS and BRAF confer resistance to cetuximab.',
      [
        'KRAS > resistance asserted > cetuximab',
        'NRAS > resistance asserted > cetuximab',
        'BRAF > resistance asserted > cetuximab',
      ],
    ],
  ])('%s', expectClaims);
});

describe('a second cause with an article, or with less of it', () => {
  it.each<ClaimRow>([
    [
      'Low PTEN or an activating PIK3CA mutation conferred resistance to trastuzumab.',
      ['PTEN > sensitivity asserted > trastuzumab', 'PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'B2M loss and impaired JAK1 signalling conferred resistance to nivolumab.',
      ['JAK1 > sensitivity asserted > nivolumab', 'B2M loss > resistance asserted > nivolumab'],
    ],
    [
      'High levels of BCL2 combined with a low level of BAX were associated with resistance to venetoclax.',
      ['BAX > sensitivity asserted > venetoclax', 'BCL2 overexpression > resistance asserted > venetoclax'],
    ],
    [
      'Low PTEN was found, and a PIK3CA mutation conferred resistance to trastuzumab.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'PARG loss or an impaired PARP1 trapping causes resistance to olaparib.',
      ['PARG loss > resistance asserted > olaparib'],
    ],
  ])('%s', expectClaims);
});
