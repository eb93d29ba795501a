import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../server/src/core/mentions/findMentions.ts';
import type { Mention } from '../../../server/src/core/mentions/mention.ts';
import { knowledge, oncology } from '../../support/knowledge.ts';
import { markedText } from '../../support/markedText.ts';
import { plainManuscript } from './plainManuscript.ts';

const base = knowledge(oncology);
const subject = 'Targeted therapy of tumours';
const read = (text: string): readonly Mention[] => findMentions(plainManuscript(text, subject), base);

/** The marked places are all mentions of the text, in order, of these kinds. */
function expectKinds(marked: string, kinds: readonly string[]): void {
  const { text, spans } = markedText(marked);
  const mentions = read(text);
  expect(mentions.map((m) => `${m.kind} ${m.text}`)).toEqual(
    spans.map((span, i) => `${kinds[i]} ${text.slice(span.start, span.end)}`),
  );
}

describe('boundaries and kinds', () => {
  it.each<[string, string[]]>([
    ['⟦EGFR⟧ ⟦T790M⟧-positive tumours', ['gene', 'variant']],
    ['⟦BRAF⟧⟦V600E⟧', ['gene', 'variant']],
    ['⟦⟦MET⟧ amplification⟧', ['variant', 'gene']],
    ['⟦amplification of the ⟦MET⟧ gene⟧ was seen', ['variant', 'gene']],
    ['⟦mutations in the ⟦ESR1⟧ gene⟧ in ⟦breast cancer⟧', ['variant', 'gene', 'disease']],
    ['⟦Mutations in ⟦KRAS⟧ and ⟦BRAF⟧⟧', ['variant', 'gene', 'gene']],
    ['⟦⟦EGFR⟧ and ⟦KRAS⟧ mutations⟧', ['variant', 'gene', 'gene']],
    ['⟦⟦HER2⟧-positive⟧ and ⟦⟦PTEN⟧-null⟧', ['variant', 'gene', 'variant', 'gene']],
    ['⟦⟦BRCA⟧-mutated⟧', ['variant', 'family']],
    ['⟦⟦ALK⟧-rearranged⟧', ['variant', 'gene']],
    ['⟦⟦MLH1⟧ promoter hypermethylation⟧', ['variant', 'gene']],
    ['⟦overexpression of ⟦ERCC1⟧⟧', ['variant', 'gene']],
    ['⟦mutant ⟦EGFR⟧⟧', ['variant', 'gene']],
    ['⟦high ⟦ERCC1⟧ expression⟧', ['variant', 'gene']],
    [
      '⟦BCR-ABL⟧, ⟦⟦BCR⟧-⟦ABL1⟧⟧, ⟦BCR::ABL1⟧, ⟦⟦BCR⟧/⟦ABL⟧⟧ and ⟦⟦BCR⟧–⟦ABL1⟧⟧',
      ['fusion', 'fusion', 'gene', 'gene', 'fusion', 'fusion', 'gene', 'gene', 'fusion', 'gene', 'gene'],
    ],
    ['⟦mutations in the ⟦BCR-ABL⟧ gene⟧', ['variant', 'fusion']],
    ['⟦⟦EML4⟧-⟦ALK⟧⟧ fusion', ['fusion', 'gene', 'gene']],
    ['⟦⟦BCR-ABL⟧ inhibitors⟧', ['drug-class', 'fusion']],
    ['⟦gene amplification⟧ alone', ['mechanism']],
    ['⟦RAS⟧', ['family']],
    ['the ⟦⟦PI3K⟧ pathway⟧', ['pathway', 'family']],
    ['⟦⟦EGFR⟧–⟦BRAF⟧ signalling⟧ and ⟦MET⟧ signalling', ['pathway', 'gene', 'gene', 'gene']],
    ['⟦P-gp⟧', ['gene']],
    ['⟦⟦EGFR⟧ inhibitor⟧ and ⟦third-generation ⟦EGFR⟧ TKIs⟧', ['drug-class', 'gene', 'drug-class', 'gene']],
    ['⟦⟦RAS⟧ inhibitors⟧', ['drug-class', 'family']],
    ['⟦⟦EGFR⟧ and ⟦ALK⟧ TKIs⟧', ['drug-class', 'gene', 'gene']],
    ['⟦⟦CDK4/6⟧ inhibitors⟧', ['drug-class', 'gene']],
    ['the ⟦⟦PI3K⟧ (⟦PI3K⟧) pathway⟧', ['pathway', 'family', 'family']],
    ['⟦anti-⟦EGFR⟧ antibodies⟧', ['drug-class', 'gene']],
    ['⟦first- and second-generation ⟦EGFR⟧ inhibitors⟧', ['drug-class', 'gene']],
    ['⟦BRCA1/2⟧ but ⟦BRCA1⟧/⟦BRCA2⟧', ['gene', 'gene', 'gene']],
    ['⟦breast or ovarian cancer⟧', ['disease']],
    ['⟦breast cancer⟧ or ⟦ovarian cancer⟧', ['disease', 'disease']],
    ['⟦Has-miR-195a-5p⟧, ⟦let-7a⟧ and ⟦miR-221/222⟧', ['mirna', 'mirna', 'mirna']],
    ['⟦AR-V7⟧', ['variant']],
    ['⟦EGFR⟧ ⟦exon 19 deletions⟧', ['gene', 'variant']],
    ['⟦T-47D⟧ and ⟦H1975⟧ cells', ['cell-line', 'cell-line']],
    ['⟦Gleevec⟧ is ⟦imatinib⟧', ['drug', 'drug']],
    ['⟦T790M⟧ mutations in ⟦EGFR⟧', ['variant', 'gene']],
    ['⟦EGFR⟧-⟦ITD⟧ but no ITD', ['gene', 'variant']],
    ['⟦mutations in ⟦EGFR⟧⟧ (⟦T790M⟧)', ['variant', 'gene', 'variant']],
    ['⟦overexpression of ⟦ERCC1⟧⟧, ⟦⟦ERCC1⟧ overexpression⟧', ['variant', 'gene', 'variant', 'gene']],
    ['⟦⟦androgen receptor⟧ (⟦AR⟧)-positive⟧', ['variant', 'gene', 'gene']],
  ])('%s', expectKinds);
});

it('names every entity of an elided run', () => {
  expect(read('BRCA1/2')[0]).toMatchObject({ ids: ['hgnc:1100', 'hgnc:1101'], labels: ['BRCA1', 'BRCA2'] });
  expect(read('breast or ovarian cancer')[0]?.ids).toEqual(['doid:1612', 'doid:2394']);
  const long = 'ovarian, breast, ovarian, breast, ovarian, breast, ovarian and breast cancers';
  expect(read(long).map((one) => one.text)).toEqual([long]);
  expect(read('BRAF V600E/K')[1]?.variants?.map((v) => v.hgvs)).toEqual(['p.Val600Glu', 'p.Val600Lys']);
});

it('names every gene of a run whose first letters are elided', () => {
  const ras = knowledge({
    genes: ['KRAS', 'NRAS', 'HRAS'].map((symbol, i) => ({
      id: `hgnc:${i + 1}`,
      symbol,
      aliases: [symbol.replace('RAS', '-RAS')],
    })),
  });
  const named = (text: string) => findMentions(plainManuscript(text), ras).map((m) => [m.text, m.labels.join(' ')]);
  expect(named('N/KRAS, H/K/NRAS and K/N-RAS')).toEqual([
    ['N/KRAS', 'NRAS KRAS'],
    ['H/K/NRAS', 'HRAS KRAS NRAS'],
    ['K/N-RAS', 'KRAS NRAS'],
  ]);
  expect(named('A/KRAS, and/KRAS, N/A/KRAS')).toEqual([
    ['KRAS', 'KRAS'],
    ['KRAS', 'KRAS'],
    ['KRAS', 'KRAS'],
  ]);
});

it('links nested mentions to the smallest one around them', () => {
  expect(read('MET amplification').map((m) => m.nestedIn)).toEqual([undefined, 0]);
});

it('reads classes by target and generation', () => {
  expect(read('third-generation EGFR TKIs')[0]?.ids).toEqual(['class:egfr-tki-3']);
  expect(read('second-generation BCR-ABL1 inhibitors')[0]?.ids).toEqual(['class:abl-tki-2']);
  expect(read('EGFR tyrosine kinase inhibitors')[0]?.ids).toEqual(['class:egfr-inhibitor']);
  expect(read('RET inhibitors')).toEqual([]);
  expect(read('BRAFi')[0]).toMatchObject({ labels: ['BRAF inhibitor'] });
  expect(read('EGFRis')[0]?.ids).toEqual(['class:egfr-inhibitor']);
  expect(read('RNAi')).toEqual([]);
  expect(read('EGFR inhibition').map(({ kind }) => kind)).toEqual(['gene']);
  expect(read('First-generation inhibitors and next-generation sequencing')).toMatchObject([
    { kind: 'drug-class', labels: ['first-generation inhibitor'] },
  ]);
  expect(read('EGFR inhibitors 2A and 2B').map(({ kind }) => kind)).toEqual(['gene']);
  expect(read('BRAF inhibitors')[0]).toMatchObject({ ids: [], labels: ['BRAF inhibitor'], via: 'grammar' });
});

it('writes microRNAs as miRBase does', () => {
  expect(read('Has-miR-195a-5p, MIR21, let-7a')).toMatchObject([
    { labels: ['hsa-miR-195a-5p'] },
    { labels: ['hsa-miR-21'] },
    { labels: ['hsa-let-7a'] },
  ]);
});

describe('ambiguous spellings', () => {
  it('needs its context', () => {
    expect(read('ALL patients were seen.')).toEqual([]);
    expect(read('Relapsed ALL is hard.')[0]?.ids).toEqual(['doid:9952']);
  });
  it('needs its case', () => {
    expect(read('We Met in May.')).toEqual([]);
    expect(read('MET rises.')[0]?.ids).toEqual(['hgnc:7029']);
  });
  it('takes the document’s own meaning', () => {
    expect(read('Progression-free survival (PFS) and aldose reductase (AR) in prostate. AR fell.')).toEqual([]);
    expect(read('androgen receptor (AR).\n\nAR fell.')[2]).toMatchObject({ ids: ['hgnc:644'], text: 'AR' });
  });
});

it('reads a short form as its full name through the whole document', () => {
  const mentions = read('Multidrug resistance (MDR) and cancer stem cells (CSCs).\n\nThe CSCs show MDR.');
  expect(mentions.map((m) => m.labels[0])).toEqual([
    'multidrug resistance',
    'multidrug resistance',
    'cancer stem cells',
    'cancer stem cells',
    'cancer stem cells',
    'multidrug resistance',
  ]);
  expect(mentions[4]?.via).toBe('abbreviation');
});

it('keeps rejected readings', () => {
  const shared = knowledge({
    genes: [
      { id: 'hgnc:1', symbol: 'TYMS', aliases: ['TSX1'] },
      { id: 'hgnc:2', symbol: 'TSX1' },
    ],
  });
  expect(findMentions(plainManuscript('TSX1'), shared)).toMatchObject([{ ids: ['hgnc:2'], alternatives: ['hgnc:1'] }]);
});

it('reads X as any residue where the base has the codon, and as a stop elsewhere', () => {
  const codon = { id: 'alteration:EGFR.G719', name: 'EGFR G719', genes: ['hgnc:3236'], form: 'mutation' as const };
  const base = knowledge({ ...oncology, alterations: [codon] });
  const variants = (text: string) =>
    findMentions(plainManuscript(text, subject), base).flatMap((m) => m.variants ?? []);
  expect(variants('EGFR G719X')).toMatchObject([{ form: 'mutation', alteration: codon.id }]);
  expect(variants('EGFR G719 mutations')).toMatchObject([{ form: 'mutation', alteration: codon.id }]);
  // A longer change only begins there.
  expect(variants('EGFR G719_S720delinsA')).toMatchObject([{ form: 'delins', hgvs: 'p.Gly719_Ser720delinsAla' }]);
  expect(variants('EGFR T790X')).toMatchObject([{ form: 'stop', hgvs: 'p.Thr790Ter' }]);
});

it('reads what the base has of a gene with any partner, and of an amplified allele', () => {
  const alk = { id: 'alteration:v-ALK.fusion', name: 'v::ALK fusion', genes: ['hgnc:427'], form: 'fusion' as const };
  const allele = {
    id: 'alteration:KRAS.G12C-amplification',
    name: 'KRAS G12C amplification',
    genes: ['hgnc:6407'],
    form: 'amplification' as const,
  };
  const fgfr2 = ['FGFR2::v fusion', 'FGFR2::? fusion'].map((name) => ({
    id: `alteration:${name}`,
    name,
    genes: ['hgnc:3689'],
    form: 'fusion' as const,
  }));
  const gene = { id: 'hgnc:3689', symbol: 'FGFR2', name: 'fibroblast growth factor receptor 2' };
  const base = knowledge({
    ...oncology,
    genes: [...oncology.genes!, gene],
    alterations: [alk, ...fgfr2.reverse(), allele],
  });
  const ids = (text: string) => findMentions(plainManuscript(text, subject), base).flatMap((m) => m.variants ?? []);
  expect(ids('ALK fusions')).toMatchObject([{ form: 'fusion', alteration: alk.id }]);
  expect(ids('ALK-rearranged lung cancer')).toMatchObject([{ form: 'fusion', alteration: alk.id }]);
  for (const text of ['FGFR2 fusion-positive tumours', 'FGFR2-fusion-positive tumours'])
    expect(ids(text)).toMatchObject([{ form: 'fusion', alteration: 'alteration:FGFR2::v fusion' }]);
  expect(ids('KRAS G12C amplification')).toMatchObject([{ form: 'amplification', alteration: allele.id }]);
});

it('reads what the base has of the mutations of an exon', () => {
  const exon20 = { id: 'alteration:EGFR.exon-20-mutation', name: 'EGFR exon 20 mutation', genes: ['hgnc:3236'] };
  const base = knowledge({ ...oncology, alterations: [{ ...exon20, form: 'mutation' }] });
  const variants = (text: string) =>
    findMentions(plainManuscript(text, subject), base).flatMap((m) => m.variants ?? []);
  expect(variants('EGFR exon 20 mutations')).toMatchObject([{ form: 'mutation', alteration: exon20.id }]);
  expect(variants('mutations in exon 20 of EGFR')).toMatchObject([{ form: 'mutation', alteration: exon20.id }]);
  expect(variants('EGFR exon 18 mutations')[0]).not.toHaveProperty('alteration');
});

it.each<[string, string[]]>([
  ['', []],
  ['⟦EGFR⟧ T7', ['gene']],
  ['p.(', []],
  ['p.(Thr790', []],
  ['mutations in', []],
  ['⟦BCR⟧-', ['gene']],
  ['⟦EGFR⟧-', ['gene']],
  ['c.', []],
  ['\ud83d', []],
  ['anti-', []],
  ['⟦T790M⟧/', ['variant']],
])('survives half-written text: %s', expectKinds);

it('survives a bracket that marks nothing', () => {
  expect(read('⟦')).toEqual([]);
});
