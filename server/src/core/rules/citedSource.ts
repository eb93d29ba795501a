import type { Source } from '../knowledge/records.ts';
import type { Citation } from '../manuscript/manuscript.ts';
import { identifierOf } from '../manuscript/references/references.ts';
import type { RuleContext } from './rule.ts';

/**
 * The work of the base that a key of a citation leads to: by the identifier that the key is, or by that of the one entry behind it, in the
 * manuscript's own list or in a bibliography.
 */
export function citedSource(
  { references, knowledge }: RuleContext,
  citation: Citation,
  key: string,
): Source | undefined {
  const [entry, ...others] = references.worksOf(citation, key);
  if (others.length > 0) return undefined;
  const identifier = identifierOf(key);
  const { pmid, doi } = entry ?? (identifier ? { [identifier.kind]: identifier.id } : {});
  if (pmid !== undefined) return knowledge.source(`pmid:${pmid}`);
  return doi === undefined ? undefined : knowledge.sourceOfDoi(doi);
}
