import type { CompiledLayer } from './layer.ts';

/**
 * Returns ids of works by DOI in lower case, whether the DOI is the id itself or accompanies a PMID. The last layer
 * takes precedence.
 */
export function worksByDoi(layers: readonly CompiledLayer[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { rows } of layers)
    for (let row = 0; row < rows.sources.count; row++) {
      const { id, doi = /^doi:(.+)$/u.exec(id)?.[1] } = rows.sources.record(row);
      if (doi !== undefined) ids.set(doi.toLowerCase(), id);
    }
  return ids;
}
