import { expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analysis/analyze.ts';
import { defaultSettings } from '../../../../server/src/core/settings/settings.ts';
import { shippedKnowledge } from '../../../support/analyzeText.ts';

/** Sentences on changes that have no record of their own, weighed by those that stand for them. */
const rows: readonly (readonly [sentence: string, verdict: string])[] = [
  ['Mismatch repair deficiency confers sensitivity to pembrolizumab.', 'agrees'],
  ['Tumours that are dMMR respond to dostarlimab.', 'agrees'],
  ['Homologous recombination deficiency confers sensitivity to niraparib.', 'agrees'],
  ['Homologous recombination deficiency confers sensitivity to gefitinib.', 'silent'],
  ['EMT confers resistance to pembrolizumab.', 'silent'],
  ['RET G810V confers resistance to selpercatinib.', 'agrees'],
  ['RET G810V confers sensitivity to selpercatinib.', 'silent'],
  ['RET G811V confers resistance to selpercatinib.', 'silent'],
  ['KMT2A rearrangements confer sensitivity to revumenib.', 'agrees'],
  ['MLL-rearranged leukaemia responds to revumenib.', 'agrees'],
  ['EML4-ALK confers sensitivity to ceritinib.', 'agrees'],
  ['EML4-ALK confers resistance to ceritinib.', 'silent'],
  ['High PD-L1 expression confers sensitivity to pembrolizumab.', 'agrees'],
  ['High SAMHD1 expression confers resistance to cytarabine.', 'agrees'],
  ['Low SAMHD1 expression confers sensitivity to cytarabine.', 'agrees'],
  ['Low SAMHD1 expression confers resistance to cytarabine.', 'silent'],
  ['HER2-low breast cancer responds to trastuzumab deruxtecan.', 'agrees'],
  ['HER2-positive gastric cancer responds to trastuzumab.', 'agrees'],
  ['HER2 overexpression confers sensitivity to trastuzumab in breast cancer.', 'agrees'],
  ['HER2 overexpression confers resistance to trastuzumab in breast cancer.', 'silent'],
  ['Loss of NECTIN4 confers resistance to enfortumab vedotin.', 'agrees'],
  ['BRAF V600E confers sensitivity to tovorafenib.', 'agrees'],
  ['Loss of NF1 confers sensitivity to selumetinib.', 'agrees'],
  ['Loss of NF1 confers resistance to selumetinib.', 'silent'],
  ['KRAS mutations confer sensitivity to cetuximab in colorectal cancer.', 'disagrees'],
  ['KIT V654A confers sensitivity to imatinib.', 'disagrees'],
  ['BCR::ABL1 T315I confers sensitivity to nilotinib.', 'disagrees'],
  ['SMO D473H confers sensitivity to vismodegib.', 'disagrees'],
  ['NRAS Q61K confers sensitivity to vemurafenib.', 'silent'],
  ['NF1 loss confers sensitivity to vemurafenib.', 'silent'],
  ['BTK C481S confers sensitivity to ibrutinib.', 'disagrees'],
  ['Colorectal cancers with PIK3CA mutations do not respond to alpelisib.', 'silent'],
  ['KIT V654A confers sensitivity to imatinib. It is found in GIST, unlike NRAS Q61K in melanoma.', 'disagrees'],
  ['KIT V654A confers sensitivity to imatinib in melanoma.', 'silent'],
  ['BRAF V600E confers sensitivity to vemurafenib in melanoma but not in colorectal cancer.', 'agrees'],
];

it.each(rows)('%s', (text, verdict) => {
  const { claims } = analyze({ text, format: 'markdown' }, shippedKnowledge(), defaultSettings);
  expect(claims.map((claim) => claim.verdict)).toEqual([verdict]);
});
