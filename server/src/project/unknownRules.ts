import { rules } from '../core/rules/index.ts';
import type { WrittenSettings } from '../core/settings/mergeSettings.ts';
import { type SettingsProblem, unknownName } from '../core/settings/readSettings.ts';

/** Severities for rules that do not exist; the schema of the settings takes any name. */
export function unknownRules(settings: WrittenSettings): readonly SettingsProblem[] {
  const given = settings.rules;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return [];
  const known = rules.map((rule) => rule.id);
  return Object.keys(given)
    .filter((id) => !known.includes(id))
    .map((id) => ({ path: ['rules', id], message: unknownName('rule', id, known, id) }));
}
