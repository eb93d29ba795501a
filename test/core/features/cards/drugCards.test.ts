import { describe, expect, test } from 'vitest';
import { card } from '../../../../server/src/core/features/cards/card.ts';
import { sourceLabel } from '../../../../server/src/core/features/cards/provenance.ts';
import { shippedKnowledge } from '../../../support/analyzeText.ts';

const cardOf = (id: string): string => card(shippedKnowledge(), id)?.replaceAll('\\', '').replace(/ +$/gmu, '') ?? '';

describe('the card of a drug', () => {
  test.each<[string, RegExp[]]>([
    [
      'drug:osimertinib',
      [
        /^\*\*osimertinib\*\* · drug/u,
        /^Class: third-generation EGFR TKI, irreversible EGFR TKI · Targets: EGFR$/mu,
        /Status: approved \(FDA/u,
      ],
    ],
    ['drug:mobocertinib', [/Status: withdrawn \(Takeda .+, bioworld\.com; /u]],
    ['drug:adavosertib', [/Status: investigational \(not yet sourced\)/u, /Class: WEE1 inhibitor · /u]],
    ['drug:prexasertib', [/Class: CHK1 inhibitor \(not yet sourced\)/u]],
    ['drug:sotorasib', [/Development codes: AMG 510/u, /Brands: Lumakras/u]],
    [
      'drug:letrozole',
      [/^Class: nonsteroidal aromatase inhibitor · /mu, /^\*\*On the class aromatase inhibitor\*\*$/mu],
    ],
    ['drug:crizotinib', [/^\*\*On the class MET inhibitor\*\*$/mu, /^\*\*On the class ROS1 inhibitor\*\*$/mu]],
    // The targets of all its classes, those with the most evidence first.
    ['drug:crizotinib', [/ · Targets: ALK, MET, ROS1$/mu]],
    ['drug:imatinib', [/ · Targets: ABL1, KIT$/mu]],
    ['drug:avapritinib', [/ · Targets: KIT, PDGFRA$/mu]],
    ['drug:dasatinib', [/ · Targets: ABL1, SRC family kinase$/mu]],
    ['drug:vemurafenib', [/^Class: BRAF inhibitor · Targets: BRAF$/mu]],
    ['drug:doxorubicin', [/Class: anthracycline · /u]],
    ['drug:pirtobrutinib', [/^\*\*On the class non-covalent BTK inhibitor\*\*$/mu, /^- BTK L528W: resistance to/mu]],
  ])('%s', (id, expected) => {
    for (const pattern of expected) expect(cardOf(id)).toMatch(pattern);
  });

  test('has room for resistance and sensitivity, the best level first', () => {
    const told = cardOf('drug:osimertinib').split('**On the class')[0] ?? '';
    const kinds = told.match(/(?<=^- .*: )(?:resistance|reduced sensitivity|sensitivity)/gmu);
    const resisted = ['resistance', 'resistance', 'reduced sensitivity'];
    expect(kinds).toEqual(['sensitivity', 'sensitivity', 'sensitivity', ...resisted]);
    expect(told).toMatch(/^- EGFR C797S: resistance in .* — level B, Thress 2015, \[PMID 25939061\]\S*, \[EID964\]/mu);
    expect(told).toMatch(/^- and \d+ more statements, \d+ of them on resistance$/mu);
  });

  test('tells the evidence before names, since editors show the beginning of a card', () => {
    const lines = cardOf('drug:osimertinib').split('\n');
    const at = (line: string) => lines.findIndex((one) => one.startsWith(line));
    expect(at('Class: ')).toBeLessThan(at('**Curated evidence**'));
    expect(at('**On the class')).toBeLessThan(at('Status: '));
    expect(at('Status: ')).toBeLessThan(at('Brands: '));
  });

  test('names regimens on the card of the regimen only', () => {
    expect(cardOf('drug:vincristine')).not.toMatch(/CHOP/u);
  });
});

describe('the card of a class', () => {
  test.each<[string, RegExp[]]>([
    [
      'class:parp-inhibitor',
      [/· drug class/u, /PARP1/u, /Members: .*olaparib/u, /^Source: [^;]{12,}, [^;]+; .* more$/mu],
    ],
    [
      'class:cdk4-6-inhibitor',
      [/CDK4, CDK6/u, /Kind of: CDK inhibitor/u, /not yet sourced: dalpiciclib, lerociclib, trilaciclib/u],
    ],
    ['class:egfr-tki', [/^Members: .*gefitinib.* and \d+ more$/mu]],
    ['class:folfirinox', [/· regimen/u, /Drugs: .*irinotecan.*oxaliplatin/u]],
    ['class:chemotherapy', [/kill dividing cells/u]],
    ['class:parp-inhibitor', [/^\*\*Curated evidence\*\*/mu, /^- BRCA2 reversion mutation: resistance in/mu]],
  ])('%s', (id, expected) => {
    for (const pattern of expected) expect(cardOf(id)).toMatch(pattern);
  });
});

test.each<[string, RegExp]>([
  ['cell-line:PC-9', /^Disease: lung adenocarcinoma$/mu],
  ['family:PARP', /^Genes: PARP1, /mu],
  ['doid:3908', /^Kind of: lung carcinoma$/mu],
])('the card of %s', (id, line) => {
  expect(cardOf(id)).toMatch(line);
});

test.each([
  // A host alone is no source: what was opened there is named.
  [
    { verified: 'lookup', from: 'a.org: One, two; b.org, reprint: Three', date: '2026-11-21' },
    'One, two, a.org; Three, b.org',
  ],
  [{ verified: 'lookup', from: 'a.org', date: '2026-11-21' }, 'a.org'],
  [{ verified: 'lookup', from: 'a.org: One; and two', date: '2026-11-21' }, 'One; and two, a.org'],
  [
    {
      verified: 'lookup',
      from: 'pmc.ncbi.nlm.nih.gov PMC1: Table 2; b.org, doi.org 10.1000/x: Drugs',
      date: '2026-11-21',
    },
    'Table 2, PMC1; Drugs, doi:10.1000/x',
  ],
  [
    { verified: 'lookup', from: 'a.org: 1; b.org: 2; c.org: 3; d.org: 4; e.org: 5', date: '2026-11-21' },
    '1, a.org; 2, b.org; 3, c.org; 2 more',
  ],
  [{ verified: 'import', from: 'a release' }, 'a release'],
  [{ verified: 'own' }, 'our own grouping'],
  [{ verified: 'unsourced' }, 'not yet sourced'],
] as const)('%j stands in %s', (source, expected) => {
  expect(sourceLabel(source)).toBe(expected);
});
