/**
 * Source of an expression that matches any of the given words. They come in groups by meaning, joined by `|`; a word
 * may be a small expression (`sometimes?`).
 */
export const anyOf = (...groups: readonly string[]): string => `(?:${groups.join('|')})`;

/** Source of an expression that matches any of the given texts literally, the longest first. */
export const anyOfTexts = (texts: Iterable<string>): string =>
  anyOf(...[...texts].sort((a, b) => b.length - a.length).map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')));

/** Returns a case-insensitive expression that matches any of the given words as whole words. */
export const wholeWords = (...groups: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${anyOf(...groups)}(?![\\p{L}\\d])`, 'iu');
