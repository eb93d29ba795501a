import { isQuoted } from '../../manuscript/isQuoted.ts';
import { sentenceText } from '../../manuscript/sentenceText.ts';
import type { Mention } from '../../mentions/mention.ts';
import { covers, type Span } from '../../text/span.ts';
import type { Claim } from '../claim.ts';
import { mentionsNear } from '../mentionsNear.ts';
import { bareWords } from './bareWords.ts';
import type { ClaimContext } from './claimContext.ts';
import { isLabelOfItem } from './itemLabel.ts';
import { asListOfAll } from './only/listOfAll.ts';
import { isOnlyCause } from './only/onlyCause.ts';
import { isOnlyTreatment } from './only/onlyTreatment.ts';
import { isOwnEffect, withoutSameThings } from './only/sameThing.ts';
import { isCausePointedAt } from './pointedCause.ts';
import { isSureRow } from './sureRow.ts';
import { isQualifiedAround } from './surroundings.ts';
import { isToldAsCause } from './toldAsCause.ts';
import { wordings } from './wordings/wordings.ts';
import { withoutAddition } from './words/addition.ts';
import { asidesOf, isAside } from './words/asides.ts';
import { clauseOfClaim } from './words/clauseOfClaim.ts';
import { ownPart } from './words/ownPart.ts';
import { isPlainlySaid } from './words/plainWords.ts';
import { changing, laboratory, qualifying, takingBack } from './words/qualifying.ts';

const effects: ReadonlySet<Claim['relation']> = new Set(['resistance', 'sensitivity', 'overcomes']);

/** The part of the sentence that states a claim, without what is set against it or added to it. */
function stated(context: ClaimContext, claim: Claim, subject: Mention, object: Mention): Span {
  const { manuscript, mentions } = context;
  const own = ownPart(context, claim, subject, object);
  const part = clauseOfClaim(context, claim.block, own, subject, object) ?? own;
  const last = subject.prose.end > object.prose.end ? subject : object;
  const isLast = last.sentence === claim.sentence && last.span.end >= claim.cue.end;
  const text = manuscript.blocks[claim.block]?.prose.text ?? '';
  return isLast ? withoutAddition(text, part, last.prose.end, mentionsNear(mentions, claim.block, part)) : part;
}

/**
 * Whether a claim is certain enough to be contradicted by evidence or another claim: one cause and one treatment beside the cue
 * that joins them, or the cause pointed at from right behind it; asserted outright, in the writer's own words, about patients,
 * in a sentence that says no more than that (`plainWords.ts`). If in doubt, no. Against another place of its text, unlike
 * evidence, cells as such count too.
 */
export function isSure(context: ClaimContext, claim: Claim, against: 'evidence' | 'text' = 'evidence'): boolean {
  const { mentions, manuscript } = context;
  if (claim.stance !== 'asserted' || !effects.has(claim.relation)) return false;
  const block = manuscript.blocks[claim.block];
  if (!block || block.kind === 'heading' || (block.kind === 'table-cell' && !claim.cells)) return false;
  const [subject, object] = [claim.subject[0], claim.object[0]].map((index) => mentions[index ?? -1]);
  if (!subject || !object || isQuoted(context, subject) || /degrader/iu.test(object.text)) return false;
  const isPointed = !claim.plain && isCausePointedAt(context, claim, subject, object);
  const wording = wordings.find((one) => one.fits(context, claim, subject, object));
  const isDirect = claim.plain || wording !== undefined || isLabelOfItem(context, claim, subject, object);
  if (!isPointed && !isDirect) return false;
  if (claim.cells) return isSureRow(context, claim, claim.cells, subject, object);
  if (isQualifiedAround(context, claim)) return false;
  // A contrasting part does not qualify a statement, but the place of an observation applies to both.
  const part = stated(context, claim, subject, object);
  const asides = asidesOf(context, claim, subject, object);
  const bare = bareWords(context, claim, { subject, object, asides, wording, against });
  const text = bare(asListOfAll(context, claim, part));
  const sentence = bare(sentenceText(manuscript, claim));
  // "Loss of RB1" is the change itself; "loss of" elsewhere makes another one of it.
  const isLoss = /^loss\sof\s/iu.test(subject.text);
  if (
    qualifying.test(isLoss ? text.replace(subject.text, ' ') : text) ||
    laboratory.test(sentence) ||
    takingBack.test(sentence)
  )
    return false;
  const inPart = mentionsNear(mentions, claim.block, part).filter(
    (one) => covers(part, one.prose) && !isAside(asides, one),
  );
  const names = inPart.filter((one) => !isOwnEffect(claim, one));
  const rest = names.reduce(
    (left, { prose }) => left.replace(block.prose.text.slice(prose.start, prose.end), ' '),
    text,
  );
  if (changing.test(rest) || !isPlainlySaid(rest) || !isOnlyTreatment(context, claim, inPart)) return false;
  // If the sentence before is about the laboratory, so is this one.
  if (isPointed) return !laboratory.test(sentenceText(manuscript, subject));
  return (
    (wording !== undefined || isToldAsCause(context, claim, subject)) &&
    withoutSameThings(context, claim, subject, part, asides).every((one) => isOnlyCause(context, claim, subject, one))
  );
}
