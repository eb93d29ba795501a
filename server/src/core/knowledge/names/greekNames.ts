import { greekLetters } from '../../text/greekLetters.ts';

/**
 * Variants that share the name of a letter: the lunate epsilon, the final sigma, and the German ß that old keyboards
 * had for β.
 */
const alsoWritten: Readonly<Record<string, string>> = { beta: 'ß', epsilon: 'ϵ', sigma: 'ς' };

/** The names of Greek letters, capitals included, by character code. */
export const greekNames: ReadonlyMap<number, string> = new Map(
  Object.entries(greekLetters).flatMap(([name, letter]) => {
    const letters = letter + (alsoWritten[name] ?? '');
    return [...letters, ...letter.toUpperCase()].map((one) => [one.charCodeAt(0), name] as const);
  }),
);
