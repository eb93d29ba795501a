import type { EntityKind } from '../knowledge/knowledge.ts';
import type { Span } from '../text/span.ts';
import type { VariantReading, Via } from './mention.ts';

/** A mention in the making: offsets are into the prose of one block. */
export interface Reading extends Span {
  readonly kind: EntityKind;
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly via: Via;
  readonly alternatives: readonly string[];
  readonly variants?: readonly VariantReading[];
}

export const isGeneOrFamily = (reading: Reading): boolean => reading.kind === 'gene' || reading.kind === 'family';
