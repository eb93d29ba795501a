/** A number with its noun: `1 finding`, `2 findings`, `3 entries`. */
export const plural = (count: number, singular: string, pluralForm = `${singular}s`): string =>
  `${count} ${count === 1 ? singular : pluralForm}`;
