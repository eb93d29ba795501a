import type { EntityKind } from '../knowledge/knowledge.ts';
import type { Span } from '../text/span.ts';
import type { VariantReading, Via } from './mention.ts';

/** A mention in the making. Offsets count in the prose of its block. */
export interface Reading extends Span {
  readonly kind: EntityKind;
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly via: Via;
  /** Ids of readings that were considered and rejected; absent where there was nothing to choose from. */
  readonly alternatives?: readonly string[];
  readonly variants?: readonly VariantReading[];
}

/** Whether a reading, or a mention, is of a gene or a gene family. */
export const isGeneOrFamily = ({ kind }: Pick<Reading, 'kind'>): boolean => kind === 'gene' || kind === 'family';
