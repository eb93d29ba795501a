import type { Guarded } from '../../../server/src/core/text/guarded.ts';

/** An expression with words that it reads, in every kind. */
export type SignPhrases = readonly [name: string, guarded: Guarded, texts: readonly string[]];
