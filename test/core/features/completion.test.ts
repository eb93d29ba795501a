import { describe, expect, it } from 'vitest';
import { aboutEntity } from '../../../server/src/core/features/completion/aboutEntity.ts';
import { completion, completionDetail } from '../../../server/src/core/features/completion/completion.ts';
import { analyzeText, shippedKnowledge } from '../../support/analyzeText.ts';
import { markedText } from '../../support/markedText.ts';

function completeAt(marked: string) {
  const { text, cursor = 0 } = markedText(marked);
  return { text, ...completion(analyzeText(text), shippedKnowledge(), cursor, true) };
}

describe('completion', () => {
  it.each<[string, string]>([
    ['Tumours with EGF‸', 'EGFR'],
    ['the pump MDR1‸', 'ABCB1'],
    ['the drug Gleev‸', 'imatinib'],
    ['the code AZD92‸', 'osimertinib'],
    ['EGFR T7‸', 'T790M'],
    ['*EGFR* T7‸', 'T790M'],
    ['*EGFR* ‸', 'T790M'],
    ['EGFR-mutant cancer. Later T79‸', 'T790M'],
    ['resistance to ‸', 'cetuximab'],
    ['sensitive to the o‸', 'olaparib'],
    ['progressed on os‸', 'osimertinib'],
    ['cells with high miR-2‸', 'miR-21'],
    ['expression of hsa-let-7‸', 'hsa-let-7a'],
    ['patients with NSC‸', 'NSCLC'],
    ['in EG‸', 'EGFR'],
  ])('%s offers %s', (marked, label) => {
    const { items } = completeAt(marked);
    expect(items.map((item) => item.label)).toContain(label);
  });

  it.each<[string, string]>([
    ['the pump P-gp‸', 'ABCB1'],
    ['overexpressed her2‸', 'ERBB2'],
    ['gave tra‸', 'trastuzumab'],
    ['the ligand PDL‸', 'CD274'],
    ['BCR-‸', 'BCR::ABL1 fusion'],
    ['They took olaparib. The code AZD‸', 'olaparib'],
    ['Osimertinib failed. The code AZD‸', 'osimertinib'],
    ['such as β-cat‸', 'CTNNB1'],
  ])('%s offers %s among the first', (marked, label) => {
    const { items } = completeAt(marked);
    expect(items.slice(0, 2).map((item) => item.label)).toContain(label);
  });

  it.each<[string, string, string | undefined]>([
    ['the drug osi‸', 'osimertinib', undefined],
    ['They took erlotinib. The drug osi‸', 'erlotinib', 'OSI-774'],
    ['the brand Herc‸', 'trastuzumab', 'Herceptin'],
    ['the pump P-g‸', 'ABCB1', 'P-gp'],
    ['the ligand PD-L‸', 'CD274', 'PD-L1'],
    ['the code AZD‸', 'olaparib', 'AZD2281'],
    ['They got tra‸', 'trastuzumab', undefined],
  ])('%s offers %s first, by its name %s', (marked, label, matched) => {
    expect(completeAt(marked).items[0]).toMatchObject({ label, ...(matched === undefined ? {} : { matched }) });
  });

  it.each<[string, string]>([
    ['the pump P-g‸', 'PGR'],
    ['the ligand PD-L‸', 'PDLIM1'],
  ])('%s offers no %s, since a hyphen is typed', (marked, label) => {
    expect(completeAt(marked).items.map((item) => item.label)).not.toContain(label);
  });

  it.each<[string, string, string]>([
    ['Tumours with EGF‸', 'EGFR', 'epidermal growth factor receptor'],
    ['the drug osi‸', 'osimertinib', 'third-generation EGFR TKI'],
    ['by drug eff‸', 'drug efflux', 'mechanism'],
    ['a CDK4/6 inh‸', 'CDK4/6 inhibitor', 'drug class'],
  ])('%s: %s is told by “%s”', (marked, label, about) => {
    const item = completeAt(marked).items.find((one) => one.label === label)!;
    expect(aboutEntity(shippedKnowledge(), item.id, item.kind)).toBe(about);
  });

  it.each<[string, string, string]>([
    ['by drug eff‸', 'drug eff', 'drug efflux'],
    ['chronic my‸', 'chronic my', 'chronic myeloid leukemia'],
    ['a CDK4/6 inh‸', 'CDK4/6 inh', 'CDK4/6 inhibitor'],
    ['the PI3K/A‸', 'PI3K/A', 'PI3K/AKT pathway'],
    ['with non-small c‸', 'non-small c', 'non-small cell lung cancer'],
  ])('%s replaces the words %s by %s', (marked, words, label) => {
    const { text, items } = completeAt(marked);
    expect(items[0]?.label).toBe(label);
    expect(text.slice(items[0]?.replace.start, items[0]?.replace.end)).toBe(words);
  });

  it.each<[string, string]>([
    ['EGFR del‸', 'EGFR exon 19 deletion'],
    ['*EGFR* del‸', 'exon 19 deletion'],
    ['EGFR exon 19 d‸', 'EGFR exon 19 deletion'],
    ['*EGFR* exon 19 d‸', 'exon 19 deletion'],
    ['HER2 ampl‸', 'amplification'],
    ['Tumours with exon 19 d‸', 'EGFR exon 19 deletion'],
  ])('%s writes the gene once', (marked, label) => {
    const { text, items } = completeAt(marked);
    const [first] = items;
    expect(first?.insertText).toBe(first?.label);
    const words = text.slice(0, first?.replace.start) + first?.insertText;
    expect(words.match(/EGFR|HER2|ERBB2/gu)).toHaveLength(1);
    expect(words).toContain(label);
  });

  it.each(['EGFR ‸', 'KIT‸', 'the EML4-A‸'])('%s offers no joint profile and nothing twice', (marked) => {
    const { items } = completeAt(marked);
    expect(items.filter(({ label }) => / (?:AND|OR) /u.test(label))).toEqual([]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('keeps what an editor would drop because it does not begin as the text does', () => {
    const { items } = completeAt('such as β-cat‸');
    expect(items).not.toEqual([]);
    for (const { filterText } of items) expect(filterText.toLowerCase().startsWith('β-cat')).toBe(true);
  });

  it('offers genes of the field before others', () => {
    const labels = completeAt('the gene TP5‸').items.map((item) => item.label);
    expect(labels.slice(0, 4)).toContain('TP53');
  });

  it('replaces what is written, no more and no less', () => {
    const { text, items } = completeAt('They took Gleev‸ daily.');
    const item = items.find(({ label }) => label === 'imatinib');
    expect(text.slice(item?.replace.start, item?.replace.end)).toBe('Gleev');
    expect(item?.insertText).toBe('imatinib');
  });

  it('keeps quiet below three letters, in code, addresses and reference lists', () => {
    for (const marked of ['To‸', 'in ‸', '`EGF‸`', '<https://x.org/EGF‸>', '# References\n\n1. EGF‸'])
      expect(completeAt(marked).items).toEqual([]);
  });

  it('keeps quiet at words of any text', () => {
    for (const marked of ['for the‸', 'For‸', 'cells and‸', 'resistant cell‸'])
      expect(completeAt(marked).items).toEqual([]);
  });

  it('shows the card of an item when it is looked at', () => {
    const { items } = completeAt('Tumours with EGFR‸');
    expect(completionDetail(shippedKnowledge(), items[0]?.id ?? '')).toMatch(/epidermal growth factor receptor/u);
    expect(completionDetail(shippedKnowledge(), 'hgnc:nothing')).toBe('');
  });
});

describe('completion of directives', () => {
  const labels = (marked: string) => completeAt(marked).items.map(({ label }) => label);

  it('offers the forms in a comment, and replaces the part that is written', () => {
    expect(labels('<!-- ‸ -->')).toHaveLength(7);
    expect(labels('<!--res‸')).toContain('resistance-disable-next-paragraph');
    const { text, items } = completeAt('Text.\n\n<!-- resistance-dis‸ -->\n\nText.');
    expect(items.map(({ label }) => label)).not.toContain('resistance-enable');
    expect(text.slice(items[0]?.replace.start, items[0]?.replace.end)).toBe('resistance-dis');
  });

  it('offers the rules that are not named yet, each with its purpose', () => {
    const offered = labels('<!-- resistance-disable-line drug/brand dr‸ -->');
    expect(offered).toContain('drug/misspelled');
    expect(offered).not.toContain('drug/brand');
    expect(labels('<!-- resistance-enable ‸')).toContain('claim/uncited');
    const { items } = completeAt('<!-- resistance-disable drug/br‸');
    const brand = items.find(({ label }) => label === 'drug/brand');
    expect(items.every(({ label }) => label.startsWith('drug/br'))).toBe(true);
    expect(completionDetail(shippedKnowledge(), brand?.id ?? '')).toMatch(/Brands differ/u);
  });

  it('keeps quiet in the reason, in other comments and after one', () => {
    for (const marked of ['<!-- resistance-disable drug/brand -- dr‸ -->', '<!-- A note on EGF‸ -->', '<!-- x --> To‸'])
      expect(labels(marked)).toEqual([]);
  });
});
