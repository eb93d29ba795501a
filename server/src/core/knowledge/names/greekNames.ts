import { greekLetters } from '../../text/greekLetters.ts';

/** Letters that have the name of their sisters: the lunate epsilon and the final sigma. */
const alsoWritten: Readonly<Record<string, string>> = { epsilon: 'ϵ', sigma: 'ς' };

/** Greek letters, capitals included, by their character code: the names that writers use for them. */
export const greekNames: ReadonlyMap<number, string> = new Map(
  Object.entries(greekLetters).flatMap(([name, letter]) => {
    const letters = letter + (alsoWritten[name] ?? '');
    return [...letters, ...letters.toUpperCase()].map((one) => [one.charCodeAt(0), name] as const);
  }),
);
