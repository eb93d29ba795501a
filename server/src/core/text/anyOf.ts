/**
 * The part of an expression that matches any of some words. They come in groups, each by what its words say, joined by `|`; a word
 * may be a small expression (`sometimes?`).
 */
export const anyOf = (...groups: readonly string[]): string => `(?:${groups.join('|')})`;

/** The part of an expression that matches any of some texts as they stand, the longest that fits. */
export const anyOfTexts = (texts: Iterable<string>): string =>
  anyOf(...[...texts].sort((a, b) => b.length - a.length).map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')));

/** An expression that finds such words, whatever their case, where they stand as a whole. */
export const wholeWords = (...groups: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${anyOf(...groups)}(?![\\p{L}\\d])`, 'iu');
