import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('what cells have is no cause of what arises in them', () => {
  it.each<ClaimRow>([
    [
      'Replication fork protection contributes to olaparib resistance in BRCA1-deficient cells.',
      ['DNA damage tolerance > resistance asserted > olaparib'],
    ],
    [
      'PARG loss causes resistance to olaparib in BRCA2-mutant cells, whereas resistance of BRCA1-mutant cells has another cause.',
      ['PARG loss > resistance asserted > olaparib'],
    ],
    ['Such changes reduce the efficacy of olaparib, but leave repair alone in BRCA1-deficient cells.', []],
    [
      'BRCA1-deficient cells become resistant to olaparib through changes that render it ineffective.',
      [' > resistance asserted > olaparib (generic)'],
    ],
    [
      'The efficacy of trametinib varies in tumours that harbour RAS mutations because of the development of resistance.',
      [],
    ],
    ['Alpelisib is approved for PIK3CA-mutant breast cancer that has progressed on endocrine therapy.', []],
    ['Osimertinib was first approved for patients with an EGFR T790M resistance mutation.', []],
  ])('%s', expectClaims);
});

describe('whom a clause tells of at its beginning has a resistance, and the clause tells of none', () => {
  it.each<ClaimRow>([
    ['In patients with EGFR-mutant disease resistant to gefitinib, platinum was given.', []],
    [
      'In patients with melanoma resistant to vemurafenib, dabrafenib was effective against BRAF L597S.',
      ['BRAF L597S > sensitivity asserted > dabrafenib'],
    ],
    [
      'Resistance to brigatinib plus cetuximab of cells with EGFR T790M/C797S was caused by loss of PTEN.',
      ['PTEN loss > resistance asserted > brigatinib+cetuximab'],
    ],
    ['Imatinib-resistant GIST with KIT exon 9 mutations received sunitinib.', []],
    [
      'KRAS G12C is resistant to sotorasib, adagrasib produced responses.',
      ['KRAS G12C > resistance asserted > sotorasib'],
    ],
    [
      'Ceritinib and alectinib overcome ALK L1196M, but G1202R confers resistance to both.',
      [
        'ALK L1196M > overcomes asserted > ceritinib',
        'ALK L1196M > overcomes asserted > alectinib',
        'ALK G1202R > resistance asserted > ceritinib',
        'ALK G1202R > resistance asserted > alectinib',
      ],
    ],
    ['Gefitinib binds EGFR, and T790M is resistant to it.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['Loss of KEAP1 causes resistance, and cetuximab prevents it.', ['KEAP1 loss > resistance asserted > ']],
    [
      'TUBB3 overexpression causes resistance to docetaxel, and cabazitaxel is less affected.',
      ['TUBB3 overexpression > resistance asserted > docetaxel'],
    ],
    [
      'In KRAS G12C tumours resistance to sotorasib, adagrasib and divarasib is caused by KRAS Y96D.',
      [
        'KRAS Y96D > resistance asserted > sotorasib',
        'KRAS Y96D > resistance asserted > adagrasib',
        'KRAS Y96D > resistance asserted > divarasib',
      ],
    ],
  ])('%s', expectClaims);
});

describe('that a part resists is not for what all have', () => {
  it.each<ClaimRow>([
    [
      'More than 40% of patients with BRCA1 mutations fail to respond to olaparib.',
      [' > resistance asserted > olaparib (generic)'],
    ],
    [
      'HER2-amplified breast cancer is sometimes insensitive to trastuzumab.',
      [' > resistance asserted > trastuzumab (generic)'],
    ],
    ['Some EGFR-mutant tumours are resistant to gefitinib.', [' > resistance asserted > gefitinib (generic)']],
    [
      'Some RCCs with MET amplification are insensitive to sunitinib.',
      [' > resistance asserted > sunitinib (generic)'],
    ],
    [
      'Some HNSCCs with PIK3CA mutations are insensitive to cetuximab.',
      [' > resistance asserted > cetuximab (generic)'],
    ],
    ['Most KRAS-mutant tumours are resistant to cetuximab.', ['KRAS mutation > resistance asserted > cetuximab']],
  ])('%s', expectClaims);
});

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

describe('what was named before is not meant by all that follows', () => {
  it.each<ClaimRow>([
    [
      'The tumours had FLT3 D835Y. Point mutations conferring resistance to ibrutinib are known.',
      [' > resistance asserted > ibrutinib (generic)'],
    ],
    [
      'The tumours had FLT3 D835Y. The mutation confers resistance to quizartinib.',
      ['FLT3 D835Y > resistance asserted > quizartinib'],
    ],
    [
      'Nivolumab was given to patients with lung cancer. PTEN loss promotes immune resistance.',
      ['PTEN loss > resistance asserted > '],
    ],
    ['Fulvestrant was given. ESR1 mutations are associated with a worse outcome.', []],
    [
      'Dabrafenib works in melanoma. In colorectal cancer, EGFR is reactivated and causes resistance.',
      ['EGFR > resistance asserted > '],
    ],
    [
      'Erdafitinib is an FGFR inhibitor. FGFR3 V555M causes resistance.',
      ['FGFR3 V555M > resistance asserted > erdafitinib'],
    ],
    [
      'Ceritinib was tested after crizotinib. Tumours with ALK G1202R did not respond.',
      ['ALK G1202R > resistance asserted > ceritinib'],
    ],
    [
      'The patients progressed after crizotinib. ALK G1202R caused resistance.',
      ['ALK G1202R > resistance asserted > crizotinib'],
    ],
    [
      'Trametinib was studied. Docetaxel was the comparator. BRAF V600E conferred sensitivity.',
      ['BRAF V600E > sensitivity asserted > trametinib'],
    ],
    [
      'Cetuximab and panitumumab bind one domain. EGFR S492R hinders the former and causes resistance, but panitumumab still binds.',
      ['EGFR S492R > resistance asserted > cetuximab'],
    ],
    [
      'The trial compared cetuximab with irinotecan. Patients with KRAS G12D did not benefit.',
      ['KRAS G12D > resistance asserted > '],
    ],
    [
      'Cisplatin and olaparib were given. CCNE1 amplification is associated with platinum resistance.',
      ['CCNE1 amplification > resistance asserted > platinum agent'],
    ],
    [
      'The tumours were of high MSI. Loss of APC goes along with resistance to pembrolizumab.',
      [' > resistance asserted > pembrolizumab (generic)'],
    ],
  ])('%s', expectClaims);
});

describe('what is overcome stands, whether or not it is overcome', () => {
  it.each<ClaimRow>([
    [
      'Nilotinib did not overcome imatinib resistance due to ABL1 T315I.',
      ['ABL1 T315I > overcomes negated > nilotinib', 'ABL1 T315I > resistance asserted > imatinib'],
    ],
    [
      'Gefitinib fails to overcome resistance to erlotinib caused by EGFR T790M.',
      ['EGFR T790M > overcomes negated > gefitinib', 'EGFR T790M > resistance asserted > erlotinib'],
    ],
  ])('%s', expectClaims);
});

describe('responses are told by rates of remission and by who lives longer', () => {
  it.each<ClaimRow>([
    [
      'PIK3CA mutations were associated with a lower pCR rate under trastuzumab.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'MGMT promoter methylation is associated with longer survival in patients who receive temozolomide.',
      ['MGMT methylation > sensitivity asserted > temozolomide'],
    ],
    [
      'High ERCC1 expression negatively influences the efficacy of cisplatin.',
      ['ERCC1 overexpression > resistance asserted > cisplatin'],
    ],
    [
      'Loss of sensitivity to olaparib can occur by secondary BRCA1 mutations.',
      ['BRCA1 reversion mutation > resistance asserted > olaparib'],
    ],
    ['Secondary EGFR mutations cause resistance to gefitinib.', ['EGFR mutation > resistance asserted > gefitinib']],
  ])('%s', expectClaims);
});

describe('what is overcome, and by what', () => {
  it.each<ClaimRow>([
    [
      'Bypass resistance via MET amplification and KRAS mutations comes later.',
      ['MET > resistance asserted > ', 'KRAS > resistance asserted > '],
    ],
    [
      'A second form of bypass resistance through MET amplification arose under gefitinib.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
    ['Capmatinib can bypass resistance via MET amplification.', ['MET amplification > overcomes hedged > capmatinib']],
    [
      'ROS1 L2086F confers resistance to repotrectinib, and potentially taletrectinib, which cabozantinib overcomes.',
      [
        'ROS1 L2086F > overcomes hedged > cabozantinib',
        'ROS1 L2086F > resistance asserted > repotrectinib',
        'ROS1 L2086F > resistance asserted > taletrectinib',
      ],
    ],
    [
      'Elacridar restores sensitivity to etoposide or irinotecan in cells with ABCB1 overexpression.',
      [
        'ABCB1 overexpression > overcomes asserted > elacridar',
        'ABCB1 overexpression > resistance asserted > etoposide',
        'ABCB1 overexpression > resistance asserted > irinotecan',
      ],
    ],
    [
      'Novel inhibitors overcome resistance mutations to crizotinib in ROS1-rearranged cancer.',
      ['ROS1 fusion > overcomes asserted > '],
    ],
    [
      'Crizotinib has activity against ROS1-positive lung cancer.',
      ['ROS1 positive > sensitivity asserted > crizotinib'],
    ],
    ['Osimertinib is active against EGFR T790M.', ['EGFR T790M > overcomes asserted > osimertinib']],
    [
      'Resistance must be overcome to make the most of osimertinib in tumours with EGFR C797S.',
      ['EGFR C797S > overcomes asserted > osimertinib (elsewhere)'],
    ],
    [
      'Exploiting knowledge of the mechanisms of resistance to BRAF inhibitors has been crucial in BRAF V600E mutant cancer.',
      ['BRAF V600E > resistance asserted > BRAF inhibitor (elsewhere)'],
    ],
    ['There is a great need to overcome resistance to FGFR inhibition by combinations.', []],
    [
      'Strategies to overcome venetoclax resistance are being developed, including agents against FLT3.',
      [' > resistance asserted > venetoclax (elsewhere)'],
    ],
    [
      'The identification and targeting of KRAS resistance mechanisms to sotorasib holds promise.',
      ['KRAS > resistance asserted > sotorasib (elsewhere)'],
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
