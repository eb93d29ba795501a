import { groupBy } from '../text/groupBy.ts';

/** How many letters are compared at the beginning and end of a word. No INN is shorter than twice this. */
export const edgeLetters = 3;

/** Returns a function that finds, among INNs of one length, those that begin or end as a word does, in their order. */
export function innsSharingEdge(inns: readonly string[]): (word: string) => readonly string[] {
  const begun = groupBy(inns.keys(), (at) => [inns[at]!.slice(0, edgeLetters)]);
  const ended = groupBy(inns.keys(), (at) => [inns[at]!.slice(-edgeLetters)]);
  return (word) => {
    const beginning = begun.get(word.slice(0, edgeLetters));
    const end = ended.get(word.slice(-edgeLetters));
    if (!beginning && !end) return [];
    return [...new Set([...(beginning ?? []), ...(end ?? [])])].sort((a, b) => a - b).map((at) => inns[at]!);
  };
}
