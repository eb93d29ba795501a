import type { EntityKind } from '../knowledge/knowledge.ts';
import type { AlterationForm } from '../knowledge/records.ts';
import { movedBy, type Span } from '../text/span.ts';

/** How a spelling led to its entity. */
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

/** How the gene of a variant was found; `written` is part of the same name ("EGFR T790M" side by side). */
export type GeneBy = 'written' | 'adjacent' | 'same-clause' | 'residue' | 'document';

/** One change that a variant mention names; `V600E/K` has two. */
export interface VariantReading {
  readonly form: AlterationForm;
  /** `p.Thr790Met`, `c.2369C>T`; undefined where HGVS has no form for it. */
  readonly hgvs?: string;
  readonly gene?: string;
  readonly geneBy?: GeneBy;
  /** Alteration of the knowledge base, where it has this one. */
  readonly alteration?: string;
  /**
   * A protein substitution in one-letter codes; `to` is `*` for a stop, `=` for no change, undefined where only the residue is
   * named.
   */
  readonly residue?: { readonly from: string; readonly position: number; readonly to?: string };
}

/** Where a block stands in its document: its offset, its index, and the index that its first mention has. */
export interface BlockPlace {
  readonly offset: number;
  readonly block: number;
  readonly firstMention: number;
}

/**
 * A mention as its block shows it, wherever that stands: `span` counts from where the block begins, `nestedIn` from its first
 * mention.
 */
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
 * A span read as one or more entities. Spans of different mentions nest or lie apart; they never cross. A mention
 * refers to what its block reads and adds the block's place: an edit moves all blocks after it, and to copy their
 * mentions would cost more than to read the edited block. It is a class so that the compiler forbids spreading it,
 * which would lose its getters.
 */
export class Mention {
  readonly content: MentionInBlock;
  readonly #place: BlockPlace;
  #span: Span | undefined;

  constructor(content: MentionInBlock, place: BlockPlace) {
    this.content = content;
    this.#place = place;
  }

  /** In the source. */
  get span(): Span {
    this.#span ??= movedBy(this.content.span, this.#place.offset);
    return this.#span;
  }

  /** The slice of the source, markup and line breaks included. */
  get text(): string {
    return this.content.text;
  }

  /** Index into `Manuscript.blocks`. */
  get block(): number {
    return this.#place.block;
  }

  /** The place in that block's prose. */
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

  /** All entities that the span names ("BRCA1/2" names two); empty where the grammar reads what the base does not hold. */
  get ids(): readonly string[] {
    return this.content.ids;
  }

  get labels(): readonly string[] {
    return this.content.labels;
  }

  get via(): Via {
    return this.content.via;
  }

  /** Readings that were considered and rejected. */
  get alternatives(): readonly string[] {
    return this.content.alternatives;
  }

  /** Index of the mention that encloses this one. */
  get nestedIn(): number | undefined {
    const { nestedIn } = this.content;
    return nestedIn === undefined ? undefined : nestedIn + this.#place.firstMention;
  }

  get variants(): readonly VariantReading[] | undefined {
    return this.content.variants;
  }
}
