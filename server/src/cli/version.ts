import { annotationSchemaVersion } from '../core/features/annotation/annotationSchema.ts';
import { serverInfo } from '../lsp/serverInfo.ts';
import { shippedLayer } from './shippedKnowledge.ts';

/** Code, data and schema in one line: what a result must be filed with to be repeatable. */
export function versionLine(): string {
  const { version, date, hash } = shippedLayer().release;
  return `resistance ${serverInfo.version} · data ${version} (${date}, sha256 ${hash.slice(0, 12)}…) · annotate schema ${annotationSchemaVersion}`;
}
