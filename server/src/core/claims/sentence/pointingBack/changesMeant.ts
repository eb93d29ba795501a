// Tells which of the changes that were named before a sentence means when it begins with "it", "this fusion" or "the
// amplification".

import { nameOf } from '../../../mentions/mention.ts';
import { guarded } from '../../../text/guarded.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { type Argument, hasExpression, isCause, isChange, isFusion } from '../../arguments/arguments.ts';
import { isComparator } from '../../arguments/bystanders/comparison.ts';

const connective = '(?:(?:[A-Z][a-z]+(?:\\s[a-z]+)?,|Hence|Thus|Therefore|Then|Yet|But|So|Still)\\s)?';
/** "It", "its", "this mutation", "the amplification", at the beginning of a sentence. */
const singularPointer = guarded(
  /it|this|that|the\s/i,
  new RegExp(
    `^${connective}(?:(?:[Ii]ts?)\\s|(?:[Tt]his|[Tt]hat|[Tt]he(?:\\ssame)?)\\s(mutation|substitution|amplification|fusion|rearrangement|deletion|loss|insertion|duplication)\\s)`,
  ),
);

const inserted = ['insertion', 'duplication', 'delins'];
const removed = ['deletion', 'delins', 'loss'];
/** The forms of a change that a noun can mean. */
const formsCalled: Readonly<Record<string, readonly string[]>> = {
  amplification: ['amplification'],
  deletion: removed,
  loss: removed,
  insertion: inserted,
  duplication: inserted,
  substitution: ['substitution', 'mutation'],
};
/** Forms that "this mutation" does not mean. */
const noMutation = [
  'amplification',
  'overexpression',
  'expression',
  'methylation',
  'deletion',
  'loss',
  'positive',
  'negative',
];

/** The forms of a change; that of an exon is told by its words. */
const formsOf = ({ mention: { text, variants = [] } }: Argument): readonly string[] =>
  variants.map(({ form }) => {
    if (form !== 'exon') return form;
    return /del/i.test(text) ? 'deletion' : /ins/i.test(text) ? 'insertion' : form;
  });

/** Whether an author would call a change by a noun: T790M a mutation or a substitution, FLT3-ITD an insertion. */
function isCalled(noun: string, one: Argument): boolean {
  if (noun === 'fusion' || noun === 'rearrangement') return isFusion(one);
  const forms = formsCalled[noun];
  return forms
    ? formsOf(one).some((form) => forms.includes(form))
    : !isFusion(one) && !formsOf(one).some((form) => noMutation.includes(form));
}

const namesOf = (list: readonly Argument[]): number => new Set(list.map(({ mention }) => nameOf(mention))).size;

/**
 * Of the changes that earlier sentences named, those that a sentence can mean: all, unless it begins by pointing to a single
 * one; none if it leaves open to which. `text` is the prose of the block.
 */
export function changesMeant(text: string, sentence: string, named: readonly Argument[]): readonly Argument[] {
  const pointer = singularPointer.exec(sentence);
  if (!pointer) return named;
  const fitting = pointer[1] === undefined ? named : named.filter((one) => isCalled(pointer[1]!, one));
  // "Unlike L858R, T790M is rare. It …".
  const spoken = fitting.filter(({ mention }) => !isComparator(text, mention));
  const meant = spoken.length > 0 ? spoken : fitting;
  return namesOf(meant) > 1 ? [] : meant;
}

const startOfSentence = /(?:^|[.!?]["'”’)\]]?\s)(?:The\s(?:[a-z]+\s){0,2})?$/;
const inList = /^\)?(?:\s(?:mutations?|gene))?(?:,|\s(?:and|or|with|plus)\s|[/+])/;

/** What a sentence is about by its grammar: the gene or change that it begins with, if that is in no list. */
export function firstSubject(args: readonly Argument[], text: string): readonly Argument[] {
  const [first] = args;
  if (!first || !isCause(first) || !startOfSentence.test(textBefore(text, first.mention.prose, 40))) return [];
  const next = args[1];
  const isOwner = next && isChange(next) && next.mention.prose.start - first.mention.prose.end === 1;
  const subject = isOwner ? next : first;
  const isNamed = isChange(subject) || hasExpression(subject.mention);
  return isNamed && !inList.test(textAfter(text, subject.mention.prose, 24)) ? [subject] : [];
}
