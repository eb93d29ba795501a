import { matchAt } from './matchAt.ts';

/**
 * Returns all matches of a sticky expression as if it were global, but tries it only where the global expression
 * `starts` matches. A large expression takes long to fail at each letter of a text; a small one does not. `starts` must
 * match wherever `pattern` can.
 */
export function matchesFrom(text: string, starts: RegExp, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  starts.lastIndex = 0;
  for (let start = starts.exec(text)?.index; start !== undefined; start = starts.exec(text)?.index) {
    const match = matchAt(text, pattern, start);
    starts.lastIndex = match ? pattern.lastIndex : start + 1;
    if (match) found.push(match);
  }
  return found;
}
