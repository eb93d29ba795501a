import { byCodeUnit } from '../text/byCodeUnit.ts';

/** Returns JSON with sorted keys, so that the same facts give the same text in whatever order a tool wrote them. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => byCodeUnit(a, b)))
      : inner,
  );
}
