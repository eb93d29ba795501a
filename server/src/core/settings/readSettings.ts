import * as v from 'valibot';
import { isGroup } from './mergeSettings.ts';
import { nearest } from './nearest.ts';
import { requirement } from './requirement.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { SettingsSchema } from './settingsSchema.ts';

/** What is wrong with one value, in words that a writer can act on. */
export interface SettingsProblem {
  /** The keys that lead to the value, as written; empty for the settings as a whole. */
  readonly path: readonly string[];
  readonly message: string;
}

/** An object as a schema describes it; of other schemas nothing is asked here. */
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
 * Takes out what the schema does not know, at any depth, and says so. Editors send null for what is not set, so null is the same
 * as absent.
 */
function knownPart(
  given: Readonly<Record<string, unknown>>,
  entries: Readonly<Record<string, unknown>>,
  path: readonly string[],
  problems: SettingsProblem[],
): Record<string, unknown> {
  const known: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    const at = [...path, key];
    if (!Object.hasOwn(entries, key)) {
      // As an editor's own settings file has it.
      const bare = key.replace(/^resistance\./u, '');
      problems.push({ path: at, message: unknownName('setting', at.join('.'), Object.keys(entries), bare) });
      continue;
    }
    if (value === null || value === undefined) continue;
    const inner = entriesOf(entries[key]);
    known[key] = inner && isGroup(value) ? knownPart(value, inner, at, problems) : value;
  }
  return known;
}

/** `Unknown rule "drug/brnd". Did you mean "drug/brand"?`, or what else there is where none is near: all names, unless `others` says. */
export function unknownName(
  what: string,
  shown: string,
  names: readonly string[],
  written: string,
  others = (): string => `Known: ${names.join(', ')}.`,
): string {
  const near = nearest(written, names);
  return `Unknown ${what} "${shown}". ${near === undefined ? others() : `Did you mean "${near}"?`}`;
}

/**
 * Settings from whatever an editor or a file says. A wrong value keeps its default and is named in `problems`; an unknown key is
 * named too, with the known one that is nearest.
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
  const given = knownPart(value, entries, [], problems);
  for (const key of Object.keys(given)) {
    // Lists pass for objects where any key may stand.
    if (Array.isArray(given[key]) && isGroup(defaultSettings[key as keyof Settings])) {
      problems.push({ path: [key], message: `${key} must be keys with values, not a list. The default is used.` });
      delete given[key];
      continue;
    }
    const result = v.safeParse(entries[key]!, given[key]);
    if (result.success) continue;
    for (const issue of result.issues) {
      const path = [key, ...(issue.path ?? []).map((part) => String(part.key))];
      problems.push({ path, message: `${path.join('.')} ${requirement(issue)}. The default is used.` });
    }
    delete given[key];
  }
  const result = v.safeParse(SettingsSchema, given);
  return { settings: result.success ? result.output : defaultSettings, problems };
}
