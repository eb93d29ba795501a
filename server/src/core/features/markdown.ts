/**
 * Escapes text for Markdown, so that no datum and no word of the manuscript can become markup, HTML or a command link. Only what could
 * be a mark where it stands is escaped: many editors show the escapes.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*[\]<|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|(?<=\bwww)\.|:(?=\/\/)|@(?=\w)/giu, '\\$&')
    .replace(/^( ?)(?:([#>=+-])|(\d{1,9})([.)]))/u, (_, space: string, mark = '', number = '', stop = '') =>
      mark ? `${space}\\${mark}` : `${space}${number}\\${stop}`,
    );

export const bold = (text: string): string => `**${escapeMarkdown(text)}**`;

/** A link to a web page; only `https:` addresses are ever linked. */
export const link = (text: string, url: string): string =>
  url.startsWith('https://')
    ? `[${escapeMarkdown(text)}](${encodeURI(url).replace(/[()]/gu, (c) => (c === '(' ? '%28' : '%29'))})`
    : escapeMarkdown(text);

/** Items in a line, the first `limit` of them, the others as a number. */
export function listed(items: readonly string[], limit: number): string {
  const shown = items.slice(0, limit).map(escapeMarkdown).join(', ');
  return items.length > limit ? `${shown} and ${items.length - limit} more` : shown;
}

/** Lines of Markdown as one paragraph in which each stays a line; nothing for none. */
export const paragraph = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', ...lines.map((line, at) => (at < lines.length - 1 ? `${line}  ` : line))];

/** A line of names under a title; none where there are none. */
export const fact = (title: string, items: readonly string[], limit: number): readonly string[] =>
  items.length > 0 ? [`${title}: ${listed(items, limit)}`] : [];

/** The words of Markdown that was made here: links as their text, without marks, escapes and breaks of lines. */
export const plainText = (markdown: string): string =>
  markdown.replace(/\\(.)|\]\(https:[^()\s]*\)|\*+|[[\]]| {2}$/gmu, (_, escaped = '') => escaped);
