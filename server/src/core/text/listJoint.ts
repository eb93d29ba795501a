/**
 * Source of an expression for what stands between two items of a list in English: a comma, or "and", "or" and the like, with
 * or without one. `others` are further words that may join them there.
 */
export const listJoint = (...others: readonly string[]): string =>
  `,\\s|,?\\s(?:${['and', 'or', ...others].join('|')})\\s`;
