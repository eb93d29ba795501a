// The one schema of every table: it gives the types, the checks and the JSON Schemas that editors use. A list is sorted and has no
// doubles, which integrity/order.ts checks.

import * as v from 'valibot';
import {
  AlterationId,
  CellLineId,
  ClassId,
  curie,
  DiseaseId,
  DrugId,
  FamilyId,
  GeneId,
  list,
  MechanismId,
  PathwayId,
  Provenance,
  SourceId,
  text,
} from './recordFields.ts';

/** What a gene makes: protein, a microRNA, or anything else (long RNA, a whole locus). */
const loci = ['protein', 'mirna', 'other'] as const;

/** A gene. `aliases` and `previous` are recognised as the gene; a spelling in `ambiguity` needs context. */
const GeneRecord = v.strictObject({
  id: GeneId,
  symbol: text,
  name: text,
  locus: v.optional(v.picklist(loci), 'protein'),
  previous: list(text),
  aliases: list(text),
  /** Those of the names above that find the gene when asked for, but are never read in running text. */
  unread: list(text),
  /**
   * Whether the gene is outside the field: its names are read only in the recorded capitals, since others turn them
   * into words and surnames.
   */
  exactCase: v.optional(v.boolean(), false),
  entrez: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d*$/, 'is no NCBI Gene id'))),
  uniprot: v.optional(text),
  source: Provenance,
});

/** A protein family or complex whose name stands for several genes: RAS, MEK, AKT, ABC transporters. */
const FamilyRecord = v.strictObject({
  id: FamilyId,
  name: text,
  aliases: list(text),
  /** Those of the names above that are not read in running text. */
  unread: list(text),
  members: v.array(GeneId),
  /**
   * The genes that the bare name stands for where writers use it as the name of a protein: AKT for AKT1, AKT2 and AKT3,
   * VEGF for VEGFA; for PI3K its catalytic parts. Empty for open classes (HDAC).
   */
  means: list(GeneId),
  /** The mechanism of resistance that the name tells, where it is called after what it does: an efflux pump. */
  process: v.optional(MechanismId),
  source: Provenance,
});

/** One amino-acid sequence. Exactly one for each gene is `primary`; papers may number by another. */
const ProteinRecord = v.strictObject({
  accession: text,
  gene: GeneId,
  isoform: v.optional(text),
  primary: v.boolean(),
  residues: v.pipe(v.string(), v.regex(/^[A-Z]+$/, 'is no amino-acid sequence')),
  source: Provenance,
});

/**
 * Another numbering of a gene's residues in papers: their number = residue of the primary sequence + `shift`, in
 * `from`..`to`.
 */
const NumberingRecord = v.strictObject({
  gene: GeneId,
  shift: v.pipe(v.number(), v.integer()),
  from: v.optional(v.pipe(v.number(), v.integer())),
  to: v.optional(v.pipe(v.number(), v.integer())),
  name: text,
  reason: text,
  source: Provenance,
});

const Position = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * The exons of a gene, numbered as in papers, with the residues of the primary sequence that each encodes. A codon
 * shared by two exons is in both.
 */
const ExonsRecord = v.strictObject({
  gene: GeneId,
  /** The transcript from which the exons were read. */
  transcript: text,
  exons: v.array(v.strictObject({ number: Position, first: Position, last: Position })),
  /**
   * Other counts in use: their exon number = `number` + `shift`, from exon `from` on. They only prevent a writer from
   * being contradicted.
   */
  otherCounts: list(
    v.strictObject({ name: text, shift: v.pipe(v.number(), v.integer()), from: v.optional(Position, 1) }),
  ),
  source: Provenance,
});

/** What a gene does in cancer: it drives it when active, or when lost. */
const geneRoles = ['oncogene', 'tumour-suppressor'] as const;

/**
 * The role of a gene in cancer, where lists agree on it and it is the same in every cancer. A gene with both roles has
 * no row.
 */
const GeneRoleRecord = v.strictObject({
  gene: GeneId,
  role: v.picklist(geneRoles),
  /**
   * Whether all its known mutations act in the direction of its role: activating for an oncogene, inactivating for a
   * suppressor.
   */
  oneWay: v.optional(v.boolean(), false),
  source: Provenance,
});

/**
 * What regulators say. `approved`: on the market somewhere, for cancer or not. `withdrawn`: the regulator that the
 * source names withdrew its approval, or the holder gave it up. `investigational`: in trials or laboratories only.
 */
export const drugStatuses = ['approved', 'withdrawn', 'investigational'] as const;

/** A substance under its INN, in lower case. Salts are merged into it. A status never comes without its source. */
const DrugRecord = v.strictObject({
  id: DrugId,
  inn: text,
  brands: list(text),
  codes: list(text),
  synonyms: list(text),
  abbreviations: list(text),
  drugbank: v.optional(v.pipe(v.string(), v.regex(/^DB\d{5}$/, 'is no DrugBank id'))),
  status: v.optional(v.picklist(drugStatuses)),
  statusSource: v.optional(Provenance),
  source: Provenance,
});

/**
 * A drug class, generation or regimen. The class and targets of a drug are those of the classes it belongs to. `source`
 * covers the members and targets, except the members in `unsourced`, which no opened page names.
 */
const ClassRecord = v.strictObject({
  id: ClassId,
  name: text,
  /** What its members do, in one sentence of our own. */
  definition: v.optional(text),
  aliases: list(text),
  parents: list(ClassId),
  /** A way of giving drugs, such as combination therapy: read like a class, but not a class of substances. */
  strategy: v.optional(v.boolean(), false),
  targets: list(v.union([GeneId, FamilyId])),
  members: list(DrugId),
  unsourced: list(DrugId),
  source: Provenance,
});

const alterationForms = [
  'substitution',
  'deletion',
  'insertion',
  'duplication',
  'delins',
  'frameshift',
  'stop',
  'exon',
  'mutation',
  'reversion',
  'amplification',
  'overexpression',
  'loss',
  'methylation',
  'expression',
  'splice-variant',
  'fusion',
  'positive',
  'negative',
  'complex',
  'other',
] as const;

/** A change of a gene, or several together (`complex`), as evidence names it. */
export const AlterationRecord = v.strictObject({
  id: AlterationId,
  name: text,
  genes: v.array(GeneId),
  form: v.picklist(alterationForms),
  /** HGVS protein form without the gene, such as p.Thr790Met, if the change has one. */
  hgvs: v.optional(text),
  spellings: list(text),
  /** What a `complex` profile joins. */
  parts: list(AlterationId),
  source: Provenance,
});

/**
 * A way in which a tumour resists treatment. `spellings` are what writers call it; the descriptions are in words of our
 * own.
 */
const MechanismRecord = v.strictObject({
  id: MechanismId,
  name: text,
  spellings: list(text),
  parents: list(MechanismId),
  /** What it is, in one sentence. */
  definition: v.optional(text),
  /** How it makes a tumour resistant, in one or two sentences. */
  confers: v.optional(text),
  genes: list(v.union([GeneId, FamilyId])),
  /** What it typically makes ineffective. */
  drugs: list(v.union([DrugId, ClassId])),
  /** What is done or tried against it, the best established first; `drugs` are those that the strategy uses. */
  overcome: list(v.strictObject({ strategy: text, drugs: list(v.union([DrugId, ClassId])) })),
  /** Works that were looked up and say so. */
  references: list(SourceId),
  /** Alterations of tumours with the mechanism: evidence on these is evidence on it ("mismatch repair-deficient tumor"). */
  alterations: list(AlterationId),
  /** A kind of resistance, such as cross-resistance, rather than a way in which a tumour acquires it. */
  outcome: v.optional(v.boolean(), false),
  /** A countermeasure against resistance rather than a way in which a tumour acquires it. */
  strategy: v.optional(v.boolean(), false),
  source: Provenance,
});

const PathwayRecord = v.strictObject({
  id: PathwayId,
  name: text,
  aliases: list(text),
  members: list(v.union([GeneId, FamilyId])),
  source: Provenance,
});

const DiseaseRecord = v.strictObject({
  id: DiseaseId,
  name: text,
  synonyms: list(text),
  abbreviations: list(text),
  /** OncoTree codes of the disease: shown, but never read in text, where BRCA and ALL mean something else. */
  oncotree: list(text),
  parents: list(DiseaseId),
  source: Provenance,
});

/** Cell lines are in the base chiefly so that T47D and H1975 are never read as mutations. */
const CellLineRecord = v.strictObject({
  id: CellLineId,
  name: text,
  aliases: list(text),
  disease: v.optional(DiseaseId),
  source: Provenance,
});

const evidenceLevels = ['A', 'B', 'C', 'D', 'E'] as const;

/** What a source says of an alteration under a drug. "Does not support" is a finding of its own, never the opposite effect. */
export const EvidenceRecord = v.strictObject({
  id: curie('civic', 'ra'),
  alteration: AlterationId,
  /** Substances, or the class or regimen where the source names no substance ("EGFR TKI", "chemotherapy"). */
  drugs: v.array(v.union([DrugId, ClassId])),
  /** Therapies that are not a substance or class of the base, as the source names them: shown, and never weighed. */
  therapies: list(text),
  interaction: v.optional(v.picklist(['combination', 'sequential', 'substitutes'])),
  disease: v.optional(DiseaseId),
  /** `not-stated`: the source says that the alteration matters, but not in which direction. */
  effect: v.picklist(['resistance', 'sensitivity', 'reduced-sensitivity', 'adverse-response', 'not-stated']),
  supports: v.boolean(),
  level: v.picklist(evidenceLevels),
  rating: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  established: v.optional(v.boolean(), false),
  /**
   * The source reports what others found (a review, an introduction): enough to agree with a writer, never to
   * contradict one.
   */
  secondary: v.optional(v.boolean(), false),
  source: SourceId,
  verified: v.picklist(['civic', 'lookup']),
  /** The day on which the page of the source was opened for this row, if the work's own record does not give it. */
  looked: v.optional(v.pipe(v.string(), v.isoDate('is no day such as 2026-11-21'))),
  /** What that page says, in one sentence of our own. */
  says: v.optional(text),
  /** The field of curation that the row belongs to: the name of its file in data/curated, set at compile time. */
  field: v.optional(text),
});

/** What kind of work it is, as far as that decides how much weight it carries. */
export const workKinds = ['primary', 'review', 'trial', 'label', 'guideline'] as const;

/** A work that evidence or a mechanism cites, with what its release, or the page that was looked up, says about it. */
export const SourceRecord = v.strictObject({
  id: SourceId,
  citation: text,
  firstAuthor: v.optional(text),
  /** In the order of the work. */
  authors: list(text),
  title: v.optional(text),
  journal: v.optional(text),
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))),
  doi: v.optional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/, 'is no DOI'))),
  /** Known for works that were curated for evidence. `trial` is a pivotal one. */
  kind: v.optional(v.picklist(workKinds)),
  /** The host of the opened page, and the day. */
  host: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'is no host name'))),
  looked: v.optional(v.pipe(v.string(), v.isoDate('is no day such as 2026-11-21'))),
  /** PubMed marks the work as retracted: what rests on it weighs nothing. Set at compile time from data/retracted.tsv. */
  retracted: v.optional(v.boolean(), false),
  verified: v.picklist(['civic', 'lookup']),
});

/** A spelling that means something else as well: recognised only where `needs` holds. */
const AmbiguityRecord = v.strictObject({
  spelling: text,
  /** The reading that needs context; with `never`, the spelling is never read as it. */
  id: v.union([GeneId, FamilyId, DrugId, ClassId, DiseaseId, MechanismId, PathwayId, CellLineId]),
  reason: text,
  /** `defined`: only after "full name (ABBR)" in the document. `context`: only with one of `words` in the sentence. */
  needs: v.picklist(['never', 'defined', 'context', 'exact-case']),
  words: list(text),
  /** Regardless of `needs`: not read where one of these, as written here, is close by ("HR 0.71, 95% CI"). */
  unless: list(text),
});

/** Words by which claims, stance and sections are read: data, not expressions scattered in code. */
const VocabularyRecord = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*(?:\/[a-z][a-z-]*)?$/, 'is no name of a list, such as cue/resistance')),
  meaning: text,
  words: v.array(text),
});

/** The schema of one row of each table. */
export const tables = {
  genes: GeneRecord,
  families: FamilyRecord,
  proteins: ProteinRecord,
  numbering: NumberingRecord,
  exons: ExonsRecord,
  geneRoles: GeneRoleRecord,
  drugs: DrugRecord,
  classes: ClassRecord,
  alterations: AlterationRecord,
  mechanisms: MechanismRecord,
  pathways: PathwayRecord,
  diseases: DiseaseRecord,
  cellLines: CellLineRecord,
  evidence: EvidenceRecord,
  sources: SourceRecord,
  ambiguity: AmbiguityRecord,
  vocabulary: VocabularyRecord,
} as const;

export type TableName = keyof typeof tables;
/** The records of every table. */
export type Tables = { readonly [T in TableName]: readonly v.InferOutput<(typeof tables)[T]>[] };

export type Gene = v.InferOutput<typeof GeneRecord>;
export type Family = v.InferOutput<typeof FamilyRecord>;
export type Protein = v.InferOutput<typeof ProteinRecord>;
export type Numbering = v.InferOutput<typeof NumberingRecord>;
export type Exons = v.InferOutput<typeof ExonsRecord>;
export type GeneRole = v.InferOutput<typeof GeneRoleRecord>;
export type Drug = v.InferOutput<typeof DrugRecord>;
export type DrugStatus = (typeof drugStatuses)[number];
export type DrugClass = v.InferOutput<typeof ClassRecord>;
export type Alteration = v.InferOutput<typeof AlterationRecord>;
export type AlterationForm = (typeof alterationForms)[number];
export type Mechanism = v.InferOutput<typeof MechanismRecord>;
export type Pathway = v.InferOutput<typeof PathwayRecord>;
export type Disease = v.InferOutput<typeof DiseaseRecord>;
export type CellLine = v.InferOutput<typeof CellLineRecord>;
export type Evidence = v.InferOutput<typeof EvidenceRecord>;
export type EvidenceLevel = (typeof evidenceLevels)[number];
export type Source = v.InferOutput<typeof SourceRecord>;
export type Ambiguity = v.InferOutput<typeof AmbiguityRecord>;
export type ProvenanceOf = v.InferOutput<typeof Provenance>;
