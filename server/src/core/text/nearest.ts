import { distance } from 'fastest-levenshtein';

/** Edit distance, with two swapped neighbouring letters, the commonest slip of all, nearer than any single wrong letter. */
export function slipsApart(written: string, name: string): number {
  const letters = distance(written, name);
  if (letters !== 2 || written.length !== name.length) return letters;
  const at = [...written].findIndex((letter, index) => letter !== name[index]);
  return written[at] === name[at + 1] && written[at + 1] === name[at] ? 0.5 : letters;
}

/** How far a name may be from what was written: a third of its letters. */
export const reachOf = (written: string): number => Math.max(1, Math.floor(written.length / 3));

/**
 * Returns the name that a typing slip may have meant, the first of several that are equally near: at most a third of its letters
 * away, unless `farthest` says otherwise. Capitals do not count.
 */
export function nearest<Name extends string>(
  written: string,
  names: Iterable<Name>,
  farthest = reachOf(written),
): Name | undefined {
  const wanted = written.toLowerCase();
  let best: Name | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) > Math.min(least, farthest)) continue;
    const apart = slipsApart(wanted, name.toLowerCase());
    if (apart <= farthest && apart < least) [best, least] = [name, apart];
  }
  return best;
}
