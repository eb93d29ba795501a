import { toJsonSchema } from '@valibot/to-json-schema';
import { SettingsSchema } from '../../core/settings/settingsSchema.ts';
import { allowLists, ruleSeverities } from './configuration.ts';

interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly [key: string]: unknown;
}

/** Allows no keys but those of the schema, at any depth, and requires none. */
function closed(shape: Shape): Shape {
  const { required: _required, ...rest } = shape;
  if (rest.type !== 'object' || !rest.properties) return rest;
  const properties = Object.fromEntries(Object.entries(rest.properties).map(([key, value]) => [key, closed(value)]));
  return { ...rest, properties, additionalProperties: false };
}

/** Returns the JSON Schema of `.resistance.yaml`, for editors that complete and check YAML. */
export function settingsFileSchema(): object {
  const { $schema: _draft, ...shape } = toJsonSchema(SettingsSchema, { errorMode: 'ignore' }) as unknown as Shape;
  const closedSchema = closed(shape);
  const rules = { ...closedSchema.properties?.rules, ...ruleSeverities() };
  const allow = { ...closedSchema.properties?.allow, ...allowLists() };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '.resistance.yaml',
    description: 'Settings of Resistance Annotations for the manuscripts in this folder and below it.',
    ...closedSchema,
    properties: { ...closedSchema.properties, rules, allow },
  };
}
