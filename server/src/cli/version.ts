import { annotationSchemaVersion } from '../core/features/annotation/annotationSchema.ts';
import { serverInfo } from '../lsp/serverInfo.ts';
import { shippedLayer } from './shippedKnowledge.ts';

/** Versions of code, data and schema in one line, to be filed with a result so that it can be repeated. */
export function versionLine(): string {
  const { version, date, hash } = shippedLayer().release;
  return `resistance ${serverInfo.version} · data ${version} (${date}, sha256 ${hash.slice(0, 12)}…) · annotate schema ${annotationSchemaVersion}`;
}
