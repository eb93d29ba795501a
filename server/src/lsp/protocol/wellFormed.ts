import type { Position, Range } from 'vscode-languageserver';

/** A field of a message; undefined if the client sent something else. */
const part = (params: unknown, name: string): unknown => (params as Record<string, unknown> | null | undefined)?.[name];

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);

export function positionIn(params: unknown, name = 'position'): Position | undefined {
  const value = part(params, name) as Partial<Position> | null | undefined;
  return isCount(value?.line) && isCount(value?.character) ? (value as Position) : undefined;
}

export function rangeIn(params: unknown): Range | undefined {
  const value = part(params, 'range');
  const [start, end] = [positionIn(value, 'start'), positionIn(value, 'end')];
  return start && end ? { start, end } : undefined;
}

export function uriIn(params: unknown): string | undefined {
  const uri = part(part(params, 'textDocument'), 'uri');
  return typeof uri === 'string' ? uri : undefined;
}
