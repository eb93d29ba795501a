import * as v from 'valibot';
import { nearest } from '../text/nearest.ts';
import { isGroup } from './mergeSettings.ts';
import { requirement } from './requirement.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { SettingsSchema } from './settingsSchema.ts';

/** What is wrong with one value, in words that a writer can act on. */
export interface SettingsProblem {
  /** The keys that lead to the value, as written; empty for the settings as a whole. */
  readonly path: readonly string[];
  readonly message: string;
}

/** The parts of an object's schema that are read here. */
interface ObjectShape {
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly wrapped?: ObjectShape;
  readonly pipe?: readonly ObjectShape[];
}

const entriesOf = (schema: unknown): Readonly<Record<string, unknown>> | undefined => {
  const { entries, wrapped, pipe } = schema as ObjectShape;
  return entries ?? (wrapped ? entriesOf(wrapped) : pipe?.[0] && pipe[0] !== schema ? entriesOf(pipe[0]) : undefined);
};

/**
 * Removes what the schema does not know, at any depth, and reports it. Editors send null for what is not set, so null
 * counts as absent.
 */
function withoutUnknownKeys(
  written: Readonly<Record<string, unknown>>,
  entries: Readonly<Record<string, unknown>>,
  path: readonly string[],
  problems: SettingsProblem[],
): Record<string, unknown> {
  const known: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(written)) {
    const at = [...path, key];
    if (!Object.hasOwn(entries, key)) {
      // An editor's own settings file prefixes the keys.
      const bare = key.replace(/^resistance\./u, '');
      problems.push({ path: at, message: unknownName('setting', at.join('.'), Object.keys(entries), bare) });
      continue;
    }
    if (value === null || value === undefined) continue;
    const inner = entriesOf(entries[key]);
    known[key] = inner && isGroup(value) ? withoutUnknownKeys(value, inner, at, problems) : value;
  }
  return known;
}

/**
 * Returns `Unknown rule "drug/brnd". Did you mean "drug/brand"?`; where no name is near, what `alternatives` says: all
 * names, by default.
 */
export function unknownName(
  what: string,
  shown: string,
  names: readonly string[],
  written: string,
  alternatives = (): string => `Known: ${names.join(', ')}.`,
): string {
  const near = nearest(written, names);
  return `Unknown ${what} "${shown}". ${near === undefined ? alternatives() : `Did you mean "${near}"?`}`;
}

/**
 * Reads settings from whatever an editor or a file contains. A wrong value keeps its default and is reported in
 * `problems`; an unknown key is reported too, with the nearest known one.
 */
export function readSettings(value: unknown): {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
} {
  if (value === undefined || value === null) return { settings: defaultSettings, problems: [] };
  if (!isGroup(value)) {
    const message = 'The settings must be an object of keys and values.';
    return { settings: defaultSettings, problems: [{ path: [], message }] };
  }
  const problems: SettingsProblem[] = [];
  const entries: Readonly<Record<string, v.GenericSchema>> = SettingsSchema.entries;
  const accepted = withoutUnknownKeys(value, entries, [], problems);
  for (const key of Object.keys(accepted)) {
    // A schema of an object with free keys accepts a list.
    if (Array.isArray(accepted[key]) && isGroup(defaultSettings[key as keyof Settings])) {
      problems.push({ path: [key], message: `${key} must be keys with values, not a list. The default is used.` });
      delete accepted[key];
      continue;
    }
    const result = v.safeParse(entries[key]!, accepted[key]);
    if (result.success) continue;
    for (const issue of result.issues) {
      const path = [key, ...(issue.path ?? []).map((part) => String(part.key))];
      problems.push({ path, message: `${path.join('.')} ${requirement(issue)}. The default is used.` });
    }
    delete accepted[key];
  }
  const result = v.safeParse(SettingsSchema, accepted);
  return { settings: result.success ? result.output : defaultSettings, problems };
}
