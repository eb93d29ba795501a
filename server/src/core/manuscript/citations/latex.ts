import { type Finder, wholeCitation } from './found.ts';

/**
 * The citing commands of LaTeX, natbib and biblatex: `\cite{k}`, `\citep[see][p. 3]{a,b}`, `\citet*{k}`, `\parencite`,
 * `\textcite`, `\autocite`, `\footcite`, `\supercite`, `\fullcite`, `\citeauthor`, `\citeyear`. `\nocite` prints
 * nothing.
 */
const command =
  /\\(?:[Cc]ite(?:p|t|alp|alt|author|year|yearpar|title|num)?|(?:paren|text|auto|foot|super|full|smart)cite)s?\*?(?:\[[^[\]]{0,80}\]){0,2}\{([^{}\\]{1,400})\}/gi;
const key = /^[\p{L}\p{N}_][^\s{}\\]*$/u;

/** Finds citations by a LaTeX command, as Pandoc reads them in Markdown; braces that hold no list of keys cite nothing. */
export const latex: Finder = ({ prose: { text } }) => {
  if (!text.includes('\\')) return [];
  return [...text.matchAll(command)].flatMap((match) => {
    const keys = (match[1] ?? '').split(',').map((one) => one.trim());
    return keys.every((one) => key.test(one))
      ? [wholeCitation(match.index, match.index + match[0].length, 'role', keys)]
      : [];
  });
};
