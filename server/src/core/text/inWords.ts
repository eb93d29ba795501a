/** Names as a list in a sentence: `a`, `a and b`, `a, b and c`. */
export const inWords = (names: readonly string[], joiner: 'and' | 'or'): string =>
  [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter((part) => part !== '').join(` ${joiner} `);
