import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const weighed = new Set(['claim/contradicted', 'claim/wrong-context', 'claim/mixed-evidence']);

/** Sentences that are true, and that name a pair of which curated evidence says the opposite: each sets its statement apart in its own way. */
const sentences = [
  'BRAF V600E melanomas resistant to vemurafenib had lost CDKN2A.',
  'HER2-amplified breast cancers resistant to trastuzumab respond to trastuzumab deruxtecan.',
  'We analysed EGFR L858R tumours resistant to gefitinib.',
  'BRAF V600E melanomas resistant to dabrafenib are resistant to vemurafenib.',
  'Gefitinib-resistant EGFR L858R tumours are resistant to erlotinib.',
  'BRCA2 mutations that restore the reading frame cause resistance to olaparib.',
  'Acquired BRCA2 mutations confer resistance to olaparib.',
  'Subclonal HER2 amplification predicts resistance to trastuzumab.',
  'BRAF V600E p61 is resistant to vemurafenib.',
  'BRAF V600E colorectal cancer is sensitive to cetuximab only with encorafenib.',
  'BRAF V600E colorectal cancer is sensitive to cetuximab, but only with encorafenib.',
  'With encorafenib, BRAF V600E colorectal cancer responds to cetuximab.',
  'EGFR T790M-free tumours are sensitive to gefitinib.',
  'Patients free from KRAS mutations benefit from panitumumab.',
  'With EGFR T790M gone, gefitinib is effective again.',
  'EGFR T790M was found in patients still responding to gefitinib.',
  'HER2 amplification and resistance to trastuzumab have been linked to MUC4.',
  'Testing for KRAS mutations identifies patients who benefit from panitumumab.',
  'Outside colorectal cancer, BRAF V600E tumours respond to vemurafenib.',
  'BRAF V600E tumours of the colon are resistant to vemurafenib.',
  'It has yet to be shown that KRAS-mutant lung cancer is sensitive to erlotinib.',
  'It remains to be shown that KRAS-mutant lung cancer is sensitive to erlotinib.',
  'A third of EGFR L858R tumours are refractory to gefitinib.',
  'BRAF V600E melanomas recur as tumours resistant to vemurafenib.',
  'EGFR T790M is sensitive to gefitinib only at micromolar concentrations.',
  'In melanoma with BRAF V600E, resistance to vemurafenib ensues within months.',
  'Resistance to vemurafenib occurs by several mechanisms in melanoma with BRAF V600E.',
];

describe('what a true sentence says in its own way is not held against it', () => {
  it.each(sentences)('%s', (text) => {
    expect(analyzeText(text).findings.filter(({ rule }) => weighed.has(rule))).toEqual([]);
  });
});

describe('what is said plainly is', () => {
  it.each([
    'In melanoma, BRAF V600E confers resistance to vemurafenib.',
    'Patients whose tumours carry EGFR L858R are resistant to gefitinib.',
    'In colorectal cancer, KRAS mutations predict sensitivity to panitumumab.',
    'EGFR T790M makes lung cancer highly sensitive to gefitinib.',
  ])('%s', (text) => {
    expect(analyzeText(text).findings.map(({ rule }) => rule)).toContain('claim/contradicted');
  });
});
