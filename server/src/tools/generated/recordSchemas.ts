import { toJsonSchema } from '@valibot/to-json-schema';
import { tables } from '../../core/knowledge/records.ts';

/** The JSON Schemas of the tables, for editors that check `data/*.yaml` while it is written. */
export function recordSchemas(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [name, record] of Object.entries(tables)) {
    const schema = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: name,
      type: 'array',
      items: toJsonSchema(record, { errorMode: 'ignore' }),
    };
    files.set(`data/schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
  return files;
}
