import { version } from '../../../package.json';
import { annotationSchemaVersion } from '../core/features/annotation/annotationSchema.ts';
import { shippedLayer } from './shippedKnowledge.ts';

/** Versions of code, data and schema in one line, to be filed with a result so that it can be repeated. */
export function versionLine(): string {
  const data = shippedLayer().release;
  return `resistance ${version} · data ${data.version} (${data.date}, sha256 ${data.hash.slice(0, 12)}…) · annotate schema ${annotationSchemaVersion}`;
}
