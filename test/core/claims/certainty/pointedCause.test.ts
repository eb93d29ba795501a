import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../support/toldAgainst.ts';

describe('a cause that the sentence before names', () => {
  it.each([
    'A tenth of GISTs carry PDGFRA D842V. These tumours are highly sensitive to imatinib.',
    'Most GISTs carry PDGFRA D842V [@a]. Such tumours respond to imatinib.',
    'Most GISTs carry PDGFRA D842V [see Table 2]. Such tumours respond to imatinib.',
    'BCR-ABL1 T315I is the gatekeeper mutation in CML. This mutant is highly sensitive to imatinib.',
    'BCR-ABL1 T315I is the gatekeeper mutation. It confers sensitivity to imatinib, nilotinib, dasatinib, and bosutinib.',
    'PDGFRA D842V is found in the stomach. It is sensitive to imatinib.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'Most GISTs lack PDGFRA D842V. These tumours respond to imatinib.',
    'Few GISTs carry PDGFRA D842V. These tumours are highly sensitive to imatinib.',
    'PDGFRA D842V is rare in GISTs of the small bowel. These tumours respond to imatinib.',
    'A tenth of GISTs have PDGFRA D842V, most another mutation. Such tumours respond to imatinib.',
    'GISTs with PDGFRA D842V resemble those with NF1. Such tumours respond to imatinib.',
    'Lung cancers with EGFR L858R transform to small-cell cancer. These tumours are resistant to gefitinib.',
    'Lung cancers that relapse carry EGFR L858R. Such tumours are resistant to gefitinib.',
    'ROS1 G2032R was first reported in CD74-ROS1 lung adenocarcinoma. These tumours respond to crizotinib.',
    'The other mutant is not BCR-ABL1 T315I. This mutant is highly sensitive to imatinib.',
    'EGFR L858R was the driver of the tumour. It was resistant to gefitinib.',
    'Few tumours had EGFR T790M. It is sensitive to gefitinib.',
  ])('which tumours are meant is left open: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
