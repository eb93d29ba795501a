import type { Span } from '../../text/span.ts';
import { type FrontMatterFault, frontMatterFaults } from './frontMatterFaults.ts';

/** A bibliography file that the front matter names, and where. */
export interface BibliographyName {
  readonly name: string;
  readonly span: Span;
}

/** Where the front matter ends (0 if there is none), and the values that are used. */
export interface FrontMatter {
  readonly end: number;
  /** Whether it begins as front matter but lacks the closing line. */
  readonly open: boolean;
  readonly language?: string;
  readonly title?: string;
  readonly bibliography: readonly BibliographyName[];
  /** Values by which the whole is no YAML. */
  readonly faults: readonly FrontMatterFault[];
}

/** Longest value that is read, in characters. */
const longest = 400;

/** Returns the names in a YAML value: a single one, `[a, b]`, or an item, without quotation marks and comments. */
function namesIn(value: string, start: number): BibliographyName[] {
  return [
    ...value
      .slice(0, longest)
      .replace(/\s#.*$/, '')
      .matchAll(/"([^"]+)"|'([^']+)'|(?<![^\s[,])([^\s"'[\],#][^"'[\],#]*)/g),
  ].flatMap((found) => {
    const name = (found[1] ?? found[2] ?? found[3] ?? '').trim();
    const at = start + found.index + (found[3] === undefined ? 1 : 0);
    return name === '' ? [] : [{ name, span: { start: at, end: at + name.length } }];
  });
}

export const noFrontMatter: FrontMatter = { end: 0, open: false, bibliography: [], faults: [] };

/**
 * Reads a YAML block between `---` and `---` (or `...`) at the very start. Line by line, it reads `lang` (Pandoc,
 * Quarto) or `language`, `title`, and `bibliography`, a single name or a list, and ignores the rest. A rule `---`
 * without a closing line is not front matter.
 */
export function frontMatter(text: string): FrontMatter {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const open = /^---[ \t]*\r?\n/.exec(text.slice(start, start + 80));
  if (!open) return noFrontMatter;
  const first = start + open[0].length;
  let at = first;
  let language: string | undefined;
  let title: string | undefined;
  const bibliography: BibliographyName[] = [];
  let listing = false;
  while (at < text.length) {
    const stop = text.indexOf('\n', at);
    const lineEnd = stop < 0 ? text.length : stop;
    const line = text.slice(at, lineEnd).trimEnd();
    if (line === '---' || line === '...')
      return {
        end: lineEnd,
        open: false,
        bibliography,
        faults: frontMatterFaults(text.slice(first, at).split('\n'), first),
        ...(language === undefined ? {} : { language }),
        ...(title === undefined ? {} : { title }),
      };
    const named = /^(?:lang|language):\s*["']?([A-Za-z][\w-]*)/.exec(line);
    if (named?.[1]) language ??= named[1].toLowerCase();
    title ??= /^title:[ \t]*(\S.*)/.exec(line)?.[1];
    const key = /^bibliography:[ \t]*/.exec(line)?.[0];
    const item: string | undefined = listing ? /^[ \t]*-[ \t]+/.exec(line)?.[0] : undefined;
    const prefix = key ?? item;
    if (prefix !== undefined) bibliography.push(...namesIn(line.slice(prefix.length), at + prefix.length));
    listing = (key !== undefined && line.length === key.trimEnd().length) || (listing && item !== undefined);
    at = lineEnd + 1;
  }
  return { end: 0, open: true, bibliography: [], faults: [] };
}
