import { describe, expect, it } from 'vitest';
import { otherParts, profileName } from '../../../../server/src/core/features/evidence/profileName.ts';

describe('the name of a profile in a sentence', () => {
  it.each([
    ['EGFR T790M', 'EGFR T790M'],
    ['v::RET fusion', 'RET fusion'],
    ['FGFR2::v fusion', 'FGFR2 fusion'],
    ['EGFR EGFRvIII', 'EGFRvIII'],
    ['EGFR L858R OR EGFR Exon 19 Deletion', 'EGFR L858R or exon 19 deletion'],
    ['EGFR T790M AND EGFR Exon 19 Deletion', 'EGFR T790M and exon 19 deletion'],
    ['BRAF V600E AND ARAF S490T', 'BRAF V600E and ARAF S490T'],
    ['ALK G1202R AND v::ALK Fusion', 'ALK G1202R and ALK fusion'],
    ['v::ALK Fusion OR v::ROS1 Fusion', 'ALK fusion or ROS1 fusion'],
    ['ROS1 L2026M AND CD74::ROS1 Fusion', 'ROS1 L2026M and CD74::ROS1 fusion'],
    ['PIK3CA H1047R OR PIK3CA H1047Y OR PIK3CA H1047L', 'PIK3CA H1047R, H1047Y or H1047L'],
    ['KIT A1B OR KIT C2D OR KIT E3F OR KIT G4H OR KIT I5K', 'KIT A1B, C2D, E3F or 2 more'],
    ['RB1 Wildtype AND ( CDKN2A Loss OR CDKN2A Mutation )', 'RB1 wild type and (CDKN2A loss or CDKN2A mutation)'],
    ['MET Amplification AND NOT KRAS Mutation', 'MET amplification and not KRAS mutation'],
  ])('%s', (name, expected) => {
    expect(profileName(name)).toBe(expected);
  });
});

it.each([
  ['EML4::ALK Fusion AND ALK G1202R', 'ALK G1202R', 'EML4::ALK fusion'],
  ['EML4::ALK Fusion AND ALK I1171N AND ALK L1196M', 'ALK L1196M', 'EML4::ALK fusion and ALK I1171N'],
  ['EGFR L858R OR EGFR Exon 19 Deletion', 'EGFR L858R', undefined],
  ['BRAF V600E AND ARAF S490T', 'KRAS G12C', undefined],
  ['ALK G1202R', 'ALK G1202R', undefined],
])('%s has beside %s: %s', (name, part, others) => {
  expect(otherParts(name, part)).toBe(others);
});
