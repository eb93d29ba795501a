import { describe, expect, it } from 'vitest';
import type { CitationScope } from '../../../../server/src/core/settings/settings.ts';
import { analyzeText } from '../../../support/analyzeText.ts';

const table = (...rows: readonly string[][]): string =>
  [rows[0]!, rows[0]!.map(() => '---'), ...rows.slice(1)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Each claim that a row makes, as "subject > relation > object". */
function rowsOf(text: string): string[] {
  const { claims, mentions } = analyzeText(text);
  const names = (indexes: readonly number[]) => indexes.map((index) => mentions[index]?.labels.join('/')).join('+');
  return claims
    .filter(({ cells }) => cells)
    .map(({ subject, relation, object }) => `${names(subject)} > ${relation} > ${names(object)}`);
}

describe('a row is read as', () => {
  it.each<[string, string[][], string[]]>([
    [
      'its effect cell says',
      [
        ['Alteration', 'Drug', 'Effect'],
        ['EGFR T790M', 'gefitinib, erlotinib', 'Resistance'],
        ['EGFR T790M', 'osimertinib', 'sensitive'],
        ['BRAF V600E', 'dabrafenib + trametinib', 'Response'],
      ],
      [
        'EGFR T790M > resistance > gefitinib',
        'EGFR T790M > resistance > erlotinib',
        'EGFR T790M > sensitivity > osimertinib',
        'BRAF V600E > sensitivity > dabrafenib+trametinib',
      ],
    ],
    [
      'its effect cell says of the treatments that it names',
      [
        ['Alteration', 'Consequence', 'Guidance'],
        ['PTEN loss', 'Resistance to alpelisib', 'capivasertib'],
        ['PIK3CA H1047R', 'Sensitivity to alpelisib, inavolisib', 'PI3Kα inhibitor'],
        ['AR L702H', 'Activation by glucocorticoids', 'Avoid prednisone'],
        ['EGFR L858R', 'Resistance to gefitinib after T790M', 'osimertinib'],
      ],
      [
        'PTEN loss > resistance > alpelisib',
        'PIK3CA H1047R > sensitivity > alpelisib',
        'PIK3CA H1047R > sensitivity > inavolisib',
      ],
    ],
    [
      'the heading over its drugs says',
      [
        ['Mutation(s)', 'Resistant to', 'Sensitive to', 'Overcome by'],
        ['ABL1 T315I', 'imatinib', 'ponatinib', 'asciminib'],
        ['ABL1 F317L', 'dasatinib and imatinib', '', ''],
      ],
      [
        'ABL1 T315I > resistance > imatinib',
        'ABL1 T315I > sensitivity > ponatinib',
        'ABL1 T315I > overcomes > asciminib',
        'ABL1 F317L > resistance > dasatinib',
        'ABL1 F317L > resistance > imatinib',
      ],
    ],
    [
      'the heading over its drugs says in other words',
      [
        ['Biomarker', 'Active agents', 'Drugs ineffective'],
        ['ABL1 T315I', 'ponatinib', 'imatinib'],
      ],
      ['ABL1 T315I > sensitivity > ponatinib', 'ABL1 T315I > resistance > imatinib'],
    ],
    [
      'a heading with a disease under a treatment says',
      [
        ['Alteration', 'Melanoma on BRAF inhibitor', 'Colorectal cancer on anti-EGFR antibody'],
        ['NRAS mutation', 'Acquired resistance', 'Primary and acquired resistance'],
        ['NF1 loss', 'Resistance', 'Possible resistance'],
      ],
      [
        'NRAS mutation > resistance > BRAF inhibitor',
        'NRAS mutation > resistance > anti-EGFR antibody',
        'NF1 loss > resistance > BRAF inhibitor',
      ],
    ],
    [
      'a cell says that names another gene beside that of its column',
      [
        ['Drug', 'Target', 'Resistance mutation'],
        ['Ibrutinib', 'BTK', 'C481S; PLCG2 R665W, L845F'],
        ['Ibrutinib', 'BTK', 'PLCG2 R665W'],
      ],
      [
        'BTK C481S > resistance > ibrutinib',
        'PLCG2 R665W > resistance > ibrutinib',
        'PLCG2 L845F > resistance > ibrutinib',
      ],
    ],
    [
      'its cells say in letters',
      [
        ['Mutation', 'Imatinib', 'Dasatinib', 'Ponatinib'],
        ['ABL1 T315I', 'R', 'R', 'S'],
        ['ABL1 V299L', 'I', 'R', '–'],
      ],
      [
        'ABL1 T315I > resistance > imatinib',
        'ABL1 T315I > resistance > dasatinib',
        'ABL1 T315I > sensitivity > ponatinib',
        'ABL1 V299L > resistance > dasatinib',
      ],
    ],
    [
      'letters that are not of such a table do not say',
      [
        ['Mutation', 'Imatinib', 'Dasatinib'],
        ['ABL1 T315I', 'R', 'R'],
        ['ABL1 V299L', 'S', 'X'],
      ],
      [],
    ],
    [
      'its cells say under its changes',
      [
        ['Class', 'Drug', 'EGFR T790M', 'EGFR C797S'],
        ['first generation', 'gefitinib', 'inactive', 'active'],
        ['third generation', 'osimertinib', 'active', 'inactive'],
      ],
      [
        'EGFR T790M > resistance > gefitinib',
        'EGFR C797S > sensitivity > gefitinib',
        'EGFR T790M > sensitivity > osimertinib',
        'EGFR C797S > resistance > osimertinib',
      ],
    ],
    [
      'headings that say more than a change do not',
      [
        ['Drug', 'EGFR T790M with MET', 'EGFR wild type'],
        ['gefitinib', 'resistant', 'sensitive'],
      ],
      [],
    ],
    [
      'headings say of drugs that fail or keep their activity',
      [
        ['Kinase', 'Mutation', 'Compromised drug', 'Drug that retains activity'],
        ['RET', 'RET V804M', 'vandetanib', 'selpercatinib'],
      ],
      ['RET V804M > resistance > vandetanib', 'RET V804M > sensitivity > selpercatinib'],
    ],
    [
      'its cells say under the response to a drug',
      [
        ['Genotype', 'Response to imatinib', 'Dasatinib sensitivity', 'Nilotinib in CML', 'Imatinib plus dasatinib'],
        ['ABL1 T315I', 'not effective', 'insensitive', 'resistant', 'sensitive'],
      ],
      [
        'ABL1 T315I > resistance > imatinib',
        'ABL1 T315I > resistance > dasatinib',
        'ABL1 T315I > resistance > nilotinib',
      ],
    ],
    [
      'the heading over its alteration says',
      [
        ['Drug', 'Resistance mutations'],
        ['ibrutinib', 'BTK C481S'],
      ],
      ['BTK C481S > resistance > ibrutinib'],
    ],
    [
      'its cells say under each drug',
      [
        ['ABL1 mutation', 'Variant', 'Imatinib', 'Dasatinib'],
        ['', 'ABL1 T315I', 'resistant', 'Highly resistant'],
        ['', 'ABL1 V299L', 'sensitive', 'n.d.'],
      ],
      [
        'ABL1 T315I > resistance > imatinib',
        'ABL1 T315I > resistance > dasatinib',
        'ABL1 V299L > sensitivity > imatinib',
      ],
    ],
    [
      'the gene in another column allows',
      [
        ['Gene', 'Variant', 'Drug', 'Response'],
        ['EGFR', 'T790M', 'gefitinib', 'No response'],
        ['MET', 'amplification', 'gefitinib', 'Resistance'],
        ['KRAS', 'EGFR C797S', 'osimertinib', 'Resistance'],
      ],
      ['EGFR T790M > resistance > gefitinib'],
    ],
  ])('%s', (_name, rows, expected) => {
    expect(rowsOf(table(...rows))).toEqual(expected);
  });

  it('the tags of HTML say', () => {
    const html = (cells: string) =>
      `<table><tr><th>Alteration</th><th>Note</th><th>Drug</th><th>Effect</th></tr><tr>${cells}</tr></table>`;
    expect(rowsOf(html('<td>EGFR T790M</td><td></td><td>gefitinib</td><td>Resistance</td>'))).toEqual([
      'EGFR T790M > resistance > gefitinib',
    ]);
    expect(rowsOf(html('<td>EGFR T790M</td><td colspan="2">gefitinib</td><td>Resistance</td>'))).toEqual([]);
    expect(rowsOf(html('<td rowspan="2">EGFR T790M</td><td></td><td>gefitinib</td><td>Resistance</td>'))).toEqual([]);
  });
});

describe('no row is read', () => {
  it.each<[string, string[][]]>([
    [
      'where no heading is known',
      [
        ['A', 'B', 'C'],
        ['EGFR T790M', 'gefitinib', 'Resistance'],
      ],
    ],
    [
      'where two columns list treatments',
      [
        ['Alteration', 'Drug', 'Treatment', 'Effect'],
        ['EGFR T790M', 'gefitinib', 'osimertinib', 'Resistance'],
      ],
    ],
    [
      'where two columns list alterations',
      [
        ['Alteration', 'Mutation', 'Drug', 'Effect'],
        ['EGFR T790M', 'EGFR C797S', 'osimertinib', 'Resistance'],
      ],
    ],
    [
      'where its effect is hedged, denied, both or none',
      [
        ['Alteration', 'Drug', 'Effect'],
        ['EGFR T790M', 'gefitinib', 'Possible resistance'],
        ['EGFR T790M', 'gefitinib', 'No resistance'],
        ['EGFR T790M', 'gefitinib', 'Resistance or response'],
        ['EGFR T790M', 'gefitinib', ''],
      ],
    ],
    [
      'where the alteration is absent',
      [
        ['Alteration', 'Drug', 'Effect'],
        ['no EGFR T790M', 'gefitinib', 'Response'],
        ['KRAS wild-type', 'cetuximab', 'Response'],
      ],
    ],
    [
      'where it is the kinase that is active',
      [
        ['Alteration', 'Drug', 'Activity'],
        ['EGFR T790M', 'gefitinib', 'active'],
      ],
    ],
    [
      'where nothing says what the drug does',
      [
        ['Alteration', 'Drug'],
        ['EGFR T790M', 'gefitinib'],
      ],
    ],
  ])('%s', (_name, rows) => {
    expect(rowsOf(table(...rows))).toEqual([]);
  });
});

describe('a row is covered', () => {
  const columns = ['Alteration', 'Drug', 'Effect', 'Reference'];
  const keysUnder = (citationScope: CitationScope, text: string) => {
    const { claims, manuscript } = analyzeText(text, { claims: { citationScope } });
    return claims
      .filter(({ cells }) => cells)
      .map((claim) => claim.citations.map((i) => manuscript.citations[i]?.keys));
  };
  const text = [
    'Table 1. What has been seen [9].',
    '',
    table(columns, ['EGFR T790M', 'gefitinib', 'Resistance', '[1]'], ['EGFR C797S', 'osimertinib', 'Resistance', '']),
  ].join('\n');

  it('by its reference cell, else by the caption', () => {
    expect(keysUnder('paragraph', text)).toEqual([[['1']], [['9']]]);
    expect(keysUnder('sentence', text)).toEqual([[['1']], []]);
  });

  it('and needs none', () => {
    const bare = table(columns, ['EGFR T790M', 'gefitinib', 'Resistance', '']);
    expect(analyzeText(bare).findings.filter(({ rule }) => rule === 'claim/uncited')).toEqual([]);
  });
});

describe('a row is held against the evidence', () => {
  const contradicted = (...rows: readonly string[][]) =>
    analyzeText(table(...rows))
      .findings.filter(({ rule }) => rule === 'claim/contradicted')
      .map(({ message }) => message);
  const columns = ['Alteration', 'Drug', 'Effect', 'Setting'];

  it('where its cells say the opposite', () => {
    expect(contradicted(columns, ['EGFR T790M', 'osimertinib', 'Resistance', 'NSCLC'])).toEqual([
      expect.stringContaining('EGFR T790M – resistance – osimertinib'),
    ]);
    expect(contradicted(['Variant', 'Sensitive to'], ['PDGFRA D842V', 'imatinib'])).toHaveLength(1);
  });

  it.each<[string, string[][]]>([
    ['agrees with it', [columns, ['EGFR T790M', 'osimertinib', 'Sensitivity', '']]],
    ['tells of the laboratory', [columns, ['EGFR T790M', 'osimertinib', 'Resistance', 'Ba/F3 cells']]],
    [
      'is about another change with it',
      [columns, ['EGFR T790M with MET amplification', 'osimertinib', 'Resistance', '']],
    ],
    ['qualifies the drug', [columns, ['EGFR T790M', 'osimertinib at lower doses', 'Resistance', '']]],
    [
      'only stands under "Resistance mutations"',
      [
        ['Resistance mutation', 'Drug'],
        ['EGFR T790M', 'osimertinib'],
      ],
    ],
  ])('not where it %s', (_name, rows) => {
    expect(contradicted(...rows)).toEqual([]);
  });
});

describe('a caption that says what the drugs of a table are', () => {
  const adcs = table(
    ['ADC', 'Payload', 'Alteration'],
    ['Trastuzumab emtansine (T-DM1)', 'DM1', 'Loss of SLC46A3'],
    ['Enfortumab vedotin', 'MMAE', 'NECTIN4 loss; amplification predicts response'],
  );
  it.each<[string, string[]]>([
    ['**Table 1. Reported mechanisms of resistance to ADCs**', ['SLC46A3 loss > resistance > trastuzumab emtansine']],
    ['**Table 1. Strategies against mechanisms of resistance to ADCs**', []],
    ['**Table 1. ADCs in use**', []],
  ])('%s', (caption, rows) => expect(rowsOf(`${caption}\n\n${adcs}\n`)).toEqual(rows));

  it('says nothing of drugs that come after the alteration', () => {
    const remedies = table(['Alteration', 'Drug'], ['MET amplification', 'capmatinib']);
    expect(rowsOf(`**Table 1. Mechanisms of resistance to gefitinib**\n\n${remedies}\n`)).toEqual([]);
  });
});

describe('a table as it stands in a text', () => {
  it.each<[text: string, rows: string[]]>([
    [
      '| Mutation | imatinib | dasatinib |\n|---|---|---|\n| ABL1 T315I | R | R |\n| ABL1 F317L | S | ND |',
      [
        'ABL1 T315I > resistance > imatinib',
        'ABL1 T315I > resistance > dasatinib',
        'ABL1 F317L > sensitivity > imatinib',
      ],
    ],
    ['| Mutation | imatinib | dasatinib |\n|---|---|---|\n| ABL1 T315I | R | R |\n| ABL1 F317L | S | Q |', []],
    [
      '| Mutation or alteration | Resistant to |\n|---|---|\n| EGFR T790M | gefitinib |',
      ['EGFR T790M > resistance > gefitinib'],
    ],
    ['| Mutation or price | Resistant to |\n|---|---|\n| EGFR T790M | gefitinib |', []],
    [
      '| Mutation | Melanoma on vemurafenib |\n|---|---|\n| NRAS Q61K | Resistance |',
      ['NRAS Q61K > resistance > vemurafenib'],
    ],
    ['| Mutation | Melanoma before vemurafenib |\n|---|---|\n| NRAS Q61K | Resistance |', []],
    [
      'Table 1. Mechanisms of resistance to targeted drugs.\n\n| Drug | Alteration |\n|---|---|\n| crizotinib | MET amplification predicts response |\n| alectinib | ALK G1202R |',
      ['ALK G1202R > resistance > alectinib'],
    ],
    [
      'Table 1. Mutations conferring resistance to EGFR inhibitors and strategies to overcome it.\n\n| Drug | Mutation |\n|---|---|\n| osimertinib | EGFR T790M |',
      [],
    ],
  ])('%s', (text, rows) => expect(rowsOf(text)).toEqual(rows));
});
