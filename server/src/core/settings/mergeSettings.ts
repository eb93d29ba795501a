/** Settings as written, before they are checked. */
export type WrittenSettings = Readonly<Record<string, unknown>>;

/** Returns whether a value is an object of keys and values, and not a list. */
export const isGroup = (value: unknown): value is WrittenSettings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns `nearer` laid over `farther`: keys of a group replace each other one by one, lists are replaced as a whole. */
export function mergeSettings(farther: WrittenSettings, nearer: WrittenSettings): WrittenSettings {
  const merged: Record<string, unknown> = { ...farther };
  for (const [key, value] of Object.entries(nearer)) {
    if (value === null || value === undefined) continue;
    const before = merged[key];
    merged[key] = isGroup(before) && isGroup(value) ? mergeSettings(before, value) : value;
  }
  return merged;
}
