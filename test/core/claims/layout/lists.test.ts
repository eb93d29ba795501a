import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { claimsOf } from '../../../support/claimsOf.ts';

type Row = [what: string, text: string, claims: string[]];

/** What is said of named causes; a lead that names none says a generic claim by itself. */
const read = (_: string, text: string, expected: string[]) =>
  expect(claimsOf(text).filter((claim) => !claim.startsWith(' >'))).toEqual(expected);

const list = (lead: string, ...items: string[]): string => `${lead}\n\n${items.map((item) => `- ${item}\n`).join('')}`;

describe('the sentence before a list says it of the items', () => {
  it.each<Row>([
    [
      'changes that confer',
      list(
        'Several changes confer resistance to osimertinib:',
        'C797S in *EGFR*',
        '*MET* amplification',
        'loss of PTEN',
      ),
      [
        'EGFR C797S > resistance asserted > osimertinib',
        'MET amplification > resistance asserted > osimertinib',
        'PTEN loss > resistance asserted > osimertinib',
      ],
    ],
    [
      'mechanisms of resistance',
      list(
        'In CML, mechanisms of acquired resistance to imatinib include the following:',
        'ABL1 T315I, which is frequent',
      ),
      ['ABL1 T315I > resistance asserted > imatinib'],
    ],
    [
      'mutations that were linked to it, with a citation',
      list('These mutations have been associated with resistance to ibrutinib [12]:', 'BTK C481S', 'PLCG2 R665W'),
      ['BTK C481S > resistance asserted > ibrutinib', 'PLCG2 R665W > resistance asserted > ibrutinib'],
    ],
    [
      'mutations of a gene',
      list('BTK mutations that confer resistance to ibrutinib are:', 'C481S', 'T474I'),
      [
        'BTK mutation > resistance asserted > ibrutinib (heading)',
        'BTK C481S > resistance asserted > ibrutinib',
        'BTK T474I > resistance asserted > ibrutinib',
      ],
    ],
    [
      'a sentence that goes on in the list',
      list('Cells wait.\n\nResistance to vemurafenib arises through', 'NRAS Q61K;', 'BRAF amplification.'),
      ['NRAS Q61K > resistance asserted > vemurafenib', 'BRAF amplification > resistance asserted > vemurafenib'],
    ],
    [
      'causes that something has',
      list('Resistance to vemurafenib has several causes:', 'NRAS Q61K activates CRAF.', 'Some tumours lose PTEN.'),
      ['NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    [
      'routes that are taken',
      list('Tumours become resistant to palbociclib by several routes:', 'loss of RB1', 'in some, CCNE1 amplification'),
      ['RB1 loss > resistance asserted > palbociclib', 'CCNE1 amplification > resistance asserted > palbociclib'],
    ],
    [
      'who has them',
      list('Tumours with the following alterations do not respond to cetuximab:', 'KRAS G12D', 'NRAS Q61R'),
      ['KRAS G12D > resistance asserted > cetuximab', 'NRAS Q61R > resistance asserted > cetuximab'],
    ],
    [
      'what lowers the benefit',
      list('Acquired alterations that limit the benefit from fulvestrant include:', 'ESR1 Y537S'),
      ['ESR1 Y537S > resistance asserted > fulvestrant'],
    ],
    [
      'what lowers the efficacy',
      list('Alterations that impair the efficacy of fulvestrant are:', 'ESR1 Y537S'),
      ['ESR1 Y537S > resistance asserted > fulvestrant'],
    ],
    [
      'any of them',
      list('Cancers with any of the following are sensitive to olaparib:', 'BRCA1 mutations'),
      ['BRCA1 mutation > sensitivity asserted > olaparib'],
    ],
    [
      'whose tumours have them',
      list('Patients whose tumours carry one of these mutations respond to pralsetinib:', 'RET M918T'),
      ['RET M918T > sensitivity asserted > pralsetinib'],
    ],
    [
      'resistance mutations',
      list('Imatinib resistance mutations include:', 'ABL1 T315I', 'ABL1 E255K'),
      ['ABL1 T315I > resistance asserted > imatinib', 'ABL1 E255K > resistance asserted > imatinib'],
    ],
    [
      'what predicts sensitivity',
      list('Alterations that predict sensitivity to larotrectinib are:', 'NTRK1 fusions', 'ETV6::NTRK3'),
      ['NTRK1 fusion > sensitivity asserted > larotrectinib', 'ETV6::NTRK3 > sensitivity asserted > larotrectinib'],
    ],
    [
      'a denial',
      list('The following mutations do not confer resistance to lorlatinib:', 'ALK L1196M'),
      ['ALK L1196M > resistance negated > lorlatinib'],
    ],
    [
      'a heading that stands right above',
      list('### Mechanisms of resistance to imatinib', 'ABL1 T315I', 'ABL1 amplification, seen in few'),
      ['ABL1 T315I > resistance asserted > imatinib', 'ABL1 amplification > resistance asserted > imatinib'],
    ],
    [
      'genes that stand for what they do',
      list('Mutations in the following genes confer resistance to cetuximab:', 'KRAS', 'NRAS'),
      ['KRAS > resistance asserted > cetuximab', 'NRAS > resistance asserted > cetuximab'],
    ],
    [
      'treatments that a change resists',
      list('ABL1 T315I confers resistance to:', 'imatinib', 'dasatinib and nilotinib'),
      [
        'ABL1 T315I > resistance asserted >  (heading)',
        'ABL1 T315I > resistance asserted > imatinib',
        'ABL1 T315I > resistance asserted > dasatinib',
        'ABL1 T315I > resistance asserted > nilotinib',
      ],
    ],
    [
      'drugs that overcome a change',
      list('The drugs that overcome BTK C481S are:', 'pirtobrutinib', 'nemtabrutinib'),
      [
        'BTK C481S > overcomes asserted >  (heading)',
        'BTK C481S > sensitivity asserted > pirtobrutinib',
        'BTK C481S > sensitivity asserted > nemtabrutinib',
      ],
    ],
  ])('%s', read);
});

describe('an item that says something itself is read by itself', () => {
  it.each<Row>([
    [
      'the same',
      list('These confer resistance to osimertinib:', 'EGFR C797S confers resistance to osimertinib.'),
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'more',
      list('These changes confer resistance to osimertinib:', 'MET amplification, which is sensitive to savolitinib'),
      [
        'MET amplification > resistance asserted > osimertinib',
        'MET amplification > sensitivity asserted > savolitinib',
      ],
    ],
    [
      'a doubt',
      list('These changes confer resistance to osimertinib:', 'KRAS G12D, though this is not established'),
      [],
    ],
  ])('%s', read);
});

describe('the sentence before a list says nothing of the items', () => {
  it.each<Row>([
    ['what the text will discuss', list('We discuss resistance to imatinib in three parts:', 'PDGFRA D842V'), []],
    [
      'what resistant tumours were tested for',
      list('Tumours resistant to imatinib were tested for these mutations:', 'PDGFRA D842V'),
      [],
    ],
    [
      'ways around the causes',
      list('Strategies against mechanisms of resistance to osimertinib include:', 'MET amplification as a target'),
      [],
    ],
    [
      'a second thing that factors are for',
      list('Factors for toxicity and resistance to cisplatin are:', 'ERCC2 mutations'),
      [],
    ],
    [
      'how patients differ',
      list('The causes of resistance to osimertinib differ between patients with', 'EGFR L858R'),
      [],
    ],
    [
      'which drugs are used',
      list('Drugs for mutations that confer resistance to crizotinib include:', 'ALK G1202R: lorlatinib'),
      [],
    ],
    ['a statement that is closed', list('Several changes confer resistance to osimertinib.', 'MET amplification'), []],
    [
      'a second statement after the first',
      list('Several changes confer resistance to osimertinib, and these were excluded:', 'MET amplification'),
      [],
    ],
    ['a question', list('Which changes confer resistance to osimertinib:', 'is it MET amplification?'), []],
    ['a heading on resistance alone', list('### Resistance to imatinib', 'ABL1 T315I'), []],
    [
      'what is done about a gene',
      list('Mechanisms of resistance to osimertinib include:', 'MET inhibition was tried', 'patients with KRAS G12D'),
      [],
    ],
    [
      'an item within an item',
      '- one\n\nMechanisms of resistance to osimertinib include:\n\n- others\n  - MET amplification\n',
      [],
    ],
  ])('%s', read);
});

it('what an item takes over from the sentence before its list is not held to need a citation of its own', () => {
  const { claims, findings } = analyzeText(list('These changes confer resistance to osimertinib:', 'EGFR C797S'));
  expect(claims.map(({ block, cited }) => [block, cited])).toContainEqual([1, false]);
  expect(findings.filter(({ rule }) => rule.startsWith('claim/'))).toEqual([]);
});

it('an item is covered by a citation of the sentence before its list', () => {
  const { claims } = analyzeText(list('These changes confer resistance to osimertinib [3]:', 'EGFR C797S'));
  expect(claims.map(({ block, cited }) => [block, cited])).toContainEqual([1, true]);
});

describe('a list as it stands in a text', () => {
  it.each<[text: string, claims: string[]]>([
    [
      'Cancers with the following mutations are resistant to cetuximab:\n\n- KRAS G12D\n- BRAF V600E',
      ['KRAS G12D > resistance asserted > cetuximab', 'BRAF V600E > resistance asserted > cetuximab'],
    ],
    [
      'Resistance to osimertinib has many causes:\n\n- EGFR C797S\n- MET amplification',
      ['EGFR C797S > resistance asserted > osimertinib', 'MET amplification > resistance asserted > osimertinib'],
    ],
    [
      'Palbociclib is given together with letrozole. Resistance has several causes:\n\n- RB1 loss',
      ['RB1 loss > resistance asserted > palbociclib'],
    ],
    [
      'Mechanisms of resistance to osimertinib include:\n\n- EGFR C797S and KRAS G12D\n- bypass signalling through MET amplification',
      [
        'EGFR C797S > resistance asserted > osimertinib',
        'KRAS G12D > resistance asserted > osimertinib',
        'MET amplification > resistance asserted > osimertinib',
      ],
    ],
    [
      'The following genes confer resistance to cisplatin:\n\n- ERCC1\n- ATP7A inhibition',
      ['ERCC1 > resistance asserted > cisplatin'],
    ],
    [
      'Gefitinib and erlotinib are given first. Mechanisms of resistance to these inhibitors include:\n\n- EGFR T790M',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR T790M > resistance asserted > erlotinib'],
    ],
    ['Osimertinib is given first. Mechanisms of drug resistance include:\n\n- ABCB1 overexpression', []],
    ['Osimertinib resistance mechanisms:\n\n- EGFR C797S', ['EGFR C797S > resistance asserted > osimertinib']],
    ['Osimertinib resistance clinics:\n\n- EGFR C797S', []],
  ])('%s', (text, claims) => read('', text, claims));
});
