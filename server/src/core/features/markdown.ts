/**
 * Escapes text for Markdown, so that neither data nor words of the manuscript can become markup, HTML or a command link. Only
 * characters that could be markup at their place are escaped: many editors show the escapes.
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

/** Joins the first `limit` items in a line, with the number of the others. */
export function joinedItems(items: readonly string[], limit: number): string {
  const shown = items.slice(0, limit).map(escapeMarkdown).join(', ');
  return items.length > limit ? `${shown} and ${items.length - limit} more` : shown;
}

/** Markdown lines as one paragraph that keeps its line breaks; empty if there are no lines. */
export const paragraph = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', ...lines.map((line, at) => (at < lines.length - 1 ? `${line}  ` : line))];

/** A line "title: items"; empty if there are no items. */
export const factLine = (title: string, items: readonly string[], limit: number): readonly string[] =>
  items.length > 0 ? [`${title}: ${joinedItems(items, limit)}`] : [];

/** Plain text of Markdown generated here: link texts without targets, and no marks, escapes or hard line breaks. */
export const plainText = (markdown: string): string =>
  markdown.replace(/\\(.)|\]\(https:[^()\s]*\)|\*+|[[\]]| {2}$/gmu, (_, escaped = '') => escaped);
