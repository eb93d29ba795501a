import { type Finder, wholeCitation } from './found.ts';

/**
 * `[[resistance/edwards-2008-intragenic-deletion]]`, `[[pao-2005-acquired-resistance|Pao 2005]]`: a link to a note on a
 * work, named by author and year as in wikis of notes.
 */
const link =
  /\[\[(?:[^[\]|#]{0,80}\/)?(\p{Ll}[\p{Ll}-]{1,40}-?(?:19|20)\d{2}[a-z]?(?:-[\p{Ll}\d-]{3,160})?)(?:#[^[\]|]{0,80})?(?:\|[^[\]]{1,120})?\]\]/gu;

export const wikiLink: Finder = ({ prose: { text } }) =>
  text.includes('[[')
    ? [...text.matchAll(link)].map((match) =>
        wholeCitation(match.index, match.index + match[0].length, 'article', [match[1]!]),
      )
    : [];
