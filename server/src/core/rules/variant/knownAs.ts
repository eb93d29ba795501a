import type { CuratedSubstitution } from '../../knowledge/residues/curatedSubstitutions.ts';

/**
 * The names of curated substitutions, each once: "EGFR T790M, EGFR T790I"; with the number that the writer would give it, where the
 * base counts by another sequence: "EZH2 Y646N (Y641N by the count here)".
 */
export function namesOfKnown(known: readonly CuratedSubstitution[]): string {
  const byName = new Map<string, string>();
  for (const { name, from, position, to } of known) {
    if (name.includes(String(position))) byName.set(name, name);
    else if (!byName.has(name)) byName.set(name, `${name} (${from}${position}${to} by the count here)`);
  }
  return [...byName.values()].join(', ');
}
