// Reads words between a name and an effect that say that the name is absent: "X, the loss of which causes", "X …, and its
// inhibition restores". Words right beside a name are in `removal.ts`.

import type { Mention } from '../../../mentions/mention.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { blocking, removing } from '../../cues/sharedWords/removing.ts';

/** "X was downregulated, and its restoration sensitised": the effect is that of having X again. */
const itsReturn =
  /(?<![a-z])its\s(?:restoration|re-?expression|over-?expression|re-?introduction|reconstitution|re-?activation|activation|induction)(?![a-z])[^.;:]{0,60}$/i;
/** Whether the words between a mention and a cue say that the mention is there again. */
export const isReturned = (text: string, { prose }: Mention, cue: Span): boolean =>
  prose.end <= cue.start && itsReturn.test(text.slice(prose.end, cue.start));

const its = `(?<![a-z])[Ii]ts\\s(?:${removing}|${blocking}|targeting)(?![a-z])`;
/** "…, while D still works", "…, and high X predicts": another statement begins. */
const ownClause = ',\\s(?:(?:but|while|whereas)\\s|and\\s(?:in\\s|(?:high|low)\\s|\\S*[A-Z\\d]))';
/** "X causes resistance, and its inhibition restores": the effect is that of being without X. */
const itsAbsence = guarded(/its\s/i, new RegExp(`${its}(?:(?!${ownClause})[^.;:]){0,90}$`, 'u'));
/** "X restrains Y, so that its loss blocks A, while B still works". */
const itsAbsenceBefore = guarded(/its\s/i, new RegExp(`${its}[^.;:]{0,200}$`, 'u'));
/** "A, B and C protect the ends; their loss brings about": of several genes, not of their changes. */
const theirAbsence = new RegExp(`[;,]\\s(?:and\\s|but\\s)?their\\s(?:${removing})(?![a-z])[^.;:]{0,90}$`, 'i');
/** "X, whose loss causes", "X (the product of X), the loss of which causes". */
const lossClauseAfter = guarded(
  /whose|of\swhich/i,
  new RegExp(
    `^(?:\\)|\\s\\([^()]{1,30}\\))?(?:,|(?:\\s[a-z-]+){1,6})?\\s(?:(?:and\\s)?whose\\s(?:[a-z]+\\s)?(?:${removing}|inhibition)|(?:the\\s)?(?:${removing}|inhibition)\\sof\\swhich)(?![a-z])`,
    'i',
  ),
);
const name = '[A-Z][A-Za-z\\d*-]{1,11}(?:\\s\\([^()]{1,30}\\))?';
/** "A, B and C, whose loss": the rest of a list. */
const restOfList = new RegExp(`^(?:(?:,\\s(?:and\\s|or\\s)?|\\s(?:and|or)\\s)${name}){1,8}`);
/** "X and Y are among the genes which, when lost, enhance". */
const whenLostBefore = guarded(
  /\swhen\s/,
  /^[^.;:]{0,90}\s(?:that|which),?\swhen\s(?:lost|deleted|absent|silenced|depleted|inactivated|knocked\s(?:down|out))(?![a-z])/,
);
/** "X inhibition restores"; if by a named drug, it is the effect of the drug. */
const inhibited = /^\s(?:inhibition|blockade)(?!\p{L})(\s(?:with|by|using)\s)?/u;
/** "Low protein expression", "diminished function". */
const tooLittle = String.raw`(?:low(?:er)?|reduced|decreased|diminished|absent|impaired)\s(?:(?:m?RNA|protein|gene|surface|nuclear|tumou?r)\s)?(?:expression|levels?|activity|abundance|function)`;
/** "Loss of A": of something else than the gene, its expression or its function. */
const ofSomethingElse = String.raw`\sof\s(?!(?:expression|function|activity|the\s(?:gene|protein))(?![a-z]))`;
/** "X: loss causes", "X. Low expression confers": of what was named before, not of something else. */
const bareLack = guarded(
  new RegExp(`(?:${removing}|methylation|low|reduced|decreased|diminished|absent|impaired)`, 'i'),
  new RegExp(
    [
      String.raw`[:;.→–]\s(?:its\s|the\s)?(?:(?:homozygous|bi-?allelic|complete|promoter)\s){0,2}`,
      `(?:${removing}|(?:hyper)?methylation|${tooLittle})(?!-|${ofSomethingElse})(?![a-z])[^.;:]{0,90}$`,
    ].join(''),
    'i',
  ),
);
const isLoss = ({ variants }: Mention): boolean => variants?.some(({ form }) => form === 'loss') === true;
/** Whether the words between a mention and a cue say that the mention is absent: "X, the loss of which causes". */
export function isAbsenceStated(
  text: string,
  mention: Mention,
  cue: Span,
  object: readonly { readonly mention: Mention }[],
): boolean {
  const { kind, prose } = mention;
  if (prose.end > cue.start) return false;
  const between = text.slice(prose.end, cue.start);
  const objectsBetween = object.filter(
    ({ mention }) => mention.prose.start >= prose.end && mention.prose.end <= cue.start,
  );
  // "Inactivation of X …, since its knockdown": the loss itself is the cause.
  if (itsAbsence.test(between)) return !isLoss(mention);
  // "Mutations in X, the loss of which": X is lost, not the mutations.
  if (
    kind !== 'variant' &&
    (lossClauseAfter.test(between) ||
      lossClauseAfter.test(between.replace(restOfList, '')) ||
      whenLostBefore.test(between) ||
      theirAbsence.test(between) ||
      bareLack.test(between))
  )
    return true;
  const how = kind === 'variant' ? null : inhibited.exec(between);
  return how !== null && (how[1] === undefined || objectsBetween.length === 0);
}

/** Whether a sentence has gone on from the absence of a mention to another statement before a cue. */
export function isLeftAtAbsence(text: string, mention: Mention, cue: Span): boolean {
  const between = text.slice(mention.prose.end, cue.start);
  return itsAbsenceBefore.test(between) && !itsAbsence.test(between) && !isReturned(text, mention, cue);
}
