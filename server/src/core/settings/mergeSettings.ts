/** Settings as they are written, before they are read. */
export type WrittenSettings = Readonly<Record<string, unknown>>;

/** Whether a value is keys with values, and no list. */
export const isGroup = (value: unknown): value is WrittenSettings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `nearer` laid over `farther`: single keys of a group replace each other, lists are replaced as a whole. */
export function mergeSettings(farther: WrittenSettings, nearer: WrittenSettings): WrittenSettings {
  const merged: Record<string, unknown> = { ...farther };
  for (const [key, value] of Object.entries(nearer)) {
    if (value === null || value === undefined) continue;
    const before = merged[key];
    merged[key] = isGroup(before) && isGroup(value) ? mergeSettings(before, value) : value;
  }
  return merged;
}
