import type { Source } from '../../knowledge/records.ts';
import type { CitationStyle } from '../../manuscript/manuscript.ts';
import { identifierOf } from '../../manuscript/references/references.ts';
import type { RuleContext } from '../rule.ts';

/** A key of a citation in some style. */
export interface CitedKey {
  readonly style: CitationStyle;
  readonly key: string;
}

/** The work of the base that a key leads to; undefined where it leads to none, or to several. */
export type CitedSources = (style: CitationStyle, key: string) => Source | undefined;

/**
 * Follows keys by the identifier that they are, or by that of the one entry behind them, in the manuscript's own list or in a
 * bibliography; each key once.
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
