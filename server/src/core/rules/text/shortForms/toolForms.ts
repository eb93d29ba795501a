import type { RuleContext } from '../../rule.ts';

const sign = /\\(?:[Aa]c|[Gg]ls|new|Declare)|abbreviations:|acronyms:|\[\+|\(\+|<\s?acr|\{abbr\}/;
/**
 * `\ac{PFS}`, `\acp{TKI}`, `\gls{pfs}`, `\acrshort{pfs}`, `\newacronym{pfs}{PFS}{…}`, `\acrodef{PFS}{…}`: LaTeX writes the words
 * out at the first use.
 */
const commands =
  /\\(?:[Aa][Cc][A-Za-z]{0,9}|[Gg][Ll][Ss][A-Za-z]{0,9}|newacronym|newabbreviation|DeclareAcronym)\*?\{([\w-]{2,20})\}(?:\{([^{}\n]{2,20})\})?/g;
/** `[+NSCLC]`, `(+PFS)`, `{{< acr PFS >}}`, and MyST's `` {abbr}`CRC (colorectal cancer)` ``. */
const marks = /[[(]\+([\w-]{2,20})[\])]|\{\{<\s?acr\s([\w-]{2,20})|\{abbr\}`([\w-]{2,20})\s?\(/g;
/** A line of front matter below its key: `shortname: PFS`, or `PFS: progression-free survival`. */
const shortName = /^[ \t-]+shortname:[ \t]*["']?([\p{L}\d/-]{2,20})/u;
const keyed = /^\s+["']?([\p{L}\d/-]{2,20})["']?:\s+\S/u;

/** The short forms that front matter defines below `abbreviations:` (MyST) or `acronyms:` (Quarto). */
function* inFrontMatter(text: string): Iterable<string> {
  const [front = ''] = /^\s*---[\s\S]*?\n(?:---|\.\.\.)/.exec(text.slice(0, 20_000)) ?? [];
  let key = '';
  for (const line of front.split('\n')) {
    key = /^([\w-]+):/.exec(line)?.[1] ?? key;
    const found = key === 'abbreviations' ? keyed.exec(line) : key === 'acronyms' ? shortName.exec(line) : null;
    if (found) yield found[1]!;
  }
}

/** The words of a text that are spelled as a label but for capitals: `\gls{ctdna}` is for ctDNA. */
const spelledAs = (text: string, labels: ReadonlySet<string>): readonly string[] =>
  (text.match(/[\p{L}\d]{2,20}(?:-[\p{L}\d]{1,20})?/gu) ?? []).filter((word) => labels.has(word.toLowerCase()));

/** The short forms that the tools define which make the printed text: acronym packages of LaTeX, Quarto and MyST. */
export const toolForms = (context: RuleContext): ReadonlySet<string> =>
  context.once('text/abbreviations of tools', () => {
    const { text } = context.manuscript;
    if (!sign.test(text)) return new Set<string>();
    const labels = [commands, marks].flatMap((form) => [...text.matchAll(form)].flatMap((found) => found.slice(1)));
    const written = new Set(labels.flatMap((label) => (label ? [label.toLowerCase()] : [])));
    return new Set([...inFrontMatter(text), ...(written.size > 0 ? spelledAs(text, written) : [])]);
  });
