import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('the lack of a gene, given as the reason', () => {
  it.each<ClaimRow>([
    ['The cell line resists olaparib because it loses PARG.', ['PARG > sensitivity asserted > olaparib']],
    ['The tumour resists trastuzumab because it lacks PTEN.', ['PTEN > sensitivity asserted > trastuzumab']],
    [
      'Since they have lost NF1, these melanomas do not respond to vemurafenib.',
      ['NF1 > sensitivity asserted > vemurafenib'],
    ],
    [
      'The lymphoma resists rituximab because MS4A1 is no longer expressed.',
      ['MS4A1 > sensitivity asserted > rituximab'],
    ],
    [
      'The tumour does not respond to trastuzumab because PTEN is missing.',
      ['PTEN > sensitivity asserted > trastuzumab'],
    ],
    ['Tumours resist pembrolizumab because B2M is lost.', ['B2M > sensitivity asserted > pembrolizumab']],
    ['The breast cancer resists palbociclib owing to a lack of RB1.', ['RB1 > sensitivity asserted > palbociclib']],
    ['The breast cancer resists palbociclib owing to absent RB1.', ['RB1 > sensitivity asserted > palbociclib']],
    ['The tumour responds to cisplatin because it lacks ERCC1.', ['ERCC1 > resistance asserted > cisplatin']],
  ])('%s', expectClaims);
});

describe('the end of a response', () => {
  it.each<ClaimRow>([
    ['Tumours stop responding to imatinib once KIT V654A appears.', ['KIT V654A > resistance asserted > imatinib']],
    [
      'The clone ceased to respond to ibrutinib after acquiring BTK C481S.',
      ['BTK C481S > resistance asserted > ibrutinib'],
    ],
    ['Progression on alectinib was due to ALK G1202R.', ['ALK G1202R > resistance asserted > alectinib']],
    ['Relapse on gilteritinib was driven by NRAS mutations.', ['NRAS mutation > resistance asserted > gilteritinib']],
  ])('%s', expectClaims);
});

describe('what a response is determined by, in whichever direction', () => {
  it.each<ClaimRow>([
    ['SLFN11 is a determinant of response to cisplatin.', ['SLFN11 > biomarker asserted > cisplatin']],
    ['ERCC1 is a determinant of cisplatin resistance.', ['ERCC1 > resistance asserted > cisplatin']],
  ])('%s', expectClaims);
});
