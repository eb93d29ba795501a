// Reads statements that leave out their word of effect: "resistance to A is caused by X and that to B by Y", "X causes
// resistance to A and Y to B".

import { guarded } from '../../../text/guarded.ts';
import { textBefore } from '../../../text/textAround.ts';
import { type Argument, isCause, isTreatment } from '../../arguments/arguments.ts';
import { changeOf, listFrom } from '../../arguments/lists/list.ts';
import { causedBy } from '../../cues/sharedWords/causing.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

/** "…, and that to B". */
const takenUpBefore = guarded(/that\s(?:to|of)\s/i, /(?:,|\sand|\swhile|\swhereas)\sthat\s(?:to|of)\s(?:the\s)?$/i);
const byCause = new RegExp(
  `^(?:\\s(?:is|was|are|were))?(?:\\s(?:caused|conferred|mediated|driven|brought\\sabout|explained))?\\s(?:${causedBy}|with)\\s(?:an?\\s|the\\s)?$`,
  'i',
);

/** "…, and Y to B". */
const nextCause = /(?:,|\sand|\swhile|\swhereas)\s(?:the\s)?$/i;
const toTreatment = /^\sto\s$/;
const takesTo =
  /(?:resistan(?:ce|t)|sensitiv(?:e|ity)|respon(?:ses?|siveness|ds?|ded)|refractory|insensitiv(?:e|ity))$/i;

/** A cause with treatments that the sentence names without a word of effect, and where that begins. */
interface Ellipsis {
  readonly start: number;
  readonly subject: readonly Argument[];
  readonly object: readonly Argument[];
}

/** "That to B and C by Y", from B on. */
function fromTreatment({ text, args }: Passage, first: Argument): Ellipsis | undefined {
  if (!takenUpBefore.test(textBefore(text, first.mention.prose, 24))) return undefined;
  const object = listFrom(text, first, args, isTreatment);
  const { end } = object.at(-1)!.mention.prose;
  const next = args.find(({ mention }) => mention.prose.start >= end);
  if (!next || !isCause(next) || !byCause.test(text.slice(end, next.mention.prose.start))) return undefined;
  const subject = listFrom(text, changeOf(text, next, args), args, isCause);
  return { start: first.mention.prose.start, subject, object };
}

/** "And Y to B", from Y on. */
function fromCause({ text, args }: Passage, first: Argument): Ellipsis | undefined {
  if (!nextCause.test(textBefore(text, first.mention.prose, 14))) return undefined;
  const cause = changeOf(text, first, args);
  const next = args[args.indexOf(cause) + 1];
  const isTo = next && toTreatment.test(text.slice(cause.mention.prose.end, next.mention.prose.start));
  if (!next || !isTo || !isTreatment(next)) return undefined;
  return { start: first.mention.prose.start, subject: [cause], object: listFrom(text, next, args, isTreatment) };
}

/** Adds statements for what takes its word of effect from the statement before it. `found` are the statements without these. */
export function withElliptic(passage: Passage, found: readonly Statement[]): readonly Statement[] {
  if (found.length === 0) return found;
  const added = passage.args.flatMap((one): Statement[] => {
    const ellipsis = isTreatment(one) ? fromTreatment(passage, one) : isCause(one) && fromCause(passage, one);
    const model = ellipsis && found.findLast(({ cue }) => cue.end <= ellipsis.start);
    if (!ellipsis || !model || !takesTo.test(passage.text.slice(model.cue.start, model.cue.end))) return [];
    const { subject, object } = ellipsis;
    const isRead = found.some((statement) => object.some((a) => statement.object.includes(a)));
    return isRead ? [] : [{ relation: model.relation, cue: model.cue, subject, object, plain: false }];
  });
  // "A responds to X, B to Y": B is not among those that respond to X.
  const isOfAdded = (cause: Argument, { cue }: Statement) =>
    cause.mention.prose.start >= cue.end && added.some(({ subject }) => subject.includes(cause));
  const own = found.map((one) => {
    const subject = one.subject.filter((cause) => !isOfAdded(cause, one));
    return subject.length > 0 ? { ...one, subject } : one;
  });
  return [...own, ...added];
}
