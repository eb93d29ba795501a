import path from 'node:path';
import { importsOf } from './floors.ts';

/** Files by their path from the root, with their text. */
export type Sources = ReadonlyMap<string, string>;

/** The first circle of imports, file by file until the first stands again; empty where files import each other one way only. */
export function circle(sources: Sources): readonly string[] {
  const free = new Set<string>();
  const visit = (file: string, above: readonly string[]): readonly string[] => {
    if (above.includes(file)) return [...above.slice(above.indexOf(file)), file];
    if (free.has(file)) return [];
    const targets = importsOf(sources.get(file) ?? '')
      .filter((name) => name.startsWith('.'))
      .map((name) => path.posix.join(path.posix.dirname(file), name));
    for (const target of targets) {
      const found = visit(target, [...above, file]);
      if (found.length > 0) return found;
    }
    free.add(file);
    return [];
  };
  for (const file of sources.keys()) {
    const found = visit(file, []);
    if (found.length > 0) return found;
  }
  return [];
}
