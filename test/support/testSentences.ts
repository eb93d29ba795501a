import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vitest/node';
import { root, sourceFiles } from './sourceFiles.ts';

/** In characters. Shorter ones are no text. */
const shortest = 4;

/** The texts that are written in a syntax tree, in quotes of any kind. */
function* quoted(node: unknown): Iterable<string> {
  if (typeof node !== 'object' || node === null) return;
  const { type, value } = node as { type?: string; value?: unknown };
  if (type === 'Literal' && typeof value === 'string') yield value;
  else if (type === 'TemplateElement') yield (value as { cooked: string }).cooked;
  else for (const child of Object.values(node)) yield* quoted(child);
}

/** The cells of the tables beside the tests. */
const cells = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsv'))
    .flatMap((file) => readFileSync(path.join(root, folder, file), 'utf8').split(/[\t\n]/u));

/** What the tests of a folder read, each text once and without the marks of `markedText`. */
export const testSentences = (folder: string): string[] => [
  ...new Set(
    [
      ...sourceFiles(folder).flatMap(({ absolute }) => [
        ...quoted(parseAst(readFileSync(absolute, 'utf8'), { lang: 'ts' })),
      ]),
      ...cells(folder),
    ]
      .filter((text) => text.length >= shortest)
      .map((text) => text.replace(/[⟦⟧‸]/gu, '')),
  ),
];
