import { guarded } from '../../text/guarded.ts';
import type { Cut } from '../prose/prose.ts';

/** The prefixes by which Quarto and pandoc-crossref refer to things: `@fig-pumps`, `@tbl:genes`. */
const kind =
  'fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|nte|tip|wrn|imp|cau|supp?fig|supp?tbl|figs|tbls|vid';
const ownKind = new RegExp(`^(?:${kind})[-:]`, 'i');
const label = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.\-/+](?=[\p{L}\p{N}_]))*`;
/**
 * Matches bookdown's `\@ref(fig:pumps)` (whose escape the prose has resolved), LaTeX's `\ref{fig:pumps}` and its kin,
 * MyST's `{numref}` before the label in code, Quarto's `[@fig-pumps; @tbl-genes]` and `@fig-pumps`.
 */
const reference = guarded(
  // Most keys are those of works.
  new RegExp(`@(?:ref\\(|(?:${kind})[-:])|ref[*{}]`, 'i'),
  new RegExp(
    [
      String.raw`\\?@ref\([^()\s]{1,120}\)`,
      String.raw`\\(?:auto|page|name|eq|c|C|v|V)?ref\*?\{[^{}\s]{1,120}\}`,
      String.raw`\{(?:num|eq)?ref\}`,
      String.raw`\[-?@(?:${kind})[-:]${label}(?:\s?[;,]\s?-?@(?:${kind})[-:]${label}){0,8}\]`,
      String.raw`(?<![\p{L}\p{N}_.@])-?@(?:${kind})[-:]${label}`,
    ].join('|'),
    'giu',
  ),
);

/** Returns whether a key is that of a figure, table, section or equation, and not of a work. */
export const isCrossReferenceKey = (key: string): boolean => ownKind.test(key);

/** How the kinds are printed; `@eq-x` and the like are printed as a number in brackets, or as a word that claims nothing. */
const names: readonly (readonly [RegExp, string])[] = [
  [/@figs?[-:]|numref|(?:auto|c|C)ref\*?\{fig/i, 'Figure 1'],
  [/@(?:tbls?|tab)[-:]|(?:auto|c|C)ref\*?\{ta?bl?/i, 'Table 1'],
  [/@sec[-:]|(?:auto|c|C)ref\*?\{sec/i, 'Section 1'],
];

/**
 * Returns the references to a figure, table, section or equation of the same document. They cite nothing, and their
 * labels are not words of the text: a figure may be called `fig:EGFR`. The text reads as it is printed, with 1 for
 * every number.
 */
export function crossReferences(text: string): Cut[] {
  return reference.all(text).map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    gap: names.find(([kind]) => kind.test(found))?.[1] ?? '1',
  }));
}
