import type { Span } from '../../text/span.ts';

/** A value of the front matter that no reader of YAML takes, and why. */
export interface FrontMatterFault {
  readonly kind: 'open quotation mark' | 'text after quotation' | 'colon' | 'reserved sign';
  /** The value, on its line. */
  readonly span: Span;
}

/** A key at the beginning of a line, with its value. What is indented belongs to a value, and may be of any form. */
const keyed = /^[A-Za-z][\w-]*:[ \t]+(?=\S)/;
const closed: Readonly<Record<string, RegExp>> = { '"': /^"(?:[^"\\]|\\[\s\S])*"/, "'": /^'(?:[^']|'')*'/ };
/** What follows a quoted value on its line. */
const nothingMore = /^[ \t]*(?:#.*)?(?:\n|$)/;
const reserved = /^[@`%]/;
/** Lists, maps, blocks, tags, anchors and comments, which are not looked into. */
const otherForm = /^[[{|>&!*#?-]/;
const colon = /:(?:\s|$)/;

function faultOf(value: string, below: readonly string[]): FrontMatterFault['kind'] | undefined {
  const quoted = closed[value[0]!];
  if (quoted) {
    const whole = [value, ...below].join('\n');
    const found = quoted.exec(whole)?.[0];
    if (found === undefined) return 'open quotation mark';
    return nothingMore.test(whole.slice(found.length)) ? undefined : 'text after quotation';
  }
  if (reserved.test(value)) return 'reserved sign';
  if (otherForm.test(value)) return undefined;
  return colon.test(value.replace(/\s#.*$/, '')) ? 'colon' : undefined;
}

/**
 * Finds the common ways in which the lines of a front matter are no YAML: a quotation mark that is not closed or not at the
 * end, a colon within a bare value, a sign that YAML keeps for itself.
 */
export function frontMatterFaults(lines: readonly string[], start: number): readonly FrontMatterFault[] {
  const found: FrontMatterFault[] = [];
  let at = start;
  for (const [index, line] of lines.entries()) {
    const key = keyed.exec(line)?.[0];
    const value = key === undefined ? '' : line.slice(key.length).trimEnd();
    if (key !== undefined && value !== '') {
      const next = lines.findIndex((later, i) => i > index && !/^(?:[ \t]|$)/.test(later));
      const kind = faultOf(value, lines.slice(index + 1, next < 0 ? undefined : next));
      if (kind) found.push({ kind, span: { start: at + key.length, end: at + key.length + value.length } });
    }
    at += line.length + 1;
  }
  return found;
}
