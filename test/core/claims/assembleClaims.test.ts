import { describe, expect, it } from 'vitest';
import type { CitationScope } from '../../../server/src/core/settings/settings.ts';
import { analyzeText } from '../../support/analyzeText.ts';
import { claimsOf } from '../../support/claimsOf.ts';

describe('a sentence is read as', () => {
  it.each<[string, string[]]>([
    ['EGFR T790M confers resistance to gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
    [
      'EGFR T790M confers resistance to gefitinib and erlotinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR T790M > resistance asserted > erlotinib'],
    ],
    ['Osimertinib overcomes EGFR T790M.', ['EGFR T790M > overcomes asserted > osimertinib']],
    ['EGFR T790M may cause resistance to gefitinib.', ['EGFR T790M > resistance hedged > gefitinib']],
    ['EGFR T790M does not confer resistance to osimertinib.', ['EGFR T790M > resistance negated > osimertinib']],
    ['Does EGFR T790M confer resistance to gefitinib?', ['EGFR T790M > resistance questioned > gefitinib (question)']],
    [
      'We found that EGFR T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib (own-result)'],
    ],
    [
      'EGFR T790M conferred resistance to gefitinib (Fig 4E).',
      ['EGFR T790M > resistance asserted > gefitinib (own-result)'],
    ],
    ['EGFR T790M confers resistance to gefitinib (Figure 2).', ['EGFR T790M > resistance asserted > gefitinib']],
    ['Loss of EGFR T790M led to resistance to osimertinib.', ['EGFR T790M > sensitivity asserted > osimertinib']],
    [
      'BRCA1 promoter methylation loss confers resistance to rucaparib.',
      ['BRCA1 methylation > sensitivity asserted > rucaparib'],
    ],
    ['Tumour cells evade apoptosis by BCL2.', []],
    ['PTEN loss confers resistance to trastuzumab.', ['PTEN loss > resistance asserted > trastuzumab']],
    ['Hypoxia contributes to drug resistance.', ['hypoxia > resistance asserted > ']],
    [
      'BRAF V600E tumours were resistant to cetuximab but sensitive to vemurafenib.',
      ['BRAF V600E > resistance asserted > cetuximab', 'BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
    [
      'KRAS G12D was linked to resistance to cetuximab, whereas BRAF V600E predicted resistance to panitumumab.',
      ['KRAS G12D > resistance asserted > cetuximab', 'BRAF V600E > resistance asserted > panitumumab'],
    ],
    [
      'KRAS G12D was associated with a low response rate to cetuximab.',
      ['KRAS G12D > resistance asserted > cetuximab'],
    ],
    [
      'PTEN loss was inversely associated with response to trastuzumab.',
      ['PTEN loss > resistance asserted > trastuzumab'],
    ],
    ['KRAS G12D limits the efficacy of cetuximab.', ['KRAS G12D > resistance asserted > cetuximab']],
    [
      'There was no correlation between KRAS G12D and the response of the tumours to cetuximab.',
      ['KRAS G12D > sensitivity negated > cetuximab'],
    ],
    [
      'Imatinib was effective in patients with KIT N822K but not in patients with KIT D816V.',
      ['KIT N822K > sensitivity asserted > imatinib', 'KIT D816V > sensitivity negated > imatinib'],
    ],
    [
      'Dacomitinib restored sensitivity of EGFR T790M cells to gefitinib.',
      ['EGFR T790M > overcomes asserted > dacomitinib', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
    ['EGFR T790M blunts sensitivity to gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['Knockdown of KRAS sensitised the cells to cetuximab.', ['KRAS > resistance asserted > cetuximab']],
    [
      'Patients with BRAF V600E had longer progression-free survival on vemurafenib.',
      ['BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
    [
      'With cetuximab, overall survival was significantly shorter in patients with KRAS G12D.',
      ['KRAS G12D > resistance asserted > cetuximab'],
    ],
    ['Vemurafenib inhibited the growth of BRAF V600E xenografts.', ['BRAF V600E > sensitivity asserted > vemurafenib']],
    [
      'Cells with EGFR T790M were more resistant to gefitinib than cells with EGFR L858R.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    ['None of the patients with KRAS G12D responded to cetuximab.', ['KRAS G12D > sensitivity negated > cetuximab']],
    [
      'Resistance to gefitinib in EGFR-mutant lung cancer is caused by KRAS G12D.',
      ['KRAS G12D > resistance asserted > gefitinib'],
    ],
    [
      'KRAS G12D and BRAF V600E were linked to resistance to cetuximab and panitumumab, respectively.',
      ['KRAS G12D > resistance asserted > cetuximab', 'BRAF V600E > resistance asserted > panitumumab'],
    ],
    [
      'Tumours with BRAF V600E respond to vemurafenib, until resistance arises by NRAS Q61K.',
      ['BRAF V600E > sensitivity asserted > vemurafenib', 'NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    [
      'Low ERCC1 expression confers sensitivity to cisplatin.',
      ['ERCC1 reduced expression > sensitivity asserted > cisplatin'],
    ],
    [
      'In BRAF V600E cells, NRAS Q61K confers resistance to vemurafenib.',
      ['NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    ['BRAF V600E predicts response to vemurafenib.', ['BRAF V600E > sensitivity asserted > vemurafenib']],
    ['BRAF expression predicts response to vemurafenib.', ['BRAF > biomarker asserted > vemurafenib']],
    ['BRAF V600E predicts benefit from vemurafenib.', ['BRAF V600E > sensitivity asserted > vemurafenib']],
    ['Osimertinib, unlike gefitinib, is active against EGFR T790M.', ['EGFR T790M > overcomes asserted > osimertinib']],
    ['In contrast to gefitinib, afatinib inhibits ERBB2.', ['ERBB2 > targets asserted > afatinib']],
    ['Gefitinib is ineffective against EGFR T790M.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['Cetuximab is not effective in KRAS G12D tumours.', ['KRAS G12D > resistance asserted > cetuximab']],
    [
      'EGFR T790M is insensitive to gefitinib, whereas osimertinib is highly active.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR T790M > sensitivity asserted > osimertinib'],
    ],
    [
      'EGFR L858R tumours respond to gefitinib, yet T790M mutants escape it.',
      ['EGFR L858R > sensitivity asserted > gefitinib', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'BRAF V600E predicts response to vemurafenib, and NRAS Q61K resistance to it.',
      ['BRAF V600E > sensitivity asserted > vemurafenib', 'NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    [
      'PTEN loss makes cells sensitive to olaparib, and TP53BP1 loss reverses this.',
      ['PTEN loss > sensitivity asserted > olaparib', 'TP53BP1 loss > resistance asserted > olaparib'],
    ],
    ['Knockdown of KRAS restored sensitivity to cetuximab.', ['KRAS > resistance asserted > cetuximab']],
    [
      'Osimertinib is active against EGFR T790M, but gefitinib is not.',
      ['EGFR T790M > overcomes asserted > osimertinib', 'EGFR T790M > overcomes negated > gefitinib'],
    ],
    ['Restoring PTEN reverses resistance to trastuzumab.', ['PTEN > sensitivity asserted > trastuzumab']],
    ['PTEN loss abolishes the benefit of trastuzumab.', ['PTEN loss > resistance asserted > trastuzumab']],
    ['Loss of PTEN abolishes the effect of trastuzumab.', ['PTEN loss > resistance asserted > trastuzumab']],
    ['BTK C481S abolishes the bond to ibrutinib.', ['BTK C481S > resistance asserted > ibrutinib']],
    [
      'Osimertinib was superior to gefitinib or erlotinib. Resistance arises through EGFR C797S.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'MET amplification causes resistance to gefitinib, and crizotinib overcomes it.',
      ['MET amplification > overcomes asserted > crizotinib', 'MET amplification > resistance asserted > gefitinib'],
    ],
    [
      'Imatinib lacks activity against PDGFRA D842V, but avapritinib is effective.',
      ['PDGFRA D842V > resistance asserted > imatinib', 'PDGFRA D842V > sensitivity asserted > avapritinib'],
    ],
    [
      'KRAS G12D confers resistance to cetuximab regardless of BRAF status.',
      ['KRAS G12D > resistance asserted > cetuximab'],
    ],
    [
      'Resistance to osimertinib is mediated by EGFR C797S, not T790M.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    ['EGFR C797S, not T790M, confers resistance to osimertinib.', ['EGFR C797S > resistance asserted > osimertinib']],
    [
      'EGFR C797S rather than T790M confers resistance to osimertinib.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    ['EGFR L858R is sensitive to gefitinib, EGFR T790M is not.', ['EGFR L858R > sensitivity asserted > gefitinib']],
    [
      'It cannot be excluded that PTEN loss confers resistance to trastuzumab.',
      ['PTEN loss > resistance hedged > trastuzumab'],
    ],
  ])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
});

describe('what was named before is carried over', () => {
  it.each<[string, string[]]>([
    [
      'The tumour had BRAF V600E. The patient responded to vemurafenib.',
      ['BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
    [
      'A patient with BRAF V600E was given vemurafenib. A partial response was seen after two months.',
      ['BRAF V600E > sensitivity asserted > vemurafenib'],
    ],
    ['ABCB1 is a pump. This protein confers resistance to paclitaxel.', ['ABCB1 > resistance asserted > paclitaxel']],
    ['The tumour had BRAF V600E. Vemurafenib was given. Disease progression was noted.', []],
    [
      'Patients with KRAS G12D and BRAF V600E received cetuximab or vemurafenib, respectively. A response was seen.',
      [],
    ],
  ])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
});

describe('nothing is asked of', () => {
  it.each<[string, string]>([
    ['a population', 'Patients with platinum-refractory carcinoma and HER2 amplification received afatinib.'],
    ['a relapsed population', 'Gilteritinib was given for relapsed or refractory AML with FLT3-ITD.'],
    ['a method', 'T790M was sought with a sensitive assay after gefitinib.'],
    ['a topic', 'BRAF V600E cells were tested for sensitivity to vemurafenib.'],
    ['an aim', 'The dose required to inhibit growth of BRAF V600E cells by vemurafenib was sought.'],
    [
      'a measure that goes neither way',
      'Progression-free survival was measured in patients with BRAF V600E on vemurafenib.',
    ],
    ['a response that is not one to a treatment', 'The immune response to BRAF V600E after vemurafenib was studied.'],
    [
      'who has been treated',
      'Osimertinib was given to patients with EGFR T790M whose disease had progressed on gefitinib.',
    ],
    ['a wild-type gene', 'Tumours with wild-type KRAS responded to cetuximab.'],
    ['a change that is absent', 'Patients without KRAS G12D responded to cetuximab.'],
    ['a tumour that becomes resistant', 'BRAF V600E melanomas develop resistance to vemurafenib.'],
    ['no cause at all', 'Drug resistance is a major obstacle in oncology.'],
    ['resistance as the cause of itself', 'Acquired resistance limits the benefit of gefitinib.'],
    ['a kind of resistance that is to be overcome', 'Overcoming endocrine resistance is hard.'],
    ['a run-in title', '- **Overcoming hypoxia-mediated resistance:** Many ways are being tried in trials.'],
    ['a heading', '# EGFR T790M confers resistance to gefitinib'],
    ['a caption', '**Figure 1.** EGFR T790M confers resistance to gefitinib.'],
    ['a conclusion', '# Conclusions\n\nEGFR T790M confers resistance to gefitinib.'],
    ['methods', '# Methods\n\nEGFR T790M confers resistance to gefitinib.'],
    ['a table', '| Change | Effect |\n| --- | --- |\n| EGFR T790M | causes resistance to gefitinib |'],
  ])('%s', (_what, text) => {
    expect(analyzeText(text).findings.filter((finding) => finding.rule === 'claim/uncited')).toEqual([]);
  });
});

describe('curated evidence', () => {
  it.each<[string, string]>([
    ['EGFR T790M confers resistance to gefitinib.', 'agrees'],
    ['EGFR T790M sensitises tumours to osimertinib.', 'agrees'],
    ['In melanoma, BRAF V600E confers resistance to vemurafenib.', 'disagrees'],
    ['EGFR T790M confers resistance to bortezomib.', 'silent'],
  ])('%s %s', (text, verdict) => {
    const { claims } = analyzeText(text);
    expect(claims.map((claim) => claim.verdict)).toEqual([verdict]);
  });

  it('is empty where the verdict is silent', () => {
    const [claim] = analyzeText('EGFR T790M confers resistance to bortezomib.').claims;
    expect(claim?.evidence).toEqual({ for: [], against: [] });
  });
});

describe('a citation counts', () => {
  const uncited = (text: string, citationScope: CitationScope) =>
    analyzeText(text, { claims: { citationScope } }).findings.filter(({ rule }) => rule === 'claim/uncited').length;
  const first = 'EGFR T790M confers resistance to gefitinib. It is common. It was found at relapse [@pao2005].';
  const next = 'EGFR T790M confers resistance to gefitinib. It was found at relapse [@pao2005].';

  it.each([
    ['sentence', next, 1],
    ['sentence-or-next', next, 0],
    ['sentence-or-next', first, 1],
    ['paragraph', first, 0],
    ['paragraph', `${first.replace(' [@pao2005]', '')}\n\nAnother paragraph [@pao2005].`, 1],
  ] as const)('by %s: %s', (scope, text, count) => expect(uncited(text, scope)).toBe(count));
});
