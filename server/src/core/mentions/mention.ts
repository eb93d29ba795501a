import type { EntityKind } from '../knowledge/knowledge.ts';
import type { AlterationForm } from '../knowledge/records.ts';
import type { Span } from '../text/span.ts';

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
  /** A protein substitution in one-letter codes; `to` is `*` for a stop, `=` for no change, undefined where only the residue is named. */
  readonly residue?: { readonly from: string; readonly position: number; readonly to?: string };
}

/** A span read as one or more entities. Spans of different mentions nest or lie apart; they never cross. */
export interface Mention {
  readonly span: Span;
  /** The slice of the source, markup and line breaks included. */
  readonly text: string;
  /** Index into `Manuscript.blocks`, and the place in that block's prose. */
  readonly block: number;
  readonly prose: Span;
  /** Index of the sentence in its block. */
  readonly sentence: number;
  readonly kind: EntityKind;
  /** All entities that the span names ("BRCA1/2" names two); empty where the grammar reads what the base does not hold. */
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly via: Via;
  /** Readings that were considered and rejected. */
  readonly alternatives: readonly string[];
  /** Index of the mention that encloses this one. */
  readonly nestedIn?: number;
  readonly variants?: readonly VariantReading[];
}
