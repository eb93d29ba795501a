import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

/** How specialists of several fields put it: verbs of transport, binding and escape, courses that end, changes that emerge. */
describe('sentences of reviews are read', () => {
  it.each<ClaimRow>([
    [
      'KRAS mutations were a negative predictor of response to cetuximab.',
      ['KRAS mutation > resistance asserted > cetuximab'],
    ],
    [
      'PTEN is a predictor of the response to trastuzumab in HER2-overexpressing breast cancer.',
      ['PTEN > biomarker asserted > trastuzumab'],
    ],
    ['TPMT predicts the risk of toxicities related to mercaptopurine.', []],
    ['Cetuximab, an antibody against EGFR, is effective in colorectal cancer.', []],
    [
      'Vemurafenib may shrink melanomas with BRAF V600E and brings remissions, but treatment resistance often leads to disease progression.',
      ['BRAF V600E > sensitivity hedged > vemurafenib'],
    ],
    [
      'Cetuximab does little against tumours with KRAS mutations (codons 12 and 13), patients with wild-type KRAS tumours benefit from it.',
      [],
    ],
    [
      'EMT, ATM and SLFN11 govern the response to olaparib.',
      [
        'epithelial-mesenchymal transition > biomarker asserted > olaparib',
        'ATM > biomarker asserted > olaparib',
        'SLFN11 > biomarker asserted > olaparib',
      ],
    ],
    ['Multidrug resistance-associated protein 4 mediates the transport of thiopurines.', []],
    ['Combination therapy reduces drug resistance.', [' > overcomes asserted > combination therapy (generic)']],
    ['Cisplatin-treated cells showed reduced resistance.', []],
    ['Hypoxia leads to altered signalling and resistance to cisplatin.', ['hypoxia > resistance asserted > cisplatin']],
    [
      'KRAS mutations affect proliferation and sensitivity to cetuximab.',
      ['KRAS mutation > biomarker asserted > cetuximab'],
    ],
    [
      'EGFR C797S abrogates covalent binding of osimertinib and is the most frequent on-target mechanism of resistance in the second-line setting.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'MET amplification drives osimertinib resistance in up to 25% of patients and can be countered with savolitinib.',
      [
        'MET amplification > resistance asserted > osimertinib',
        'MET amplification > sensitivity asserted > savolitinib',
      ],
    ],
    [
      'Amivantamab plus lazertinib yields durable responses in EGFR exon 20 insertion-positive NSCLC after platinum.',
      ['EGFR exon 20 insertion > sensitivity asserted > amivantamab+lazertinib'],
    ],
    [
      'miR-22 not only raises the sensitivity of cells to cisplatin, but also reverses the resistance of breast cancer cells to doxorubicin.',
      ['hsa-miR-22 > sensitivity asserted > doxorubicin', 'hsa-miR-22 > sensitivity asserted > cisplatin'],
    ],
    [
      'EGFR exon 20 insertions are generally refractory to gefitinib and erlotinib.',
      [
        'EGFR exon 20 insertion > resistance asserted > gefitinib',
        'EGFR exon 20 insertion > resistance asserted > erlotinib',
      ],
    ],
    [
      'Tumours with the EGFR G719X substitution remain sensitive to afatinib.',
      ['EGFR G719 > sensitivity asserted > afatinib'],
    ],
    [
      'Downregulation of HER2 limits the efficacy of trastuzumab deruxtecan.',
      ['ERBB2 reduced expression > resistance asserted > trastuzumab deruxtecan'],
    ],
    [
      'TOP1 mutations have been described in patients with acquired resistance to sacituzumab govitecan.',
      ['TOP1 mutation > resistance asserted > sacituzumab govitecan'],
    ],
    [
      'Loss of TROP2 membrane expression abolishes binding of sacituzumab govitecan.',
      ['TACSTD2 loss > resistance asserted > sacituzumab govitecan'],
    ],
    [
      'Overexpression of ABCG2 pumps SN-38 out of tumour cells.',
      ['ABCG2 overexpression > resistance asserted > SN-38'],
    ],
    [
      'P-glycoprotein extrudes MMAE, and cells that overexpress it are cross-resistant to brentuximab vedotin.',
      ['ABCB1 > resistance asserted > brentuximab vedotin', 'ABCB1 > resistance asserted > monomethyl auristatin E'],
    ],
    [
      'Impaired lysosomal proteolysis, for instance through loss of SLC46A3, protects cells from trastuzumab emtansine.',
      ['SLC46A3 loss > resistance asserted > trastuzumab emtansine'],
    ],
    [
      'CD19 antigen loss accounts for a substantial share of relapses after CAR-T cell therapy.',
      ['drug-target loss > resistance asserted > CAR T-cell therapy'],
    ],
    [
      'Alternative splicing of CD19 exon 2 allows leukaemic blasts to escape tisagenlecleucel.',
      ['alternative splicing > resistance asserted > tisagenlecleucel'],
    ],
    [
      'Loss of GPRC5D expression is a recurrent mechanism of escape from talquetamab.',
      ['GPRC5D loss > resistance asserted > talquetamab'],
    ],
    [
      'BRCA2 reversion mutations restore homologous recombination and thereby confer resistance to olaparib.',
      ['BRCA2 reversion mutation > resistance asserted > olaparib'],
    ],
    [
      'Loss of 53BP1 or the shieldin complex rescues homologous recombination in BRCA1-deficient cells and makes them resistant to PARP inhibitors.',
      ['TP53BP1 loss > resistance asserted > PARP inhibitor'],
    ],
    [
      'ABCB1 upregulation lowers intracellular olaparib concentrations.',
      ['ABCB1 overexpression > resistance asserted > olaparib'],
    ],
    ['PARG depletion diminishes the cytotoxicity of olaparib.', ['PARG > sensitivity asserted > olaparib']],
    [
      'Replication fork protection through EZH2 loss underlies PARP inhibitor resistance in BRCA2-deficient tumours.',
      ['EZH2 loss > resistance asserted > PARP inhibitor'],
    ],
    [
      'ESR1 Y537S and D538G emerge under aromatase inhibitors and reduce the potency of fulvestrant.',
      [
        'ESR1 Y537S > resistance asserted > fulvestrant',
        'ESR1 D538G > resistance asserted > fulvestrant',
        'ESR1 Y537S > resistance asserted > aromatase inhibitor',
        'ESR1 D538G > resistance asserted > aromatase inhibitor',
      ],
    ],
    [
      'Elacestrant prolonged progression-free survival in patients with ESR1-mutated tumours.',
      ['ESR1 mutation > sensitivity asserted > elacestrant'],
    ],
    [
      'PIK3CA-mutant breast cancers benefit from alpelisib plus fulvestrant, whereas PTEN loss blunts this effect.',
      [
        'PIK3CA mutation > sensitivity asserted > alpelisib+fulvestrant',
        'PTEN loss > resistance asserted > alpelisib+fulvestrant',
      ],
    ],
    [
      'FAT1 deletion upregulates CDK6 and thereby drives resistance to abemaciclib.',
      ['FAT1 loss > resistance asserted > abemaciclib'],
    ],
    [
      'The BTK C481S mutation precludes covalent binding of ibrutinib, but pirtobrutinib retains activity.',
      ['BTK C481S > overcomes asserted > pirtobrutinib', 'BTK C481S > resistance asserted > ibrutinib'],
    ],
    [
      'BTK L528W confers cross-resistance to zanubrutinib and pirtobrutinib.',
      ['BTK L528W > resistance asserted > zanubrutinib', 'BTK L528W > resistance asserted > pirtobrutinib'],
    ],
    [
      'PLCG2 R665W activates downstream signalling independently of BTK and causes ibrutinib failure.',
      ['PLCG2 R665W > resistance asserted > ibrutinib'],
    ],
    [
      'BCL2 G101V reduces the affinity of venetoclax for its target.',
      ['BCL2 G101V > resistance asserted > venetoclax'],
    ],
    [
      'MCL1 gain protects chronic lymphocytic leukaemia cells against venetoclax.',
      ['MCL1 amplification > resistance asserted > venetoclax'],
    ],
    [
      'MEN1 M327I and T349M prevent revumenib from displacing menin.',
      ['MEN1 M327I > resistance asserted > revumenib', 'MEN1 T349M > resistance asserted > revumenib'],
    ],
    [
      'Patients who relapsed on revumenib carried MEN1 mutations in about 40% of cases.',
      ['MEN1 mutation > resistance asserted > revumenib'],
    ],
    [
      'FLT3 F691L is resistant to gilteritinib and quizartinib alike.',
      ['FLT3 F691L > resistance asserted > gilteritinib', 'FLT3 F691L > resistance asserted > quizartinib'],
    ],
    [
      'NRAS mutations were enriched at relapse on gilteritinib.',
      ['NRAS mutation > resistance asserted > gilteritinib'],
    ],
    [
      'B2M loss abolishes antigen presentation and leads to acquired resistance to pembrolizumab.',
      ['B2M loss > resistance asserted > pembrolizumab'],
    ],
    [
      'STK11-mutant lung adenocarcinomas derive little benefit from PD-1 inhibitors.',
      ['STK11 mutation > resistance asserted > PD-1 inhibitor'],
    ],
    ['MSI-high colorectal cancers respond well to pembrolizumab.', ['MSI high > sensitivity asserted > pembrolizumab']],
    [
      'Mismatch repair deficiency predicts benefit from immune checkpoint inhibitors.',
      ['mismatch repair deficiency > sensitivity asserted > immune checkpoint inhibitor'],
    ],
    [
      'Mismatch repair-deficient cells tolerate temozolomide because futile repair cycles no longer occur.',
      ['mismatch repair-deficient tumor > resistance asserted > temozolomide'],
    ],
    [
      'MGMT promoter methylation predicts response to temozolomide in glioblastoma.',
      ['MGMT methylation > sensitivity asserted > temozolomide'],
    ],
    [
      'Hypoxia reduces the efficacy of radiotherapy and of many cytotoxic drugs.',
      ['hypoxia > resistance asserted > radiotherapy', 'hypoxia > resistance asserted > chemotherapy'],
    ],
    [
      'Cancer-associated fibroblasts secrete HGF, which shields BRAF-mutant melanoma cells from vemurafenib.',
      ['cancer-associated fibroblasts > resistance asserted > vemurafenib'],
    ],
    [
      'The dense stroma of pancreatic cancer impairs the delivery of gemcitabine.',
      ['poor tumor perfusion > resistance asserted > gemcitabine'],
    ],
    [
      'ROS1 G2032R hinders crizotinib binding; repotrectinib was designed to circumvent it.',
      ['ROS1 G2032R > overcomes asserted > repotrectinib', 'ROS1 G2032R > resistance asserted > crizotinib'],
    ],
    [
      'KRAS Y96D disrupts the switch II pocket and thereby impairs binding of both adagrasib and sotorasib.',
      ['KRAS Y96D > resistance asserted > adagrasib', 'KRAS Y96D > resistance asserted > sotorasib'],
    ],
    [
      'KRAS amplification emerged in patients progressing on sotorasib.',
      ['KRAS amplification > resistance asserted > sotorasib'],
    ],
    [
      'RET G810R interferes with selpercatinib binding through its solvent-front position.',
      ['RET G810R > resistance asserted > selpercatinib'],
    ],
    [
      'NTRK1 G595R causes resistance to larotrectinib that selitrectinib can overcome.',
      ['NTRK1 G595R > overcomes hedged > selitrectinib', 'NTRK1 G595R > resistance asserted > larotrectinib'],
    ],
    [
      'Glutathione S-transferase P1 detoxifies cisplatin and thus lowers its cytotoxicity.',
      ['GSTP1 > resistance asserted > cisplatin'],
    ],
    [
      'Elevated ERCC1 expression correlates with poor response to cisplatin.',
      ['ERCC1 overexpression > resistance asserted > cisplatin'],
    ],
    [
      'TUBB3 overexpression makes ovarian tumours less sensitive to paclitaxel.',
      ['TUBB3 overexpression > resistance asserted > paclitaxel'],
    ],
    [
      'Androgen receptor splice variant AR-V7 lacks the ligand-binding domain and therefore cannot be inhibited by enzalutamide.',
      ['AR-V7 > resistance asserted > enzalutamide'],
    ],
    [
      'AR amplification allows prostate cancers to grow despite abiraterone.',
      ['AR amplification > resistance asserted > abiraterone'],
    ],
    [
      'Epithelial-mesenchymal transition endows tumour cells with resistance to EGFR inhibitors.',
      ['epithelial-mesenchymal transition > resistance asserted > EGFR inhibitor'],
    ],
    [
      'Olaparib blocks PARP1 activity in BRCA1-mutant cells.',
      ['PARP1 > targets asserted > olaparib', 'BRCA1 mutation > targets asserted > olaparib'],
    ],
    // To nothing that is named: what SHLD2 itself does cannot be told.
    ['SHLD2 depletion makes BRCA1-mutant cells resistant.', []],
    [
      'PTEN loss abolishes inhibition of AKT and causes acquired resistance to trastuzumab.',
      ['PTEN loss > resistance asserted > trastuzumab'],
    ],
    [
      'EZH2 loss makes BRCA2-deficient tumours tolerate PARP inhibitors.',
      ['EZH2 loss > resistance asserted > PARP inhibitor'],
    ],
    [
      'Patients who relapsed on revumenib carried MEN1 mutations in about 40% of cases.',
      ['MEN1 mutation > resistance asserted > revumenib'],
    ],
    [
      'CD19 antigen loss accounts for a substantial share of relapses after CAR-T cell therapy.',
      ['drug-target loss > resistance asserted > CAR T-cell therapy'],
    ],
    ['FLT3 D835Y underlies relapse on quizartinib.', ['FLT3 D835Y > resistance asserted > quizartinib']],
    ['Paclitaxel is expelled by P-glycoprotein.', ['ABCB1 > resistance asserted > paclitaxel']],
    ['The MEN1 M327I mutation prevents revumenib from binding.', ['MEN1 M327I > resistance asserted > revumenib']],
    [
      'miR-21 not only raises the sensitivity to cisplatin but also reverses resistance to doxorubicin.',
      ['hsa-miR-21 > sensitivity asserted > doxorubicin', 'hsa-miR-21 > sensitivity asserted > cisplatin'],
    ],
    ['AURKA inhibition sensitises EGFR-mutant cells to osimertinib.', ['AURKA > resistance asserted > osimertinib']],
    ['Verapamil blocks the efflux of doxorubicin by ABCB1.', ['ABCB1 > targets asserted > verapamil']],
    ['PIK3CA H1047R explains the lack of trastuzumab activity.', ['PIK3CA H1047R > resistance asserted > trastuzumab']],
    [
      'A TP53 loss-of-function mutation is present in one line, which is insensitive to nutlin-3.',
      ['TP53 mutation > resistance asserted > nutlin-3'],
    ],
    [
      'SF3B1 K700E compromises repair and increases sensitivity to olaparib.',
      ['SF3B1 K700E > sensitivity asserted > olaparib'],
    ],
    [
      'Patients with MGMT methylation live longer with temozolomide.',
      ['MGMT methylation > sensitivity asserted > temozolomide'],
    ],
    [
      'MET amplification is the most frequent finding at progression on osimertinib.',
      ['MET amplification > resistance asserted > osimertinib'],
    ],
    [
      'ERBB2 amplification takes over in tumours that progress on erlotinib.',
      ['ERBB2 amplification > resistance asserted > erlotinib'],
    ],
    [
      'NT5C2 mutations are acquired at relapse and inactivate mercaptopurine.',
      ['NT5C2 mutation > resistance asserted > mercaptopurine'],
    ],
    [
      'KRAS mutations emerge in plasma months before progression on cetuximab becomes visible.',
      ['KRAS mutation > resistance asserted > cetuximab'],
    ],
    [
      'P-glycoprotein complicates treatment by expelling cytotoxic drugs and lowering their effectiveness.',
      ['ABCB1 > resistance asserted > chemotherapy'],
    ],
  ])('%s', expectClaims);
});

describe('the same words say nothing where no treatment fails by a change', () => {
  it.each<ClaimRow>([
    ['Sotorasib protects patients with KRAS G12C from early death.', []],
    ['KRAS G12D reduces GTPase activity.', []],
    ['HER2 amplification was seen in patients treated with trastuzumab.', []],
    ['EGFR L858R was found in patients who had progressed on chemotherapy.', []],
    ['Patients with EGFR L858R who relapsed on erlotinib received osimertinib.', []],
    ['Patients with ALK fusions who progressed on crizotinib were given alectinib.', []],
    ['RB1 mutations emerge in few patients during palbociclib.', []],
    ['Patients with EGFR mutations tolerated gefitinib well.', []],
    ['We came across EGFR T790M after acquired resistance to gefitinib.', []],
    ['CDK12 loss was found after diagnosis.', []],
    ['Patients had T790M-positive lung cancer with disease progression after erlotinib.', []],
    ['BTK C481S cells were resistant to irreversible, but sensitive to reversible, BTK inhibitors.', []],
    ['ALK G1202R is resistant to second-generation, but sensitive to third-generation, ALK inhibitors.', []],
    [
      'Inferior outcome is seen with IDH1 mutations and a favourable prognosis with IDH2 mutations under chemotherapy.',
      [],
    ],
    ['Tumours harbouring BRAF V600E may be treated with vemurafenib; however, resistance is common.', []],
    ['Mutations of the receptor bring about IFNγ unresponsiveness.', []],
    ['Mechanisms outside of the BCR pathway give resistance to apoptosis.', []],
    ['Owing to tumour heterogeneity, resistance to osimertinib is highly heterogeneous.', []],
    ['ALK resistance mutations underline the role of the kinase.', []],
  ])('%s', expectClaims);
});

it('takes a change that was there before for no cause of what secondary mutations bring', () => {
  expectClaims('Resistance to vemurafenib may come by secondary mutations in BRAF(V600E) or by NRAS mutations.', [
    'NRAS mutation > resistance asserted > vemurafenib',
  ]);
});

it('says nothing of what failed before', () => {
  expectClaims(
    'Osimertinib has efficacy in T790M-positive lung cancer with disease progression following use of gefitinib.',
    ['EGFR T790M > sensitivity asserted > osimertinib'],
  );
});

it('denies what no change was found to bring', () => {
  expectClaims(
    'No single mutation was identified that consistently conferred resistance to ponatinib in patients with ABL1 T315I.',
    ['ABL1 T315I > resistance negated > ponatinib'],
  );
});

it('carries no treatment on of which the toxicity was told', () => {
  expectClaims('Cabozantinib helps some. Gefitinib has side effects. KIF5B::RET is the most resistant.', [
    'KIF5B::RET > resistance asserted > cabozantinib',
  ]);
});

it('takes a fusion that mutates for no cause', () => {
  expectClaims('Acquired mutations in rearranged RET give resistance to cabozantinib.', [
    'drug-target mutation > resistance asserted > cabozantinib',
  ]);
});

it('reads what reverts a resistance', () => {
  expectClaims('Tamoxifen induces autophagy and reverts glucocorticoid resistance.', [
    'resistance to corticosteroid > overcomes asserted > tamoxifen',
  ]);
  expectClaims('TLR9 agonists revert resistance due to JAK mutations.', ['JAK > overcomes asserted > TLR9 agonist']);
});

it('gives "drug resistance" no drug of the sentence before', () => {
  expectClaims('Imatinib was given. A mechanism of drug resistance is hypoxia.', ['hypoxia > resistance asserted > ']);
});
