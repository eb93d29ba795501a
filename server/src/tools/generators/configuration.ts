import { toJsonSchema } from '@valibot/to-json-schema';
import { rules } from '../../core/rules/index.ts';
import { severities } from '../../core/settings/settings.ts';
import { SettingsSchema } from '../../core/settings/settingsSchema.ts';

interface Property {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly [key: string]: unknown;
}

/** Returns the severity setting of each rule, with its default. */
export const ruleSeverities = () => ({
  type: 'object',
  default: {},
  additionalProperties: false,
  properties: Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      { enum: [...severities, 'off'], default: rule.severity, description: `${rule.title}.` },
    ]),
  ),
});

/** Returns the setting for spellings that rules leave alone. */
export const allowLists = () => ({
  type: 'object',
  default: {},
  additionalProperties: false,
  properties: Object.fromEntries(
    rules
      .filter(({ marks }) => marks === 'spelling')
      .map((rule) => [rule.id, { type: 'array', items: { type: 'string' }, description: `${rule.title}.` }]),
  ),
});

const byRule: Readonly<Record<string, () => object>> = { rules: ruleSeverities, allow: allowLists };

/** Turns groups of settings into dotted keys: `claims.citationScope`. */
function* flat(properties: Readonly<Record<string, Property>>, prefix: string): Iterable<[string, Property]> {
  for (const [key, value] of Object.entries(properties)) {
    if (value.type === 'object' && value.properties) yield* flat(value.properties, `${prefix}${key}.`);
    else yield [`${prefix}${key}`, value];
  }
}

/** Returns VS Code's settings page, from the one description of the settings. */
export function contributedConfiguration(): object {
  const schema = toJsonSchema(SettingsSchema, { errorMode: 'ignore' }) as unknown as Property;
  const properties: Record<string, object> = {};
  for (const [key, { description, ...rest }] of flat(schema.properties ?? {}, '')) {
    const special = byRule[key]?.() ?? rest;
    properties[`resistance.${key}`] = { scope: 'resource', ...special, markdownDescription: description };
  }
  return { title: 'Resistance Annotations', properties };
}
