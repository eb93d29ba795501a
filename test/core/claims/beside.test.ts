import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

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

describe('what tumours have where something else makes them resist', () => {
  const rows: ClaimRow[] = [
    [
      'Thyroid cancer with the BRAF V600E mutation was resistant to vemurafenib because of reactivation of the MAPK pathway.',
      [' > resistance asserted > vemurafenib (generic)'],
    ],
    [
      'In ERα-positive breast cancer, resistance to tamoxifen commonly occurs.',
      [' > resistance asserted > tamoxifen (generic)'],
    ],
    [
      'Protection of the replication fork also contributed to olaparib resistance in BRCA1/2-deficient cells.',
      [' > resistance asserted > olaparib (generic)'],
    ],
    [
      'In lung cancer with EGFR L858R, resistance to gefitinib occurs within a year.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
    ['Cells with EGFR L858R rarely resist gefitinib at first.', []],
    [
      'Resistance to gefitinib occurs by several mechanisms in lung cancer with EGFR L858R.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
    [
      'EGFR L858R lung cancer turns resistant to gefitinib over time.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
    ['Etomoxir sensitised CD36-high cells to cytarabine.', []],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('names of methods state nothing', () => {
  const rows: ClaimRow[] = [
    ['Levels were measured by reverse-transcription PCR in EGFR T790M cells resistant to gefitinib.', []],
    ['By reverse phase protein arrays MET was higher in EGFR T790M cells.', []],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('names that belong together', () => {
  const rows: ClaimRow[] = [
    [
      'ROS1 L2086F and ROS1 G2032R/L2086F were refractory to lorlatinib.',
      ['ROS1 L2086F > resistance asserted > lorlatinib', 'ROS1 G2032R+ROS1 L2086F > resistance asserted > lorlatinib'],
    ],
    [
      'ROS1 L2086F is resistant to type I inhibitors; cabozantinib retained potency.',
      ['ROS1 L2086F > resistance asserted > '],
    ],
    [
      'MET-amplified, PTEN-deficient tumours are resistant to gefitinib.',
      ['MET amplification+PTEN loss > resistance asserted > gefitinib'],
    ],
    [
      'EGFR-mutant, T790M-positive tumours respond to osimertinib.',
      ['EGFR mutation > sensitivity asserted > osimertinib', 'EGFR T790M > sensitivity asserted > osimertinib'],
    ],
    [
      'NRAS-mutant, CDKN2A-deficient cells were sensitive to palbociclib.',
      ['NRAS mutation+CDKN2A loss > sensitivity asserted > palbociclib'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
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

describe('what is said of the last of a list is said of all', () => {
  it.each<ClaimRow>([
    [
      'KRAS-mutant, NRAS-mutant or BRAF-mutant cancers are resistant to panitumumab.',
      [
        'KRAS mutation > resistance asserted > panitumumab',
        'NRAS mutation > resistance asserted > panitumumab',
        'BRAF mutation > resistance asserted > panitumumab',
      ],
    ],
    [
      'KRAS-mutant, NRAS-mutant, PIK3CA-mutant and BRAF-mutant cancers are resistant to panitumumab.',
      [
        'KRAS mutation > resistance asserted > panitumumab',
        'NRAS mutation > resistance asserted > panitumumab',
        'PIK3CA mutation > resistance asserted > panitumumab',
        'BRAF mutation > resistance asserted > panitumumab',
      ],
    ],
    [
      'In KRAS, NRAS and BRAF mutant cancers, MET amplification confers resistance to panitumumab.',
      ['MET amplification > resistance asserted > panitumumab'],
    ],
  ])('%s', expectClaims);
});
