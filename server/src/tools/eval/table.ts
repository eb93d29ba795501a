import { columns, type Figure, shown } from './figure.ts';
import { publishedFor, targetText } from './figureTargets.ts';

const heading = ['set', 'measure', ...columns, '95 % of F1', 'published', 'wanted'];

/** Returns the figures as aligned text. */
export function table(figures: readonly Figure[]): string {
  const rows = [heading, ...figures.map(cells)];
  const widths = heading.map((_, index) => Math.max(...rows.map((row) => row[index]!.length)));
  const used = heading.map((_, index) => index).filter((index) => rows.slice(1).some((row) => row[index] !== ''));
  const aligned = (cell: string, index: number): string =>
    index > 1 && index < 2 + columns.length ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!);
  return rows
    .map((row) =>
      used
        .map((index) => aligned(row[index]!, index))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells(figure: Figure): string[] {
  const { set, measure, values, interval } = figure;
  const numbers = columns.map((column) => (values[column] === undefined ? '' : shown(values[column], column)));
  const between = interval ? interval.map((bound) => bound.toFixed(3)).join('–') : '';
  return [set, measure, ...numbers, between, publishedFor(figure), targetText(figure)];
}
