import type { CompiledLayer } from './layer.ts';

/** Ids of works by their DOI in lower case, be it the id itself or beside a PMID. Of several layers the last one answers. */
export function worksByDoi(layers: readonly CompiledLayer[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { rows } of layers)
    for (let row = 0; row < rows.sources.count; row++) {
      const { id, doi = /^doi:(.+)$/u.exec(id)?.[1] } = rows.sources.record(row);
      if (doi !== undefined) ids.set(doi.toLowerCase(), id);
    }
  return ids;
}
