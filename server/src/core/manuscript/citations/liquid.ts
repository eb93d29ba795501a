import { type Finder, wholeCitation } from './found.ts';
import { tagKey } from './tagKey.ts';

/** `{% cite pao2005 lord:2012 --locator 12 %}` and `{% fullcite pao2005 %}`, the tags of jekyll-scholar. */
const tag = /\{%-?\s?(?:full)?cite(?:_details)?\s([^{}%]{1,300}?)\s?-?%\}/g;

/**
 * Finds the keys before the first option; a tag whose first word is not a key, such as a variable in quotation marks,
 * cites nothing that is known.
 */
export const liquid: Finder = ({ prose: { text } }) => {
  if (!text.includes('{%')) return [];
  return [...text.matchAll(tag)].flatMap((match) => {
    const words = (match[1] ?? '').replace(/\s--?\p{L}.*$/u, '').split(/[\s,]+/);
    const keys = words.filter((word) => tagKey.test(word));
    return keys.length > 0 && keys.length === words.length
      ? [wholeCitation(match.index, match.index + match[0].length, 'role', keys)]
      : [];
  });
};
