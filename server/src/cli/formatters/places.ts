import { type Position, positionAt } from '../../core/text/lineIndex.ts';
import type { Span } from '../../core/text/span.ts';

/** A range in a file as editors count: lines and columns from 1, columns in UTF-16 units, the end excluded. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function regionOf(starts: readonly number[], { start, end }: Span): Region {
  const [from, to]: readonly Position[] = [positionAt(starts, start), positionAt(starts, end)];
  return { line: from!.line + 1, column: from!.character + 1, endLine: to!.line + 1, endColumn: to!.character + 1 };
}

/** A path as a relative URI: `/` as separator, special characters escaped. */
export const relativeAddress = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/u, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
