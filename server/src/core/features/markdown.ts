/** Escapes text for Markdown, so that no datum and no word of the manuscript can become markup, HTML or a command link. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~<>&$^:@]/gu, (char) =>
      char === '<' ? '&lt;' : char === '&' ? '&amp;' : `\\${char}`,
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

/** The words of Markdown that was made here: links as their text, without marks and escapes. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/(?<!\\)\]\([^()\s\]]*\)/gu, ']')
    .replace(/\\(.)|\*+|[[\]]/gu, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
