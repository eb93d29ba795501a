import type { Mention } from '../../mentions/mention.ts';
import { listJoint } from '../../text/listJoint.ts';

/** Adjectives before the noun of a class: "a potent, highly selective inhibitor". */
const adjective = '[\\p{L}-]+(?:ive|ent|al|le|ic|ed|vel|ral|ble|ly),?\\s';

/** The words between a drug and its class: "…, an inhibitor", "… is a potent inhibitor", "… (an inhibitor". */
export const drugFirst = `(?:,|\\s?\\(|\\s(?:is|was))\\s?(?:an?|the|another)\\s(?:${adjective}){0,2}`;

/** The words between two members of a list. */
const andAnother = new RegExp(`^(?:${listJoint()})$`, 'iu');

/** Whether a mention is an unambiguous drug. */
export const isDrug = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === 'drug' && mention.ids.length === 1 && mention.nestedIn === undefined;

/**
 * The drugs of the list that begins at index `first`, up to the one that "and" or "or" joins: "the inhibitors ceritinib and
 * alectinib, and lorlatinib" is about the first two.
 */
export function drugsListed(text: string, mentions: readonly Mention[], first: number): readonly Mention[] {
  const listed: Mention[] = [];
  for (let at = first; isDrug(mentions[at]); at++) {
    const drug = mentions[at]!;
    const joint = at > first ? text.slice(mentions[at - 1]!.prose.end, drug.prose.start) : '';
    if (at > first && !andAnother.test(joint)) break;
    listed.push(drug);
    if (/\p{L}/u.test(joint)) break;
  }
  return listed;
}
