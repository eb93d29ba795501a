import { describe, expect, test } from 'vitest';
import { card } from '../../../server/src/core/features/card.ts';
import { whereItStands } from '../../../server/src/core/features/cards/provenance.ts';
import { shippedKnowledge } from '../../support/analyzeText.ts';

const cardOf = (id: string): string => card(shippedKnowledge(), id)?.replaceAll('\\', '') ?? '';

describe('the card of a drug', () => {
  test.each<[string, RegExp[]]>([
    [
      'drug:osimertinib',
      [
        /^\*\*osimertinib\*\* · drug/u,
        /Class: third-generation EGFR TKI$/mu,
        /Targets: EGFR/u,
        /Status: approved \(FDA/u,
      ],
    ],
    ['drug:mobocertinib', [/Status: withdrawn \(bioworld\.com/u]],
    ['drug:adavosertib', [/Status: investigational \(not yet sourced\)/u, /Class: WEE1 inhibitor$/mu]],
    ['drug:prexasertib', [/Class: CHK1 inhibitor \(not yet sourced\)/u]],
    ['drug:sotorasib', [/Development codes: AMG 510/u, /Brands: Lumakras/u]],
    ['drug:doxorubicin', [/Class: anthracycline$/mu]],
    ['drug:pirtobrutinib', [/^\*\*On the class non-covalent BTK inhibitor\*\*$/mu, /^- BTK L528W: resistance to/mu]],
  ])('%s', (id, expected) => {
    for (const pattern of expected) expect(cardOf(id)).toMatch(pattern);
  });

  test('names regimens on the card of the regimen only', () => {
    expect(cardOf('drug:vincristine')).not.toMatch(/CHOP/u);
  });
});

describe('the card of a class', () => {
  test.each<[string, RegExp[]]>([
    ['class:parp-inhibitor', [/· drug class/u, /PARP1/u, /Members: .*olaparib/u, /^Source: .*cancerrxgene\.org/mu]],
    [
      'class:cdk4-6-inhibitor',
      [/CDK4, CDK6/u, /Kind of: CDK inhibitor/u, /not yet sourced: dalpiciclib, lerociclib, trilaciclib/u],
    ],
    ['class:folfirinox', [/· regimen/u, /Drugs: .*irinotecan.*oxaliplatin/u]],
    ['class:chemotherapy', [/kill dividing cells/u]],
    ['class:parp-inhibitor', [/^\*\*Curated evidence\*\*/mu, /^- BRCA2 reversion mutation: resistance in/mu]],
  ])('%s', (id, expected) => {
    for (const pattern of expected) expect(cardOf(id)).toMatch(pattern);
  });
});

test.each([
  [{ verified: 'lookup', from: 'a.org: One, two; b.org, reprint: Three', date: '2026-11-21' }, 'a.org, b.org'],
  [{ verified: 'import', from: 'a release' }, 'a release'],
  [{ verified: 'own' }, 'our own grouping'],
  [{ verified: 'unsourced' }, 'not yet sourced'],
] as const)('%j stands in %s', (source, expected) => {
  expect(whereItStands(source)).toBe(expected);
});
