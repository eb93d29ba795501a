// Reads "X is sensitive to A; the reverse holds for Y": Y resists A.

import { guarded } from '../../../text/guarded.ts';
import { textBefore } from '../../../text/textAround.ts';
import { type Argument, isCause, isChange, isTreatment } from '../../arguments/arguments.ts';
import { hasBearer } from '../../arguments/bearers/bearers.ts';
import { changeOf, listFrom } from '../../arguments/lists/list.ts';
import type { Relation } from '../../claim.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

/** "…; the reverse holds for Y", "…, and the opposite is true of Y". */
const reverseBefore = guarded(
  /reverse|opposite|converse|contrary/i,
  /(?:^|[,;]\s)(?:(?:and|but|while|whereas)\s)?(?:exactly\s|quite\s)?the\s(?:reverse|opposite|converse|contrary)\s(?:holds|held|applies|applied|(?:is|was)\s(?:true|found|seen|observed|the\scase))\s(?:true\s)?(?:for|of|in|with|to)\s(?:the\s|those\swith\s)?$/i,
);

const opposite: Partial<Record<Relation, Relation>> = { resistance: 'sensitivity', sensitivity: 'resistance' };

const longestPhrase = 70;

/**
 * Adds the statements of what is said to behave the other way round: another cause, of all that was said of one cause; or other
 * treatments, if one thing was said. `found` are the statements without these words.
 */
export function withReverse({ text, args, sentence }: Passage, found: readonly Statement[]): readonly Statement[] {
  const first = args.find(({ mention: { prose } }) =>
    reverseBefore.test(textBefore(text, prose, Math.min(longestPhrase, prose.start - sentence.start))),
  );
  if (!first) return found;
  const { start } = first.mention.prose;
  const isBefore = ({ mention }: Argument) => mention.prose.end <= start;
  const told = found.flatMap((one): readonly Statement[] => {
    const relation = opposite[one.relation];
    const [subject, object] = [one.subject.filter(isBefore), one.object.filter(isBefore)];
    return relation && one.cue.end <= start && subject.length > 0 && object.length > 0
      ? [{ ...one, relation, subject, object, plain: false }]
      : [];
  });
  const ofOthers = othersLike({ text, args }, first, told);
  return told.length === found.length ? [...found, ...ofOthers] : found;
}

function othersLike(
  { text, args }: Pick<Passage, 'text' | 'args'>,
  first: Argument,
  told: readonly Statement[],
): readonly Statement[] {
  if (isTreatment(first)) {
    const [model] = told;
    // "… for D in tumours with Y": it is said of another change.
    const isOfOther = args.slice(args.indexOf(first)).some(isChange);
    if (!model || told.length > 1 || isOfOther) return [];
    return [{ ...model, object: listFrom(text, first, args, isTreatment) }];
  }
  const subject = listFrom(text, changeOf(text, first, args), args, isCause);
  const areOfOne = told.every((one) => one.subject.every((cause) => told[0]!.subject.includes(cause)));
  // "In cells with Y": Y may only describe whom it is said of.
  const isNamed = isCause(first) && told.every(({ cue }) => !hasBearer(text, cue, first));
  return areOfOne && isNamed ? told.map((one) => ({ ...one, subject })) : [];
}
