// Tells which of the changes that were named before a sentence means when it begins with "it", "this fusion" or "the
// amplification".

import { guarded } from '../../text/guarded.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { type Argument, hasExpression, isCause, isChange, isFusion } from '../arguments/arguments.ts';
import { isComparator } from '../arguments/comparison.ts';

const connective = '(?:[A-Z][a-z]+(?:\\s[a-z]+)?,\\s)?';
/** "It", "this mutation", "the amplification", at the beginning of a sentence. */
export const singularPointer = guarded(
  /it|this|that|the\s/i,
  new RegExp(
    `^${connective}(?:(?:[Ii]ts?)\\s|(?:[Tt]his|[Tt]hat|[Tt]he(?:\\ssame)?)\\s(mutation|substitution|amplification|fusion|rearrangement|deletion|loss|insertion)\\s)`,
  ),
);

const kinds: Readonly<Record<string, RegExp>> = {
  amplification: /amplif/i,
  deletion: /delet|loss|null|deficien/i,
  loss: /loss|delet|null|deficien|silenc/i,
  insertion: /insert/i,
};
const otherKinds = /amplif|loss|delet|fusion|rearrang|express/i;

function isOfKind(noun: string, one: Argument): boolean {
  if (noun === 'fusion' || noun === 'rearrangement') return isFusion(one);
  const words = kinds[noun];
  return words ? words.test(one.mention.text) : !isFusion(one) && !otherKinds.test(one.mention.text);
}

const namesOf = (list: readonly Argument[]): number =>
  new Set(list.map(({ mention }) => mention.labels.join('/'))).size;

/**
 * `text` is the prose of the block. Of the changes that earlier sentences named, those that a sentence can mean: all, unless it begins by pointing to a single
 * one; none if it leaves open to which.
 */
export function changesMeant(text: string, sentence: string, named: readonly Argument[]): readonly Argument[] {
  const pointer = singularPointer.exec(sentence);
  if (!pointer) return named;
  const fitting = pointer[1] === undefined ? named : named.filter((one) => isOfKind(pointer[1]!, one));
  // "Unlike L858R, T790M is rare. It …".
  const spoken = fitting.filter(({ mention }) => !isComparator(text, mention));
  const meant = spoken.length > 0 ? spoken : fitting;
  return namesOf(meant) > 1 ? [] : meant;
}

const beginning = /(?:^|[.!?]["'”’)\]]?\s)(?:The\s(?:[a-z]+\s){0,2})?$/;
const inList = /^\)?(?:\s(?:mutations?|gene))?(?:,|\s(?:and|or|with|plus)\s|[/+])/;

/** What a sentence is about by its grammar: the gene or change that it begins with, if that is in no list. */
export function firstSubject(args: readonly Argument[], text: string): readonly Argument[] {
  const [first] = args;
  if (!first || !isCause(first) || !beginning.test(textBefore(text, first.mention.prose, 40))) return [];
  const next = args[1];
  const isOwner = next && isChange(next) && next.mention.prose.start - first.mention.prose.end === 1;
  const subject = isOwner ? next : first;
  const isNamed = isChange(subject) || hasExpression(subject.mention);
  return isNamed && !inList.test(textAfter(text, subject.mention.prose, 24)) ? [subject] : [];
}
