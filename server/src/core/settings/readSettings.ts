import * as v from 'valibot';
import { defaultSettings, type Settings } from './settings.ts';
import { SettingsSchema } from './settingsSchema.ts';

/**
 * Settings from whatever an editor or a file says. A wrong value keeps its default and is named in `problems`, in words that
 * a writer can act on; an unknown key is named too.
 */
export function readSettings(value: unknown): { readonly settings: Settings; readonly problems: readonly string[] } {
  if (value === undefined || value === null) return { settings: defaultSettings, problems: [] };
  if (typeof value !== 'object' || Array.isArray(value))
    return { settings: defaultSettings, problems: ['The settings must be an object of keys and values.'] };
  const problems: string[] = [];
  const given: Record<string, unknown> = { ...value };
  const entries: Record<string, v.GenericSchema> = SettingsSchema.entries;
  for (const key of Object.keys(given)) {
    const schema = entries[key];
    if (!schema) {
      problems.push(`Unknown setting "${key}". Known: ${Object.keys(entries).join(', ')}.`);
      delete given[key];
      continue;
    }
    const result = v.safeParse(schema, given[key] === null ? undefined : given[key]);
    if (result.success) continue;
    for (const issue of result.issues) {
      const path = [key, ...(issue.path ?? []).map((part) => String(part.key))].join('.');
      problems.push(`${path}: ${issue.message}. The default is used.`);
    }
    delete given[key];
  }
  const result = v.safeParse(SettingsSchema, given);
  return { settings: result.success ? result.output : defaultSettings, problems };
}
