import type { Citation } from '../manuscript/manuscript.ts';
import { identifierOf, isAuthorYear, isKeyed, isNumbered } from '../manuscript/references/references.ts';
import type { RuleContext } from './rule.ts';

/** How a manuscript cites: by the style that most of its citations have. */
export type CitingStyle = 'key' | 'identifier-key' | 'number' | 'author-year' | 'identifier';

const styleOf = (citation: Citation): CitingStyle | undefined => {
  if (isNumbered(citation)) return 'number';
  if (isAuthorYear(citation)) return 'author-year';
  if (isKeyed(citation)) return citation.keys.every((key) => identifierOf(key)) ? 'identifier-key' : 'key';
  return citation.style === 'pmid' || citation.style === 'doi' ? 'identifier' : undefined;
};

/** The manuscript's style, and its first citation in it, whose marks are to be followed. */
export function citingStyle({ manuscript }: RuleContext): { readonly style: CitingStyle; readonly model?: Citation } {
  const counts = new Map<CitingStyle, Citation[]>();
  for (const citation of manuscript.citations) {
    const style = styleOf(citation);
    if (!style) continue;
    const known = counts.get(style);
    if (known) known.push(citation);
    else counts.set(style, [citation]);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  const model = most?.[1][0];
  return most && model ? { style: most[0], model } : { style: 'identifier' };
}
