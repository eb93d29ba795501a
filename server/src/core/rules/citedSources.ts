import type { Source } from '../knowledge/records.ts';
import type { Citation } from '../manuscript/manuscript.ts';
import { identifierOf } from '../manuscript/references/references.ts';
import type { RuleContext } from './rule.ts';

/** The work of the base that a key of a citation leads to; undefined where it leads to none, or to several. */
export type CitedSources = (citation: Citation, key: string) => Source | undefined;

/**
 * Follows keys by the identifier that they are, or by that of the one entry behind them, in the manuscript's own list or in a
 * bibliography; each key once.
 */
export function citedSources({ references, knowledge }: RuleContext): CitedSources {
  const known = new Map<string, Source | undefined>();
  const follow: CitedSources = (citation, key) => {
    const [entry, ...others] = references.worksOf(citation, key);
    if (others.length > 0) return undefined;
    const identifier = identifierOf(key);
    const { pmid, doi } = entry ?? (identifier ? { [identifier.kind]: identifier.id } : {});
    if (pmid !== undefined) return knowledge.source(`pmid:${pmid}`);
    return doi === undefined ? undefined : knowledge.sourceOfDoi(doi);
  };
  return (citation, key) => {
    const name = `${citation.style} ${key}`;
    if (!known.has(name)) known.set(name, follow(citation, key));
    return known.get(name);
  };
}
