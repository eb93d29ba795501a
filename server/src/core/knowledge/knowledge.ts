import type { NameIndex } from './names/nameIndex.ts';
import type {
  Alteration,
  Ambiguity,
  CellLine,
  Disease,
  Drug,
  DrugClass,
  Evidence,
  Exons,
  Family,
  Gene,
  GeneRole,
  Mechanism,
  Numbering,
  Pathway,
  Protein,
  Source,
  Tables,
} from './records.ts';

/**
 * A record that is not the change of a claim but close to it: it includes the change ("BTK C481" and C481S), or has the
 * same effect on the gene (loss and low expression). Its evidence may agree with the claim and never contradicts it.
 * With `isOpposite` its effect is the reverse: what makes tumours with much of a protein sensitive leaves those with
 * little of it resistant.
 */
export interface Kindred {
  readonly alteration: string;
  readonly isOpposite: boolean;
}

/** Which data answered: shown in cards, findings and `--version`. */
export interface Release {
  readonly version: string;
  /** ISO date of the release. */
  readonly date: string;
  /** SHA-256 of the canonical tables, in hexadecimal. */
  readonly hash: string;
  /** ISO date of the CIViC release that the evidence is from. */
  readonly civic?: string;
  /** ISO date up to which its list of retracted works reaches. */
  readonly retractions?: string;
  /** Ids of lower layers that this release has dropped: they stay known by name, and weigh nothing. */
  readonly withdrawn?: readonly string[];
}

/** The layers from the lowest up: the data of the product, a release imported by the user, tables of the project. */
export type LayerName = 'shipped' | 'user' | 'project';

/** One set of facts. Later layers add to earlier ones; for an id in both, the later layer answers. */
export interface Layer {
  readonly name: LayerName;
  readonly release: Release;
}

/** A layer that is not compiled. */
export interface TableLayer extends Layer {
  readonly tables: Tables;
}

/** Anything that a mention can name, distinguished by `kind`; the words are those of `annotate --jsonl`. */
export type Entity =
  | { readonly kind: 'gene'; readonly record: Gene }
  | { readonly kind: 'family'; readonly record: Family }
  | { readonly kind: 'drug'; readonly record: Drug }
  | { readonly kind: 'drug-class'; readonly record: DrugClass }
  | { readonly kind: 'variant'; readonly record: Alteration }
  | { readonly kind: 'fusion'; readonly record: Alteration }
  | { readonly kind: 'mechanism'; readonly record: Mechanism }
  | { readonly kind: 'pathway'; readonly record: Pathway }
  | { readonly kind: 'disease'; readonly record: Disease }
  | { readonly kind: 'cell-line'; readonly record: CellLine };
export type EntityKind = Entity['kind'] | 'mirna';

/** The read API of the knowledge base, which every stage uses and nothing else. Unknown ids give undefined or []. */
export interface Knowledge {
  readonly layers: readonly Layer[];
  readonly names: NameIndex;
  /** The release of the layer that answers for `id`, with the layer's name. */
  origin(id: string): { readonly layer: LayerName; readonly release: Release } | undefined;
  entity(id: string): Entity | undefined;
  /** The approved label: HGNC symbol, lower-case INN, disease name. */
  label(id: string): string;
  gene(id: string): Gene | undefined;
  drug(id: string): Drug | undefined;
  /** INNs of one word with `length` letters that begin or end with the same three letters as `word`. */
  innsSharingEdge(word: string, length: number): readonly string[];
  source(id: string): Source | undefined;
  /** The work with this DOI (`10.1000/x`, in any case), whatever its id. */
  sourceOfDoi(doi: string): Source | undefined;
  /** The release that lists the work (`pmid:…`) as retracted, whether the base cites it or not. */
  retractedIn(id: string): Release | undefined;
  evidenceItem(id: string): Evidence | undefined;
  /** Ids of evidence that begin with `prefix`, in the order of layers and rows. */
  evidenceIds(prefix: string): readonly string[];
  /** The release that withdrew an id, if any. */
  withdrawnBy(id: string): Release | undefined;
  /** The gene of an approved symbol, exact case. */
  geneOfSymbol(symbol: string): Gene | undefined;
  /** All sequences of a gene, the primary first. */
  proteins(geneId: string): readonly Protein[];
  numbering(geneId: string): readonly Numbering[];
  /** The exons of a gene, as far as sources were found. */
  exons(geneId: string): readonly Exons[];
  /** Whether a gene is an oncogene or a tumour suppressor, where that is undisputed. */
  roleOf(geneId: string): GeneRole | undefined;
  /** Alterations that involve the gene, complex ones included. */
  alterations(geneId: string): readonly Alteration[];
  alteration(id: string): Alteration | undefined;
  /** Genes with a known change of this HGVS form (p.Thr790Met). */
  genesWithChange(hgvs: string): readonly string[];
  /** Classes that the drug belongs to, nearest first, then their parents. */
  classesOf(drugId: string): readonly DrugClass[];
  /** Families that the gene belongs to. */
  familiesOf(geneId: string): readonly Family[];
  /** Mechanisms that involve the gene or family. */
  mechanismsOf(geneOrFamilyId: string): readonly Mechanism[];
  /** Classes that act on a gene or family. */
  classesOn(targetId: string): readonly DrugClass[];
  /** Members of a class and of its subclasses. */
  membersOf(classId: string): readonly string[];
  /** Genes and families that a class acts on, or a drug: those of its own classes, else of the nearest class above that has any. */
  targetsOf(drugOrClassId: string): readonly string[];
  /** Evidence on an alteration, on any alteration of a gene (`hgnc:…`), on a drug or class, or from a work. */
  evidence(id: string): readonly Evidence[];
  /** The evidence that is weighed on an alteration: that on profiles about it alone, without retracted works. */
  evidenceAbout(alterationId: string): readonly Evidence[];
  /** The part of it on a single drug or class, by that drug or class. */
  evidenceAlone(alterationId: string): ReadonlyMap<string, readonly Evidence[]>;
  /** The drugs and classes for which weighing an alteration may give a verdict. */
  drugsWithEvidence(alterationId: string): ReadonlySet<string>;
  /**
   * The records whose evidence may agree with a claim on the alteration where the base has nothing on it: "BTK C481",
   * any change of the residue, for BTK C481S; "ALK fusion", with any partner, for EML4::ALK; low expression for loss.
   */
  kindredOf(alterationId: string): readonly Kindred[];
  /** A disease and everything above it. */
  lineage(diseaseId: string): readonly string[];
  /** Every record that carries names, or all of one kind. Without a kind, this reads the whole base. */
  entities<K extends Entity['kind']>(kind?: K): Iterable<Extract<Entity, { readonly kind: K }>>;
  ambiguity(spelling: string): readonly Ambiguity[];
  /**
   * A value that a later stage derives from the base and needs for every text, such as an index of words: made once and
   * kept with the base.
   */
  derived<T>(make: (knowledge: Knowledge) => T): T;
  /** The words of a vocabulary list such as `cue/resistance`; an unknown list is empty. */
  words(list: string): readonly string[];
}
