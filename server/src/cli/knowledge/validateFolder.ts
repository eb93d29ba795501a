import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultWords } from '../../core/knowledge/validate.ts';
import { plural } from '../../core/text/plural.ts';
import { loadTables } from '../../tables/loadTables.ts';
import { CommandProblem, systemProblem } from '../commandProblem.ts';
import { exitCode } from '../exitCode.ts';
import { installedKnowledge } from '../installedKnowledge.ts';
import { write } from '../output.ts';

/** Reads `path` with `read`; a failure becomes a CommandProblem that names the path. */
function readOrTell<T>(path: string, read: (path: string) => T): T {
  try {
    return read(path);
  } catch (error) {
    throw new CommandProblem(`${path}: ${systemProblem(error)}`);
  }
}

/** Checks the tables in a folder against the schema and the base, and prints each fault with its place and remedy. */
export async function validateFolder(folder: string): Promise<void> {
  const names = readOrTell(folder, (path) => readdirSync(path)).filter((name) => /\.(?:ya?ml|tsv)$/u.test(name));
  if (names.length === 0)
    throw new CommandProblem(`${folder} holds no table. Tables are files such as drugs.yaml or evidence.tsv.`);
  const textOf = (name: string): string => readOrTell(join(folder, name), (path) => readFileSync(path, 'utf8'));
  const files = names.sort().map((name) => ({ name, text: textOf(name) }));
  const { tables, faults } = loadTables(files, installedKnowledge());
  const lines = faults.map((fault) => `${join(folder, fault.file)}:${fault.line}: ${faultWords(fault)}`);
  await write(process.stderr, lines.map((line) => `${line}\n`).join(''));
  const rows = Object.values(tables).reduce((sum, table) => sum + table.length, 0);
  await write(
    process.stdout,
    `${plural(faults.length, 'fault')} in ${plural(rows, 'row')} of ${plural(files.length, 'file')}.\n`,
  );
  if (faults.length > 0) process.exitCode = exitCode.found;
}
