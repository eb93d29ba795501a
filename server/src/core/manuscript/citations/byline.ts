import type { Span } from '../../text/span.ts';

/** In characters. No line of authors below a title is longer. */
const longest = 3000;
const between = /[,;·]|\s(?:and|und|et|y|&)\s/u;
const particle = /^(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von|zu)$/u;
const ofName = /^(?:\p{Lu}\.?|\p{Lu}[\p{L}.'’‐-]*\p{Ll}\.?)$/u;
const degree = /^(?:M\.?D|Ph\.?D|M\.?Sc|B\.?Sc|MPH|MBBS|FRCP|Dr|Prof)\.?$/u;

/** Returns whether words are a person's name ("Anna Krüger", "J. van der Berg"): two to five of them. */
function isPerson(words: readonly string[]): boolean {
  const parts = words.filter((word) => !degree.test(word));
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.every((word) => ofName.test(word) || particle.test(word)) &&
    ofName.test(parts.at(-1)!)
  );
}

/**
 * Returns whether a text is the line of authors: the names of two or more persons and nothing else. The raised numbers
 * after them, at `marks`, lead to their institutes.
 */
export function isByline(text: string, marks: readonly Span[]): boolean {
  if (text.length > longest) return false;
  let words = '';
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    words += `${text.slice(at, start)} `;
    at = end;
  }
  words = `${words}${text.slice(at)}`.replace(/^(?:By|Authors?)\s?:?\s/u, '').replace(/[*†‡§¶#^⁎\d]|\.$/gu, ' ');
  const parts = words.split(between).map((part) => part.split(/\s+/u).filter((word) => word !== ''));
  const persons = parts.filter((part) => !part.every((word) => degree.test(word)));
  return persons.length >= 2 && persons.every(isPerson);
}
