import { expect, it } from 'vitest';
import { analyzeText } from '../../../../support/analyzeText.ts';

const ownersIn = (text: string): readonly string[] =>
  analyzeText(text).mentions.flatMap(({ kind, labels }) => (kind === 'variant' ? labels : []));
const faultsIn = (text: string): readonly string[] =>
  analyzeText(text).findings.flatMap(({ rule }) => (rule === 'variant/residue-mismatch' ? [rule] : []));

it.each([
  'KRAS mutations, above all G12D in EGFR-mutant tumours, emerge.',
  'Y537S in HER2-negative breast cancer is common in ESR1.',
  'Y537S in HER2− disease is common in ESR1.',
  'Of PDGFRA, D842V in KIT wild-type GIST is the commonest.',
  'The acquisition of V600E in EGFR T790M cells is one of BRAF.',
  'Downstream of BTK: R665W and L845F of PLCG2 were found.',
])('a gene that only tells where a change was found does not own it: %s', (text) => {
  expect(faultsIn(text)).toEqual([]);
});

it.each([
  ['L1196M and L2026M in ALK and ROS1, respectively, are gatekeeper mutations.', ['ALK L1196M', 'ROS1 L2026M']],
  ['In IDH1 and IDH2: R132H and R172K were found.', ['IDH1 R132H', 'IDH2 R172K']],
])('of genes in a list, the one with the residue owns the change: %s', (text, owners) => {
  expect(ownersIn(text)).toEqual(owners);
  expect(faultsIn(text)).toEqual([]);
});

it.each(['The change G21C in KRAS is common.', 'T970M in EGFR is the gatekeeper.', 'EGFR: T970M was found.'])(
  'a gene that is named as the owner keeps a change that it cannot have: %s',
  (text) => {
    expect(analyzeText(text).findings.some(({ rule }) => rule.startsWith('variant/'))).toBe(true);
  },
);
