/** A way to hide lines: what stands at the head of the first and at the end of the last, and what opens another inside. */
interface Hiding {
  readonly opens: RegExp;
  readonly closes: RegExp;
  readonly nests?: RegExp;
}

/** Reveals what it hides in some formats: `when-format="html"`. */
const inSomeFormats = /\b(?:when|unless)-/;

const hidings: readonly Hiding[] = [
  // Obsidian's comment; one that closes in its own line is read within the line.
  { opens: /^%%(?!.*%%)/, closes: /%%$/ },
  { opens: /^\\begin\{comment\}(?!.*\\end\{comment\})/, closes: /\\end\{comment\}$/ },
  { opens: /^\\iffalse\b(?!.*\\fi\b)/, closes: /\\fi$/, nests: /^\\if[a-z]/ },
  { opens: /^\{%-? ?comment ?-?%\}(?!.*endcomment)/, closes: /\{%-? ?endcomment ?-?%\}$/ },
  {
    opens:
      /^:{3,} ?(?:\{[^{}]*\.(?:content-hidden|hidden|comment)(?![\w-])[^{}]*\}|(?:content-hidden|hidden|comment)$)/,
    closes: /^:{3,}$/,
    nests: /^:{3,} ?[^\s:]/,
  },
  { opens: /^<div\s(?:[^<>]*\s)?hidden(?=[\s>=])/i, closes: /<\/div>$/i, nests: /^<div(?![^<>]*>.*<\/div>$)/i },
];
const heads = new Set('%\\{:<');
/** A part ends within this many lines, or hides nothing. */
export const longestHidden = 300;

/**
 * Returns the last line of the hidden part that begins with this one: a comment, or a block that is never printed. Undefined if
 * none begins here; -1 if one does and is not closed.
 */
export function hiddenUntil(lines: readonly string[], first: number): number | undefined {
  const head = lines[first]!.trim();
  if (!heads.has(head[0] ?? '')) return undefined;
  const hiding = hidings.find(({ opens }) => opens.test(head));
  if (!hiding || inSomeFormats.test(head)) return undefined;
  let depth = 1;
  if (head.length > 2 && hiding.closes.test(head)) return first;
  for (let i = first + 1; i < Math.min(lines.length, first + longestHidden); i++) {
    const line = lines[i]!.trim();
    if (hiding.nests?.test(line)) depth++;
    else if (hiding.closes.test(line)) depth--;
    if (depth === 0) return i;
  }
  return -1;
}
