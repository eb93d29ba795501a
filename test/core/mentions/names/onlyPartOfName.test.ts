import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

it.each([
  ['Non-haematological cancers and non-breast tumours were left out.', []],
  [
    'Non-small cell lung cancer and haematological cancers were seen.',
    ['Non-small cell lung cancer', 'haematological cancers'],
  ],
])('%s', (text, diseases) => {
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'disease');
  expect(found.map((one) => one.text)).toEqual(diseases);
});

it('reads a microRNA with its number, not the mechanism whose name it begins', () => {
  const names = (text: string) => analyzeText(text).mentions.map(({ text: name, kind }) => `${kind} ${name}`);
  expect(names('Exosomal miRNA-146a helps.')).toEqual(['mirna miRNA-146a']);
  expect(names('Exosomal miRNA helps.')).toEqual(['mechanism Exosomal miRNA']);
});

it.each<[marked: string, kind: string]>([
  ['Both ⟦FOXD2-AS1⟧ and ⟦FOXD2⟧ rose, as did ⟦SOX2-OT⟧.', 'gene'],
  ['Cells took up programmed cell death-1 ligand; ⟦programmed cell death-1⟧ was low.', 'gene'],
  ['The ⟦androgen receptor⟧ ligand-binding domain is no androgen receptor ligand.', 'gene'],
  ['Crystals of space group P63 held ⟦p63⟧.', 'gene'],
  ['Men were given 225Ac-PSMA-617 where ⟦PSMA⟧ was high.', 'gene'],
  ['The channels ⟦Nav1.5⟧ and ⟦Cav1.2⟧ are not ⟦NAV1⟧, nor is Nav1.55 one of them.', 'gene'],
  ['The complexes PRC1.1 and PRC1.6 need no ⟦PRC1⟧.', 'gene'],
  ['Repair by O⁶-methylguanine-DNA methyltransferase is none by a ⟦DNA methyltransferase⟧.', 'family'],
  ['Data of TCGA-BRCA were used, and ⟦BRCA1⟧ was lost.', 'gene'],
  ['Without the RAS-binding domain it needs no ⟦RAS⟧.', 'family'],
  ['N-ethyl-N-nitrosourea makes mutations in cancer cells; a ⟦nitrosourea⟧ kills them.', 'drug-class'],
  ['A ⟦FADD⟧ mutant is no FADD-like enzyme.', 'gene'],
  ['Levels of thioguanine nucleotides rose under ⟦thioguanine⟧.', 'drug'],
  ['They found BCL-2-associated death (XYZ) where ⟦BCL-2⟧-associated death was rare.', 'gene'],
  ['The ⟦EGFR antisense RNA 1⟧ and the PTEN pseudogene rose with ⟦EGFR⟧ antisense oligonucleotides.', 'gene'],
  ['A thymidylate synthase kinase is no ⟦thymidylate synthase⟧ inhibitor.', 'gene'],
  ['The aurora kinase (AURK) kinase (XYK) binds an ⟦aurora kinase⟧.', 'family'],
  ['Bodies make 4-hydroxy-tamoxiphene and N-desmethyl-imatinib of ⟦imatinib⟧.', 'drug'],
  ['In nicotinamide adenine dinucleotide and retinol dehydrogenase there is no ⟦nicotinamide⟧.', 'drug'],
  ['In the trial CLL-8, ⟦CLL⟧ relapsed.', 'disease'],
  ['They found ⟦intrinsic resistance⟧, not tumour-intrinsic resistance.', 'mechanism'],
])('%s', (marked, kind) => {
  const { text, spans } = markedText(marked);
  const found = analyzeText(text).mentions.filter((one) => one.kind === kind);
  expect(found.map(({ span }) => span)).toEqual(spans);
});

it('reads no short form in the name of the kinase that acts on it', () => {
  const names = (text: string) => analyzeText(text).mentions.map(({ text: name, kind }) => `${kind} ${name}`);
  expect(names('Mitogen-activated protein kinase (MAPK) kinase (MEK) was active.')).toEqual(['family MEK']);
  expect(names('The MAPK kinase (MEK) was active.')).toContain('family MEK');
});
