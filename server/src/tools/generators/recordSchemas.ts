import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { curatedLists } from '../../core/knowledge/curatedRecords.ts';
import { overlays } from '../../core/knowledge/overlayRecords.ts';
import { tables } from '../../core/knowledge/records.ts';

const draft = 'http://json-schema.org/draft-07/schema#';
const listOf = (record: v.GenericSchema) => ({
  type: 'array',
  items: toJsonSchema(record, { errorMode: 'ignore' }),
});

/**
 * Returns the JSON Schemas of the tables, of the overlays and of a curated field, for editors that check `data/*.yaml`
 * while it is written.
 */
export function recordSchemas(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const add = (name: string, schema: object) =>
    files.set(
      `data/schema/${name}.schema.json`,
      `${JSON.stringify({ $schema: draft, title: name, ...schema }, null, 2)}\n`,
    );
  for (const [name, record] of Object.entries({ ...tables, ...overlays })) add(name, listOf(record));
  const lists = Object.entries(curatedLists).map(([name, { record }]) => [name, listOf(record)]);
  add('curated', { type: 'object', properties: Object.fromEntries(lists), additionalProperties: false });
  return files;
}
