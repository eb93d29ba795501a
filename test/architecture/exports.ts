import path from 'node:path';

/** A value that a file exports. */
export interface ExportedValue {
  readonly file: string;
  readonly name: string;
}

const exported = /^export (?:async )?(?:const|let|function\*?|class) (\w+)/gmu;
const imported = /(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*'(\.[^']+)'/gu;
/** All that a file exports, asked for under one name or when it is needed. */
const importedWhole = /(?:\*\s+as\s+\w+\s+from\s*|import\()'(\.[^']+)'/gu;

/**
 * Exported functions and constants that no other file imports: nobody can use them. `sources` are files by path. Types may be
 * exported for whoever reads the function that takes or gives them, and `called` are the files whose exports a program calls by name.
 */
export function unusedExports(
  sources: ReadonlyMap<string, string>,
  called: readonly string[] = [],
): readonly ExportedValue[] {
  const used = new Set<string>();
  const whole = new Set(called);
  for (const [file, source] of sources) {
    const target = (name: string): string => path.posix.join(path.posix.dirname(file), name);
    for (const [, names = '', from = ''] of source.matchAll(imported))
      for (const name of names.split(',')) {
        const bare = name.trim().replace(/^type\s+/u, '');
        used.add(`${target(from)} ${bare.split(/\s+as\s+/u)[0]}`);
      }
    for (const [, from = ''] of source.matchAll(importedWhole)) whole.add(target(from));
  }
  return [...sources].flatMap(([file, source]) =>
    whole.has(file)
      ? []
      : [...source.matchAll(exported)]
          .map(([, name = '']) => ({ file, name }))
          .filter(({ name }) => !used.has(`${file} ${name}`)),
  );
}

const exportedName = /^export (?:async )?(?:const|let|function\*?|class|interface|type) (\w+)/gmu;

/** Names that more than one file exports, with these files: two ideas under one name, or one idea that stands twice. */
export function sharedNames(sources: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const filesOf = new Map<string, string[]>();
  for (const [file, source] of sources)
    for (const name of new Set([...source.matchAll(exportedName)].map(([, one = '']) => one)))
      filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
  return new Map([...filesOf].filter(([, files]) => files.length > 1));
}
