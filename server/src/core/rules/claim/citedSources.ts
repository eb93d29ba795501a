import type { Source } from '../../knowledge/records.ts';
import type { CitationStyle } from '../../manuscript/manuscript.ts';
import { identifierOf } from '../../manuscript/references/references.ts';
import type { RuleContext } from '../rule.ts';

/** A citation key with the style of its citation. */
export interface StyledKey {
  readonly style: CitationStyle;
  readonly key: string;
}

/** Returns the work of the base that a key leads to; undefined for none or several. */
export type CitedSources = (style: CitationStyle, key: string) => Source | undefined;

/**
 * Resolves keys that are identifiers, or that lead to one entry with an identifier in the manuscript's own list or in a
 * bibliography. Each key is resolved once.
 */
export function citedSources({ references, knowledge }: RuleContext): CitedSources {
  const known = new Map<CitationStyle, Map<string, Source | undefined>>();
  const follow: CitedSources = (style, key) => {
    const [entry, ...others] = references.worksOf({ style }, key);
    if (others.length > 0) return undefined;
    const identifier = identifierOf(key);
    const { pmid, doi } = entry ?? (identifier ? { [identifier.kind]: identifier.id } : {});
    if (pmid !== undefined) return knowledge.source(`pmid:${pmid}`);
    return doi === undefined ? undefined : knowledge.sourceOfDoi(doi);
  };
  return (style, key) => {
    const inStyle = known.get(style) ?? new Map<string, Source | undefined>();
    known.set(style, inStyle);
    if (!inStyle.has(key)) inStyle.set(key, follow(style, key));
    return inStyle.get(key);
  };
}
