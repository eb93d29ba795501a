/** Where the front matter ends (0: there is none) and the language it names. */
export interface FrontMatter {
  readonly end: number;
  /** It begins as front matter and lacks the line that would close it. */
  readonly open: boolean;
  readonly language?: string;
}

export const noFrontMatter: FrontMatter = { end: 0, open: false };

/**
 * A YAML block between `---` and `---` (or `...`) at the very start. Only `lang` (Pandoc, Quarto) or `language` is read, by line: the rest
 * is not ours. A rule `---` that no closing line follows is no front matter.
 */
export function frontMatter(text: string): FrontMatter {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const open = /^---[ \t]*\n/.exec(text.slice(start, start + 80));
  if (!open) return noFrontMatter;
  let at = start + open[0].length;
  let language: string | undefined;
  while (at < text.length) {
    const stop = text.indexOf('\n', at);
    const lineEnd = stop < 0 ? text.length : stop;
    const line = text.slice(at, lineEnd).trimEnd();
    if (line === '---' || line === '...') {
      return { end: lineEnd, open: false, ...(language === undefined ? {} : { language }) };
    }
    const named = /^(?:lang|language):\s*["']?([A-Za-z][\w-]*)/.exec(line);
    if (named?.[1]) language ??= named[1].toLowerCase();
    at = lineEnd + 1;
  }
  return { end: 0, open: true };
}
