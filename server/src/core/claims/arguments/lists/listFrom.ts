import { type Argument, isChange } from '../arguments.ts';

const oneList = /^(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s)$/u;
const itsGene = /^\s?$/u;

/** Returns the list of arguments of a kind that begins with `first`: "A, B and C". */
export function listFrom(
  text: string,
  first: Argument,
  args: readonly Argument[],
  isOfKind: (a: Argument) => boolean,
): readonly Argument[] {
  const list = [first];
  for (const next of args.slice(args.indexOf(first) + 1)) {
    const between = text.slice(list.at(-1)!.mention.prose.end, next.mention.prose.start);
    if (!isOfKind(next) || !oneList.test(between)) break;
    list.push(next);
  }
  return list;
}

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
