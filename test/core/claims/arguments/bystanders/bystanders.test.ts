import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what is only named in passing does nothing', () => {
  it.each<ClaimRow>([
    [
      'NRAS Q61K conferred resistance to vemurafenib but remained sensitive to inhibition of the downstream kinase ERK.',
      ['NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    [
      'Resistance to capecitabine can be overcome by polymers with stronger TS inhibitory activity.',
      [' > resistance asserted > capecitabine (generic)'],
    ],
    [
      'The causes of resistance to osimertinib are EGFR-dependent or EGFR-independent.',
      [' > resistance asserted > osimertinib (generic)'],
    ],
    [
      'Impairment of DNA repair pathways causes resistance to enzalutamide.',
      [' > resistance asserted > enzalutamide (generic)'],
    ],
    [
      'Defective DNA mismatch repair leads to tolerance to temozolomide.',
      ['mismatch repair deficiency > resistance asserted > temozolomide'],
    ],
    ['Regimens with alternatives to aromatase inhibitors remain effective against ESR1 mutations.', []],
    ['Resistance may arise through other routes than the PD-1/PD-L1 or CTLA-4 pathways.', []],
    ['Lorlatinib works even in the absence of crizotinib-resistant ALK mutations.', []],
    ['In trastuzumab-refractory tumours, HER2 loss was rare.', []],
    [
      'Cetuximab is an antibody against epidermal growth factor receptor (EGFR) that is effective in colorectal cancer.',
      [],
    ],
    [
      'Venetoclax resistance is met by agents targeting IDH1, FLT3 and BCL2.',
      [' > resistance asserted > venetoclax (generic)'],
    ],
    [
      'HH-pathway inhibiting drugs such as vismodegib have shown efficacy in trials.',
      ['Hedgehog pathway > targets asserted > vismodegib'],
    ],
    [
      'Sorafenib suppresses the proliferation of tumour cells by inhibiting RAF1 and BRAF.',
      ['RAF1 > targets asserted > sorafenib', 'BRAF > targets asserted > sorafenib'],
    ],
    ['After MET target therapies tumours develop resistance to drugs.', []],
    [
      'Mutations of the B2 domain of PML-RARA cause resistance to As2O3.',
      [' > resistance asserted > arsenic trioxide (generic)'],
    ],
    [
      'Although several mechanisms of resistance have been identified, the only established marker is RAS mutation.',
      [],
    ],
    [
      'Several mechanisms of resistance to gefitinib have been identified, including EGFR T790M.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    ['The mechanisms underlying de novo and acquired resistance to EGFR antibodies are unclear.', []],
    ['Non-VEGF pathways cause resistance to bevacizumab.', [' > resistance asserted > bevacizumab (generic)']],
    ['Progress was made by research on autophagy and tamoxifen resistance.', []],
    ['Although RAS is often mutated, there are other mechanisms that limit the efficacy of cetuximab.', []],
    [
      'EGFR T790M, some deletions and MET amplification confer resistance to erlotinib.',
      ['EGFR T790M > resistance asserted > erlotinib', 'MET amplification > resistance asserted > erlotinib'],
    ],
    [
      'EGFR T790M is common, and several insertions cause resistance to erlotinib.',
      [' > resistance asserted > erlotinib (generic)'],
    ],
    [
      'There are other mechanisms that limit the efficacy of cetuximab, such as KRAS amplification.',
      ['KRAS amplification > resistance asserted > cetuximab'],
    ],
    [
      'KRAS mutations are among the changes that limit the efficacy of cetuximab.',
      ['KRAS mutation > resistance asserted > cetuximab'],
    ],
    [
      'Genes downstream of EGFR such as BRAF cause resistance to cetuximab.',
      ['BRAF > resistance asserted > cetuximab'],
    ],
    [
      'STK11 mutation confers resistance to PD-1/PD-L1 therapy and to pembrolizumab.',
      [
        'STK11 mutation > resistance asserted > PD-1/PD-L1 inhibitor',
        'STK11 mutation > resistance asserted > pembrolizumab',
      ],
    ],
    [
      'CIP2A silencing promoted the apoptosis induced by cisplatin, suggesting that CIP2A causes cisplatin resistance.',
      ['CIP2A > resistance hedged > cisplatin'],
    ],
    [
      'miR-133b targets glutathione S-transferase and increases the sensitivity of cells to cisplatin.',
      ['GST > resistance asserted > cisplatin', 'hsa-miR-133b > sensitivity asserted > cisplatin'],
    ],
    [
      'Tyrosine kinase inhibitors target ROS1 and bring clinical benefit.',
      ['ROS1 > targets asserted > tyrosine kinase inhibitor'],
    ],
    [
      'Resistance to trastuzumab may follow from poor trafficking of HER2.',
      [' > resistance asserted > trastuzumab (generic)'],
    ],
    ['No trial has addressed the role of ABCG2 in drug resistance.', []],
    ['Persister cells carry no genetic marker of resistance.', []],
    ['Osimertinib also targets the T790M resistance mutation.', ['EGFR T790M > targets asserted > osimertinib']],
    ['More repair by ERCC1 can reverse the damage done by cisplatin.', []],
    [
      'KRAS mutations are mutually exclusive with EGFR mutations and predict resistance to erlotinib.',
      ['KRAS mutation > resistance asserted > erlotinib'],
    ],
    [
      'After PTEN loss PI3Kβ (not PI3Kα) drives AKT and confers resistance to alpelisib.',
      ['PTEN loss > resistance asserted > alpelisib'],
    ],
    ['The drug is only effective against wild-type–BRAF tumours, as is cetuximab.', []],
    ['Hypoxia spares cells, and not because of any molecular resistance mechanism.', []],
    ['No resistance mutations to imatinib were found in KIT.', []],
    ['What makes a tumour addicted to VEGF is a question that the resistance chapter takes up.', []],
    ['CDK4 amplification: overcome by a high concentration of the kinase.', []],
    ['KRAS/NRAS wild-type tumours respond to cetuximab.', []],
    [
      'For reasons not fully understood, PTEN loss confers resistance to trastuzumab.',
      ['PTEN loss > resistance asserted > trastuzumab'],
    ],
    [
      'Resistance to gefitinib by T790M is overcome by osimertinib.',
      ['EGFR T790M > overcomes asserted > osimertinib', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
    ['Checkpoints such as CTLA-4 maintain peripheral tolerance.', []],
  ])('%s', expectClaims);
});

describe('what is named beside the cause is no cause', () => {
  const rows: ClaimRow[] = [
    [
      'The MRN complex acts upstream of ATM, and cells lacking RAD50 are sensitive to olaparib.',
      ['RAD50 > resistance asserted > olaparib'],
    ],
    [
      'In tumours lacking BRCA1, loss of 53BP1 led to olaparib resistance.',
      ['TP53BP1 loss > resistance asserted > olaparib'],
    ],
    [
      'PTEN did not correlate with response to trastuzumab in patients with PIK3CA mutations.',
      ['PTEN > sensitivity negated > trastuzumab'],
    ],
    [
      'Pirtobrutinib, which binds BTK reversibly, is active in patients refractory to ibrutinib.',
      ['resistance to ibrutinib > overcomes asserted > pirtobrutinib'],
    ],
    [
      'Carfilzomib overcame bortezomib resistance but is a substrate of ABCB1.',
      ['resistance to bortezomib > overcomes asserted > carfilzomib'],
    ],
    [
      'KEAP1 binds NRF2 and reduces the sensitivity of tumours to cisplatin.',
      ['KEAP1 > resistance asserted > cisplatin'],
    ],
    [
      'Poor metabolizers derive less benefit from tamoxifen, which depends on CYP2D6.',
      [' > resistance asserted > tamoxifen (generic)'],
    ],
    ['HGF from stromal cells protects melanoma from vemurafenib.', ['HGF > resistance asserted > vemurafenib']],
    ['Adding the HER3 ligand NRG1 to cells leads to cetuximab resistance.', ['NRG1 > resistance asserted > cetuximab']],
    [
      'HER3 expression was necessary for cetuximab resistance when AXL was not expressed.',
      ['ERBB3 > resistance asserted > cetuximab'],
    ],
    [
      'HER2 is the target of T-DM1, and resistance to T-DM1 occurs.',
      [' > resistance asserted > trastuzumab emtansine (generic)'],
    ],
    [
      'Overexpression of the receptor tyrosine kinase AXL mediates resistance to cetuximab.',
      ['AXL overexpression > resistance asserted > cetuximab'],
    ],
    [
      'Constitutive activation of IGF-1R was enough to confer resistance to tazemetostat.',
      ['IGF1R > resistance asserted > tazemetostat'],
    ],
    [
      'Osimertinib selectively targets activating EGFR mutations as well as the T790M-resistance mutation.',
      ['EGFR mutation > targets asserted > osimertinib', 'EGFR T790M > targets asserted > osimertinib'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('the one that is named acts, not all of its kind', () => {
  it.each<ClaimRow>([
    ['Of the EGFR mutations, T790M confers resistance to erlotinib.', ['EGFR T790M > resistance asserted > erlotinib']],
    [
      'Secondary mutations in EGFR such as C797S confer resistance to osimertinib.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'Second-site mutations in IDH1, such as S280F, were found at relapse on ivosidenib.',
      ['IDH1 S280F > resistance asserted > ivosidenib'],
    ],
  ])('%s', expectClaims);
});

describe('names that the sentence sets beside the cause', () => {
  it.each<ClaimRow>([
    [
      'ERBB2 T798I, the equivalent of the gatekeeper mutation T790M in EGFR, confers resistance to neratinib.',
      ['ERBB2 T798I > resistance asserted > neratinib'],
    ],
    [
      'Compound mutations that include T315I may be resistant to ponatinib.',
      ['compound mutation > resistance hedged > ponatinib'],
    ],
    [
      'A high ratio of CDA to DCK is associated with resistance to gemcitabine.',
      [' > resistance asserted > gemcitabine (generic)'],
    ],
    [
      'Activation of EGFR limits the response to vemurafenib in BRAF-mutant cells.',
      ['EGFR > resistance asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});

describe('what a gene does in health is no cause', () => {
  it.each<ClaimRow>([
    [
      'The normal functions of ABCB1 aside, resistance to paclitaxel was seen.',
      [' > resistance asserted > paclitaxel (generic)'],
    ],
  ])('%s', expectClaims);
});

describe('what is only likened, part of others, an example or a way', () => {
  it.each<ClaimRow>([
    [
      'EGFR S768I, which is structurally close to EGFR G719A and is sensitive to afatinib, was seen twice.',
      ['EGFR S768I > sensitivity asserted > afatinib'],
    ],
    [
      'Haplotypes that include EGFR T790M, such as L858R/T790M/C797S, are resistant to osimertinib.',
      ['EGFR L858R+EGFR T790M+EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'EGFR T790M, which most of these tumours have, confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'Olaparib kills BRCA1-deficient tumours, including those that lack 53BP1, and sensitises them to cisplatin.',
      ['BRCA1 loss > sensitivity asserted > cisplatin'],
    ],
    [
      'ALK mutations, including G1202R, confer resistance to crizotinib.',
      ['ALK mutation > resistance asserted > crizotinib', 'ALK G1202R > resistance asserted > crizotinib'],
    ],
    [
      'FLT3 F691L can arise in trans to the FLT3 D835Y allele and confers resistance to quizartinib.',
      ['FLT3 F691L > resistance asserted > quizartinib'],
    ],
    ['AXL, acting through YAP1, confers resistance to erlotinib.', ['AXL > resistance asserted > erlotinib']],
    [
      'They recruit cofactors such as FOXA1, and both remain active in tumours that have become resistant to tamoxifen.',
      [' > resistance asserted > tamoxifen (generic)'],
    ],
    ['Tazemetostat restored AR expression and sensitivity to enzalutamide.', []],
  ])('%s', expectClaims);
});

describe('cells that are known by a gene', () => {
  it.each<ClaimRow>([
    [
      'Tumours that acquire resistance to trametinib are often depleted of CD8 T cells.',
      [' > resistance asserted > trametinib (generic)'],
    ],
    ['CD8A expression was associated with response to pembrolizumab.', ['CD8A > sensitivity asserted > pembrolizumab']],
  ])('%s', expectClaims);
});

describe('patterns and tests of a gene', () => {
  it.each<ClaimRow>([
    ['Heterogeneity of HER2 predicted progression during trastuzumab emtansine.', []],
    ['HER2 heterogeneity predicted progression during trastuzumab emtansine.', []],
    [
      'Loss of HER2 predicted resistance to trastuzumab emtansine.',
      ['ERBB2 loss > resistance asserted > trastuzumab emtansine'],
    ],
    [
      'Functional tests of recombination, such as RAD51 foci, follow resistance to olaparib.',
      [' > resistance asserted > olaparib (generic)'],
    ],
    ['Repair proteins such as RAD51 cause resistance to olaparib.', ['RAD51 > resistance asserted > olaparib']],
  ])('%s', expectClaims);
});

describe('what those with a change of the sentence before depend on', () => {
  it.each<ClaimRow>([
    ['MCL1 amplification is common. Patients with this alteration depend on BCL2 and respond to venetoclax.', []],
    ['Cells that depend on BCL2 respond to venetoclax.', ['BCL2 > sensitivity asserted > venetoclax']],
  ])('%s', expectClaims);
});

describe('second-site mutations that are named at once', () => {
  it.each<ClaimRow>([
    [
      'Secondary PIK3CA mutations, W780R and Q859K among others, cause resistance to alpelisib.',
      ['PIK3CA W780R > resistance asserted > alpelisib', 'PIK3CA Q859K > resistance asserted > alpelisib'],
    ],
    [
      'PIK3CA mutations, among others, cause resistance to cetuximab.',
      ['PIK3CA mutation > resistance asserted > cetuximab'],
    ],
  ])('%s', expectClaims);
});
