import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { overlayFiles, tableFiles } from '../../server/src/tables/tableFiles.ts';
import { recordSchemas } from '../../server/src/tools/generators/recordSchemas.ts';
import { root } from '../support/sourceFiles.ts';

const settings = JSON.parse(readFileSync(path.join(root, '.vscode/settings.json'), 'utf8')) as {
  readonly 'yaml.schemas': Readonly<Record<string, string>>;
};
const schemaOf = new Map(Object.entries(settings['yaml.schemas']).map(([schema, file]) => [file, schema.slice(2)]));
const written = [...Object.values(tableFiles).flat(), ...Object.values(overlayFiles)]
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => `data/${file}`);

describe('the JSON Schemas by which an editor checks tables while they are written', () => {
  it('are known to VS Code for every file that is written by hand', () => {
    expect([...schemaOf.keys()].sort()).toEqual([...written, 'data/curated/*.yaml'].sort());
  });

  it.each(written)('take %s as it is', (file) => {
    const schema = JSON.parse(recordSchemas().get(schemaOf.get(file)!)!);
    const validate = new Ajv({ strict: false }).compile(schema);
    validate(parse(readFileSync(path.join(root, file), 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });
});
