import { type Column, columns, type Figure, shown } from './figure.ts';

/** A figure that differs from the report. Undefined where one of the two does not have it. */
export interface FigureChange {
  readonly set: string;
  readonly measure: string;
  readonly column: Column;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Whether it is worse by more than the tolerance. */
  readonly worse: boolean;
}

/** About one mention in two hundred: a smaller drop shows in the report, but stops nobody. */
const tolerance = 0.005;

const key = ({ set, measure }: Pick<Figure, 'set' | 'measure'>): string => `${set}\n${measure}`;

/** Returns what changed between the report and now. Sets that were not measured now are not compared. */
export function figureChanges(before: readonly Figure[], after: readonly Figure[]): FigureChange[] {
  const measured = new Set(after.map(({ set }) => set));
  const old = new Map(before.filter(({ set }) => measured.has(set)).map((figure) => [key(figure), figure]));
  const now = new Map(after.map((figure) => [key(figure), figure]));
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    const { set, measure } = (is ?? was)!;
    return columns.flatMap((column): FigureChange[] => {
      const [one, two] = [was?.values[column], is?.values[column]];
      if (one === two || (one !== undefined && two !== undefined && shown(one, column) === shown(two, column)))
        return [];
      const gain = one === undefined || two === undefined ? 0 : is?.lowerIsBetter ? one - two : two - one;
      return [{ set, measure, column, before: one, after: two, worse: gain < -tolerance }];
    });
  });
}

/** Returns the changes as lines. A measure that only one of the two has is listed once, not for each column. */
export const changesText = (list: readonly FigureChange[]): string => [...new Set(list.map(changeText))].join('\n');

function changeText({ set, measure, column, before, after, worse }: FigureChange): string {
  if (before === undefined) return `       ${set}, ${measure}: new`;
  if (after === undefined) return `       ${set}, ${measure}: gone`;
  return `${worse ? 'worse  ' : '       '}${set}, ${measure}, ${column}: ${shown(before, column)} → ${shown(after, column)}`;
}
