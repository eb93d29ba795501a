import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

it.each([
  ['BRAF V599E confers sensitivity to vemurafenib.', 'BRAF V600E'],
  ['The AR F876L mutation confers resistance to enzalutamide.', 'AR F877L'],
  ['ABL1 T334I confers resistance to imatinib.', 'ABL1 T315I'],
])('a change by an old number is the one that evidence knows: %s', (text, name) => {
  const { mentions, claims } = analyzeText(text);
  expect(mentions.find(({ kind }) => kind === 'variant')?.labels).toEqual([name]);
  expect(claims.map(({ verdict }) => verdict)).toEqual(['agrees']);
});

it.each([
  ['Tumours with mutations in KIT exon 11 responded to imatinib.', 'KIT exon 11 mutation', 'mutation'],
  ['Tumours with mutations in INSR exon 17 resisted imatinib.', 'INSR exon 17 mutation', 'mutation'],
  ['Tumours with insertions in EGFR exon 20 resisted gefitinib.', 'EGFR exon 20 insertion', 'exon'],
])('a gene between event and exon does not tell the event: %s', (text, label, form) => {
  const change = analyzeText(text).mentions.find(({ kind }) => kind === 'variant');
  expect([change?.labels, change?.variants?.map((one) => one.form)]).toEqual([[label], [form]]);
});

it.each([
  ['Splice variants of BRAF V600E cause resistance to vemurafenib.', 'BRAF splice variant', 'splice-variant'],
  ['Amplification of the KRAS G12C allele causes resistance to sotorasib.', 'KRAS G12C amplification', 'amplification'],
  ['KIT and PDGFRA are mutated. Exon 11 mutants respond to imatinib.', 'KIT exon 11 mutation', 'mutation'],
  ['KIT and PDGFRA are mutated. Exon 6 mutants respond to imatinib.', undefined, undefined],
])('what happens to an allele, or to an exon without its gene beside it: %s', (text, label, form) => {
  const change = analyzeText(text).mentions.find(({ kind }) => kind === 'variant');
  expect([change?.labels[0], change?.variants?.[0]?.form]).toEqual([label, form]);
});

it.each([
  ['The GLA gene was tested in two families. MLPA revealed a heterozygous ⟦deletion of exon 7⟧ in a carrier.'],
  ['The GLA gene was tested in two families. The change in intron 6 caused a deletion of exon 7.'],
  ['GLA mRNA was tested. RT-PCR revealed skipping of exon 7.'],
])('a lost exon that is found in a person is a change, and one that another change loses is none: %s', (marked) => {
  const { mentions } = analyzeText(marked.replace(/[⟦⟧]/g, ''));
  const changes = mentions.filter(({ kind }) => kind === 'variant').map(({ text }) => text);
  expect(changes).toEqual(marked.match(/(?<=⟦)[^⟧]+/g) ?? []);
});

it('what has an entry by its own number, or fits as it is, stays so', () => {
  const { mentions } = analyzeText(
    'MYD88 L265P, BRAF V600E and KRAS G12F were found in lymphoma treated with ibrutinib.',
  );
  const labels = mentions.filter(({ kind }) => kind === 'variant').flatMap((one) => one.labels);
  expect(labels).toEqual(['MYD88 L265P', 'BRAF V600E', 'KRAS G12F']);
});

it.each([
  ['MTHFR 1298A>C and ERCC1 C118T were typed.', 'C118T', undefined],
  ['EGFR T790M and ERCC1 C118T were typed.', 'C118T', 'p.Cys118Thr'],
  // In brackets after a change of bases stands what it does to the protein.
  ['ABCB1 2677G>A (A893T) was typed.', 'A893T', 'p.Ala893Thr'],
])('the notation of the other changes tells whether one is of bases: %s', (text, name, hgvs) => {
  const change = analyzeText(text).mentions.find((one) => one.kind === 'variant' && one.text === name);
  expect(change?.variants?.map((one) => one.hgvs)).toEqual([hgvs]);
});
