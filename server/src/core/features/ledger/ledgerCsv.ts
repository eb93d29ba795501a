import { type LedgerRow, ledgerColumns } from './ledgerRows.ts';

/** A cell that a spreadsheet would run as a formula. */
const formula = /^[=+\-@\t\r]/u;
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** A cell that a spreadsheet would turn into a date or a number: MARCH1, SEPT2, DEC-1, 1/2, 2E10. */
const converted = new RegExp(
  `^(?:${month}[-\\s/.]?\\d{1,4}|\\d{1,4}[-\\s/.]?${month}(?:[-\\s/.]?\\d{1,4})?|\\d{1,4}[-/]\\d{1,2}(?:[-/]\\d{1,4})?|\\d+(?:\\.\\d+)?E[+-]?\\d+)$`,
  'iu',
);

/** Protects a cell with the apostrophe that spreadsheets themselves put before text; a parser sees it, and the rest unchanged. */
const safeCell = (cell: string): string => (formula.test(cell) || converted.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => `"${safeCell(cell).replaceAll('"', '""')}"`;

/** The ledger as CSV (RFC 4180), every cell quoted, with a byte order mark so that spreadsheets read UTF-8. */
export function ledgerCsv(rows: readonly LedgerRow[]): string {
  const lines = [ledgerColumns.map(quoted), ...rows.map((row) => ledgerColumns.map((column) => quoted(row[column])))];
  return `\uFEFF${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}
