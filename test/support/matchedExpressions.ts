/** The same for an expression, the copies of it that `split` and `matchAll` make, and what `inParts` makes of it. */
export const nameOf = (source: string): string => source.replaceAll('(?=)', '');

/** Returns the names (`nameOf`) of the expressions that match anything while `act` runs. */
export function matchedWhile(act: () => void): ReadonlySet<string> {
  const matched = new Set<string>();
  const { exec } = RegExp.prototype;
  // Once it is replaced, `test`, `match`, `matchAll`, `replace`, `search` and `split` call it, too.
  RegExp.prototype.exec = function watched(this: RegExp, text: string) {
    const match = exec.call(this, text);
    if (match) matched.add(this.source);
    return match;
  };
  try {
    act();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return new Set([...matched].map(nameOf));
}
