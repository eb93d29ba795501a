import { createKnowledge } from '../../server/src/core/knowledge/createKnowledge.ts';
import type { Knowledge } from '../../server/src/core/knowledge/knowledge.ts';
import type { Tables } from '../../server/src/core/knowledge/records.ts';

/** A row with everything optional except what its table cannot guess. */
type Row<T extends keyof Tables, Needed extends keyof Tables[T][number]> = Partial<Tables[T][number]> &
  Pick<Tables[T][number], Needed>;

/** Ten-line tables for tests: what is left out is filled in, so that tests say only what they are about. */
export interface SmallTables {
  readonly genes?: readonly Row<'genes', 'id' | 'symbol'>[];
  readonly families?: readonly Row<'families', 'id' | 'name'>[];
  readonly proteins?: readonly Row<'proteins', 'gene' | 'residues'>[];
  readonly numbering?: readonly Row<'numbering', 'gene' | 'shift'>[];
  readonly exons?: readonly Row<'exons', 'gene' | 'exons'>[];
  readonly geneRoles?: readonly Row<'geneRoles', 'gene' | 'role'>[];
  readonly drugs?: readonly Row<'drugs', 'id' | 'inn'>[];
  readonly classes?: readonly Row<'classes', 'id' | 'name'>[];
  readonly alterations?: readonly Row<'alterations', 'id' | 'name' | 'genes' | 'form'>[];
  readonly mechanisms?: readonly Row<'mechanisms', 'id' | 'name'>[];
  readonly pathways?: readonly Row<'pathways', 'id' | 'name'>[];
  readonly diseases?: readonly Row<'diseases', 'id' | 'name'>[];
  readonly cellLines?: readonly Row<'cellLines', 'id' | 'name'>[];
  readonly evidence?: readonly Row<'evidence', 'id' | 'alteration' | 'drugs' | 'effect' | 'source'>[];
  readonly sources?: readonly Row<'sources', 'id'>[];
  readonly ambiguity?: readonly Row<'ambiguity', 'spelling' | 'id' | 'needs'>[];
  readonly vocabulary?: readonly Row<'vocabulary', 'id' | 'words'>[];
}

const source = { verified: 'own' } as const;

/** The full tables that the short rows stand for. */
export function fullTables(small: SmallTables): Tables {
  return {
    genes: (small.genes ?? []).map((r) => ({
      name: `${r.symbol} protein`,
      locus: 'protein' as const,
      previous: [],
      aliases: [],
      unread: [],
      exactCase: false,
      source,
      ...r,
    })),
    families: (small.families ?? []).map((r) => ({ aliases: [], unread: [], members: [], means: [], source, ...r })),
    proteins: (small.proteins ?? []).map((r) => ({ accession: `P_${r.gene}`, primary: true, source, ...r })),
    numbering: (small.numbering ?? []).map((r) => ({ name: 'other numbering', reason: 'for this test', source, ...r })),
    exons: (small.exons ?? []).map((r) => ({ transcript: `T_${r.gene}`, otherCounts: [], source, ...r })),
    geneRoles: (small.geneRoles ?? []).map((r) => ({ oneWay: false, source, ...r })),
    drugs: (small.drugs ?? []).map((r) => ({
      brands: [],
      codes: [],
      synonyms: [],
      abbreviations: [],
      source,
      ...r,
    })),
    classes: (small.classes ?? []).map((r) => ({
      aliases: [],
      parents: [],
      targets: [],
      members: [],
      strategy: false,
      unsourced: [],
      source,
      ...r,
    })),
    alterations: (small.alterations ?? []).map((r) => ({ spellings: [], parts: [], source, ...r })),
    mechanisms: (small.mechanisms ?? []).map((r) => ({
      spellings: [],
      parents: [],
      genes: [],
      drugs: [],
      overcome: [],
      references: [],
      alterations: [],
      outcome: false,
      strategy: false,
      source,
      ...r,
    })),
    pathways: (small.pathways ?? []).map((r) => ({ aliases: [], members: [], source, ...r })),
    diseases: (small.diseases ?? []).map((r) => ({
      oncotree: [],
      synonyms: [],
      abbreviations: [],
      parents: [],
      source,
      ...r,
    })),
    cellLines: (small.cellLines ?? []).map((r) => ({ aliases: [], source, ...r })),
    evidence: (small.evidence ?? []).map((r) => ({
      supports: true,
      therapies: [],
      level: 'B' as const,
      established: false,
      secondary: false,
      verified: 'civic' as const,
      ...r,
    })),
    sources: (small.sources ?? []).map((r) => ({
      authors: [],
      retracted: false,
      citation: `Someone et al. (${r.id})`,
      verified: 'civic' as const,
      ...r,
    })),
    ambiguity: (small.ambiguity ?? []).map((r) => ({ reason: 'for this test', words: [], unless: [], ...r })),
    vocabulary: (small.vocabulary ?? []).map((r) => ({ meaning: 'for this test', ...r })),
  };
}

/** A knowledge base of one layer. */
export function knowledge(small: SmallTables = {}): Knowledge {
  const release = { version: '0.0.0', date: '2000-01-01', hash: '0'.repeat(64) };
  return createKnowledge([{ name: 'shipped', release, tables: fullTables(small) }]);
}

/** A protein of `length` residues, all alanine but for those given by position, counted from 1. */
export function protein(length: number, residues: Readonly<Record<number, string>>): string {
  return Array.from({ length }, (_, i) => residues[i + 1] ?? 'A').join('');
}

/** A small piece of the field, enough for a sentence on targeted therapy. */
export const oncology: SmallTables = {
  genes: [
    { id: 'hgnc:3236', symbol: 'EGFR', name: 'epidermal growth factor receptor', aliases: ['HER1', 'ERBB1'] },
    { id: 'hgnc:3430', symbol: 'ERBB2', aliases: ['HER2', 'HER-2/neu'] },
    { id: 'hgnc:1097', symbol: 'BRAF' },
    { id: 'hgnc:6407', symbol: 'KRAS' },
    { id: 'hgnc:76', symbol: 'ABL1', aliases: ['ABL', 'c-ABL'] },
    { id: 'hgnc:1014', symbol: 'BCR' },
    { id: 'hgnc:427', symbol: 'ALK' },
    { id: 'hgnc:1316', symbol: 'EML4' },
    { id: 'hgnc:7029', symbol: 'MET', aliases: ['c-MET', 'HGFR'] },
    { id: 'hgnc:1100', symbol: 'BRCA1' },
    { id: 'hgnc:1101', symbol: 'BRCA2' },
    { id: 'hgnc:3467', symbol: 'ESR1', name: 'estrogen receptor 1', aliases: ['ERα', 'ER'] },
    { id: 'hgnc:644', symbol: 'AR', name: 'androgen receptor' },
    { id: 'hgnc:9588', symbol: 'PTEN' },
    { id: 'hgnc:40', symbol: 'ABCB1', aliases: ['MDR1', 'P-glycoprotein', 'P-gp'] },
    { id: 'hgnc:17635', symbol: 'CD274', aliases: ['PD-L1'] },
    { id: 'hgnc:1773', symbol: 'CDK4' },
    { id: 'hgnc:1777', symbol: 'CDK6' },
    { id: 'hgnc:7127', symbol: 'MLH1' },
    { id: 'hgnc:8975', symbol: 'PIK3CA' },
    { id: 'hgnc:11998', symbol: 'TP53', aliases: ['p53'] },
    { id: 'hgnc:3433', symbol: 'ERCC1' },
  ],
  families: [
    { id: 'family:RAS', name: 'RAS', members: ['hgnc:6407'] },
    { id: 'family:PI3K', name: 'PI3K', members: ['hgnc:8975'] },
    { id: 'family:BRCA', name: 'BRCA', members: ['hgnc:1100', 'hgnc:1101'] },
  ],
  proteins: [
    {
      gene: 'hgnc:3236',
      residues: protein(1210, { 719: 'G', 746: 'E', 750: 'A', 790: 'T', 797: 'C', 858: 'L', 861: 'L' }),
    },
    { gene: 'hgnc:1097', residues: protein(766, { 600: 'V' }) },
    { gene: 'hgnc:6407', residues: protein(189, { 12: 'G', 13: 'G' }) },
    { gene: 'hgnc:76', residues: protein(1130, { 315: 'T' }) },
  ],
  numbering: [{ gene: 'hgnc:76', shift: -19, name: 'ABL1 isoform 1b' }],
  drugs: [
    { id: 'drug:osimertinib', inn: 'osimertinib', brands: ['Tagrisso'], codes: ['AZD9291'] },
    { id: 'drug:gefitinib', inn: 'gefitinib', brands: ['Iressa'] },
    { id: 'drug:imatinib', inn: 'imatinib', brands: ['Gleevec', 'Glivec'], codes: ['STI571'] },
    { id: 'drug:fluorouracil', inn: 'fluorouracil', synonyms: ['5-fluorouracil'], abbreviations: ['5-FU'] },
    { id: 'drug:tamoxifen', inn: 'tamoxifen' },
  ],
  classes: [
    { id: 'class:egfr-inhibitor', name: 'EGFR inhibitor', targets: ['hgnc:3236'], members: ['drug:gefitinib'] },
    {
      id: 'class:egfr-tki-3',
      name: 'third-generation EGFR inhibitor',
      aliases: ['third-generation EGFR TKI'],
      parents: ['class:egfr-inhibitor'],
      targets: ['hgnc:3236'],
      members: ['drug:osimertinib'],
    },
    { id: 'class:abl-tki-2', name: 'second-generation ABL TKI', targets: ['hgnc:76'] },
    { id: 'class:tki', name: 'tyrosine kinase inhibitor', aliases: ['TKI'] },
    { id: 'class:chemotherapy', name: 'chemotherapy' },
  ],
  alterations: [
    {
      id: 'alteration:EGFR-T790M',
      name: 'EGFR T790M',
      genes: ['hgnc:3236'],
      form: 'substitution',
      hgvs: 'p.Thr790Met',
    },
    {
      id: 'alteration:BRAF-V600E',
      name: 'BRAF V600E',
      genes: ['hgnc:1097'],
      form: 'substitution',
      hgvs: 'p.Val600Glu',
    },
    { id: 'alteration:MET-amplification', name: 'MET amplification', genes: ['hgnc:7029'], form: 'amplification' },
    {
      id: 'alteration:BCR-ABL1',
      name: 'BCR::ABL1',
      genes: ['hgnc:1014', 'hgnc:76'],
      form: 'fusion',
      spellings: ['BCR-ABL'],
    },
    { id: 'alteration:AR-V7', name: 'AR-V7', genes: ['hgnc:644'], form: 'splice-variant' },
  ],
  mechanisms: [
    { id: 'mechanism:multidrug-resistance', name: 'multidrug resistance', spellings: ['multiple drug resistance'] },
    { id: 'mechanism:gene-amplification', name: 'gene amplification' },
    { id: 'mechanism:cancer-stem-cells', name: 'cancer stem cells' },
  ],
  pathways: [{ id: 'pathway:mapk', name: 'MAPK pathway', aliases: ['MAPK signaling'] }],
  diseases: [
    {
      id: 'doid:3908',
      name: 'lung non-small cell carcinoma',
      synonyms: ['non-small cell lung cancer'],
      abbreviations: ['NSCLC'],
    },
    { id: 'doid:1612', name: 'breast cancer' },
    { id: 'doid:2394', name: 'ovarian cancer' },
    { id: 'doid:8552', name: 'chronic myeloid leukemia', abbreviations: ['CML'] },
    { id: 'doid:9952', name: 'acute lymphoblastic leukemia', abbreviations: ['ALL'] },
  ],
  cellLines: [
    { id: 'cell-line:T-47D', name: 'T-47D' },
    { id: 'cell-line:NCI-H1975', name: 'NCI-H1975', aliases: ['H1975'] },
  ],
  ambiguity: [
    { spelling: 'ALL', id: 'doid:9952', needs: 'context', words: ['leukemia', 'lymphoblastic', 'relapsed'] },
    { spelling: 'AR', id: 'hgnc:644', needs: 'context', words: ['androgen', 'prostate'] },
    { spelling: 'MET', id: 'hgnc:7029', needs: 'exact-case' },
    { spelling: 'ER', id: 'hgnc:3467', needs: 'context', words: ['breast', 'estrogen', 'tamoxifen'] },
  ],
};

/** What the tree of projects in `test/project/fixture` is read with. */
export const treeTables: SmallTables = {
  ...oncology,
  vocabulary: [
    { id: 'cue/confers', words: ['confers'] },
    { id: 'cue/resistance', words: ['resistance'] },
  ],
};
