import manifest from '../../../package.json' with { type: 'json' };
import { annotationSchemaVersion } from '../core/features/annotation/annotationSchema.ts';
import { shippedLayer } from './shippedKnowledge.ts';

/** The version of this program. */
export const { version } = manifest;

/** Versions of code, data and schema in one line, to be filed with a result so that it can be repeated. */
export function versionLine(): string {
  const data = shippedLayer().release;
  return `resistance ${version} · data ${data.version} (${data.date}, sha256 ${data.hash.slice(0, 12)}…) · annotate schema ${annotationSchemaVersion}`;
}
