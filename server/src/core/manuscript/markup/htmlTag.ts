/** A tag: its name, and the Markdown node with the same meaning. */
export interface HtmlTag {
  readonly name: string;
  readonly closing: boolean;
  readonly mark?: 'Superscript' | 'Subscript' | 'Emphasis' | 'StrongEmphasis';
}

const marks: Readonly<Record<string, 'Superscript' | 'Subscript' | 'Emphasis' | 'StrongEmphasis'>> = {
  sup: 'Superscript',
  sub: 'Subscript',
  i: 'Emphasis',
  em: 'Emphasis',
  b: 'StrongEmphasis',
  strong: 'StrongEmphasis',
};
/** Tags that stand within a line; all others end what is open. */
export const inlineTags: ReadonlySet<string> = new Set([
  'a',
  'span',
  'u',
  's',
  'small',
  'big',
  'mark',
  'font',
  'abbr',
  'cite',
  'q',
  'br',
  'wbr',
  'del',
  'ins',
  'img',
  ...Object.keys(marks),
]);

/** Returns the tag at the beginning of a piece of source. */
export function htmlTag(text: string): HtmlTag | undefined {
  const found = /^<(\/?)([A-Za-z][\w-]*)/.exec(text);
  if (!found) return undefined;
  const name = (found[2] ?? '').toLowerCase();
  const mark = Object.hasOwn(marks, name) ? marks[name] : undefined;
  return { name, closing: found[1] === '/', ...(mark ? { mark } : {}) };
}
