/**
 * Returns all matches of a global expression, in order. `matchAll` gives the same, but copies the expression at each
 * call, which costs more than a small expression needs to find nothing in a block.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match does not advance the expression; inside a surrogate pair it would find the same match again.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
