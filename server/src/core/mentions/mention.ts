import type { EntityKind } from '../knowledge/knowledge.ts';
import type { AlterationForm } from '../knowledge/records.ts';
import { movedBy, type Span } from '../text/span.ts';

/**
 * How the spelling of a mention identifies its entity: the kind of name that it is, or `grammar` if it is composed by
 * rules.
 */
export type Via =
  | 'symbol'
  | 'previous-symbol'
  | 'alias'
  | 'name'
  | 'inn'
  | 'brand'
  | 'code'
  | 'abbreviation'
  | 'synonym'
  | 'spelling'
  | 'grammar';

/**
 * How the gene of a variant was found. `written`: it is part of the same name ("EGFR T790M"); `adjacent`: a few known words
 * or a list join the two; `same-clause`: it is in the same clause; `residue`: its protein has the residue, or the base
 * knows the change for it; `document`: the document names no other gene.
 */
export type GeneBy = 'written' | 'adjacent' | 'same-clause' | 'residue' | 'document';

/** One change that a variant mention names; "V600E/K" names two. */
export interface VariantReading {
  readonly form: AlterationForm;
  /** The change as HGVS writes it: `p.Thr790Met`, `c.2369C>T`; absent if HGVS has no form for it. */
  readonly hgvs?: string;
  readonly gene?: string;
  readonly geneBy?: GeneBy;
  /** Id of this alteration, if the knowledge base has it. */
  readonly alteration?: string;
  /** The residue in one-letter codes. `to` is `*` for a stop, `=` for no change, and absent if only the residue is named. */
  readonly residue?: { readonly from: string; readonly position: number; readonly to?: string };
  /** Where a change lies that is given by its exon. */
  readonly exons?: PlaceInExons;
}

/** The exons that a change is placed in, as the text numbers them, and what happens there, if it says more than "mutation". */
export interface PlaceInExons {
  readonly numbers: readonly number[];
  readonly event?: 'deletion' | 'insertion' | 'duplication' | 'skipping';
}

/** The place of a block in its document: its offset in the source, its index, and the index of its first mention. */
export interface BlockPlace {
  readonly offset: number;
  readonly block: number;
  readonly firstMention: number;
}

/** A mention relative to its block: `span` counts from the start of the block, `nestedIn` from the block's first mention. */
export interface MentionInBlock {
  readonly span: Span;
  readonly text: string;
  readonly prose: Span;
  readonly sentence: number;
  readonly kind: EntityKind;
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly via: Via;
  readonly alternatives: readonly string[];
  readonly nestedIn?: number;
  readonly variants?: readonly VariantReading[];
}

/**
 * A span read as one or more entities. Spans of different mentions nest or lie apart; they never cross. A mention refers to
 * what was read in its block and adds the place of the block: an edit moves all later blocks, and copying their mentions
 * would cost more than reading the edited block. It is a class so that the compiler forbids spreading it, which would lose
 * the getters.
 */
export class Mention {
  readonly content: MentionInBlock;
  readonly #place: BlockPlace;
  #span: Span | undefined;

  constructor(content: MentionInBlock, place: BlockPlace) {
    this.content = content;
    this.#place = place;
  }

  /** Place in the source. */
  get span(): Span {
    this.#span ??= movedBy(this.content.span, this.#place.offset);
    return this.#span;
  }

  /** The slice of the source, including markup and line breaks. */
  get text(): string {
    return this.content.text;
  }

  /** Index into `Manuscript.blocks`. */
  get block(): number {
    return this.#place.block;
  }

  /** Place in the prose of the block. */
  get prose(): Span {
    return this.content.prose;
  }

  /** Index of the sentence in its block. */
  get sentence(): number {
    return this.content.sentence;
  }

  get kind(): EntityKind {
    return this.content.kind;
  }

  /**
   * Ids of all entities that the span names ("BRCA1/2" names two); empty if the grammar read something that the base does
   * not have.
   */
  get ids(): readonly string[] {
    return this.content.ids;
  }

  /** Names for display, including those of entities that the base does not have. */
  get labels(): readonly string[] {
    return this.content.labels;
  }

  get via(): Via {
    return this.content.via;
  }

  /** Ids of readings that were considered and rejected. */
  get alternatives(): readonly string[] {
    return this.content.alternatives;
  }

  /** Index of the innermost mention that encloses this one. */
  get nestedIn(): number | undefined {
    const { nestedIn } = this.content;
    return nestedIn === undefined ? undefined : nestedIn + this.#place.firstMention;
  }

  /** The changes that a variant or fusion names. */
  get variants(): readonly VariantReading[] | undefined {
    return this.content.variants;
  }
}

/** What a mention is read as, in one name; empty if it was read as nothing: "BRAF V600E/BRAF V600K". */
export const nameOf = ({ labels }: Pick<Mention, 'labels'>): string => labels.join('/');
