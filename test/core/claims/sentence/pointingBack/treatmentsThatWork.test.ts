import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('resistance is not to what was told to work', () => {
  it.each<ClaimRow>([
    [
      'STK11 mutations cause resistance to nivolumab. Tremelimumab mitigated it. SMARCA4 loss has been linked to resistance as well.',
      ['STK11 mutation > resistance asserted > nivolumab', 'SMARCA4 loss > resistance asserted > nivolumab'],
    ],
    [
      'MET Y1230H causes resistance to capmatinib but is sensitive to cabozantinib. KRAS mutations cause resistance as well.',
      [
        'MET Y1230H > resistance asserted > capmatinib',
        'MET Y1230H > sensitivity asserted > cabozantinib',
        'KRAS mutation > resistance asserted > capmatinib',
      ],
    ],
    [
      'Unlike vandetanib, selpercatinib is not affected by RET V804M. RET G810R causes resistance.',
      ['RET V804M > sensitivity asserted > selpercatinib', 'RET G810R > resistance asserted > selpercatinib'],
    ],
    [
      'Survival was longer with temozolomide and radiotherapy than with radiotherapy alone. MSH6 mutations cause resistance.',
      ['MSH6 mutation > resistance asserted > temozolomide'],
    ],
    // What tumours respond to may be what they resist later.
    [
      'Tumours with MET Y1230H respond to cabozantinib. KRAS mutations cause resistance.',
      ['MET Y1230H > sensitivity asserted > cabozantinib', 'KRAS mutation > resistance asserted > cabozantinib'],
    ],
  ])('%s', expectClaims);
});

describe('a way out of a resistance is not what the next resistance is to', () => {
  it.each<ClaimRow>([
    [
      'Capmatinib is a type I inhibitor. Switching to an inhibitor of the other type such as cabozantinib or glesatinib may re-establish control. PIK3CA mutations were linked to primary resistance.',
      ['PIK3CA mutation > resistance asserted > capmatinib'],
    ],
    [
      'Osimertinib is given first. Such tumours can be treated with gefitinib. PIK3CA mutations were linked to primary resistance.',
      ['PIK3CA mutation > resistance asserted > osimertinib'],
    ],
    // Those who switched are on the second drug.
    [
      'Capmatinib was given first. Patients switching to cabozantinib fared well. PIK3CA mutations were linked to resistance.',
      ['PIK3CA mutation > resistance asserted > cabozantinib'],
    ],
  ])('%s', expectClaims);
});

describe('partners of a combination are not what is spoken of', () => {
  it.each<ClaimRow>([
    [
      'Palbociclib prolongs survival when combined with letrozole or fulvestrant. Loss of RB1 confers resistance.',
      ['RB1 loss > resistance asserted > palbociclib'],
    ],
    [
      'Trastuzumab plus pertuzumab is standard. PTEN loss confers resistance.',
      ['PTEN loss > resistance asserted > trastuzumab+pertuzumab'],
    ],
  ])('%s', expectClaims);
});

describe('what retains activity is not what a later resistance is to', () => {
  it.each<ClaimRow>([
    [
      'MET D1228N mediates resistance to capmatinib and crizotinib; type II inhibitors such as merestinib and glesatinib retain activity. KRAS amplification was associated with primary resistance.',
      [
        'MET D1228N > overcomes asserted > merestinib',
        'MET D1228N > overcomes asserted > glesatinib',
        'MET D1228N > resistance asserted > capmatinib',
        'MET D1228N > resistance asserted > crizotinib',
        'KRAS amplification > resistance asserted > capmatinib',
        'KRAS amplification > resistance asserted > crizotinib',
      ],
    ],
  ])('%s', expectClaims);
});

describe('treatments that were said to work are not resisted later', () => {
  it.each<ClaimRow>([
    [
      'Vemurafenib was tried first. Encorafenib plus cetuximab may overcome EGFR feedback. BRAF V600E confers resistance.',
      ['EGFR > overcomes hedged > encorafenib+cetuximab', 'BRAF V600E > resistance asserted > vemurafenib'],
    ],
    [
      'Crizotinib is used. Alectinib and brigatinib are active against L1196M. ALK G1202R confers resistance.',
      [
        'ALK L1196M > overcomes asserted > alectinib',
        'ALK L1196M > overcomes asserted > brigatinib',
        'ALK G1202R > resistance asserted > ',
      ],
    ],
    [
      'Crizotinib is used in lung cancer, since ROS1 fusions respond to entrectinib. ROS1 G2032R confers resistance.',
      ['ROS1 fusion > sensitivity asserted > entrectinib', 'ROS1 G2032R > resistance asserted > crizotinib'],
    ],
  ])('%s', expectClaims);
});
