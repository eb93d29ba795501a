/** `[`, `*` and their like beyond this number in one run of lines make no markup: nobody writes that, and parsing it is quadratic. */
const mostMarkup = 4000;
/** Likewise where markup times length of the run passes this. */
const mostWork = 2e8;
/** Table cells are parsed one by one, so a table bears more. */
const tableBears = 20;

/** Sums up the markup of a run of lines: of those that no blank one parts. */
export class MarkupLoad {
  /** The first line of the run whose markup still has its meaning. */
  firstLine = 0;
  private start = 0;
  private marks = 0;

  /** A run begins at a line, which begins at an offset. */
  begin(line: number, start: number): void {
    this.marks = 0;
    this.goOn(line, start);
  }

  /** The markup before a line of the run has lost its meaning; it counts all the same. */
  goOn(line: number, start: number): void {
    this.firstLine = line;
    this.start = start;
  }

  /** Adds a line, which ends at `end`. Whether the run now holds more markup than is read. */
  isTooMuchWith(line: string, end: number): boolean {
    const marks = line.length - line.replace(/[[\]*_<`!~^$({&@:]/g, '').length + line.split('www.').length - 1;
    this.marks += line.includes('|') ? marks / tableBears : marks;
    return this.marks > mostMarkup || this.marks * (end - this.start) > mostWork;
  }
}

/** A line, of equal length, with nothing in it that the parser could take for markup. */
export const withoutMarkup = (line: string): string =>
  line.replace(/[[\]*_<`!~^$({&@:|\\]/g, 'x').replaceAll('www.', 'www ');
