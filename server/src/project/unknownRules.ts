import { rules } from '../core/rules/index.ts';
import type { WrittenSettings } from '../core/settings/mergeSettings.ts';
import { type SettingsProblem, unknownName } from '../core/settings/readSettings.ts';

const all = rules.map(({ id }) => id);
const allowing = rules.filter(({ marks }) => marks === 'spelling').map(({ id }) => id);

/** Severities for rules that do not exist, and spellings for rules that mark none; the schema of the settings takes any name. */
export function unknownRules(settings: WrittenSettings): readonly SettingsProblem[] {
  const unknown = (group: string, what: string, known: readonly string[]): readonly SettingsProblem[] => {
    const given = settings[group];
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return [];
    return Object.keys(given)
      .filter((id) => !known.includes(id))
      .map((id) => ({ path: [group, id], message: unknownName(what, id, known, id) }));
  };
  return [...unknown('rules', 'rule', all), ...unknown('allow', 'rule on spellings', allowing)];
}
