/** A number with its noun: `1 finding`, `2 findings`, `3 entries`. */
export const plural = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
