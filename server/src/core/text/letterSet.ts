/** The letters a to z of a lower-case word as bits. */
export function letterSet(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97);
  return letters;
}

/**
 * No fewer edits than this lead from one word to the other: an edit brings or takes one letter at most, or changes one into
 * another. Far cheaper than the distance itself, which most words then need not be measured for.
 */
export function leastEdits(letters: number, others: number): number {
  let apart = 0;
  for (let rest = letters ^ others; rest !== 0; rest &= rest - 1) apart++;
  return (apart + 1) >> 1;
}
