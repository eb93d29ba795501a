// Reads what a sentence extends to others: "X is resistant to A, and so is Y".

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import { type Argument, isCause, isTreatment } from '../../arguments/arguments.ts';
import { changeOf, listFrom } from '../../arguments/lists/list.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

const auxiliary = anyOf('is|are|was|were|does|do|did|has|have|can|may|would');
/** "…, and so is Y", "…; neither does Y", "…; the same holds for Y". */
const likewiseBefore = guarded(
  /\sso\s|neither\s|nor\s|the\ssame\s/i,
  new RegExp(
    [
      `[,;]\\s(?:and\\s)?(?:so|neither|nor)\\s${auxiliary}\\s(?:the\\s)?$`,
      '(?:^|[,;]\\s)(?:and\\s)?the\\ssame\\s(?:holds|is\\strue|applies|was\\sseen|was\\sfound|goes)\\s(?:true\\s)?(?:for|of|with|to)\\s(?:the\\s)?$',
    ].join('|'),
    'iu',
  ),
);
const longestPhrase = 50;

const withIt = /^\s(?:and|with|to)\s$/u;

/** The treatments paired with a list directly before them: "the same holds for Y and B". */
function pairedWith(text: string, list: readonly Argument[], args: readonly Argument[]) {
  const last = list.at(-1)!;
  const next = args[args.indexOf(last) + 1];
  const isPaired =
    next && isTreatment(next) && withIt.test(text.slice(last.mention.prose.end, next.mention.prose.start));
  return isPaired ? listFrom(text, next, args, isTreatment) : undefined;
}

/** The first argument that the sentence says is like what it said before. */
function likened({ text, args, sentence }: Passage): Argument | undefined {
  const first = args.find(({ mention: { prose } }) =>
    likewiseBefore.test(text.slice(Math.max(sentence.start, prose.start - longestPhrase), prose.start)),
  );
  return first && (isTreatment(first) || isCause(first)) ? first : undefined;
}

/** A statement without the arguments after an offset. */
const upTo = (offset: number, one: Statement): Statement => {
  const isBefore = ({ mention }: Argument) => mention.prose.end <= offset;
  return { ...one, subject: one.subject.filter(isBefore), object: one.object.filter(isBefore) };
};

/** Applies a statement to further treatments, or to further causes and the treatments paired with them. */
function ofLikened({ text, args }: Passage, first: Argument, model: Statement): Statement {
  if (isTreatment(first)) return { ...model, object: listFrom(text, first, args, isTreatment), plain: false };
  const subject = listFrom(text, changeOf(text, first, args), args, isCause);
  return { ...model, subject, object: pairedWith(text, subject, args) ?? model.object, plain: false };
}

/**
 * Adds statements for "X is resistant to A, and so is Y", "A is inactive against X, and so is B", "the same holds for Y and B".
 * `found` are the statements without these words; they are unchanged if the sentence states something new after them.
 */
export function withLikewise(passage: Passage, found: readonly Statement[]): readonly Statement[] {
  const first = likened(passage);
  if (!first) return found;
  const { start } = first.mention.prose;
  const model = found.findLast(({ cue }) => cue.end <= start);
  const isToldAnew = found.some(({ cue }) => cue.start >= start);
  if (!model || isToldAnew) return found;
  const modelBefore = upTo(start, model);
  if (modelBefore.subject.length === 0 || modelBefore.object.length === 0) return found;
  return [...found.map((one) => upTo(start, one)), ofLikened(passage, first, modelBefore)];
}
