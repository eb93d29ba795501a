/** In lines: how far from a row the rulers of its table are looked for. */
const reach = 40;

/** `+------+----+`: the line between the rows of a grid table. */
const gridLine = /^\s*\+(?:[-=:]+\+)+\s*$/;
/** `------ ----`: the line that shows where the columns of a simple table begin. */
const columnLine = /^\s{0,3}-{2,}(?: +-{2,})+\s*$/;
/** The last line of a table whose rows have several lines. */
const lastLine = /^\s{0,3}-{3,}(?: +-{2,})*\s*$/;

/** The lines around an offset, nearest first. */
function linesAround(
  text: string,
  at: number,
): { readonly own: string; readonly above: string[]; readonly below: string[] } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const stop = text.indexOf('\n', at);
  const end = stop < 0 ? text.length : stop;
  const above = text.slice(Math.max(0, start - 1 - reach * 120), Math.max(0, start - 1)).split('\n');
  const below = text.slice(end + 1, end + 1 + reach * 120).split('\n');
  return { own: text.slice(start, end), above: above.reverse().slice(0, reach), below: below.slice(0, reach) };
}

const upToBlank = (lines: readonly string[]): readonly string[] => {
  const blank = lines.findIndex((line) => line.trim() === '');
  return blank < 0 ? lines : lines.slice(0, blank);
};

/** Whether a text may have such a table at all: a line of a grid, or two rulers side by side. */
export const mayHaveLaidOut = (text: string): boolean =>
  text.includes('+-') || text.includes('+=') || text.includes('-- ');

/** Whether a place is in a table of Pandoc's whose columns are told by where they stand in the line: grid, simple or multiline. */
export function isLaidOut(text: string, at: number): boolean {
  const { own, above, below } = linesAround(text, at);
  if (own.trimStart().startsWith('|')) return upToBlank(above).some((line) => gridLine.test(line));
  if (columnLine.test(below[0] ?? '')) return true;
  if (upToBlank(above).some((line) => columnLine.test(line))) return true;
  return above.some((line) => columnLine.test(line)) && below.some((line) => lastLine.test(line));
}
