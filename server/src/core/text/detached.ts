/**
 * A copy of a slice. Engines keep a slice as a window on the whole text, so that whatever outlives a version of a document would
 * keep that version in memory.
 */
export const detached = (slice: string): string => ` ${slice}`.slice(1);
