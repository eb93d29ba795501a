import { describe, expect, it } from 'vitest';
import { completion, completionDetail } from '../../../server/src/core/features/completion.ts';
import { analyzeText, shippedKnowledge } from '../../support/analyzeText.ts';
import { markedText } from '../../support/markedText.ts';

function completeAt(marked: string) {
  const { text, cursor = 0 } = markedText(marked);
  return { text, ...completion(analyzeText(text), shippedKnowledge(), cursor) };
}

describe('completion', () => {
  it.each<[string, string]>([
    ['Tumours with EGF‸', 'EGFR'],
    ['the pump MDR1‸', 'ABCB1'],
    ['the drug Gleev‸', 'imatinib'],
    ['the code AZD92‸', 'osimertinib'],
    ['EGFR T7‸', 'T790M'],
    ['*EGFR* T7‸', 'T790M'],
    ['resistance to ‸', 'cetuximab'],
  ])('%s offers %s', (marked, label) => {
    const { items } = completeAt(marked);
    expect(items.map((item) => item.label)).toContain(label);
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
    for (const marked of ['To‸', '`EGF‸`', '<https://x.org/EGF‸>', '# References\n\n1. EGF‸'])
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

  it('keeps quiet in the reason, in other comments and behind one', () => {
    for (const marked of ['<!-- resistance-disable drug/brand -- dr‸ -->', '<!-- A note on EGF‸ -->', '<!-- x --> To‸'])
      expect(labels(marked)).toEqual([]);
  });
});
