import { expect, it } from 'vitest';
import { analyzeText } from '../../support/analyzeText.ts';

const found = (text: string) =>
  analyzeText(text).mentions.map(({ text: name, kind, labels }) => [name, kind, ...labels]);

it.each(['5-aza-2’-deoxycytidine', "5-aza-2'-deoxycytidine", '5-aza-2′-deoxycytidine'])(
  'reads %s, however its prime is set',
  (name) => expect(found(`Cells took ${name} again.`)).toEqual([[name, 'drug', 'decitabine']]),
);

it('takes a short form before a dose as defined', () => {
  const [, short, again] = found('They gave epirubicin (EPX 90 mg/m2) twice. EPX was stopped.');
  expect([short, again]).toEqual([
    ['EPX', 'drug', 'epirubicin'],
    ['EPX', 'drug', 'epirubicin'],
  ]);
  expect(found('Adjusted risk of gastric cancer (GCX 3.1; 95% CI 1.4 to 6.7) rose. GCX fell.')).toHaveLength(1);
});

it('reads genes of a list with shares', () => {
  expect(found('Methylation was 24% for CDH1, 31% for APC and 12% for RASSF1.').map(([name]) => name)).toContain('APC');
  expect(found('Lost were CDH1 (24%), CBP (5%) and PTEN (2%).').map(([name]) => name)).toContain('CBP');
});

it('takes no protein that inhibits a kinase for a drug class', () => {
  const kinds = (text: string) => found(text).filter(([, kind]) => kind === 'drug-class');
  expect(kinds('The cyclin-dependent kinase inhibitor p27 and the CDK inhibitor p21 fell.')).toEqual([]);
  expect(kinds('The CDK4/6 inhibitor palbociclib was given.')).toHaveLength(1);
});

it('reads p53 alone and not what is said of it', () => {
  expect(found('The tumor suppressor p53 binds, the p53 protein too.').map(([name]) => name)).toEqual(['p53', 'p53']);
});

it('reads a short form by its usual name where the document gives the first words of that', () => {
  const names = found('Among colorectal (CRC) and gastric cancers, CRC was seen.').map(([name]) => name);
  expect(names.filter((name) => name === 'CRC')).toHaveLength(2);
});

it('takes RAS for what the document says that it is', () => {
  const names = (text: string) => found(text).map(([name]) => name);
  expect(names('The renin-angiotensin system (RAS) acts on vessels. RAS was blocked.')).toEqual([]);
  expect(names('Rat sarcoma (RAS) binds GTP. RAS was blocked.')).toContain('RAS');
});

it('takes the plural of a short form as a definition of its singular', () => {
  const names = found(
    'Small intestinal neuroendocrine tumors (SINTs) were seen. Chordomas (CHDs) were not. A CHD grew.',
  );
  expect(names).toContainEqual(['CHD', 'disease', 'chordoma']);
});

it('tells what expresses from what is expressed', () => {
  const names = (text: string) => found(text).map(([name]) => name);
  expect(names('Most ARMS expressing one of two fusions were seen.')).not.toContain('ARMS');
  expect(names('PCBP2 expressing cells and HOXB7-expressing lines grew.')).toEqual(['PCBP2', 'HOXB7']);
});

it('reads a retinoid and the proteins that inhibit kinases as what they are', () => {
  expect(found('She took 13-cis-retinoic acid.')).toEqual([['13-cis-retinoic acid', 'drug', 'isotretinoin']]);
  const kinds = found('Cyclin-dependent kinase inhibitors (CKIs) bind it. CKIs fall.').map(([, kind]) => kind);
  expect(kinds).not.toContain('drug-class');
});

it('reads ß for β', () => {
  const names = found('Loss of ß-catenin, GSK-3ß, TGF-ß and IFNß was seen by Groß and Strauß.').map(([name]) => name);
  expect(names).toEqual(['ß-catenin', 'GSK-3ß', 'TGF-ß', 'IFNß']);
});

it('finds the letter that a Greek one gives to a short form', () => {
  const names = found('Growth of cells with γ-secretase inhibitors (GSIs) slowed. Few cells outlived a GSI.');
  expect(names).toContainEqual(['GSI', 'drug-class', 'gamma-secretase inhibitor']);
});

it.each([
  ['HIF-1 alpha', 'gene', 'HIF1A'],
  ['HIF-2 α', 'gene', 'EPAS1'],
  ['PPAR gamma', 'gene', 'PPARG'],
  ['NF-kappa B', 'family', 'NF-κB'],
  ['14-3-3 zeta', 'gene', 'YWHAZ'],
])('reads %s with its space', (name, kind, label) => {
  expect(found(`Levels of ${name} were measured.`)).toContainEqual([name, kind, label]);
});

it.each([
  ['bleomycin sulphate', 'bleomycin'],
  ['methotrexate sodium', 'methotrexate'],
  ['epirubicin hydrochloride', 'epirubicin'],
])('reads %s with its salt', (name, label) => {
  expect(found(`They gave ${name}, and it helped.`)).toEqual([[name, 'drug', label]]);
});

it('takes no word on a metal for a salt', () => {
  expect(found('They gave verapamil sodium channel blockers.').map(([name]) => name)).toContain('verapamil');
});

it('reads a microRNA with its number, not the mechanism whose name it begins', () => {
  const names = (text: string) => found(text).map(([name, kind]) => `${kind} ${name}`);
  expect(names('Exosomal miRNA-146a helps.')).toEqual(['mirna miRNA-146a']);
  expect(names('Exosomal miRNA helps.')).toEqual(['mechanism Exosomal miRNA']);
});

it.each([
  ['The IDH 1 mutation was found.', 'IDH 1', 'IDH1'],
  ['A MEK 2 inhibitor was given.', 'MEK 2', 'MAP2K2'],
  ['Isocitrate dehydrogenase 2 (IDH 2) was sequenced.', 'IDH 2', 'IDH2'],
  ['The AKT 3-mutant clone grew.', 'AKT 3', 'AKT3'],
])('reads the number of a family set apart in: %s', (text, name, label) =>
  expect(found(text)).toContainEqual([name, 'gene', label]),
);

it.each(['In AKT 3 patients had a change.', 'Of those with MEK 2 relapsed.'])(
  'leaves the number that counts in: %s',
  (text) => expect(found(text).map(([name]) => name)).not.toContainEqual(expect.stringMatching(/\d/)),
);
