import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('activity that is lost, kept or left', () => {
  it.each<ClaimRow>([
    [
      'Overexpression of ABCB1 reduces intracellular olaparib and can be overcome with verapamil.',
      ['ABCB1 overexpression > sensitivity asserted > verapamil'],
    ],
    ['Dasatinib loses its activity against ABL1 T315I.', ['ABL1 T315I > resistance asserted > dasatinib']],
    [
      'Lapatinib and neratinib lose much of their activity against ERBB2 L755S.',
      ['ERBB2 L755S > resistance asserted > lapatinib', 'ERBB2 L755S > resistance asserted > neratinib'],
    ],
    ['KRAS H95D leaves sotorasib fully active.', ['KRAS H95D > sensitivity asserted > sotorasib']],
    [
      'ALK G1202R renders alectinib inactive and leaves lorlatinib active.',
      ['ALK G1202R > resistance asserted > alectinib', 'ALK G1202R > sensitivity asserted > lorlatinib'],
    ],
    ['EGFR T790M leaves gefitinib ineffective.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['In KRAS G12C tumours, sotorasib leaves ERK active.', []],
    [
      'CCNE1 overexpression was associated with a smaller benefit from palbociclib.',
      ['CCNE1 overexpression > resistance asserted > palbociclib'],
    ],
  ])('%s', expectClaims);
});

describe('sensitivity that a change gives back', () => {
  it.each<ClaimRow>([
    [
      'ALK L1198F caused resistance to lorlatinib but restored sensitivity to crizotinib.',
      ['ALK L1198F > sensitivity asserted > crizotinib', 'ALK L1198F > resistance asserted > lorlatinib'],
    ],
    [
      'The addition of ALK L1198F to C1156Y restored sensitivity to crizotinib.',
      ['ALK L1198F > sensitivity asserted > crizotinib'],
    ],
    ['Loss of EGFR T790M restored sensitivity to gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
    [
      'In EGFR T790M cells, restored sensitivity to gefitinib was seen.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('which way a response goes', () => {
  it.each<ClaimRow>([
    ['The change in sensitivity to bortezomib may be related to metabolic adaptation.', []],
    ['BRAF V600E made no change in sensitivity to cetuximab.', ['BRAF V600E > sensitivity negated > cetuximab']],
    [
      'Lysosomal sequestration contributes to reduced drug efficacy and resistance to sunitinib.',
      ['drug sequestration > resistance asserted > sunitinib'],
    ],
    [
      'PTEN loss results in low efficacy of both trastuzumab and lapatinib.',
      ['PTEN loss > resistance asserted > trastuzumab', 'PTEN loss > resistance asserted > lapatinib'],
    ],
    ['The efficacy of gefitinib was reduced by EGFR T790M.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['The efficacy of cetuximab is limited by toxicity in patients with KRAS mutations.', []],
  ])('%s', expectClaims);
});

describe('what is no response to a treatment', () => {
  const rows: ClaimRow[] = [
    ['Reduced or absent DPYD activity can result in severe toxicity of fluorouracil.', []],
    ['BRD4 expression correlates with disease progression.', []],
    ['I-BET151 is effective at silencing BCL2 transcription.', ['BCL2 > targets asserted > I-BET151']],
    ['Silencing CRAF reversed MEK activation upon treatment with RAF inhibitors.', []],
    [
      'TKIs show efficacy, however, most patients develop resistance to these chemotherapeutic agents.',
      [' > resistance asserted > chemotherapy (generic)'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('a treatment that fails', () => {
  it.each<ClaimRow>([
    ['Imatinib fails in patients with ABL1 T315I.', ['ABL1 T315I > resistance asserted > imatinib']],
    ['Gefitinib fails when EGFR T790M emerges.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['Cetuximab fails in KRAS G12C-mutant tumours.', ['KRAS G12C > resistance asserted > cetuximab']],
    [
      'EGFR inhibitors lose their effect once EGFR T790M is acquired.',
      ['EGFR T790M > resistance asserted > EGFR inhibitor'],
    ],
    [
      'BRAF V600E melanomas relapse on vemurafenib because of NRAS Q61K.',
      ['NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    [
      'Tumours progressed on osimertinib due to EGFR C797S and MET amplification.',
      ['EGFR C797S > resistance asserted > osimertinib', 'MET amplification > resistance asserted > osimertinib'],
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

describe('what lets cells survive, signal or grow despite a drug', () => {
  it.each<ClaimRow>([
    ['Knockout of NF1 lets melanoma cells survive vemurafenib.', ['NF1 > sensitivity asserted > vemurafenib']],
    ['AXL allows MAPK signalling despite erlotinib.', ['AXL > resistance asserted > erlotinib']],
    ['NRAS Q61K sustains ERK signaling despite vemurafenib.', ['NRAS Q61K > resistance asserted > vemurafenib']],
    [
      'Depletion of SHLD2 allows BRCA1-deficient cells to proliferate despite olaparib.',
      ['SHLD2 > sensitivity asserted > olaparib'],
    ],
    ['Upregulation of FGFR1 bypasses palbociclib.', ['FGFR1 overexpression > resistance asserted > palbociclib']],
    ['HGF can bypass gefitinib.', ['HGF > resistance asserted > gefitinib']],
  ])('%s', expectClaims);
});

describe('what only resembles survival despite a drug', () => {
  it.each<ClaimRow>([
    ['AXL signalling was measured despite erlotinib.', []],
    ['EGFR-mutant tumours shrank despite low doses of gefitinib.', []],
    ['Larotrectinib bypasses the blood-brain barrier.', []],
  ])('%s', expectClaims);
});

describe('a relapse that is brought about is resistance', () => {
  it.each<ClaimRow>([
    [
      'Loss of CD19 is a cause of relapse in patients treated with blinatumomab.',
      ['CD19 loss > resistance asserted > blinatumomab'],
    ],
    [
      'KRAS mutations led to shorter progression-free survival in patients treated with cetuximab.',
      ['KRAS mutation > resistance asserted > cetuximab'],
    ],
    [
      'EGFR L858R led to longer relapse-free survival in patients treated with gefitinib.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('less of what a treatment does to cells is resistance to it', () => {
  it.each<ClaimRow>([
    [
      'BCL2 overexpression reduced cisplatin-induced apoptosis.',
      ['BCL2 overexpression > resistance asserted > cisplatin'],
    ],
    [
      'IGF1R overexpression reduced trastuzumab-mediated growth arrest.',
      ['IGF1R overexpression > resistance asserted > trastuzumab'],
    ],
    [
      'PTEN overexpression enhances cisplatin-induced apoptosis.',
      ['PTEN overexpression > sensitivity asserted > cisplatin'],
    ],
    ['Cisplatin-induced apoptosis was seen in KRAS-mutant cells.', []],
  ])('%s', expectClaims);
});

describe('growth that a treatment halts', () => {
  it.each<ClaimRow>([
    [
      'Growth of xenografts with PIK3CA mutations was inhibited by ipatasertib.',
      ['PIK3CA mutation > sensitivity asserted > ipatasertib'],
    ],
    [
      'Proliferation of cells with BRAF V600E was markedly reduced by vemurafenib.',
      ['BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
    [
      'The growth of tumours with KRAS G12C was not inhibited by erlotinib.',
      ['KRAS G12C > sensitivity negated > erlotinib'],
    ],
  ])('%s', expectClaims);
});

describe('what a class is inhibited with', () => {
  it.each<ClaimRow>([
    [
      'Loss of PTEN confers resistance to EGFR blockade by cetuximab or panitumumab.',
      ['PTEN loss > resistance asserted > cetuximab', 'PTEN loss > resistance asserted > panitumumab'],
    ],
    [
      'MET amplification confers resistance to EGFR inhibition with crizotinib as a control.',
      ['MET amplification > resistance asserted > EGFR inhibitor'],
    ],
  ])('%s', expectClaims);
});

describe('a pathway that is active', () => {
  it.each<ClaimRow>([
    [
      'Lymphoma is resistant to ibrutinib when the alternative pathway is active through TRAF2 mutation.',
      ['TRAF2 mutation > resistance asserted > ibrutinib'],
    ],
    ['Osimertinib is active against EGFR T790M.', ['EGFR T790M > overcomes asserted > osimertinib']],
  ])('%s', expectClaims);
});

describe('what a treatment does to cells, said before its name', () => {
  it.each<ClaimRow>([
    [
      'CDK6 knockdown increased the apoptosis of cells treated with temozolomide.',
      ['CDK6 > resistance asserted > temozolomide'],
    ],
    [
      'BAX loss decreased the apoptosis of cells exposed to venetoclax.',
      ['BAX loss > resistance asserted > venetoclax'],
    ],
    ['IL6 blocks the apoptosis induced by dexamethasone.', ['IL6 > resistance asserted > dexamethasone']],
    ['CDK6 knockdown increased the apoptosis of cells.', []],
    ['Apoptosis of cells treated with cisplatin was measured after CDK6 knockdown.', []],
  ])('%s', expectClaims);
});

describe('a lowered efficacy that is restored', () => {
  it.each<ClaimRow>([
    [
      'BAX overexpression restored the impaired efficacy of venetoclax.',
      ['BAX overexpression > sensitivity asserted > venetoclax'],
    ],
    ['BAX loss impaired the efficacy of venetoclax.', ['BAX loss > resistance asserted > venetoclax']],
    ['BAX mutation explains the impaired efficacy of venetoclax.', ['BAX mutation > resistance asserted > venetoclax']],
  ])('%s', expectClaims);
});
