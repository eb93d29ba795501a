import { describe, expect, test } from 'vitest';
import { loadTables } from '../../server/src/tables/loadTables.ts';

const own = 'source: { verified: own }';
/** What the releases hold; each field of curation lies beside it. */
const releases = [
  {
    name: 'genes.yaml',
    text: `- { id: 'hgnc:3236', symbol: EGFR, name: epidermal growth factor receptor, ${own} }`,
  },
  { name: 'proteins.yaml', text: `- { accession: P1, gene: 'hgnc:3236', primary: true, residues: MAATQ, ${own} }` },
  { name: 'drugs.yaml', text: `- { id: 'drug:osimertinib', inn: osimertinib, ${own} }` },
  {
    name: 'alterations.yaml',
    text: `- { id: 'alteration:EGFR.T4M', name: EGFR T4M, genes: ['hgnc:3236'], form: substitution, hgvs: p.Thr4Met, ${own} }`,
  },
  { name: 'sources.yaml', text: `- { id: 'pmid:1', citation: 'A, 2010', verified: civic }` },
];

const page = `host: example.org, looked: '2026-11-21', verified: lookup`;
const works = {
  trial: `- { id: 'pmid:2', citation: 'B, 2015', title: A trial, kind: trial, ${page} }`,
  primary: `- { id: 'pmid:3', citation: 'C, 2016', title: A finding, kind: primary, ${page} }`,
  review: `- { id: 'pmid:4', citation: 'D, 2017', title: A review, kind: review, ${page} }`,
};
const change = `- { id: 'alteration:EGFR.A3V', name: EGFR A3V, genes: ['hgnc:3236'], form: substitution, hgvs: p.Ala3Val, ${own} }`;
const row = (id: string, rest: string, alteration = 'alteration:EGFR.T4M') =>
  `- { id: '${id}', alteration: '${alteration}', drugs: ['drug:osimertinib'], effect: resistance, supports: true, level: B, verified: lookup, ${rest} }`;
const says = 'says: The page says so.';

interface Field {
  readonly works?: readonly string[];
  readonly alterations?: readonly string[];
  readonly evidence: readonly string[];
}
const file = (name: string, { works: cited = [], alterations = [], evidence }: Field) => ({
  name: `curated/${name}.yaml`,
  text: ['works:', ...cited, 'alterations:', ...alterations, 'evidence:', ...evidence].join('\n'),
});
const load = (...fields: readonly { readonly name: string; readonly text: string }[]) =>
  loadTables([...releases, ...fields]);

const sound: Field = {
  works: [works.trial, works.review],
  alterations: [change],
  evidence: [
    row('ra:E0001', `source: 'pmid:2', established: true, ${says}`),
    row('ra:E0002', `source: 'pmid:4', secondary: true, ${says}`, 'alteration:EGFR.A3V'),
    row('ra:E0003', `source: 'pmid:1', looked: '2026-11-21', ${says}`),
  ],
};

test('the lists of a field join their tables, and its evidence knows the field', () => {
  const { tables, faults } = load(file('egfr', sound));
  expect(faults).toEqual([]);
  expect(tables.sources.map(({ id }) => id)).toEqual(['pmid:1', 'pmid:2', 'pmid:4']);
  expect(tables.alterations.map(({ id }) => id)).toEqual(['alteration:EGFR.T4M', 'alteration:EGFR.A3V']);
  expect(tables.evidence.map(({ id, field, secondary, established }) => [id, field, secondary, established])).toEqual([
    ['ra:E0001', 'egfr', false, true],
    ['ra:E0002', 'egfr', true, false],
    ['ra:E0003', 'egfr', false, false],
  ]);
});

test('what a primary work or a trial tells in its introduction is secondary', () => {
  const evidence = [
    row('ra:E0001', `source: 'pmid:3', secondary: true, ${says}`),
    row('ra:E0002', `source: 'pmid:2', secondary: true, ${says}`),
    row('ra:E0003', `source: 'pmid:2', established: true, ${says}`),
  ];
  const { tables, faults } = load(file('egfr', { works: [works.trial, works.primary], evidence }));
  expect(faults).toEqual([]);
  expect(tables.evidence.map(({ secondary }) => secondary)).toEqual([true, true, false]);
});

test('a work stands without a title where its page showed none', () => {
  const untitled = works.primary.replace('title: A finding, ', '');
  const { tables, faults } = load(
    file('egfr', { works: [untitled], evidence: [row('ra:E0001', `source: 'pmid:3', ${says}`)] }),
  );
  expect(faults).toEqual([]);
  expect(tables.sources.map(({ title }) => title)).toEqual([undefined, undefined]);
});

test('fields are files of their own, and an empty list is one', () => {
  const other = { name: 'curated/met.yaml', text: `works:\nalterations: []\nevidence:\n${sound.evidence[2]}` };
  const { tables, faults } = load(file('egfr', { ...sound, evidence: sound.evidence.slice(0, 2) }), other);
  expect(faults).toEqual([]);
  expect(tables.evidence.map(({ field }) => field)).toEqual(['egfr', 'egfr', 'met']);
});

describe('a fault is told with its file, line and field', () => {
  const first = row('ra:E0001', `source: 'pmid:1', looked: '2026-11-21', ${says}`);
  const one = (rest: string, cited: readonly string[] = []): Field => ({
    works: cited,
    evidence: [row('ra:E0001', rest)],
  });
  test.each<[string, Field, string]>([
    [
      'an id of another form',
      { evidence: [row('ra:1', `source: 'pmid:1', ${says}`)] },
      '4 id: "ra:1" is no id of the form ra:E0001',
    ],
    [
      'an id with the number of CIViC',
      { evidence: [row('civic:EID1', `source: 'pmid:1', ${says}`)] },
      '4 id: "civic:EID1" is no id',
    ],
    ['no words of ours', one(`source: 'pmid:1', looked: '2026-11-21'`), '4 says: is missing'],
    [
      'a work without its kind',
      one(`source: 'pmid:2', ${says}`, [works.trial.replace('kind: trial, ', '')]),
      '2 kind: is missing',
    ],
    [
      'a work that was not looked up',
      one(`source: 'pmid:2', ${says}`, [works.trial.replace('lookup', 'civic')]),
      '2 verified: must be "lookup", not "civic"',
    ],
    [
      'an unknown alteration',
      { evidence: [first.replace('T4M', 'T9M')] },
      '4 alteration: alteration:EGFR.T9M has no row',
    ],
    [
      'an unknown drug',
      { evidence: [first.replace('osimertinib', 'nosuchinib')] },
      '4 drugs: drug:nosuchinib has no row',
    ],
    ['an unknown work', one(`source: 'pmid:9', ${says}`), '4 source: pmid:9 has no row'],
    ['an id twice', { evidence: [first, first] }, '5 id: ra:E0001 stands already at curated/egfr.yaml:4'],
    [
      'rows out of order',
      { evidence: [first.replace('E0001', 'E0002'), first] },
      '5 id: ra:E0001 stands after ra:E0002',
    ],
    [
      'a work that a release has',
      one(`source: 'pmid:1', ${says}`, [works.trial.replace('pmid:2', 'pmid:1')]),
      '2 id: pmid:1 stands already at sources.yaml:1',
    ],
    [
      'a review that is not secondary',
      one(`source: 'pmid:4', ${says}`, [works.review]),
      '5 secondary: ra:E0001 rests on the review pmid:4',
    ],
    [
      'established by a primary work',
      one(`source: 'pmid:3', established: true, ${says}`, [works.primary]),
      '5 established: ra:E0001 is established by pmid:3 of kind primary',
    ],
    [
      'established by the introduction of a trial',
      one(`source: 'pmid:2', secondary: true, established: true, ${says}`, [works.trial]),
      '5 established: ra:E0001 is established by pmid:2 at second hand',
    ],
    [
      'established by a review',
      one(`source: 'pmid:4', secondary: true, established: true, ${says}`, [works.review]),
      '5 established: ra:E0001 is established by pmid:4 of kind review',
    ],
    ['no day', one(`source: 'pmid:1', ${says}`), '4 source: ra:E0001 has no day on which pmid:1 was opened'],
    ['a work that no row uses', { works: [works.trial], evidence: [first] }, '2 id: pmid:2 is not used'],
    [
      'an alteration that no row uses',
      { alterations: [change], evidence: [first] },
      '3 id: alteration:EGFR.A3V is not used',
    ],
    [
      'a residue that the protein has not',
      { alterations: [change.replaceAll('A3V', 'G3V').replace('Ala', 'Gly')], evidence: [first.replace('T4M', 'G3V')] },
      '3 hgvs: EGFR G3V: residue 3 of P1 is A, not G',
    ],
  ])('%s', (_name, field, fault) => {
    const { faults } = load(file('egfr', field));
    const told = faults.map((one) => `${one.file}:${one.line} ${one.field}: ${one.message}`);
    expect(told.join('\n')).toContain(`curated/egfr.yaml:${fault}`);
    expect(faults.every(({ remedy }) => remedy !== '')).toBe(true);
  });

  test.each([
    ['a list that no file has', 'proofs: []\nevidence: []\n', '1: proofs is no list of this file'],
    ['a list that is none', 'evidence: three\n', '1: evidence is no list of this file'],
    ['one list without a name', '- { id: x }\n', '1: the file has no named lists'],
    ['broken YAML', 'evidence: [\n', '2: '],
  ])('%s', (_name, text, fault) => {
    const { faults } = load({ name: 'curated/egfr.yaml', text });
    expect(faults.map(({ file, line, message }) => `${file}:${line}: ${message}`).join()).toContain(
      `curated/egfr.yaml:${fault}`,
    );
  });
});
