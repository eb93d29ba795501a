import type { Span } from '../../text/span.ts';
import { type FrontMatter, frontMatter, noFrontMatter } from './frontMatter.ts';

/** The text as the Markdown parser shall see it: of equal length, so that every offset holds. */
export interface SourceView {
  readonly text: string;
  /**
   * Where lines begin that follow a blank one, with nothing open that is read by whole lines, and that no line further on could
   * make read otherwise.
   */
  readonly quiet: ReadonlySet<number>;
  /** What was blanked out of it: front matter, display math, div fences, shortcodes. */
  readonly notProse: readonly Span[];
  readonly front: FrontMatter;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
/** `[`, `*` and their like beyond this number in one run of lines make no markup: nobody writes that, and parsing it is quadratic. */
const mostMarkup = 4000;
/** Likewise where markup times length of the run passes this. */
const mostWork = 2e8;
const deepest = 40;
/** Display math ends within so many lines or is none. */
const longestMath = 60;

/**
 * Blanks what Pandoc, Quarto and MyST add as whole lines (fenced divs `:::`, `$$` display math, `{{< shortcodes >}}`),
 * reads every line end and form feed as `\n`, and takes the meaning from markup that is heaped up beyond reason. Fenced
 * code is left as it is. Only what `opens` the document can have front matter.
 */
export function sourceView(source: string, opens = true): SourceView {
  const notProse: Span[] = [];
  let text = source.replace(/\r\n/g, ' \n').replace(/[\r\f\v]/g, '\n');
  const front = opens ? frontMatter(text) : noFrontMatter;
  const lines = text.split('\n');
  let at = 0;
  let fence = '';
  let math = -1;
  let markup = 0;
  let runStart = 0;
  let runAt = 0;
  let changed = false;
  const quiet = new Set<number>();
  let afterBlank = front.end === 0;
  /** Up to this line the text further on decides what is read. */
  let unsettled = front.open ? lines.length : -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const end = at + line.length;
    if (end <= front.end && front.end > 0) {
      lines[i] = blank(line);
      changed = true;
      at = end + 1;
      runStart = i + 1;
      runAt = end + 1;
      continue;
    }
    const trimmed = line.trim();
    if (afterBlank && trimmed !== '' && fence === '' && math < 0 && i > unsettled) quiet.add(at);
    afterBlank = /^[ \t]*$/.test(line);
    if (math >= 0) {
      lines[i] = blank(line);
      if (trimmed.endsWith('$$') || trimmed.startsWith('$$')) {
        notProse.push({ start: math, end });
        math = -1;
      }
    } else if (fence !== '') {
      if (trimmed.startsWith(fence) && trimmed.replace(/[`~]+/, '') === '') fence = '';
    } else if (/^(?:`{3,}[^`]*|~{3}.*)$/.test(trimmed)) {
      fence = /^[`~]+/.exec(trimmed)?.[0] ?? '```';
    } else if (trimmed.startsWith(':::') || /^\{\{[<%].*[>%]\}\}$/.test(trimmed)) {
      notProse.push({ start: at, end });
      lines[i] = blank(line);
      changed = true;
    } else if (trimmed.startsWith('$$') && !trimmed.slice(2).includes('$$')) {
      if (closesSoon(lines, i + 1)) {
        math = at;
        lines[i] = blank(line);
        changed = true;
      } else unsettled = i + longestMath;
    } else if (trimmed.endsWith('|') && !line.endsWith('|') && /^[>|:\-\s]+$/.test(trimmed)) {
      lines[i] = closedAtEnd(line);
      changed = true;
    } else if (/^[\s>*+\-\d.)]{80}/.test(line)) {
      lines[i] = line.replace(/^[\s>*+\-\d.)]+/, (prefix) => shallow(prefix));
      changed = true;
    }
    if (trimmed === '') {
      markup = 0;
      runStart = i + 1;
      runAt = end + 1;
    } else if (fence === '') {
      const marks = line.length - line.replace(/[[\]*_<`!~^$({&@:]/g, '').length + line.split('www.').length - 1;
      // Table cells are parsed one by one, so a table bears more.
      markup += line.includes('|') ? marks / 20 : marks;
      if (markup > mostMarkup || markup * (end - runAt) > mostWork) {
        for (let k = runStart; k <= i; k++)
          lines[k] = (lines[k] ?? '').replace(/[[\]*_<`!~^$({&@:|\\]/g, 'x').replaceAll('www.', 'www ');
        changed = true;
        runStart = i + 1;
        runAt = end + 1;
      }
    }
    at = end + 1;
  }
  if (math >= 0) notProse.push({ start: math, end: source.length });
  if (changed) text = lines.join('\n');
  return {
    text,
    quiet,
    notProse: front.end > 0 ? [{ start: 0, end: front.end }, ...notProse] : notProse,
    front,
  };
}

function closesSoon(lines: readonly string[], from: number): boolean {
  for (let i = from; i < Math.min(lines.length, from + longestMath); i++) {
    const line = lines[i]?.trim() ?? '';
    if (line.startsWith('$$') || line.endsWith('$$')) return true;
  }
  return false;
}

/** A prefix of container marks, no deeper than anybody quotes. */
function shallow(prefix: string): string {
  let depth = 0;
  return prefix.replace(/[>*+\-.)]/g, (mark) => (++depth > deepest ? 'x' : mark));
}

/** The row below a table's headings with its last bar at the very end: the parser takes no blank behind it, as CRLF leaves one. */
const closedAtEnd = (line: string): string => line.replace(/\|(\s*)$/, (_all, blanks: string) => `${blanks}|`);
