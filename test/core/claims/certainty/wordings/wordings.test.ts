import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('what a treatment does not act on', () => {
  it.each([
    'EGFR T790M is not inhibited by osimertinib.',
    'The T790M mutation of EGFR is not inhibited by osimertinib.',
    'EGFR T790M is not a target of osimertinib.',
    'Osimertinib cannot overcome EGFR T790M.',
    'Osimertinib does not overcome EGFR T790M in non-small cell lung cancer.',
    'EGFR T790M cannot be overcome by osimertinib.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'In vitro, EGFR T790M is not inhibited by osimertinib.',
    'EGFR T790M is not inhibited by osimertinib alone.',
    'EGFR T790M is not only inhibited by osimertinib but also by rociletinib.',
    'It is not true that EGFR T790M is not inhibited by osimertinib.',
    'BRAF V600E is not inhibited by trametinib.',
    'Osimertinib cannot overcome EGFR T790M with C797S.',
    'Osimertinib does not overcome EGFR T790M resistance when MET is amplified.',
    'Is EGFR T790M not inhibited by osimertinib?',
  ])('not as sure: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});

describe('what a treatment overcomes', () => {
  it.each([
    'EGFR T790M can be overcome by erlotinib in NSCLC.',
    'The ALK C1156Y mutation is overcome by crizotinib.',
    'The V299L mutation of BCR-ABL1 can be overcome with dasatinib in CML.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'EGFR T790M can be overcome by erlotinib at high doses.',
    'EGFR T790M can be overcome by erlotinib plus cetuximab.',
    'EGFR T790M can sometimes be overcome by erlotinib.',
    'Can EGFR T790M be overcome by erlotinib?',
    'EGFR T790M can no longer be overcome by erlotinib.',
    'EGFR T790M is overcome by MET inhibition and erlotinib.',
  ])('not as sure: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});

describe('a change that does away with what a treatment does', () => {
  it.each([
    'EGFR L858R abrogates the activity of gefitinib.',
    'EGFR L858R prevents binding of gefitinib.',
    'EGFR L858R blocks gefitinib binding.',
    'EGFR exon 19 deletion abrogates the response to gefitinib in non-small cell lung cancer.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'EGFR L858R precludes gefitinib binding in vitro.',
    'EGFR L858R precludes gefitinib binding to MET.',
    'EGFR L858R blocks the effect of gefitinib on glucose uptake.',
    'EGFR L858R partially abrogates the response to gefitinib.',
    'EGFR L858R no longer prevents binding of gefitinib.',
    'EGFR L858R with T790M abrogates the response to gefitinib.',
    'Loss of EGFR L858R abrogates the response to gefitinib.',
  ])('not as sure: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});

describe('how often tumours with a change respond', () => {
  it.each([
    'Objective responses to erlotinib were seen in most patients with T790M-positive NSCLC.',
    'Objective responses to erlotinib are common in NSCLC with EGFR T790M.',
    'Response rates to erlotinib were high in NSCLC with EGFR T790M.',
    'Erlotinib produced durable responses in NSCLC with EGFR T790M.',
    'Erlotinib produced high response rates in NSCLC with EGFR T790M.',
    'No responses to gefitinib were observed in NSCLC with EGFR L858R.',
    'No objective responses to larotrectinib were observed in cancers with an NTRK1 fusion.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'Objective responses to erlotinib were seen in patients with EGFR T790M.',
    'Objective responses to erlotinib are less common in NSCLC with EGFR T790M.',
    'Objective responses to erlotinib are common in NSCLC with EGFR T790M treated with cetuximab.',
    'Response rates to erlotinib were as high in NSCLC with EGFR T790M as in others.',
    'Erlotinib produced durable responses in some patients with EGFR T790M.',
    'Erlotinib plus cetuximab produced high response rates in NSCLC with EGFR T790M.',
    'No complete responses to gefitinib were observed in NSCLC with EGFR L858R.',
    'No responses to gefitinib were observed in the three patients with EGFR L858R.',
  ])('not as sure: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});

describe('benefit and activity that are denied', () => {
  it.each([
    'EGFR L858R predicts a lack of response to gefitinib in NSCLC.',
    'Gefitinib offers no benefit in NSCLC with EGFR L858R.',
    'Osimertinib is not effective against EGFR T790M.',
    'Osimertinib lacks activity against EGFR T790M.',
    'Osimertinib is powerless against EGFR T790M.',
    'EGFR T790M is not responsive to osimertinib.',
    'EGFR T790M negates the effect of osimertinib.',
    'EGFR T790M is a marker of resistance to osimertinib.',
    'Patients with EGFR L858R gain no benefit from gefitinib.',
    'Imatinib is without effect in GIST with KIT V559D.',
    'Vemurafenib has no antitumour activity in melanoma with BRAF V600E.',
    'In melanoma with BRAF V600E, vemurafenib has no antitumour activity.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'EGFR L858R does not predict a lack of response to gefitinib in NSCLC.',
    'EGFR L858R is associated with lack of benefit from gefitinib in second-line treatment.',
    'Gefitinib offers no benefit over chemotherapy in NSCLC with EGFR L858R.',
    'Osimertinib is not effective enough against EGFR T790M.',
    'Osimertinib is not effective against EGFR T790M in the brain.',
    'Osimertinib is not effective in every tumour with EGFR T790M.',
    'Osimertinib is not effective alone against EGFR T790M.',
    'It is wrong that osimertinib is not effective against EGFR T790M.',
    'Osimertinib lacks full activity against EGFR T790M.',
    'EGFR T790M is a predictor of response to gefitinib lasting less than a year.',
    'Patients with EGFR L858R gain no benefit from continuing gefitinib.',
    'Patients with EGFR L858R gain no additional benefit from gefitinib.',
    'Imatinib is not without effect in GIST with KIT V559D.',
    'In colorectal cancer with BRAF V600E, vemurafenib has no antitumour activity.',
    'In melanoma with BRAF V600E after relapse, vemurafenib has no antitumour activity.',
    'In one patient with BRAF V600E melanoma, vemurafenib does not work.',
  ])('not as sure: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});

describe('the chief cause of a resistance', () => {
  it.each([
    'EGFR T790M is the most frequent cause of resistance to osimertinib.',
    'EGFR T790M is the main mechanism of acquired resistance to osimertinib in lung cancer.',
    'The T790M mutation of EGFR is the predominant mechanism of resistance to osimertinib.',
    'The most common mechanism of resistance to osimertinib is EGFR T790M.',
    'EGFR T790M accounts for most resistance to osimertinib.',
    'In NSCLC, the T790M gatekeeper is the change by which tumours most often escape osimertinib.',
    'BCR-ABL1 T315I is the commonest single mutant to make CML resistant to ponatinib.',
    'BCR-ABL1 T315I is the most common mutation that confers resistance to ponatinib in CML.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'EGFR T790M is not the main mechanism of resistance to osimertinib.',
    'EGFR T790M was once thought to be the main mechanism of resistance to osimertinib.',
    'EGFR T790M may be the most frequent cause of resistance to osimertinib.',
    'EGFR T790M is one of the main causes of resistance to osimertinib.',
    'EGFR T790M is a less frequent cause of resistance to osimertinib than C797S.',
    'EGFR T790M is the most frequent cause of resistance to osimertinib in vitro.',
    'EGFR T790M is the most frequent cause of resistance to osimertinib plus savolitinib.',
    'After erlotinib, EGFR T790M is the most frequent cause of resistance to osimertinib.',
    'EGFR T790M with C797S is the most common cause of resistance to osimertinib.',
    'Loss of EGFR T790M is the most common mechanism of resistance to osimertinib.',
    'The most common mechanism of resistance to osimertinib is not EGFR T790M.',
    'EGFR amplification is the most common mechanism of acquired resistance to gefitinib.',
    'EGFR T790M is the main mechanism of acquired resistance to gefitinib.',
    'EGFR T790M is the change by which tumours most often escape gefitinib, but not osimertinib.',
  ])('not as sure: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});

describe('regressions that a treatment brings, or does not bring', () => {
  it.each([
    'In GIST with PDGFRA D842V, imatinib brings lasting regressions.',
    'Imatinib brings tumour shrinkage in GIST with PDGFRA D842V.',
    'In GIST with PDGFRA D842V, imatinib brought deep and durable responses.',
    'Men with detectable AR-V7 had excellent responses to enzalutamide.',
    'Vemurafenib produced no responses in melanoma with BRAF V600E.',
    'In melanoma with BRAF V600E, vemurafenib produced no tumour shrinkage.',
    'Capmatinib brought no meaningful tumor shrinkage in lung cancers with MET exon 14 skipping mutations.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'In GIST with PDGFRA D842V, imatinib brought tumour shrinkage.',
    'In GIST with PDGFRA D842V, imatinib rarely brings lasting regressions.',
    'In GIST with PDGFRA D842V, imatinib brings lasting regressions only at high doses.',
    'In GIST with PDGFRA D842V, imatinib with avapritinib brings lasting regressions.',
    'In GIST without PDGFRA D842V, imatinib brings lasting regressions.',
    'Few men with detectable AR-V7 had lasting responses to enzalutamide.',
    'Men with detectable AR-V7 had shorter responses to enzalutamide.',
    'Vemurafenib brought no complete responses in melanoma with BRAF V600E.',
    'Vemurafenib brought no tumour shrinkage in three melanomas with BRAF V600E.',
    'Vemurafenib brought no tumour shrinkage in colorectal cancer with BRAF V600E.',
    'Vemurafenib brought no responses in melanoma with BRAF V600E that had relapsed on dabrafenib.',
  ])('not as sure: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});

describe('a treatment by which nothing is gained', () => {
  it.each([
    'BRAF V600E melanoma is indifferent to vemurafenib.',
    'Patients with EGFR L858R gain nothing from gefitinib.',
    'Melanomas with BRAF V600E gained little from vemurafenib.',
    'Vemurafenib does little for melanomas carrying BRAF V600E.',
    'Gefitinib did not help patients with EGFR L858R.',
    'Vemurafenib failed in melanoma with BRAF V600E.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'BRAF V600E melanoma is not indifferent to vemurafenib.',
    'BRAF V600E colorectal cancer is indifferent to vemurafenib.',
    'BRAF V600E melanoma is indifferent to vemurafenib when NRAS is mutated.',
    'Patients with EGFR L858R gained little else from gefitinib.',
    'Melanomas with BRAF V600E gain nothing from a second course of vemurafenib.',
    'Melanomas with BRAF V600E gained nothing from adding trametinib to vemurafenib.',
    'Vemurafenib does little for brain metastases of melanomas carrying BRAF V600E.',
    'Vemurafenib alone does little for melanomas carrying BRAF V600E once they have relapsed.',
    'Gefitinib did not help patients with EGFR L858R and T790M.',
    'Gefitinib did not help patients with EGFR L858R more than chemotherapy.',
    'Vemurafenib rarely fails in melanoma with BRAF V600E.',
  ])('not as sure: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});

describe('potency, activity and suitability', () => {
  it.each([
    'Dasatinib keeps its full potency against BCR-ABL1 T315I.',
    'Dasatinib has good activity in CML with BCR-ABL1 T315I.',
    'Imatinib is a satisfactory treatment for GIST with PDGFRA D842V.',
    'Cells with EGFR C797S are readily killed by osimertinib.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'Dasatinib keeps some of its potency against BCR-ABL1 T315I.',
    'Dasatinib no longer keeps its potency against BCR-ABL1 T315I.',
    'Dasatinib keeps its potency against BCR-ABL1 mutants other than T315I.',
    'Dasatinib plus asciminib has good activity in CML with BCR-ABL1 T315I.',
    'Dasatinib has good activity in CML, except with BCR-ABL1 T315I.',
    'Imatinib is not a satisfactory treatment for GIST with PDGFRA D842V.',
    'Imatinib is a suitable treatment for GIST, unless it has PDGFRA D842V.',
    'Whether imatinib is a suitable treatment for GIST with PDGFRA D842V is unknown.',
    'Cells with EGFR C797S are less readily killed by osimertinib.',
    'Cells with EGFR C797S are readily killed by high concentrations of osimertinib.',
  ])('not as sure: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
