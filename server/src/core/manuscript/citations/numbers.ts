/** A number, or parts of what stands under it, as chemists cite: `1a`, `1a,b`, `2a–c`. */
const item = String.raw`[A-Z]?\d{1,3}(?:[a-z](?:\s?[,‐‑‒–—−-]\s?[a-z])*)?`;
const list = new RegExp(
  String.raw`^(?:[Rr]efs?\.?\s)?${item}(?:\s?[,;‐‑‒–—−-]+\s?${item}| ${item})*(?:,? (?:pp?\.|[Ff]igs?\.|[Tt]ables?|[Ss]ec\.|[Cc]h\.|[Cc]hap\.|[Ee]q\.) ?\d+(?:[-–]\d+)?)?$`,
);
/** A longer range does not cite all of its numbers. */
const longestRange = 200;

/** "[5••]", "[12▪▪]", "[3*]": marks by which a journal recommends works. Text extraction turns them into "&&". */
const marks = /(?<=\d)(?:[•·▪■●∗*]{1,2}|&{1,2})(?=\s?[,;]|$)/g;

/**
 * Returns the numbers of a list such as `1,3–5` or `3 1`, with ranges written out; the letters of parts
 * stay with their number. `undefined` if the text is no such list. Numbers of reference lists begin at 1, so a list with a zero is an interval or an index.
 */
export function numberList(text: string): string[] | undefined {
  const trimmed = text.trim().replace(marks, '');
  if (trimmed.length === 0 || trimmed.length > 200 || !list.test(trimmed)) return undefined;
  const keys: string[] = [];
  for (const part of trimmed
    .replace(/^[Rr]efs?\.?\s/, '')
    .replace(/,? [A-Za-z]+\.? ?\d.*$/, '')
    .split(/[,;\s]+(?![‐‑‒–—−-])/)) {
    const [first, last] = part.split(/\s?[‐‑‒–—−-]+\s?/);
    if (first === undefined || first === '') continue;
    if (/^0/.test(first)) return undefined;
    const from = Number(first);
    const to = Number(last);
    if (last && from < to && to - from <= longestRange) for (let n = from; n <= to; n++) keys.push(String(n));
    else {
      keys.push(first);
      if (last) keys.push(last);
    }
  }
  return keys.length > 0 ? withNumbers(keys) : undefined;
}

/** Gives a letter alone the number before it: `1a,b` are 1a and 1b. */
function withNumbers(keys: readonly string[]): string[] {
  let number = '';
  return keys.map((key) => {
    if (/^[a-z]$/.test(key)) return number + key;
    number = key.replace(/[a-z]$/, '');
    return key;
  });
}
