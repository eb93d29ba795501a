/** A regular expression that stands in a source as such. */
export interface WrittenExpression {
  readonly expression: RegExp;
  /** Offset in the source. */
  readonly start: number;
}

/** Every regular expression that is written in a syntax tree. */
export function* writtenExpressions(node: unknown): Iterable<WrittenExpression> {
  if (typeof node !== 'object' || node === null) return;
  const { regex, start } = node as { regex?: { pattern: string; flags: string }; start: number };
  if (regex) yield { expression: new RegExp(regex.pattern, regex.flags), start };
  for (const value of Object.values(node)) yield* writtenExpressions(value);
}
