import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a gene that is measured, or that the cause comes with', () => {
  it.each<ClaimRow>([
    [
      'Loss of RB1, though observed in few patients, abolishes dependence on CDK4/6 and confers resistance to palbociclib.',
      ['RB1 loss > resistance asserted > palbociclib'],
    ],
    ['In xenografts, vemurafenib improved survival, with evidence of reduced MKI67.', []],
    [
      'CDK4, through its co-amplification with MDM2, confers resistance to palbociclib.',
      ['CDK4 > resistance asserted > palbociclib'],
    ],
    // Partners, what a drug brings its target to, who they are, and a marker that is followed.
    [
      'ESR1 fusions with partners such as YAP1 or PCDH11X are resistant to fulvestrant.',
      ['ESR1 fusion > resistance asserted > fulvestrant'],
    ],
    [
      'BGB-16673 links BTK to cereblon and is active in cells with BTK C481S.',
      ['BTK C481S > sensitivity asserted > BGB-16673'],
    ],
    ['They are RAS-dependent, and some of these tumours respond to cetuximab.', []],
    ['They withdrew abiraterone when PSA fell by half; the median time to progression was at least 27 months.', []],
    // These act.
    ['One study links CRBN to resistance to lenalidomide.', ['CRBN > resistance asserted > lenalidomide']],
    ['RAS-dependent tumours respond to trametinib.', ['RAS > sensitivity asserted > trametinib']],
  ])('%s', expectClaims);
});

describe('a marker by which the disease is followed', () => {
  it.each<ClaimRow>([
    [
      'Abiraterone was withdrawn when prostate-specific antigen fell by half; the patients responded to abiraterone again.',
      [],
    ],
    [
      'Abiraterone was withdrawn when the tumours shrank by half; patients with AR amplification responded to abiraterone again.',
      ['AR amplification > sensitivity asserted > abiraterone'],
    ],
  ])('%s', expectClaims);
});
