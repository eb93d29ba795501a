import { Ajv } from 'ajv';
import { annotationJsonSchema } from '../../server/src/tools/generators/annotationSchema.ts';

/** The shipped schema allows fields that are added later. Ours here allows none, so that one added by accident is seen. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const closed = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  return closed.type === 'object' && 'properties' in closed ? { ...closed, additionalProperties: false } : closed;
}

const validate = new Ajv({ strict: false, allErrors: false }).compile(strict(annotationJsonSchema()) as object);

/** What is wrong with an output line of `annotate --jsonl`; undefined where it keeps the contract. */
export function contractBreach(line: unknown): string | undefined {
  return validate(line) ? undefined : JSON.stringify(validate.errors);
}
