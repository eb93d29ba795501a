import type { FormTable } from './formTables.ts';

/** The tables of the forms that name a place, or one allele of it, without the other. */
export const placeFormTables: Readonly<Record<string, FormTable>> = {
  residueMention: {
    accepts: [
      ['⟦V600⟧-mutant melanoma', '-'],
      ['⟦G12⟧ mutations', '-'],
      ['⟦R68⟧, ⟦H95⟧ and ⟦Y96⟧ substitutions, or ⟦D1228⟧ and ⟦Y1230⟧ mutants', '-', '-', '-', '-', '-'],
      ['⟦codon 12⟧ mutations and ⟦codons 12 and 13⟧ mutants', '-', '-'],
      ['mutations at ⟦codons 12, 13 and 61⟧ and in KRAS ⟦codon 146⟧ mutants', '-', '-'],
      ['NRAS ⟦codon 61⟧, HRAS ⟦codon 61⟧ and KRAS ⟦codon 12/13⟧ mutations', '-', '-', '-'],
      ['RET ⟦codons 609, 611, 618, 620 and 634⟧ are mutated', '-'],
      ['FLT3 ⟦D835⟧/⟦I836⟧ tyrosine kinase domain (TKD) mutations', '-', '-'],
      ['the ⟦F317⟧ exchanges, ⟦D816⟧ activation loop mutants', '-', '-'],
      ['mutations in RET ⟦G810⟧, substitutions at ⟦D835⟧ and ⟦F691⟧', '-', '-', '-'],
      ['mutation of residue ⟦Cys797⟧; alterations affecting the solvent-front residue ⟦G2032⟧', '-', '-'],
      ['the molecular brake ⟦N550⟧ and the gatekeeper ⟦V565⟧', '-', '-'],
    ],
    rejects: [
      'reading of codons 12 and 13',
      'the codons 12, 13 and mutations',
      'V600 and',
      'D1228 and Y1230 changed, R68 and the mutations',
      'V600',
      'the codon',
      'codon 12',
      'B600 mutations',
      'mutations in G810',
      'mutations in K562',
      'the catalytic triad His57, Asp102 and Ser195',
      'S473 phosphorylation and other mutations',
      'the gatekeeper of H1975',
      'mutations at D10.5',
    ],
  },
  globinPlace: {
    accepts: [
      ['Hb Nowhere [⟦β67(E11)Val→Met⟧]', '-'],
      ['the chain (⟦α 58 (E7) His→Tyr⟧) and ⟦6 (A3) Glu→Lys⟧', '-', '-'],
      ['⟦beta 121 Glu to Gln⟧ and ⟦β6 Glu-->Val⟧', '-', '-'],
      ['⟦alpha44 Pro replaced by Leu⟧ and ⟦α2 104(G11) Cys→Tyr⟧', '-', '-'],
      ['Hbβ⟦6 Glu→Val⟧', '-'],
    ],
    rejects: [
      'β67 Val',
      'in 12 Val→Met',
      'beta 67(E11) Val and Met',
      'β2 Gly to glycine',
      'β67(E11)Val→Val',
      'at 5.2 (H4) Val→Gly',
    ],
  },
  intronPlace: {
    accepts: [
      ['c.93-21G>A (⟦IVS-I-110⟧) and ⟦IVS II-654⟧', '-', '-'],
      ['α2 ⟦IVS1 -5nt⟧ and ⟦IVS-I+5⟧', '-', '-'],
    ],
    rejects: ['IVS-I', 'IVS 1-5', 'IVS10-1', 'IVS-I-110a', 'IVSII-1', 'AIVS-I-1'],
  },
  oncogenicRas: {
    accepts: [
      ['H-Ras ⟦V12⟧, KRAS-⟦V12⟧ and NRAS⟦L61⟧', 'p.Gly12Val', 'p.Gly12Val', 'p.Gln61Leu'],
      ['⟦V12⟧ cells', 'p.Gly12Val'],
    ],
    rejects: ['leads V12', 'RAS V13', 'RAS G12', 'RASV12K', 'RAS L12', 'Rac V12'],
  },
  hotspot: {
    accepts: [
      ['NRAS ⟦Q61⟧ and KRAS ⟦G12/13⟧', '-', '- -'],
      ['⟦V600⟧ in melanoma', '-'],
      ['BRAF-⟦V600⟧ disease', '-'],
      ['the ⟦G810⟧ residue', '-'],
    ],
    rejects: [
      'in Q61',
      'the NRAS Q61K',
      'pERK Q6',
      'PTEN S380/T382',
      'MAPK T202-5',
      'the residue G810',
      'AKT S473 → A',
    ],
  },
  allele: {
    accepts: [
      ['the ⟦677T⟧ allele and ⟦1298C⟧ or ⟦1298A⟧ alleles', '-', '-', '-'],
      ['FII ⟦20210A⟧ and factor V ⟦1691A⟧ alleles', '-', '-'],
      ['RA and ⟦-1082 G⟧ allele, ⟦−308A⟧ carriers', '-', '-'],
      ['the ⟦194Arg⟧ allele and ⟦Pro72⟧ homozygotes', '-', '-'],
      ['XRCC1 ⟦399Gln⟧ and p53 ⟦72Pro⟧', '-', '-'],
      ['The polymorphism MDR1 ⟦3435T⟧', '-'],
    ],
    rejects: [
      'the 5T allele',
      '12 A alleles',
      'GAPDH 600C',
      'a polymorphism at 37C or 100C',
      'A*0201A allele',
      'the 677TT genotype',
      'Ser195 and 102Asp',
      'XRCC1 399Gln/Gln',
      'the Pro72 site',
      'cooled to -80 C',
    ],
  },
};
