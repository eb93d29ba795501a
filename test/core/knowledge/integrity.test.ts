import { describe, expect, test } from 'vitest';
import type { PlacedOverlays, PlacedTables } from '../../../server/src/core/knowledge/integrity/placed.ts';
import { checkIntegrity } from '../../../server/src/core/knowledge/integrity.ts';
import { type OverlayName, overlays } from '../../../server/src/core/knowledge/overlayRecords.ts';
import { type TableName, tables } from '../../../server/src/core/knowledge/records.ts';
import { validateRows } from '../../../server/src/core/knowledge/validate.ts';
import { loadTables } from '../../../server/src/tables/loadTables.ts';
import { readRows } from '../../../server/src/tables/readRows.ts';

/** A small base without faults; each test adds one. */
const sound: Partial<Record<TableName | OverlayName, string>> = {
  genes: `
- { id: 'hgnc:3236', symbol: EGFR, name: epidermal growth factor receptor, source: { verified: own } }
- { id: 'hgnc:7029', symbol: METX, name: a gene, source: { verified: own } }`,
  families: `- { id: 'family:F', name: F family, members: ['hgnc:3236'], source: { verified: own } }`,
  proteins: `- { accession: P1, gene: 'hgnc:3236', primary: true, residues: MAATQ, source: { verified: own } }`,
  drugs: `
- { id: 'drug:gefitinib', inn: gefitinib, source: { verified: own } }
- { id: 'drug:osimertinib', inn: osimertinib, source: { verified: own } }`,
  classes: `- { id: 'class:tki', name: TKI class, source: { verified: own } }`,
  alterations: `- { id: 'alteration:EGFR.T4M', name: EGFR T4M, genes: ['hgnc:3236'], form: substitution, hgvs: p.Thr4Met, source: { verified: own } }`,
  evidence: `- { id: 'civic:EID1', alteration: 'alteration:EGFR.T4M', drugs: ['drug:gefitinib'], effect: resistance, supports: true, level: B, source: 'pmid:1', verified: civic }`,
  sources: `- { id: 'pmid:1', citation: 'A, 2010', verified: civic }`,
};

function faultsWith(added: Partial<Record<TableName | OverlayName, string>>): string[] {
  const placed = (name: TableName | OverlayName, schema: Parameters<typeof validateRows>[0]) => {
    const text = `${sound[name] ?? ''}\n${added[name] ?? ''}`;
    const raw = text.trim() === '' ? { rows: [], faults: [] } : readRows(`${name}.yaml`, text.trim(), schema);
    const { records, faults } = validateRows(schema, raw.rows);
    expect([...raw.faults, ...faults]).toEqual([]);
    return records;
  };
  const data = Object.fromEntries(
    (Object.keys(tables) as TableName[]).map((name) => [name, placed(name, tables[name])]),
  );
  const extra = Object.fromEntries(
    (Object.keys(overlays) as OverlayName[]).map((name) => [name, placed(name, overlays[name])]),
  );
  const { faults } = checkIntegrity(data as unknown as PlacedTables, extra as unknown as PlacedOverlays);
  return faults.map((fault) => `${fault.file}:${fault.line} ${fault.field}: ${fault.message} | ${fault.remedy}`);
}

test('a disease is shown under one of its recorded names', () => {
  const imported = 'id\tname\tsynonyms\tsource\ndoid:1\tlung small carcinoma\tSmall lung cancer\timport a list\n';
  const load = (shown: string) =>
    loadTables([
      { name: 'diseases.tsv', text: imported },
      { name: 'disease-names.yaml', text: `- { disease: 'doid:1', shown: ${shown}, source: { verified: own } }\n` },
    ]);
  expect(load('small lung cancer').faults).toEqual([]);
  expect(load('small lung cancer').tables.diseases[0]).toMatchObject({
    name: 'small lung cancer',
    synonyms: ['lung small carcinoma'],
  });
  expect(load('lung disease').faults.map(({ message }) => message)).toEqual([
    '"lung disease" is no recorded name of doid:1',
  ]);
});

test('a row of ours beside an imported one is told where its names go', () => {
  const imported = 'id\tinn\tsource\ndrug:osimertinib\tosimertinib\timport a list\n';
  const ours = "- { id: 'drug:osimertinib', inn: osimertinib, brands: [Tagrisso], source: { verified: own } }\n";
  const { faults } = loadTables([
    { name: 'drugs.tsv', text: imported },
    { name: 'drugs.yaml', text: ours },
  ]);
  expect(faults).toMatchObject([
    { file: 'drugs.yaml', line: 1, remedy: expect.stringContaining('write what this one adds in drug-names.yaml') },
  ]);
});

test('the sound base has no fault', () => {
  expect(faultsWith({})).toEqual([]);
});

const own = 'source: { verified: own }';
const alteration = (rest: string) =>
  `- { id: 'alteration:EGFR.Z', name: EGFR Z, genes: ['hgnc:3236'], ${rest}, ${own} }`;

const looked = "source: { verified: lookup, from: 'a page', date: '2000-01-01' }";
const exonsOf = (exons: string, more = '') =>
  `- { gene: 'hgnc:3236', transcript: T, exons: [${exons}], ${more}${looked} }`;

const roleOf = (role: string, source: string) => `- { gene: 'hgnc:3236', role: ${role}, ${source} }`;

describe('each check sees its fault, with file, line, field and remedy', () => {
  test.each<[string, Partial<Record<TableName | OverlayName, string>>, string]>([
    [
      'a status without source',
      { drugs: `- { id: 'drug:zz', inn: zz drug, status: approved, ${own} }` },
      'drugs.yaml:3 status: drug:zz has a status without source | Give both or neither',
    ],
    [
      'a status twice',
      {
        drugStatus: `
- { status: approved, drugs: ['drug:gefitinib'], ${own} }
- { status: withdrawn, drugs: ['drug:gefitinib'], ${own} }`,
      },
      'drugStatus.yaml:2 drugs: drug:gefitinib has a status already at drugStatus.yaml:1 | Keep one',
    ],
    [
      'an unsourced member that is none',
      {
        classes: `- { id: 'class:x', name: X class, unsourced: ['drug:gefitinib'], source: { verified: import, from: a list } }`,
      },
      'classes.yaml:2 unsourced: drug:gefitinib is no member | Add it to members',
    ],
    [
      'unsourced members of a class without source',
      {
        classes: `- { id: 'class:x', name: X class, members: ['drug:gefitinib'], unsourced: ['drug:gefitinib'], ${own} }`,
      },
      'classes.yaml:2 unsourced: members are told apart by a source that names none of them | Leave the list empty',
    ],
    [
      'a member of a class and of its parent',
      {
        classes: `
- { id: 'class:x', name: X class, members: ['drug:gefitinib'], ${own} }
- { id: 'class:y', name: Y class, parents: ['class:x'], members: ['drug:gefitinib'], ${own} }`,
      },
      'classes.yaml:4 members: drug:gefitinib stands in class:x as well | A member of a class is one of its parents',
    ],
    [
      'an id twice',
      { drugs: `- { id: 'drug:osimertinib', inn: other, ${own} }` },
      'drugs.yaml:3 id: drug:osimertinib stands already at drugs.yaml:2 | Merge the two rows',
    ],
    [
      'a member without row',
      { families: `- { id: 'family:G', name: G family, members: ['hgnc:99'], ${own} }` },
      'families.yaml:2 members: hgnc:99 has no row | Add the row',
    ],
    [
      'a family that means a gene which is no member',
      { families: `- { id: 'family:G', name: G family, members: [], means: ['hgnc:3236'], ${own} }` },
      'families.yaml:2 means: hgnc:3236 is no member | Add it to members',
    ],
    [
      'evidence of an unknown drug',
      {
        evidence: `- { id: 'civic:EID2', alteration: 'alteration:EGFR.T4M', drugs: ['drug:none'], effect: resistance, supports: true, level: B, source: 'pmid:1', verified: civic }`,
      },
      'evidence.yaml:2 drugs: drug:none has no row',
    ],
    [
      'evidence without its source',
      {
        evidence: `- { id: 'civic:EID2', alteration: 'alteration:EGFR.T4M', drugs: ['drug:gefitinib'], effect: resistance, supports: true, level: B, source: 'pmid:2', verified: civic }`,
      },
      'source: pmid:2 has no row',
    ],
    [
      'names for an unknown gene',
      { geneNames: `- { gene: 'hgnc:5', aliases: [X1Y], ${own} }` },
      'geneNames.yaml:1 gene: hgnc:5 has no row',
    ],
    [
      'codes of an unknown disease',
      { diseaseCodes: `- { disease: 'doid:5', oncotree: [ABC], ${own} }` },
      'diseaseCodes.yaml:1 disease: doid:5 has no row',
    ],
    [
      'a circle of parents',
      { classes: `- { id: 'class:u', name: U class, parents: ['class:u'], ${own} }` },
      'classes.yaml:2 parents: class:u is its own ancestor | Break the circle',
    ],
    [
      'rows out of order',
      { drugs: `- { id: 'drug:alectinib', inn: alectinib, ${own} }` },
      'drug:alectinib stands after drug:osimertinib | Sort the rows',
    ],
    [
      'a list out of order',
      { classes: `- { id: 'class:u', name: U class, aliases: [b one, a one], ${own} }` },
      'classes.yaml:2 aliases: a one is out of order | Sort the list',
    ],
    [
      'an item twice',
      { classes: `- { id: 'class:u', name: U class, aliases: [a one, a one], ${own} }` },
      'a one stands twice | Remove one',
    ],
    [
      'one spelling for two things',
      { drugs: `- { id: 'drug:z', inn: zzz, synonyms: [EG-FR], ${own} }` },
      '"EG-FR" (drug:z) names hgnc:3236 too (genes.yaml:1) | Remove the spelling from one of them',
    ],
    [
      'a word as a name',
      { drugs: `- { id: 'drug:z', inn: zzz, abbreviations: [ALL], ${own} }` },
      '"ALL" (drug:z) is a word or too short | Say in ambiguity.yaml',
    ],
    [
      'an ambiguity entry for a spelling that nothing has',
      { ambiguity: `- { spelling: ALL, id: 'drug:gefitinib', reason: a word, needs: defined }` },
      'drug:gefitinib has no spelling "ALL"',
    ],
    [
      'context without words',
      { ambiguity: `- { spelling: gefitinib, id: 'drug:gefitinib', reason: none, needs: context }` },
      '"gefitinib" needs context but names no words',
    ],
    [
      'a residue that the protein has not',
      { alterations: alteration('form: substitution, hgvs: p.Leu4Met') },
      'alterations.yaml:2 hgvs: EGFR Z: residue 4 of P1 is T, not L | Correct the change',
    ],
    [
      'a residue after the end',
      { alterations: alteration('form: substitution, hgvs: p.Leu9Met') },
      'residue 9 of P1 is none, not L',
    ],
    [
      'an exception that nothing needs',
      { residueExceptions: `- { alteration: 'alteration:EGFR.T4M', reason: none, ${own} }` },
      'alteration:EGFR.T4M needs no exception | Remove the entry',
    ],
    [
      'a PMID that is none',
      { sources: `- { id: 'pmid:PMC123', citation: x, verified: civic }` },
      'pmid:PMC123 is no identifier of that register',
    ],
    [
      'two drugs without interaction',
      {
        evidence: `- { id: 'civic:EID2', alteration: 'alteration:EGFR.T4M', drugs: ['drug:gefitinib', 'drug:osimertinib'], effect: resistance, supports: true, level: B, source: 'pmid:1', verified: civic }`,
      },
      'civic:EID2 has 2 drugs and interaction none',
    ],
    [
      'a row of ours that claims to be of CIViC',
      {
        evidence: `- { id: 'ra:1', alteration: 'alteration:EGFR.T4M', drugs: ['drug:gefitinib'], effect: resistance, supports: true, level: B, source: 'pmid:1', verified: civic }`,
      },
      'ra:1 and verified: civic do not fit',
    ],
    [
      'exons of a gene twice',
      { exons: `${exonsOf('{ number: 1, first: 1, last: 2 }')}\n${exonsOf('{ number: 2, first: 3, last: 5 }')}` },
      'exons.yaml:2 gene: hgnc:3236 has exons already | Merge the two rows',
    ],
    [
      'exons of a gene without row',
      { exons: `- { gene: 'hgnc:5', transcript: T, exons: [], ${looked} }` },
      'exons.yaml:1 gene: hgnc:5 has no row',
    ],
    [
      'exons without source',
      { exons: `- { gene: 'hgnc:3236', transcript: T, exons: [{ number: 1, first: 1, last: 2 }], ${own} }` },
      'exons.yaml:1 source: exons are held against a writer | Name the page or release',
    ],
    [
      'an exon that ends before it begins',
      { exons: exonsOf('{ number: 1, first: 3, last: 2 }') },
      'exons.yaml:1 exons: exon 1 ends before it begins | Correct the residues',
    ],
    [
      'exons out of order',
      { exons: exonsOf('{ number: 2, first: 1, last: 2 }, { number: 1, first: 3, last: 4 }') },
      'exon 1 stands after exon 2 | Sort the exons by number',
    ],
    [
      'a gap between exons',
      { exons: exonsOf('{ number: 1, first: 1, last: 2 }, { number: 2, first: 4, last: 5 }') },
      'exon 2 begins with 4, exon 1 ends with 2 | Exons follow each other',
    ],
    [
      'exons that overlap',
      { exons: exonsOf('{ number: 1, first: 1, last: 3 }, { number: 2, first: 2, last: 5 }') },
      'exon 2 begins with 2, exon 1 ends with 3 | Exons follow each other',
    ],
    [
      'an exon after the end of the protein',
      { exons: exonsOf('{ number: 1, first: 1, last: 6 }') },
      'exon 1 ends after P1 | Count by the primary sequence',
    ],
    [
      'another count that is none',
      { exons: exonsOf('{ number: 1, first: 1, last: 2 }', 'otherCounts: [{ name: coding exons, shift: 0 }], ') },
      'exons.yaml:1 otherCounts: "coding exons" counts as the row does | Remove it',
    ],
    [
      'a role twice',
      { geneRoles: `${roleOf('oncogene', looked)}\n${roleOf('tumour-suppressor', looked)}` },
      'geneRoles.yaml:2 gene: hgnc:3236 has a role already | Keep one row, or none',
    ],
    [
      'a role of a gene without row',
      { geneRoles: `- { gene: 'hgnc:5', role: oncogene, ${looked} }` },
      'geneRoles.yaml:1 gene: hgnc:5 has no row',
    ],
    [
      'a role without source',
      { geneRoles: roleOf('oncogene', own) },
      'geneRoles.yaml:1 source: a role is held against a writer | Name the lists',
    ],
    [
      'a role against the name of the gene',
      {
        genes: `- { id: 'hgnc:9', symbol: ZZZ1, name: ZZZ proto-oncogene, ${own} }`,
        geneRoles: `- { gene: 'hgnc:9', role: tumour-suppressor, ${looked} }`,
      },
      'geneRoles.yaml:1 role: hgnc:9 is called "ZZZ proto-oncogene" | Leave the gene out',
    ],
    [
      'two primary sequences',
      { proteins: `- { accession: P2, gene: 'hgnc:3236', primary: true, residues: MAA, ${own} }` },
      'hgnc:3236 has 2 primary sequences',
    ],
  ])('%s', (_name, added, message) => {
    expect(faultsWith(added).join('\n')).toContain(message);
  });
});

describe('a residue in another numbering is no fault', () => {
  test('by a rule', () => {
    const numbering = `- { gene: 'hgnc:3236', shift: 10, name: isoform b, reason: longer in front, ${own} }`;
    expect(faultsWith({ alterations: alteration('form: substitution, hgvs: p.Thr14Met'), numbering })).toEqual([]);
  });
  test('only where the rule applies', () => {
    const numbering = `- { gene: 'hgnc:3236', shift: 10, from: 5, name: isoform b, reason: longer in front, ${own} }`;
    expect(faultsWith({ alterations: alteration('form: substitution, hgvs: p.Thr14Met'), numbering })).toHaveLength(1);
  });
  test('in another isoform', () => {
    const proteins = `- { accession: P1-2, gene: 'hgnc:3236', isoform: b, primary: false, residues: MMMMMT, ${own} }`;
    expect(faultsWith({ alterations: alteration('form: substitution, hgvs: p.Thr6Met'), proteins })).toEqual([]);
  });
  test('and a gene without sequence is unknown', () => {
    const alterations = `- { id: 'alteration:METX.Y1M', name: METX Y1M, genes: ['hgnc:7029'], form: substitution, hgvs: p.Tyr1Met, ${own} }`;
    expect(faultsWith({ alterations })).toEqual([]);
  });
});

test('exons that follow each other, or share a codon, are no fault', () => {
  const exons = '{ number: 1, first: 1, last: 2 }, { number: 2, first: 2, last: 3 }, { number: 3, first: 4, last: 5 }';
  expect(faultsWith({ exons: exonsOf(exons) })).toEqual([]);
  expect(faultsWith({ exons: exonsOf('{ number: 1, first: 1, last: 2 }, { number: 3, first: 5, last: 5 }') })).toEqual(
    [],
  );
});

test('an explained collision is no fault', () => {
  const drugs = `- { id: 'drug:z', inn: zzz, synonyms: [EG-FR], ${own} }`;
  const ambiguity = `- { spelling: EG-FR, id: 'drug:z', reason: also a gene, needs: defined }`;
  expect(faultsWith({ drugs, ambiguity })).toEqual([]);
});
