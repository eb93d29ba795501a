import type { CuratedSubstitution } from '../../knowledge/residues/curatedSubstitutions.ts';

/**
 * The names of curated substitutions, each once: "EGFR T790M, EGFR T790I"; with the number that the writer would give it, where the
 * base counts by another sequence: "EZH2 Y646N (Y641N by the count here)".
 */
export const namesOfKnown = (known: readonly CuratedSubstitution[]): string =>
  [
    ...new Set(
      known.map(({ name, from, position, to }) =>
        name.includes(String(position)) ? name : `${name} (${from}${position}${to} by the count here)`,
      ),
    ),
  ].join(', ');
