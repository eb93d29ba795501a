import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../support/analyzeText.ts';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

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

describe('that a treatment works or does not is told in many words', () => {
  it.each<ClaimRow>([
    ['BRAF V600E tumours withstand cetuximab.', ['BRAF V600E > resistance asserted > cetuximab']],
    ['PTEN loss makes cells indifferent to trastuzumab.', ['PTEN loss > resistance asserted > trastuzumab']],
    ['Tumours with KRAS G12D respond poorly to cetuximab.', ['KRAS G12D > resistance asserted > cetuximab']],
    ['Tumours with BRAF V600E respond well to vemurafenib.', ['BRAF V600E > sensitivity asserted > vemurafenib']],
    ['Imatinib has activity in tumours with KIT N822K.', ['KIT N822K > sensitivity asserted > imatinib']],
    ['Patients with BRAF V600E and progression on vemurafenib were given ipilimumab.', []],
    ['Progression on imatinib was rare in patients with KIT N822K.', []],
  ])('%s', expectClaims);
});

describe('a course that ends is no effect of a change', () => {
  it.each<ClaimRow>([
    ['The tumour had BRAF V600E. Vemurafenib was given. The tumour grew resistant after a year.', []],
    ['A patient with BRAF V600E was given vemurafenib. After six months, progressive disease was seen.', []],
    ['Tumours with KRAS G12D progressed on cetuximab.', ['KRAS G12D > resistance asserted > cetuximab']],
  ])('%s', expectClaims);
});

describe('an effect that few have is none of the change', () => {
  it.each<ClaimRow>([
    ['One out of 4 patients with KRAS G12D responded to cetuximab.', []],
    ['Responses to cetuximab were seen in 2 of 31 patients with KRAS G12D.', []],
    ['Only 8% of patients with KRAS G12D responded to cetuximab.', []],
    [
      'In 20% of patients resistance to gefitinib is caused by MET amplification.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
    [
      'MET amplification makes up 5% of resistance to gefitinib.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
    ['Responses (4%) to cetuximab were rare in KRAS G12D.', []],
    [
      'Three of 4 patients with BRAF V600E responded to vemurafenib.',
      ['BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
    [
      'Overall, 53% of patients with BRAF V600E responded to vemurafenib.',
      ['BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});

describe('a denial is read', () => {
  it.each<ClaimRow>([
    ['PTEN loss showed no difference in response to trastuzumab.', ['PTEN loss > sensitivity negated > trastuzumab']],
    ['Imatinib resistance cannot be attributed to KIT N822K.', ['KIT N822K > resistance negated > imatinib']],
    ['Imatinib resistance was not caused by KIT N822K.', ['KIT N822K > resistance negated > imatinib']],
    ['Imatinib resistance cannot be attributed to KIT N822K alone.', ['KIT N822K > resistance hedged > imatinib']],
    ['Imatinib resistance is caused by KIT D816V.', ['KIT D816V > resistance asserted > imatinib']],
    [
      'KIT N822K cells were as sensitive to imatinib as cells with wild-type KIT.',
      ['KIT N822K > sensitivity negated > imatinib'],
    ],
    [
      'No significant improvement in progression-free survival was seen with cetuximab in KRAS G12D.',
      ['KRAS G12D > sensitivity negated > cetuximab'],
    ],
    [
      'The trial did not meet its aim of showing antitumour activity of sunitinib in FGFR1 amplification.',
      ['FGFR1 amplification > sensitivity negated > sunitinib'],
    ],
  ])('%s', expectClaims);
});

describe('what foretells a response', () => {
  it.each<ClaimRow>([
    [
      'EGFR L858R is a strong predictor of benefit in patients who are given gefitinib.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    [
      'EGFR mutation status is a predictor of benefit in patients who are given gefitinib.',
      ['EGFR mutation > biomarker asserted > gefitinib'],
    ],
    [
      'KRAS G12D is a predictor of poor response in patients who are given cetuximab.',
      ['KRAS G12D > resistance asserted > cetuximab'],
    ],
    ['KRAS G12D influences sensitivity to cetuximab.', ['KRAS G12D > biomarker asserted > cetuximab']],
    ['ERCC1 expression affects the response to cisplatin.', ['ERCC1 > biomarker asserted > cisplatin']],
    ['ERCC1 expression reduces the response to cisplatin.', ['ERCC1 > resistance asserted > cisplatin']],
  ])('%s', expectClaims);
});

describe('a word for the kind of a change is said of that change only', () => {
  it.each<ClaimRow>([
    [
      'Cells with the gefitinib-resistance mutation EGFR T790M grew beside cells with EGFR L858R.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'Resistance mutations such as EGFR T790M and C797S arise under gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR C797S > resistance asserted > gefitinib'],
    ],
    ['EGFR T790M is the commonest gefitinib resistance mutation.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['Gefitinib is given to patients with EGFR L858R until they acquire resistance mutations.', []],
  ])('%s', expectClaims);
});

describe('a word that refers to something else tells no effect', () => {
  it.each<ClaimRow>([
    ['Apoptosis in response to gefitinib was measured in cells with EGFR T790M.', []],
    ['A difference in response to gefitinib was due to EGFR L858R.', ['EGFR L858R > sensitivity asserted > gefitinib']],
    ['This response was in line with what is known of gefitinib and EGFR T790M.', []],
    [
      'Cells become resistant to methotrexate. This resistance occurs as they gain copies of DHFR.',
      [' > resistance asserted > methotrexate (generic)', 'DHFR > resistance asserted > methotrexate'],
    ],
    ['We need to understand the mechanisms of resistance to vemurafenib in BRAF V600E melanoma.', []],
    ['Fluorouracil is detoxified by DPYD, and where it is not toxicity is severe.', []],
    ['Fluorouracil is detoxified by DPYD in tumours.', ['DPYD > resistance asserted > fluorouracil']],
    ['We tested cells with EGFR T790M and the potential of afatinib to overcome resistance to gefitinib.', []],
    [
      'Melanoma with BRAF V600E calls for an understanding of resistance to vemurafenib, so as to combat resistance.',
      [],
    ],
    ['Vemurafenib is given for BRAF V600E melanoma, with toxicity and resistance being major problems.', []],
    ['Treatment of BRAF V600E melanoma requires a better understanding of resistance to vemurafenib.', []],
    ['Little knowledge of acquired resistance to vemurafenib in BRAF V600E melanoma has been gained.', []],
    [
      'Our understanding of resistance to gefitinib conferred by EGFR T790M has grown.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'It is a matter of debate if EGFR T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance questioned > gefitinib (question)'],
    ],
    ['Sensitivity to imatinib was measured by reduction of colony formation in cells with KIT N822K.', []],
    ['Cells with KIT N822K needed ten times the dose of imatinib to reduce cell growth.', []],
    [
      'Alpelisib is effective against receptors and pathways such as the PI3K pathway.',
      ['PI3K pathway > targets asserted > alpelisib'],
    ],
    ['New drugs are wanted to improve outcomes under vemurafenib in BRAF V600E melanoma.', []],
    [
      'Vemurafenib was shown to improve overall survival in BRAF V600E melanoma.',
      ['BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
    ['The response to vemurafenib was worse than that expected in BRAF V600E melanoma.', []],
  ])('%s', expectClaims);
});

describe('what a treatment loses its effect by', () => {
  it.each<ClaimRow>([
    [
      'PIK3CA H1047R abrogated the growth inhibitory effects of lapatinib.',
      ['PIK3CA H1047R > resistance asserted > lapatinib'],
    ],
    ['Inhibition of AXL enhanced sensitivity to osimertinib.', ['AXL > resistance asserted > osimertinib']],
    ['Suppressing AXL enhanced sensitivity to osimertinib.', ['AXL > resistance asserted > osimertinib']],
    ['NRAS Q61K siRNA made the cells sensitive to vemurafenib.', ['NRAS Q61K > resistance asserted > vemurafenib']],
    ['NRAS Q61K made the cells sensitive to binimetinib.', ['NRAS Q61K > sensitivity asserted > binimetinib']],
  ])('%s', expectClaims);
});

describe('each thing stands once', () => {
  it.each<ClaimRow>([
    [
      'EGFR T790M confers resistance to the EGFR inhibitor gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'EGFR T790M confers resistance to gefitinib, an EGFR inhibitor.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    ['JAK2 V617F is sensitive to a JAK inhibitor, ruxolitinib.', ['JAK2 V617F > sensitivity asserted > ruxolitinib']],
    ['Snail (SNAI1) confers resistance to cisplatin.', ['SNAI1 > resistance asserted > cisplatin']],
    ['The EGFR mutation T790M confers resistance to gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
    [
      'EGFR T790M confers resistance to EGFR inhibitors and gefitinib.',
      ['EGFR T790M > resistance asserted > EGFR inhibitor', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('sorted lists', () => {
  it.each<ClaimRow>([
    ['KRAS G12D, BRAF V600E and PTEN loss were linked to resistance to cetuximab and panitumumab, respectively.', []],
    [
      'KRAS G12D and BRAF V600E were linked to resistance to cetuximab, panitumumab and dabrafenib (in 5, 6 and 7 trials, respectively).',
      ['cetuximab', 'panitumumab', 'dabrafenib']
        .map((drug) => `KRAS G12D > resistance asserted > ${drug}`)
        .concat(['cetuximab', 'panitumumab', 'dabrafenib'].map((drug) => `BRAF V600E > resistance asserted > ${drug}`)),
    ],
  ])('%s', expectClaims);
});

describe('what is compared, lacking, prevented or rare says nothing of the other thing', () => {
  it.each<ClaimRow>([
    ['Vemurafenib was less effective in BRAF V600E colorectal cancer than in melanoma.', []],
    [
      'Cetuximab was less effective in KRAS G12D tumours than in KRAS G13D tumours.',
      ['KRAS G12D > resistance asserted > cetuximab'],
    ],
    [
      'Cells with EGFR C797S alone, without T790M, are sensitive to gefitinib.',
      ['EGFR C797S > sensitivity asserted > gefitinib'],
    ],
    [
      'KIT V654A tumours without exon 9 mutations respond to sunitinib, and the reverse holds for D816V.',
      ['KIT V654A > sensitivity asserted > sunitinib', 'KIT D816V > resistance asserted > sunitinib'],
    ],
    [
      'PSMB5 A49T prevents binding and confers resistance to bortezomib.',
      ['PSMB5 A49T > resistance asserted > bortezomib'],
    ],
    ['Temozolomide induces few responses in tumours with mismatch repair deficiency.', []],
    ['Selinexor works less well when XPO1 C528S is present.', ['XPO1 C528S > resistance asserted > selinexor']],
    ['TP53 mutations predict failure of fludarabine.', ['TP53 mutation > resistance asserted > fludarabine']],
  ])('%s', expectClaims);
});

describe('a change that meets another on one allele or on two', () => {
  it.each<ClaimRow>([
    [
      'EGFR C797S in cis with T790M confers resistance to gefitinib.',
      ['EGFR C797S+EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'If EGFR C797S arises in trans with T790M, tumours are sensitive to erlotinib combined with osimertinib.',
      ['EGFR C797S+EGFR T790M > sensitivity asserted > erlotinib+osimertinib'],
    ],
  ])('%s', expectClaims);

  it('yields to drugs given together', () =>
    expectClaims('Gefitinib with osimertinib is effective against EGFR C797S.', [
      'EGFR C797S > sensitivity asserted > gefitinib+osimertinib',
    ]));

  it('is one profile of those who have it', () =>
    expectClaims(
      'Tumours in which EGFR C797S is in trans to T790M responded to gefitinib and osimertinib given together.',
      ['EGFR C797S+EGFR T790M > sensitivity asserted > gefitinib+osimertinib'],
    ));

  it.each([
    ['EGFR C797S in cis with T790M confers resistance to EGFR TKIs.', 'cis', 'agrees'],
    ['EGFR C797S and T790M on the same allele confer resistance to EGFR TKIs.', 'cis', 'agrees'],
    [
      'EGFR T790M/C797S in trans is sensitive to a combination of first- and third-generation EGFR TKIs; in cis it is not.',
      'trans',
      'agrees',
    ],
    ['EGFR T790M/C797S in trans confers resistance to EGFR TKIs.', 'trans', 'silent'],
    ['EGFR T790M/C797S confers resistance to EGFR TKIs.', undefined, 'silent'],
    ['EGFR T790M and C797S, in cis or in trans, confer resistance to EGFR TKIs.', undefined, 'silent'],
  ])('is weighed as it lies: %s', (text, phase, verdict) => {
    const [claim, ...others] = analyzeText(text).claims;
    expect(others).toEqual([]);
    expect([claim?.phase, claim?.verdict]).toEqual([phase, verdict]);
  });
});
