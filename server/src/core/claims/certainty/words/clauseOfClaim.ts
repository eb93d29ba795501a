import type { Mention } from '../../../mentions/mention.ts';
import type { Span } from '../../../text/span.ts';
import { namesTreatment } from '../../arguments/arguments.ts';
import { mentionsNear } from '../../mentionsNear.ts';
import type { ClaimContext } from '../claimContext.ts';
import { endOfTreatments } from './endOfTreatments.ts';

/** "M*, which* confers …", "patients with M*, who* do not respond": a clause that says something more of the change, or of who has it. */
const relative = /^(?:[\s-](?!(?:and|or|with|without|plus|but)\s)[\p{L}-]{1,24}){0,4},\swh(?:ich|o)\s/u;
/** "M, which *was* resistant to D, …": tells of one tumour, or of a time. */
const past = /(?<![a-z])(?:was|were|had|did|became|proved)(?![a-z])/i;

/** "*Although* M responds to D, …": what is conceded is stated, too. */
const conceding = /^(?:Although|Though|While|Whereas)\s/;
/** Words that take up what was conceded: "…, *they do so* for a time". */
const takingUp =
  /(?<![a-z])(?:it|its|they|their|them|this|that|these|those|such|so|both|the\s(?:latter|former|same))(?![a-z])/i;

/**
 * The clause of a sentence that states a claim, where it is one of its own: "M, *which confers resistance to D*, is common" and
 * "Although *M does not respond to D*, …". The rest of the sentence is about something else. Undefined if there is no such clause.
 */
export function clauseOfClaim(
  { manuscript: { blocks }, mentions }: ClaimContext,
  block: number,
  part: Span,
  subject: Mention,
  object: Mention,
): Span | undefined {
  const text = blocks[block]?.prose.text ?? '';
  if (subject.block !== block || subject.prose.end > object.prose.start || subject.prose.start < part.start)
    return undefined;
  const inPart = mentionsNear(mentions, block, part).filter(({ nestedIn }) => nestedIn === undefined);
  const end = endOfTreatments(text, object, inPart.filter(namesTreatment));
  const rest = text.slice(end, part.end);
  if (!rest.startsWith(', ') || /^,\s(?:and|or|but)\s/.test(rest)) return undefined;
  const between = text.slice(subject.prose.end, object.prose.start);
  if (past.test(between)) return undefined;
  if (relative.test(between) && !between.slice(between.indexOf(', wh') + 2).includes(','))
    return { start: part.start, end };
  const concession = conceding.exec(text.slice(part.start, part.start + 12))?.[0];
  if (concession === undefined || between.includes(',')) return undefined;
  const names = inPart.filter(({ prose }) => prose.start >= end);
  const isSame = ({ ids }: Mention) => ids.some((id) => subject.ids.includes(id) || object.ids.includes(id));
  return takingUp.test(rest) || names.some(isSame) ? undefined : { start: part.start + concession.length, end };
}
