import { distance } from 'fastest-levenshtein';

/**
 * Returns the name that a typing slip may have meant: at most a third of its letters away, unless `farthest` says
 * otherwise.
 */
export function nearest<Name extends string>(
  written: string,
  names: readonly Name[],
  farthest = Math.max(1, Math.floor(written.length / 3)),
): Name | undefined {
  let best: Name | undefined;
  let least = farthest + 1;
  for (const name of names) {
    const apart = distance(written.toLowerCase(), name.toLowerCase());
    if (apart < least) [best, least] = [name, apart];
  }
  return best;
}
