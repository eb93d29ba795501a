import { Sealed } from '../../server/src/core/text/sealed.ts';

/** The names under which a value answers: its own properties, and what a class of ours answers through. */
function* namesOf(value: object): Iterable<string> {
  yield* Object.keys(value);
  const prototype: object = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return;
  for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) if (get) yield name;
}

/** All that a value answers, as plain data that can be compared and shown; what is sealed is no part of it. */
export function asData(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(asData);
  if (value instanceof Sealed || value instanceof RegExp || value instanceof Error) return undefined;
  if (value instanceof Set) return [...value].map(asData);
  if (value instanceof Map) return [...value].map(asData);
  return Object.fromEntries(
    [...namesOf(value)].map((name) => [name, asData((value as Record<string, unknown>)[name])] as const),
  );
}
