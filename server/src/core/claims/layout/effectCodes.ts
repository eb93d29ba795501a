import type { Relation } from '../claim.ts';

/** What a letter says under the name of a drug, as such tables have it whether or not they explain it. */
const meanings: Readonly<Record<string, Relation>> = { R: 'resistance', S: 'sensitivity' };

/** What stands for "in between", "not done" and nothing. */
const noMeaning = /^(?:I|IR|HR|MR|LR|ND|NA|NT|N\/[AD]|n\.?d\.?|n\.?a\.?|\?|[\u2010-\u2015−-]+)?$/;

/**
 * Returns what single letters say in the cells under the drugs of a table; undefined for each if the table does not use them: all
 * of these cells are such letters or say nothing, and both letters are used.
 */
export function effectCodes(cells: readonly string[]): (cell: string) => Relation | undefined {
  const written = cells.map((cell) => cell.trim());
  const areCodes =
    Object.keys(meanings).every((code) => written.includes(code)) &&
    written.every((cell) => cell in meanings || noMeaning.test(cell));
  return (cell) => (areCodes ? meanings[cell.trim()] : undefined);
}
