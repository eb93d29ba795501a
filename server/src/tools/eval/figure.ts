import { byCodeUnit } from '../../core/text/byCodeUnit.ts';

/** The columns of figures, in the order in which they are shown. */
export const columns = ['precision', 'recall', 'F1', 'number'] as const;
export type Column = (typeof columns)[number];

/** One line of the evaluation. What a measure does not provide is left out. */
export interface Figure {
  readonly set: string;
  readonly measure: string;
  readonly values: Readonly<Partial<Record<Column, number>>>;
  /** Interval of F1, over documents. */
  readonly interval?: readonly [number, number];
  /** Whether a smaller number is better: contradictions, false alarms. */
  readonly lowerIsBetter?: boolean;
}

/** Returns a figure as it is compared and stored: to three decimals; counts stay whole. */
export const shown = (value: number, column: Column): string =>
  column === 'number' && Number.isInteger(value) ? String(value) : value.toFixed(3);

export const sorted = (figures: readonly Figure[]): Figure[] =>
  [...figures].sort((a, b) => byCodeUnit(a.set, b.set) || byCodeUnit(a.measure, b.measure));
