/** A value that a file exports. */
export interface ExportedValue {
  readonly file: string;
  readonly name: string;
}

const exported = /^export (?:async )?(?:const|let|function\*?|class) (\w+)/gmu;
const words = (source: string): ReadonlySet<string> => new Set(source.match(/\w+/gu));

/**
 * Exported functions and constants whose name stands in no other file: nobody can use them. `sources` are files by path. Types may be
 * exported for whoever reads the function that takes or gives them.
 */
export function unusedExports(sources: ReadonlyMap<string, string>): readonly ExportedValue[] {
  const users = new Map<string, number>();
  for (const source of sources.values()) for (const word of words(source)) users.set(word, (users.get(word) ?? 0) + 1);
  return [...sources].flatMap(([file, source]) =>
    [...source.matchAll(exported)].map(([, name = '']) => ({ file, name })).filter(({ name }) => users.get(name) === 1),
  );
}
