import type { Span } from '../../text/span.ts';
import { type FrontMatter, frontMatter, noFrontMatter } from './frontMatter.ts';
import { hiddenUntil, longestHidden } from './hiddenParts.ts';
import { MarkupLoad, withoutMarkup } from './markupLoad.ts';

/** The text as the Markdown parser is to see it: of equal length, so that every offset holds. */
export interface SourceView {
  readonly text: string;
  /**
   * Where lines begin that follow a blank one, with nothing open that is read by whole lines, and whose reading no
   * later line can change.
   */
  readonly quiet: ReadonlySet<number>;
  /** The stretches that were blanked out: front matter, display math, div fences, shortcodes. */
  readonly notProse: readonly Span[];
  readonly front: FrontMatter;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
/** Quotations and lists nested deeper than this are text. */
const deepest = 40;
/** Display math ends within this many lines, or is none. */
const longestMath = 60;

/**
 * Blanks what Pandoc, Quarto and MyST add as whole lines (fenced divs `:::`, `$$` display math, `{{< shortcodes >}}`) and what is
 * never printed, reads every line end and form feed as `\n`, and disables markup that is piled up beyond reason. Fenced code is left
 * as it is. Front matter is read only if the source `opens` the document; `commentLines` tells whether “%” begins a comment.
 */
export function sourceView(source: string, opens: boolean, commentLines = false): SourceView {
  const text = source.replace(/\r\n/g, ' \n').replace(/[\r\f\v]/g, '\n');
  const front = opens ? frontMatter(text) : noFrontMatter;
  const lines = new ViewedLines(text, front, commentLines);
  lines.goThrough();
  const { changed, quiet, notProse } = lines;
  return { text: changed ? lines.text : text, quiet, notProse, front };
}

/** The lines of a text, which are read once in order, and what is open at the current line. */
class ViewedLines {
  readonly quiet = new Set<number>();
  readonly notProse: Span[] = [];
  changed = false;
  private readonly lines: string[];
  private readonly load = new MarkupLoad();
  /** The marks that opened the code block; empty outside one. */
  private fence = '';
  /** Where the display math begins; -1 outside it. */
  private math = -1;
  /** The last line of the part that is hidden. */
  private hidden = -1;
  private afterBlank: boolean;
  /** Up to this line, later text decides how it is read. */
  private unsettled: number;

  constructor(
    text: string,
    private readonly front: FrontMatter,
    private readonly commentLines: boolean,
  ) {
    this.lines = text.split('\n');
    this.afterBlank = front.end === 0;
    this.unsettled = front.open ? this.lines.length : -1;
    if (front.end > 0) this.notProse.push({ start: 0, end: front.end });
  }

  get text(): string {
    return this.lines.join('\n');
  }

  goThrough(): void {
    let at = 0;
    for (let i = 0; i < this.lines.length; i++) {
      const line = this.lines[i]!;
      const end = at + line.length;
      const isFront = end <= this.front.end && this.front.end > 0;
      this.view(i, isFront ? blank(line) : this.read(line, i, at));
      if (isFront || line.trim() === '') this.load.beginRun(i + 1, end + 1);
      else if (this.fence === '' && this.load.isTooMuchWith(line, end)) this.disarm(i, end);
      at = end + 1;
    }
    if (this.math >= 0) this.notProse.push({ start: this.math, end: at - 1 });
  }

  private view(i: number, seen: string): void {
    if (seen === this.lines[i]) return;
    this.lines[i] = seen;
    this.changed = true;
  }

  /** Disables the markup of the run that ends with this line. */
  private disarm(last: number, end: number): void {
    for (let i = this.load.firstLine; i <= last; i++) this.view(i, withoutMarkup(this.lines[i]!));
    this.load.continueRun(last + 1, end + 1);
  }

  /** Returns what the parser is to see of the line that begins at `at`. */
  private read(line: string, i: number, at: number): string {
    const trimmed = line.trim();
    const isOpen = this.fence !== '' || this.math >= 0 || i <= this.hidden;
    if (this.afterBlank && trimmed !== '' && !isOpen && i > this.unsettled) this.quiet.add(at);
    this.afterBlank = /^[ \t]*$/.test(line);
    if (i <= this.hidden) return this.unread(line, at);
    if (this.math >= 0) return this.readMath(line, trimmed, at);
    if (this.fence !== '') {
      if (trimmed.startsWith(this.fence) && trimmed.replace(/[`~]+/, '') === '') this.fence = '';
      return line;
    }
    if (this.hides(i) || (this.commentLines && trimmed.startsWith('%'))) return this.unread(line, at);
    if (/^(?:`{3,}[^`]*|~{3}.*)$/.test(trimmed)) {
      this.fence = /^[`~]+/.exec(trimmed)?.[0] ?? '```';
      return line;
    }
    if (trimmed.startsWith(':::') || /^\{\{[<%].*[>%]\}\}$/.test(trimmed)) return this.unread(line, at);
    if (trimmed.startsWith('$$') && !trimmed.slice(2).includes('$$')) return this.openMath(line, i, at);
    if (trimmed.endsWith('|') && !line.endsWith('|') && /^[>|:\-\s]+$/.test(trimmed)) return closedAtEnd(line);
    if (/^[\s>*+\-\d.)]{80}/.test(line)) return line.replace(/^[\s>*+\-\d.)]+/, (prefix) => shallow(prefix));
    return line;
  }

  private unread(line: string, at: number): string {
    this.notProse.push({ start: at, end: at + line.length });
    return blank(line);
  }

  /** Whether a part that is never printed begins with this line. */
  private hides(i: number): boolean {
    const last = hiddenUntil(this.lines, i);
    if (last === -1) this.unsettled = Math.max(this.unsettled, i + longestHidden);
    if (last === undefined || last < 0) return false;
    this.hidden = last;
    return true;
  }

  private openMath(line: string, i: number, at: number): string {
    if (!closesSoon(this.lines, i + 1)) {
      this.unsettled = Math.max(this.unsettled, i + longestMath);
      return line;
    }
    this.math = at;
    return blank(line);
  }

  private readMath(line: string, trimmed: string, at: number): string {
    if (trimmed.endsWith('$$') || trimmed.startsWith('$$')) {
      this.notProse.push({ start: this.math, end: at + line.length });
      this.math = -1;
    }
    return blank(line);
  }
}

function closesSoon(lines: readonly string[], from: number): boolean {
  for (let i = from; i < Math.min(lines.length, from + longestMath); i++) {
    const line = lines[i]?.trim() ?? '';
    if (line.startsWith('$$') || line.endsWith('$$')) return true;
  }
  return false;
}

/** Returns a prefix of container marks, cut to the depth that people use. */
function shallow(prefix: string): string {
  let depth = 0;
  return prefix.replace(/[>*+\-.)]/g, (mark) => (++depth > deepest ? 'x' : mark));
}

/**
 * Puts the last bar of the row below a table's headings at the very end: the parser accepts no blank after it, such as
 * CRLF leaves.
 */
const closedAtEnd = (line: string): string => line.replace(/\|(\s*)$/, (_all, blanks: string) => `${blanks}|`);
