// Reads mechanisms of resistance that are described in the text's own words: "a decrease in the uptake of the drug", "the
// target molecule is altered".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Reading } from '../reading.ts';
import { type ChangeKind, changeAfter, changeAsVerb, changeBefore, changeKinds } from './changeWords.ts';
import { mechanismPhrases } from './phrases.ts';
import { type MechanismTopic, mechanismTopics } from './topics.ts';

/** The greatest length of the words for a change, before a thing or after it. */
const reach = 90;

/** Builds the reading of mechanisms; undefined if the base does not have one of them. */
function mechanism(start: number, end: number, ids: readonly string[], knowledge: Knowledge): Reading | undefined {
  if (ids.some((id) => knowledge.entity(id) === undefined)) return undefined;
  const labels = ids.map((id) => knowledge.label(id));
  return { start, end, kind: 'mechanism', ids, labels, via: 'grammar' };
}

/** Finds the change of a thing, in the words before it or else after it, with the lengths of those words. */
function changeAround(
  { mechanismByChange, readsVerbs }: MechanismTopic,
  before: string,
  after: string,
): { readonly change: ChangeKind; readonly lengthBefore: number; readonly lengthAfter: number } | undefined {
  for (const change of changeKinds) {
    if (mechanismByChange[change] === undefined) continue;
    const found = changeBefore.get(change)?.exec(before);
    if (found) return { change, lengthBefore: found[0].length, lengthAfter: 0 };
  }
  for (const change of changeKinds) {
    if (mechanismByChange[change] === undefined) continue;
    const found =
      changeAfter.get(change)?.exec(after) ?? (readsVerbs ? changeAsVerb.get(change)?.exec(after) : undefined);
    if (found) return { change, lengthBefore: 0, lengthAfter: found[0].length };
  }
  return undefined;
}

/** After the thing, a name: "overexpression of the anti-apoptotic protein BCL2" describes a change of what is named. */
const named = /^\s(?:[A-Z]{2}|[A-Z][A-Za-z]*-?\d)/;

function readTopic(text: string, topic: MechanismTopic, knowledge: Knowledge): Reading[] {
  return topic.words.all(text).flatMap(({ 0: name, index }) => {
    const end = index + name.length;
    const found = changeAround(topic, textBefore(text, { start: index }, reach), textAfter(text, { end }, reach));
    const id = found ? topic.mechanismByChange[found.change] : topic.mechanism;
    if (id === undefined || named.test(textAfter(text, { end }, 12))) return [];
    return mechanism(index - (found?.lengthBefore ?? 0), end + (found?.lengthAfter ?? 0), [id], knowledge) ?? [];
  });
}

/**
 * Reads mechanisms by what changes and how it changes. Mostly nouns are read, since a verb says what something does, and to
 * what.
 */
export function readMechanisms(text: string, knowledge: Knowledge): Reading[] {
  return [
    ...mechanismTopics.flatMap((topic) => readTopic(text, topic, knowledge)),
    ...mechanismPhrases.flatMap(({ words, ids }) =>
      words.all(text).flatMap(({ 0: phrase, index }) => mechanism(index, index + phrase.length, ids, knowledge) ?? []),
    ),
  ];
}
