import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what is open, hoped for or compared is not claimed', () => {
  const rows: ClaimRow[] = [
    ['The impact of CYP2D6 on resistance to tamoxifen remains unclear.', []],
    [
      'How CREB5 acts with other factors in enzalutamide resistance is a further direction of research.',
      ['CREB5 > resistance questioned > enzalutamide (question)'],
    ],
    ['The sensitivity of these BRCA1-mutant cells to olaparib was compared.', []],
    [
      'We hope that AR F877L will guide the search for drugs that overcome resistance to enzalutamide.',
      ['AR F877L > resistance questioned > enzalutamide (question)'],
    ],
    [
      'Resistance to cytarabine may be caused by elevated expression of ASNS.',
      ['ASNS overexpression > resistance hedged > cytarabine'],
    ],
    ['ABCB1 has been assumed to underlie resistance to paclitaxel.', ['ABCB1 > resistance reported > paclitaxel']],
    [
      'TP53 mutations were associated with shorter survival after decitabine but not with drug response.',
      ['TP53 mutation > sensitivity negated > decitabine'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what was looked for, or not found', () => {
  it.each<ClaimRow>([
    [
      'We did not observe any effect of CTNNB1 mutation on the response to atezolizumab.',
      ['CTNNB1 mutation > sensitivity negated > atezolizumab'],
    ],
    [
      'We did not find an association between TP53 loss and resistance to venetoclax.',
      ['TP53 loss > resistance negated > venetoclax'],
    ],
    [
      'There was no clear effect of TP53 mutation status on the response to venetoclax.',
      ['TP53 mutation > sensitivity negated > venetoclax'],
    ],
    ['The relation between PTEN loss and response to trastuzumab has been examined in many studies.', []],
    ['A relation between UGT1A1*28 and response to irinotecan has been looked for, with inconsistent results.', []],
    ['The relevance of KRAS G12D for resistance to sotorasib has yet to be seen.', []],
  ])('%s', expectClaims);
});

describe('what is asked, sought or to be understood is not said', () => {
  it.each<ClaimRow>([
    ['The search was made to examine the association between PTEN loss and resistance to nivolumab.', []],
    [
      'It was done to examine the correlation between immune evasion, as antigen presentation in the whole of a tumour tells it, and resistance to nivolumab.',
      [],
    ],
    [
      'It is imperative to understand the mechanisms behind the inevitable emergence of IMiD resistance in CRBN-mutant myeloma.',
      [],
    ],
    [
      'The identification of biomarkers of resistance to enzalutamide may improve care, as AR amplification shows.',
      ['AR amplification > biomarker asserted > enzalutamide'],
    ],
    ['AR amplification is common. Newer drugs target some of these mechanisms of resistance to docetaxel.', []],
    ['SAMHD1 plays a role in the response to cytarabine.', []],
    [
      'ABCB1 overexpression is insufficient to explain resistance to doxorubicin.',
      ['ABCB1 overexpression > resistance negated > doxorubicin'],
    ],
  ])('%s', expectClaims);
});

describe('what is not known', () => {
  it.each<ClaimRow>([
    ['Nothing is yet known about mechanisms of resistance to ceralasertib in patients with CDC25A loss.', []],
    ['Cabazitaxel is a poor substrate for ABCB1 and is active in men who progressed on docetaxel.', []],
  ])('%s', expectClaims);
});

describe('findings that point in both directions', () => {
  it.each<ClaimRow>([
    ['The relation between TP53 mutation and anthracycline response has pointed in both directions.', []],
    ['The effect of PIK3CA mutations on response to trastuzumab has been inconsistent.', []],
  ])('%s', expectClaims);
});

describe('what was measured or sought, and what was found', () => {
  it.each<ClaimRow>([
    ['The endpoint was response to vemurafenib in BRAF V600E melanoma.', []],
    [
      'The trial reached its endpoint. Vemurafenib gave a response in BRAF V600E melanoma.',
      ['BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
    ['They evaluated a possible correlation of KRAS G12D with resistance to cetuximab.', []],
    [
      'They found a correlation of KRAS G12D with resistance to cetuximab.',
      ['KRAS G12D > resistance asserted > cetuximab (elsewhere)'],
    ],
  ])('%s', expectClaims);
});
