// Follows a list of names from one to the next: "A, B and C". What may stand between two names is for the caller to say.

import { listJoint } from '../../../text/listJoint.ts';
import { type Argument, isChange } from '../arguments.ts';

/**
 * Whether a list goes on to a name: `between` is the text from the last name of the list to it, or from where the list may begin
 * if there is no `last`.
 */
type GoesOn = (between: string, next: Argument, last: Argument | undefined) => boolean;

/** The list to the right of an offset, which ends before the first name that it does not go on to. */
export function listOnward(text: string, from: number, names: Iterable<Argument>, goesOn: GoesOn): readonly Argument[] {
  const list: Argument[] = [];
  let at = from;
  for (const one of names) {
    const { start, end } = one.mention.prose;
    if (start < at) continue;
    if (!goesOn(text.slice(at, start), one, list.at(-1))) break;
    list.push(one);
    at = end;
  }
  return list;
}

/** The list to the left of an offset, in reading order; `last` is then the name to the right of the next one. */
export function listBack(text: string, to: number, names: readonly Argument[], goesOn: GoesOn): readonly Argument[] {
  const list: Argument[] = [];
  let at = to;
  for (const one of [...names].reverse()) {
    const { start, end } = one.mention.prose;
    if (end > at) continue;
    if (!goesOn(text.slice(end, at), one, list[0])) break;
    list.unshift(one);
    at = start;
  }
  return list;
}

/** What stands between two items of a plain list. */
export const betweenItems = new RegExp(`^(?:${listJoint()})(?:the\\s)?$`);

/** "After A, and B gave": a comma before the "and" of only two begins a clause. */
const clauseOfSecond = /^,\s(?:and|or)\s/;

/** The list of arguments of a kind that begins with `first`: "A, B and C". */
export const listFrom = (
  text: string,
  first: Argument,
  args: readonly Argument[],
  isOfKind: (a: Argument) => boolean,
): readonly Argument[] => [
  first,
  ...listOnward(
    text,
    first.mention.prose.end,
    args.slice(args.indexOf(first) + 1),
    (between, next, last) =>
      isOfKind(next) && betweenItems.test(between) && (last !== undefined || !clauseOfSecond.test(between)),
  ),
];

const itsGene = /^\s?$/u;

/** Returns the change right after a gene, since "BRAF V600E" is about the change; any other argument as it is. */
export function changeOf(text: string, argument: Argument, args: readonly Argument[]): Argument {
  const next = args[args.indexOf(argument) + 1];
  const isOwner =
    argument.mention.kind === 'gene' &&
    next &&
    isChange(next) &&
    itsGene.test(text.slice(argument.mention.prose.end, next.mention.prose.start));
  return isOwner ? next : argument;
}
