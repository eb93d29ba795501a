import type { Range } from 'vscode-languageclient';

/** A line of the server's overview of a manuscript, with its child lines. */
export interface OverviewLine {
  readonly kind: string;
  readonly label: string;
  readonly detail?: string;
  readonly range?: Range;
  readonly note?: string;
  readonly items: readonly OverviewLine[];
}

/** The server's answer; if there are no lines, `message` gives the reason. */
export interface Overview {
  readonly message?: string;
  readonly items: readonly OverviewLine[];
}

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
