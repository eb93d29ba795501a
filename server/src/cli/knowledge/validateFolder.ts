import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultWords } from '../../core/knowledge/validate.ts';
import { loadTables } from '../../tables/loadTables.ts';
import { CommandProblem, systemProblem } from '../commandProblem.ts';
import { exitCode } from '../exitCode.ts';
import { installedKnowledge } from '../installedKnowledge.ts';
import { write } from '../output.ts';

/** Checks the tables of a folder against the schema and the base, and prints each fault with its place and remedy. */
export async function validateFolder(folder: string): Promise<void> {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => /\.(?:ya?ml|tsv)$/u.test(name));
  } catch (error) {
    throw new CommandProblem(`${folder} ${systemProblem(error)}`);
  }
  if (names.length === 0)
    throw new CommandProblem(`${folder} holds no table. Tables are files such as drugs.yaml or evidence.tsv.`);
  const files = names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const { tables, faults } = loadTables(files, installedKnowledge());
  const lines = faults.map((fault) => `${join(folder, fault.file)}:${fault.line}: ${faultWords(fault)}`);
  await write(process.stderr, lines.map((line) => `${line}\n`).join(''));
  const rows = Object.values(tables).reduce((sum, table) => sum + table.length, 0);
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  await write(
    process.stdout,
    `${count(faults.length, 'fault')} in ${count(rows, 'row')} of ${count(files.length, 'file')}.\n`,
  );
  if (faults.length > 0) process.exitCode = exitCode.found;
}
