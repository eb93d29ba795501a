import { type Finder, type FoundCitation, wholeCitation } from './found.ts';

/** One work: `Kobayashi, 2005 #12`, with a prefix or pages (`see Pao, 2005 #13@p. 3`), or with no more than its number. */
const work = String.raw`[^{};#\n]{0,120}#\d{1,6}(?:@[^{};\n]{0,80})?`;
/**
 * `{Kobayashi, 2005 #12;Pao, 2005 #13}`: what EndNote puts where a citation is to stand until it formats the text. The numbers are
 * records of the writer's library, so no key can be checked.
 */
const temporary = new RegExp(String.raw`\{(${work}(?:;${work}){0,40})\}`, 'gu');
const sign = /#\d[^{}]*\}/u;
/** `{#12}` is the identifier of a heading. */
const isCited = (inside: string): boolean => /(?:1[89]|20)\d\d[a-z]? ?,? #/u.test(inside);

export const endNote: Finder = ({ prose: { text } }): FoundCitation[] => {
  if (!sign.test(text)) return [];
  return [...text.matchAll(temporary)]
    .filter(([, inside = '']) => isCited(inside))
    .map(({ 0: all, index }) => wholeCitation(index, index + all.length, 'author-year', []));
};
