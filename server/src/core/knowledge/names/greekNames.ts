import { greekLetters } from '../../text/greekLetters.ts';

/** Letters that have the name of their sisters: the lunate epsilon, the final sigma, and the German s that old keyboards had for β. */
const alsoWritten: Readonly<Record<string, string>> = { beta: 'ß', epsilon: 'ϵ', sigma: 'ς' };

/** Greek letters, capitals included, by their character code: the names that writers use for them. */
export const greekNames: ReadonlyMap<number, string> = new Map(
  Object.entries(greekLetters).flatMap(([name, letter]) => {
    const letters = letter + (alsoWritten[name] ?? '');
    return [...letters, ...letter.toUpperCase()].map((one) => [one.charCodeAt(0), name] as const);
  }),
);
