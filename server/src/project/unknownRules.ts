import { rules } from '../core/rules/index.ts';
import type { WrittenSettings } from '../core/settings/mergeSettings.ts';
import { type SettingsProblem, unknownName } from '../core/settings/readSettings.ts';
import { inWords } from '../core/text/inWords.ts';

const all = rules.map(({ id }) => id);
const allowing = rules.filter(({ marks }) => marks === 'spelling').map(({ id }) => id);

/** What there is instead of a name that is like no other: the rules of its family, else the families. Of all rules the list is too long to read. */
function others(id: string, known: readonly string[]): string {
  const family = `${id.split('/')[0]}/`;
  const ofFamily = known.filter((one) => one.startsWith(family));
  if (ofFamily.length > 0) return `Each rule is named by itself: ${inWords(ofFamily, 'and')}.`;
  const families = [...new Set(known.map((one) => `${one.split('/')[0]}/`))];
  return `The names of rules begin with ${inWords(families, 'or')}.`;
}

/** Severities for rules that do not exist, and spellings for rules that mark none; the schema of the settings takes any name. */
export function unknownRules(settings: WrittenSettings): readonly SettingsProblem[] {
  const unknown = (group: string, what: string, known: readonly string[]): readonly SettingsProblem[] => {
    const given = settings[group];
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return [];
    return Object.keys(given)
      .filter((id) => !known.includes(id))
      .map((id) => ({ path: [group, id], message: unknownName(what, id, known, id, () => others(id, known)) }));
  };
  return [...unknown('rules', 'rule', all), ...unknown('allow', 'rule on spellings', allowing)];
}
