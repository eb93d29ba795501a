import { type Finder, wholeCitation } from './found.ts';

const key = String.raw`[\p{Ll}][\p{Ll}'’-]{1,40}(?:19|20)\d{2}[\p{Ll}\d-]{0,90}`;
const pages = String.raw`(?:pages?|pp?\.)\s\d{1,5}(?:\s?[-–]\s?\d{1,5})?`;
const cited = String.raw`${key}\s${pages}`;
/**
 * `(pao2005acquired pages 2-3, lord2012the pages 9-10)`: keys of a bibliography with their pages, as programs that
 * answer from papers write them.
 */
const bracket = new RegExp(String.raw`\((${cited}(?:[,;]\s${cited}){0,30})\)`, 'gu');
const sign = /\d\S{0,90}\s(?:pages?|pp?\.)\s\d/u;
const keys = new RegExp(key, 'gu');

export const keyWithPages: Finder = ({ prose: { text } }) => {
  if (!sign.test(text)) return [];
  return [...text.matchAll(bracket)].map((match) =>
    wholeCitation(match.index, match.index + match[0].length, 'role', match[1]!.match(keys) ?? []),
  );
};
