import type { OverviewLine } from '../../../server/src/wire/overview.ts';

/** A line whose id stays the same as long as its label and place in the tree do, so that folded lines stay folded. */
export interface KnownLine extends OverviewLine {
  readonly id: string;
  readonly items: readonly KnownLine[];
}

export function withIds(lines: readonly OverviewLine[], parent = ''): readonly KnownLine[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const name = `${parent}/${line.kind} ${line.label}`;
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    const id = times === 0 ? name : `${name} ${times}`;
    return { ...line, id, items: withIds(line.items, id) };
  });
}
