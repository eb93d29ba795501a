import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('words of less turn what a gene does', () => {
  const rows: ClaimRow[] = [
    [
      'SLC46A3, whose loss confers resistance to trastuzumab emtansine, exports the payload.',
      ['SLC46A3 > sensitivity asserted > trastuzumab emtansine'],
    ],
    [
      'Polatuzumab vedotin binds CD79B, the loss of which causes resistance.',
      ['CD79B > sensitivity asserted > polatuzumab vedotin'],
    ],
    ['Cells low in MITF withstand vemurafenib.', ['MITF > sensitivity asserted > vemurafenib']],
    [
      'Low activity of the influx carrier OCT1 has been tied to a poor response to imatinib.',
      ['SLC22A1 > sensitivity asserted > imatinib'],
    ],
    [
      'The MGMT promoter is methylated in tumours that respond to temozolomide.',
      ['MGMT > resistance asserted > temozolomide'],
    ],
    [
      'MRP1 expression was significantly lower in the tumours of patients who responded to chemotherapy.',
      ['ABCC1 > resistance asserted > chemotherapy'],
    ],
    [
      'HER2 expression decreases during treatment with T-DM1 and causes resistance.',
      ['ERBB2 > sensitivity asserted > trastuzumab emtansine'],
    ],
    [
      'The decrease of HER2 expression causes resistance to T-DM1.',
      ['ERBB2 > sensitivity asserted > trastuzumab emtansine'],
    ],
    [
      'When BNIP3 was suppressed with siRNA, gemcitabine-induced cytotoxicity was much reduced.',
      ['BNIP3 > sensitivity asserted > gemcitabine'],
    ],
    [
      'In addition, targeting AXL raised the sensitivity of head and neck cancer cells to cetuximab.',
      ['AXL > resistance asserted > cetuximab'],
    ],
    ['Agents targeting AXL raised the sensitivity to cetuximab.', ['AXL > targets asserted > cetuximab']],
    [
      'Resistance to temozolomide is due to lack of a DNA repair pathway.',
      [' > resistance asserted > temozolomide (generic)'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('words behind the effect turn it', () => {
  const rows: ClaimRow[] = [
    ['PTEN-null melanomas respond less durably to dabrafenib.', []],
    ['PTEN-null melanomas respond only briefly to dabrafenib.', []],
    [
      'Some tumours have PIK3CA mutations, which correlate negatively with response to trastuzumab.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'miR-582 inhibits the growth of gastric cancer cells and their resistance to oxaliplatin.',
      ['hsa-miR-582 > sensitivity asserted > oxaliplatin'],
    ],
    ['Doxorubicin showed variable sensitivity depending on baseline MDM2 levels.', []],
    [
      'Vistusertib restored the response to lorlatinib in tumours with NF2 loss.',
      ['NF2 loss > overcomes asserted > vistusertib', 'NF2 loss > resistance asserted > lorlatinib'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('denials behind and before the effect', () => {
  const rows: ClaimRow[] = [
    [
      'ATM mutations were expected to sensitise tumours to olaparib, but they did not.',
      ['ATM mutation > sensitivity negated > olaparib'],
    ],
    ['ATM mutations were expected to sensitise tumours to olaparib.', ['ATM mutation > sensitivity hedged > olaparib']],
    [
      'DPYD deficiency causes toxicity rather than resistance to fluorouracil.',
      ['DPYD loss > resistance negated > fluorouracil'],
    ],
    [
      'PDGFRB knockdown had little effect on the sensitivity to vemurafenib.',
      ['PDGFRB > sensitivity negated > vemurafenib'],
    ],
    [
      'The assay showed minimal effects of miR-181 on cisplatin resistance.',
      ['hsa-miR-181 > resistance negated > cisplatin'],
    ],
    ['Sensitivity to docetaxel was unaltered by YAP1 knockdown.', ['YAP1 > resistance negated > docetaxel']],
    [
      'Dexamethasone resistance seems to be independent of changes in the NR3C1 gene.',
      [' > resistance asserted > dexamethasone (generic)'],
    ],
    ['These mutations impaired binding of revumenib without disturbing that of KMT2A.', []],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('levels in those who resist, and efficacy that is raised', () => {
  const rows: ClaimRow[] = [
    [
      'BNIP3 was expressed at lower levels in gemcitabine-resistant than in sensitive cells.',
      ['BNIP3 > sensitivity asserted > gemcitabine'],
    ],
    [
      'ABCB1 was expressed at higher levels in paclitaxel-resistant cells than in their parents.',
      ['ABCB1 > resistance asserted > paclitaxel'],
    ],
    [
      'Knocking down BCL2L1 considerably raised the efficacy of chemotherapy.',
      ['BCL2L1 > resistance asserted > chemotherapy'],
    ],
    ['Knockdown of MCL1 re-sensitises leukaemia cells to BCL2 inhibition.', ['MCL1 > resistance asserted > ']],
  ];
  it.each(rows)('%s', expectClaims);
});
