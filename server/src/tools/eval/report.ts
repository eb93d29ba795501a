import { type Column, columns, type Figure, shown } from './figure.ts';
import { publishedFor, targetText } from './figureTargets.ts';

const heading = ['set', 'measure', ...columns, 'published', 'wanted'];

const introduction = `# Evaluation on the development sets

Written by \`npm run eval -- --write\`; see CONTRIBUTING.md. These texts were looked at while the recogniser was written, so that other
texts will score lower. Figures under "published" are F1 of other tools on other documents of the same corpora: orientation, on the
unseen side. For contradictions, false alarms and findings of another kind less is better.
`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Returns the figures as a Markdown page that is the same for the same figures. */
export function report(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const numbers = columns.map((column) =>
      figure.values[column] === undefined ? '' : shown(figure.values[column], column),
    );
    return row([figure.set, figure.measure, ...numbers, publishedFor(figure), targetText(figure)]);
  });
  const rule = heading.map((name) => (columns.includes(name as Column) ? '---:' : '---'));
  return `${introduction}\n${[row(heading), row(rule), ...rows].join('\n')}\n`;
}

/** Returns the figures in a page. */
export function readReport(page: string): Figure[] {
  return page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => {
      const [set = '', measure = '', ...cells] = line.slice(2, -2).split(' | ');
      const values: Partial<Record<Column, number>> = {};
      columns.forEach((column, index) => {
        const cell = cells[index]?.trim();
        if (cell) values[column] = Number(cell);
      });
      return { set, measure, values };
    });
}
