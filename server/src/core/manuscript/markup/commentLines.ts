/** MyST's roles and directives: `` {cite}`key` ``, `:::{note}`, and in backticks those that no notebook runs as code. */
const myst =
  /\{[a-z][a-z0-9:_-]{1,30}\}`[^`\s]|^:{3,}\{[a-z]|^`{3,}\{(?:figure|table|list-table|csv-table|image|math|note|tip|warning|important|admonition|seealso|hint|caution|dropdown|glossary|bibliography|tableofcontents|toctree|code-cell|margin|aside)\}/m;
/** A LaTeX file that is read as Markdown. */
const latex = /^\\(?:documentclass|section|begin\{document\})/m;

/**
 * Whether lines that begin with “%” are comments, as in MyST and LaTeX. Pandoc prints such a line, so the text must show what it is
 * written for.
 */
export const hasCommentLines = (text: string): boolean =>
  /^[ \t]*%/m.test(text) && (myst.test(text) || latex.test(text));
