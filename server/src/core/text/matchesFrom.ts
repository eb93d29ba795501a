/**
 * All matches of a sticky expression, as a global one would give them, tried only where `starts` (a global one) matches: a large
 * expression is slow to say at each letter of a text that it does not match there, a small one is fast. `starts` must match wherever
 * `pattern` can.
 */
export function matchesFrom(text: string, starts: RegExp, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  starts.lastIndex = 0;
  for (let start = starts.exec(text)?.index; start !== undefined; start = starts.exec(text)?.index) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    starts.lastIndex = match ? pattern.lastIndex : start + 1;
    if (match) found.push(match);
  }
  return found;
}
