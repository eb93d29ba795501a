import type { PlaceParams } from './places.ts';

/** Asks how the sentence at a position was read: names, claims, citations, evidence and findings. */
export const sentenceReadingMethod = 'resistance/readSentence';

export type SentenceReadingParams = PlaceParams;

/** As Markdown; null if there is no sentence. */
export type SentenceReading = string | null;
