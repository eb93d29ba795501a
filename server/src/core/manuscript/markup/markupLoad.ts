/**
 * Beyond this number in one run of lines, `[`, `*` and the like are not read as markup: nobody writes so many, and
 * parsing them is quadratic.
 */
const mostMarkup = 4000;
/** The same where markup times length of the run exceeds this. */
const mostWork = 2e8;
/** How many times more a table may contain, since its cells are parsed one by one. */
const tableBears = 20;

/** Adds up the markup of a run of lines, up to a blank one. */
export class MarkupLoad {
  /** The first line of the run whose markup still has its meaning. */
  firstLine = 0;
  private start = 0;
  private marks = 0;

  /** Begins a run at a line that begins at the offset `start`. */
  beginRun(line: number, start: number): void {
    this.marks = 0;
    this.continueRun(line, start);
  }

  /** Continues the run after the markup before a line was disabled; that markup still counts. */
  continueRun(line: number, start: number): void {
    this.firstLine = line;
    this.start = start;
  }

  /** Adds a line that ends at `end`. Returns whether the run now contains more markup than is read. */
  isTooMuchWith(line: string, end: number): boolean {
    const marks = line.length - line.replace(/[[\]*_<`!~^$({&@:]/g, '').length + line.split('www.').length - 1;
    this.marks += line.includes('|') ? marks / tableBears : marks;
    return this.marks > mostMarkup || this.marks * (end - this.start) > mostWork;
  }
}

/** Returns a line of equal length without anything that the parser could take for markup. */
export const withoutMarkup = (line: string): string =>
  line.replace(/[[\]*_<`!~^$({&@:|\\]/g, 'x').replaceAll('www.', 'www ');
