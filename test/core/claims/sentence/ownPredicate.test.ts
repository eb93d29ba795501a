import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('a clause with a subject and a predicate of its own takes nothing from the other', () => {
  it.each<ClaimRow>([
    [
      'ABCB1 exports paclitaxel, docetaxel and vinblastine, and SLC22A1 imports organic cations.',
      [
        'ABCB1 > resistance asserted > paclitaxel',
        'ABCB1 > resistance asserted > docetaxel',
        'ABCB1 > resistance asserted > vinblastine',
      ],
    ],
    [
      'EGFR L858R and G719X are the usual substitutions, and cells carrying EGFR T790M are insensitive to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'Tumour cells selected in doxorubicin had increased copies of TOP2A, and loss of PTEN explained resistance to trastuzumab.',
      ['PTEN loss > resistance asserted > trastuzumab'],
    ],
    [
      'MEK inhibitors have activity in NRAS-mutant melanoma, and mutations in MAP2K1 conferred resistance to trametinib in patients.',
      ['MAP2K1 mutation > resistance asserted > trametinib', 'NRAS mutation > sensitivity asserted > MEK inhibitor'],
    ],
    [
      'AXL allowed cells to survive osimertinib, and its inhibitors restored apoptosis through BIM.',
      ['AXL > resistance asserted > osimertinib'],
    ],
    [
      'MET amplification emerged in a patient treated with erlotinib and bevacizumab, and switching to crizotinib plus gefitinib produced a response.',
      ['MET amplification > sensitivity asserted > crizotinib+gefitinib'],
    ],
    [
      'Loss of NF1 activates RAS, and MAPK1 amplification causes resistance to vemurafenib.',
      ['MAPK1 amplification > resistance asserted > vemurafenib'],
    ],
    [
      'The KRAS G12C inhibitor sotorasib is active in lung cancer, and KRAS Y96D confers resistance to adagrasib.',
      ['KRAS Y96D > resistance asserted > adagrasib'],
    ],
    [
      'BRAF V600E was detected in the primary tumour, and NRAS Q61K was found at progression on vemurafenib.',
      ['NRAS Q61K > resistance asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});

describe('an item of a list, or a clause that goes on with the same subject, is no clause of its own', () => {
  it.each<ClaimRow>([
    [
      'EGFR T790M, MET amplification, and KRAS G12D confer resistance to gefitinib.',
      [
        'EGFR T790M > resistance asserted > gefitinib',
        'MET amplification > resistance asserted > gefitinib',
        'KRAS G12D > resistance asserted > gefitinib',
      ],
    ],
    [
      'EGFR T790M, which is found in half of the patients, and MET amplification confer resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'MET amplification > resistance asserted > gefitinib'],
    ],
    [
      'EGFR T790M was found in two patients, and MET amplification in another, and both conferred resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'MET amplification > resistance asserted > gefitinib'],
    ],
    [
      'The tumour acquired EGFR C797S, and the cells were resistant to osimertinib.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'Cells with MET amplification were resistant to osimertinib, and savolitinib restored sensitivity.',
      ['MET amplification > overcomes asserted > savolitinib', 'MET amplification > resistance asserted > osimertinib'],
    ],
    [
      'BRCA2 reversion mutations restore the reading frame, and cause resistance to olaparib.',
      ['BRCA2 reversion mutation > resistance asserted > olaparib'],
    ],
    [
      'Resistance to gefitinib is common, and EGFR T790M is its main cause.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('a sentence that goes on with a treatment needs none of an earlier one', () => {
  it.each<ClaimRow>([
    [
      'Durvalumab was given. Loss of PTEN was associated with inferior responses, and in mice a PIK3CB inhibitor improved the efficacy of nivolumab.',
      [],
    ],
  ])('%s', expectClaims);
});
