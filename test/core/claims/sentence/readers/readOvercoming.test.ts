import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a gene that is inhibited is what stood in the way', () => {
  it.each<ClaimRow>([
    ['AXL inhibition restores sensitivity to erlotinib.', ['AXL > resistance asserted > erlotinib']],
    [
      'Activation of STAT3 leads to imatinib resistance, and its inhibition restores sensitivity to imatinib.',
      ['STAT3 > resistance asserted > imatinib', 'STAT3 > resistance asserted > imatinib'],
    ],
    ['Blocking EGFR restores sensitivity to vemurafenib.', ['EGFR > resistance asserted > vemurafenib']],
    ['HOTAIR, when knocked down, sensitised cells to doxorubicin.', ['HOTAIR > resistance asserted > doxorubicin']],
    [
      'Inhibition of LCK with dasatinib reverses dexamethasone resistance.',
      ['LCK > overcomes asserted > dasatinib', 'LCK > resistance asserted > dexamethasone'],
    ],
    [
      'YAP1 knockdown enhances sensitivity to trametinib in cells with BRAF V600E.',
      ['YAP1 > resistance asserted > trametinib'],
    ],
    ['Cells with BRAF V600E were sensitive to BRD4 inhibition with JQ1.', ['BRAF V600E > sensitivity asserted > JQ1']],
  ])('%s', expectClaims);
});

describe('changes in the plural that make a tumour sensitive again', () => {
  it.each<ClaimRow>([
    [
      'BRCA2 reversions re-sensitise carcinomas to olaparib.',
      ['BRCA2 reversion mutation > sensitivity asserted > olaparib'],
    ],
    [
      'BRCA2 reversion mutations restore sensitivity to olaparib.',
      ['BRCA2 reversion mutation > sensitivity asserted > olaparib'],
    ],
  ])('%s', expectClaims);
});

describe('a remedy in the second clause', () => {
  it.each<ClaimRow>([
    [
      'MCL1 amplification limits the activity of sotorasib, and MCL1 inhibitors re-sensitize cells in vitro.',
      [
        'MCL1 amplification > overcomes asserted > MCL-1 inhibitor',
        'MCL1 amplification > resistance asserted > sotorasib',
      ],
    ],
    [
      'EGFR T790M blunts the response to gefitinib, and osimertinib overcomes it.',
      ['EGFR T790M > overcomes asserted > osimertinib', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'HER2 L755S confers resistance to endocrine therapy, and neratinib plus fulvestrant overcomes it.',
      [
        'ERBB2 L755S > overcomes asserted > neratinib+fulvestrant',
        'ERBB2 L755S > resistance asserted > endocrine therapy',
      ],
    ],
    [
      'Lorlatinib retains activity against ALK G1202R, frequent after failure of crizotinib.',
      ['ALK G1202R > overcomes asserted > lorlatinib'],
    ],
    [
      'Selitrectinib overcomes NTRK1 G595R, which arises on larotrectinib.',
      ['NTRK1 G595R > overcomes asserted > selitrectinib'],
    ],
    [
      'Pirtobrutinib overcomes both C481S and L528W in BTK.',
      ['BTK C481S > overcomes asserted > pirtobrutinib', 'BTK L528W > overcomes asserted > pirtobrutinib'],
    ],
  ])('%s', expectClaims);
});

describe('both', () => {
  it.each<ClaimRow>([
    [
      'Cells with both EGFR T790M and EGFR C797S are resistant to osimertinib.',
      ['EGFR T790M+EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'Both EGFR T790M and EGFR L718Q confer resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR L718Q > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('what is denied, or of another', () => {
  it.each<ClaimRow>([
    [
      'Neither MET amplification nor EGFR C797S was detected in patients resistant to lazertinib.',
      ['MET amplification > resistance negated > lazertinib', 'EGFR C797S > resistance negated > lazertinib'],
    ],
    [
      'MET amplification causes resistance to cetuximab in patients who do not develop KRAS G12D.',
      ['MET amplification > resistance asserted > cetuximab'],
    ],
    [
      'Cells are insensitive to imatinib not because of ABL1 T315I but because of efflux.',
      [' > resistance asserted > imatinib (generic)'],
    ],
    ['Philadelphia chromosome-like leukaemia responds to dasatinib.', []],
    ['CXCR4 mutations delay the response to ibrutinib.', []],
    [
      'PARP1 R591C, which abolishes trapping, renders cells resistant to talazoparib.',
      ['PARP1 R591C > resistance asserted > talazoparib'],
    ],
    ['PSMB5 changes (e.g. A49T) confer resistance to bortezomib.', ['PSMB5 A49T > resistance asserted > bortezomib']],
  ])('%s', expectClaims);
});

describe('a resistance named with its drug, and the remedy after', () => {
  it.each<ClaimRow>([
    [
      'BRAF V600E accounted for 3% of osimertinib failures and was overcome with dabrafenib plus trametinib.',
      ['BRAF V600E > overcomes asserted > dabrafenib+trametinib', 'BRAF V600E > resistance asserted > osimertinib'],
    ],
    [
      'Colorectal cancers with BRAF V600E resist vemurafenib, and cetuximab restores sensitivity.',
      ['BRAF V600E > overcomes asserted > cetuximab', 'BRAF V600E > resistance asserted > vemurafenib'],
    ],
    ['EGFR overexpression caused liver failures in mice given gefitinib.', []],
    [
      'Overcoming cytarabine resistance with hydroxyurea in SAMHD1-high leukaemia is possible.',
      ['SAMHD1 high expression > overcomes asserted > hydroxycarbamide'],
    ],
    [
      'Overcoming EGFR T790M-mediated resistance with rociletinib is possible.',
      ['EGFR T790M > overcomes asserted > rociletinib'],
    ],
    [
      'Reversing gefitinib resistance with crizotinib in MET-amplified cells is possible.',
      ['MET amplification > overcomes asserted > crizotinib'],
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

describe('what restores the effect of a treatment', () => {
  const rows: ClaimRow[] = [
    [
      'ABCB1 causes resistance to paclitaxel, and tariquidar restores its efficacy.',
      ['ABCB1 > overcomes asserted > tariquidar', 'ABCB1 > resistance asserted > paclitaxel'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what undoes a resistance', () => {
  it.each<ClaimRow>([
    ['YAP1 suppression abolished multidrug resistance in breast cancer cells.', ['YAP1 > resistance asserted > ']],
    [
      'Gefitinib-resistant, AXL-overexpressing cancer cells were resensitised with crizotinib.',
      ['AXL overexpression > overcomes asserted > crizotinib', 'AXL overexpression > resistance asserted > gefitinib'],
    ],
    [
      'ABCB1 is a target to reverse paclitaxel resistance in ovarian cancer.',
      ['ABCB1 > resistance asserted > paclitaxel'],
    ],
    ['NRF2 knockdown reversed drug sensitivity in cancer cells.', []],
  ])('%s', expectClaims);
});

describe('the means of a remedy, or of another statement', () => {
  it.each<ClaimRow>([
    [
      'Verapamil reverses doxorubicin resistance through down-regulation of ABCB1 in breast cancer.',
      ['resistance to doxorubicin > overcomes asserted > verapamil'],
    ],
    [
      'DNMT1 promotes resistance by silencing SLFN11, and EZH2 inhibition improves the efficacy of irinotecan in lung cancer.',
      ['EZH2 > resistance asserted > irinotecan'],
    ],
  ])('%s', expectClaims);
});

describe('what overcomes a resistance of which no cause is named', () => {
  const rows: ClaimRow[] = [
    ['Everolimus overcomes resistance to letrozole.', ['resistance to letrozole > overcomes asserted > everolimus']],
    [
      'Resistance to trastuzumab can be overcome by lapatinib.',
      ['resistance to trastuzumab > overcomes hedged > lapatinib'],
    ],
    [
      'Verapamil failed to reverse resistance to doxorubicin.',
      ['resistance to doxorubicin > overcomes negated > verapamil'],
    ],
    [
      'Metformin re-sensitised tamoxifen-resistant MCF-7 cells to tamoxifen.',
      ['resistance to tamoxifen > overcomes asserted > metformin'],
    ],
    [
      'The addition of venetoclax to azacitidine restored sensitivity to azacitidine.',
      ['resistance to azacitidine > overcomes asserted > venetoclax+azacitidine'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what restores a response with others, or as "it"', () => {
  it.each<ClaimRow>([
    [
      'EGFR T790M in combination with EGFR C797S restored sensitivity to cetuximab.',
      ['EGFR T790M > sensitivity asserted > cetuximab'],
    ],
    [
      'ALK L1198F has become well known, for it restored sensitivity to crizotinib.',
      ['ALK L1198F > sensitivity asserted > crizotinib'],
    ],
  ])('%s', expectClaims);
});

describe('the resistance conferred by another', () => {
  it.each<ClaimRow>([
    [
      'PTEN loss reverses the resistance caused by MET amplification to gefitinib.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
    ['BRAF R509H abolishes the resistance conferred by p61.', []],
    [
      'Trametinib abolishes the resistance to vemurafenib conferred by BRAF amplification.',
      [
        'BRAF amplification > overcomes asserted > trametinib',
        'BRAF amplification > resistance asserted > vemurafenib',
      ],
    ],
    [
      'Trametinib reverses the resistance caused by MET amplification to gefitinib and erlotinib.',
      ['MET amplification > overcomes asserted > trametinib'],
    ],
  ])('%s', expectClaims);
});

describe('active against one and inactive against the other', () => {
  it.each<ClaimRow>([
    [
      'Imatinib is active against KIT V560D and inactive against KIT D816V.',
      ['KIT V560D > overcomes asserted > imatinib', 'KIT D816V > resistance asserted > imatinib'],
    ],
    [
      'Regorafenib is active against most KIT mutants and inactive against V654A.',
      ['KIT mutation > overcomes asserted > regorafenib', 'KIT V654A > resistance asserted > regorafenib'],
    ],
    [
      'Imatinib is active against KIT V560D and KIT K642E.',
      ['KIT V560D > overcomes asserted > imatinib', 'KIT K642E > overcomes asserted > imatinib'],
    ],
  ])('%s', expectClaims);
});

describe('the remedy is not in the next clause', () => {
  it.each<ClaimRow>([
    [
      'ATR inhibition overcame resistance to PARP inhibitors, and the combination of ceralasertib and olaparib gave some responses.',
      ['ATR > resistance asserted > PARP inhibitor'],
    ],
  ])('%s', expectClaims);
});

describe('what is reversed without a resistance', () => {
  it.each<ClaimRow>([
    ['Knockdown of YAP1 reverses epithelial-mesenchymal transition in these cells.', []],
    ['Knockdown of YAP1 reverses drug efflux and resistance in these cells.', ['drug efflux > overcomes asserted > ']],
  ])('%s', expectClaims);
});

describe('a change that restores a response', () => {
  it.each<ClaimRow>([
    [
      'The L1198F mutation in ALK restored sensitivity to crizotinib.',
      ['ALK L1198F > sensitivity asserted > crizotinib'],
    ],
    [
      'ALK L1198F, acquired on lorlatinib, restored the response to crizotinib.',
      ['ALK L1198F > sensitivity asserted > crizotinib'],
    ],
    [
      'ALK L1198F confers resistance to lorlatinib yet paradoxically restored the response to crizotinib.',
      ['ALK L1198F > sensitivity asserted > crizotinib', 'ALK L1198F > resistance asserted > lorlatinib'],
    ],
  ])('%s', expectClaims);
});

describe('a potency that is retained', () => {
  it.each<ClaimRow>([
    ['Selpercatinib retains potency against RET V804M.', ['RET V804M > overcomes asserted > selpercatinib']],
    ['Selpercatinib shows less potency against RET V804M.', []],
  ])('%s', expectClaims);
});

describe('sensitivity that another treatment brings back', () => {
  it.each<ClaimRow>([
    [
      'Adding cetuximab restores sensitivity to vemurafenib in BRAF-mutant colorectal cancer cells.',
      ['BRAF mutation > overcomes asserted > cetuximab'],
    ],
    ['BRAF-mutant cells show sensitivity to vemurafenib.', ['BRAF mutation > sensitivity asserted > vemurafenib']],
  ])('%s', expectClaims);
});

describe('what a remedy brings back is no cause', () => {
  it.each<ClaimRow>([
    [
      'Metformin reversed resistance to cisplatin by re-expressing PTEN.',
      ['resistance to cisplatin > overcomes asserted > metformin', 'PTEN > sensitivity asserted > cisplatin'],
    ],
  ])('%s', expectClaims);
});

describe('a change that confers one resistance while it lifts another', () => {
  it.each<ClaimRow>([
    [
      'KIT V654A confers resistance to imatinib while restoring sensitivity to sunitinib.',
      ['KIT V654A > sensitivity asserted > sunitinib', 'KIT V654A > resistance asserted > imatinib'],
    ],
    [
      'ALK L1198F causes resistance to lorlatinib, while also restoring sensitivity to crizotinib.',
      ['ALK L1198F > sensitivity asserted > crizotinib', 'ALK L1198F > resistance asserted > lorlatinib'],
    ],
    [
      'Crizotinib worked in ALK-mutant cells while restoring sensitivity to lorlatinib.',
      ['ALK mutation > overcomes asserted > crizotinib', 'ALK mutation > resistance asserted > lorlatinib'],
    ],
  ])('%s', expectClaims);
});
