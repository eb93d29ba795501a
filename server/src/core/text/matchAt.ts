/** Returns the match of a sticky expression that begins at an offset; null if it does not match there. */
export function matchAt(text: string, pattern: RegExp, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
