import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { annotationJsonSchema } from './generators/annotationSchema.ts';
import { contributedConfiguration } from './generators/configuration.ts';
import { judgements, judgementsFile } from './generators/judgements.ts';
import { recordSchemas } from './generators/recordSchemas.ts';
import { settingsFileSchema } from './generators/settingsFileSchema.ts';

const root = path.resolve(__dirname, '../../..');

/** Returns the manifest with the settings that the schema describes; everything else in it is written by hand. */
function manifest(): string {
  const text = readFileSync(path.join(root, 'package.json'), 'utf8');
  const value = JSON.parse(text) as { contributes: Record<string, unknown> };
  value.contributes.configuration = contributedConfiguration();
  return formatted('package.json', `${JSON.stringify(value, null, 2)}\n`);
}

/** Formats a text with the project's formatter, so that generating and formatting never undo each other. */
function formatted(name: string, text: string): string {
  const bin = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  return execFileSync(process.execPath, [bin, 'format', `--stdin-file-path=${name}`], {
    input: text,
    cwd: root,
    encoding: 'utf8',
  });
}

/** Returns every generated file, by path from the root; the pages of rules use the counts of the first one. */
async function generatedFiles(write: (file: string, text: string) => void): Promise<Map<string, string>> {
  const counts = judgements();
  write(judgementsFile, counts);
  const { rulePages } = await import('./generators/rulePages.ts');
  const annotation = `${JSON.stringify(annotationJsonSchema(), null, 2)}\n`;
  return new Map([
    [judgementsFile, counts],
    ...rulePages(),
    ...recordSchemas(),
    ['server/docs/annotation.schema.json', annotation],
    ['server/docs/settings.schema.json', `${JSON.stringify(settingsFileSchema(), null, 2)}\n`],
    ['package.json', manifest()],
  ]);
}

/** Returns pages of rules that no longer exist. */
const orphans = (files: ReadonlyMap<string, string>): string[] =>
  ['server/docs/rules', 'data/schema']
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((file) => !files.has(file));

async function main(): Promise<void> {
  const check = process.argv.includes('--check');
  const stale: string[] = [];
  const write = (file: string, text: string): void => {
    const target = path.join(root, file);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
    if (!stale.includes(file)) stale.push(file);
    if (check) return;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  const files = await generatedFiles(write);
  for (const [file, text] of files) write(file, text);
  stale.push(...orphans(files));
  if (!check) {
    for (const file of orphans(files)) rmSync(path.join(root, file));
    console.log(stale.length > 0 ? `written: ${stale.join(', ')}` : 'nothing to write');
    return;
  }
  if (stale.length === 0) return;
  console.error(`Generated files are stale: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
}

void main();
