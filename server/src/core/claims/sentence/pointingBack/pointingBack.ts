// Reads words that point back, and finds what they stand for: "it", "this mutation", "both", "the former", "their loss". What
// earlier sentences named is in `antecedents.ts`; `aboutOthers.ts` tells which sentences do not go on with it.

import { clauseAround } from '../../../manuscript/prose/clauses.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { type Argument, isAmongTreatments, isTreatment } from '../../arguments/arguments.ts';
import { hasBearer } from '../../arguments/bearers/bearers.ts';
import type { StatedEffect } from '../../cues/effects.ts';
import { ofResistance, resistanceNoun } from '../../cues/sharedWords/effects.ts';
import { genes } from '../../cues/sharedWords/genes.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';
import type { Antecedents } from './antecedents.ts';
import { withChangesAfterCue } from './changesAfterCue.ts';
import { changesMeant } from './changesMeant.ts';
import { causesMeant, withLatterChosen } from './formerAndLatter.ts';
import { pointsToNamed } from './pointers.ts';
import { withPronounResolved } from './pronounSubject.ts';

/**
 * Completes a statement with what the words of its own clause point back to: "overcomes both mutations", "it reduces the
 * response". Undefined if they leave open what is meant.
 */
export const withPointersResolved = (
  text: string,
  sentence: Span,
  statement: Statement,
  args: readonly Argument[],
  before: Antecedents,
): Statement | undefined => {
  const chosen = withLatterChosen(text, sentence, withChangesAfterCue(text, statement, before));
  return chosen && withPronounResolved(text, sentence, chosen, args, before);
};

const thisGene = new RegExp(`(?<![a-z\\d])this\\s(?:${genes})(?![a-z\\d])`, 'i');

/**
 * "Resistance is due to P-loop mutations": the sentence has changes of its own, though none was recognised, unless it refers
 * back ("these mutations").
 */
const ownChange =
  /(?<!(?<![a-z])(?:the|this|that|these|those|such|both|either|all|each|its|their|other|same)\s(?:[a-z-]+\s){0,2})(?<![a-z])(?:mutations?|substitutions?|amplifications?)(?![a-z])/i;
/** "Loss of APC". */
const ownLoss =
  /(?<!\p{L})(?:[Ll]oss|[Dd]eletion|[Oo]verexpression|[Ii]nactivation|[Ss]ilencing)\sof\s(?:the\s)?\p{Ll}*[\p{Lu}\d]{2}/u;

/** "HER2-positive": a class of tumours. */
const isStatus = ({ mention }: Argument): boolean =>
  mention.variants?.every(({ form }) => form === 'positive' || form === 'negative') === true;
/** "It confers resistance", "its silencing sensitised": the subject is that of the sentence before. */
const itSubject = /^(?:(?:However|Moreover|In\saddition|Furthermore|Thus|Therefore|Here),\s)?(?:[Ii]t|[Ii]ts)\s/u;

/** "In BFORE, D gave responses", "in the FLAURA2 trial, D", "survival was longer in INVICTUS": a study that is named has patients of its own. */
const ofNamedStudy =
  /^(?:In\s)?(?:the\s)?(?=\S*[A-Z]\S*[A-Z])[A-Z][A-Za-z\d]+(?:-\d+)?(?:\s[\dIV]+)?(?:\sand\s[A-Z]\S+)?(?:\s(?:trials?|study))?,\s|\sin\s(?:the\s)?(?!(?:N?SCLC|DLBCL|HNSCC|ESCC|MIBC|LUAD|LUSC)(?![A-Z]))[A-Z]{5,}\d*(?:-\d+)?(?:\s(?:trial|study))?[,.;]/;

/** "Sunitinib inhibits both, but it has no activity against others": a treatment of the same sentence is meant. */
const beginsWithPronoun = /^(?:it|they)\s/i;
const namesTreatmentBefore = ({ args }: Passage, offset: number): boolean =>
  args.some((one) => isTreatment(one) && one.mention.prose.start < offset);

/** "A low fraction of X went along with poorer responses": what is related to the response is named, though not recognised. */
const relatedBefore = guarded(
  /with|predict/i,
  /(?:^|[:;]\s)(?:an?|the)?\s?(?:[a-z-]+\s){1,8}(?:(?:(?:was|were|is|are)\s)?(?:associated|correlated|linked|went\salong|goes\salong|came|correlates)\swith|predict(?:s|ed))\s(?:[a-z-]+\s){0,4}$/i,
);

/** The causes of earlier sentences that an effect can have; empty if the sentence has a change of its own. */
export function causesNamedBefore(
  passage: Passage,
  { relation, cue }: StatedEffect,
  before: Antecedents,
): readonly Argument[] {
  const { text, sentenceText } = passage;
  const { start, end } = clauseAround(text, passage.sentence, cue.start);
  const clause = text.slice(start, end);
  const tellsResponse = relation === 'sensitivity' || !ofResistance.test(text.slice(cue.start, cue.end));
  const isOfStudied = before.isSole || passage.treatments.some((one) => isAmongTreatments(one, before.studied));
  const goesOn = isOfStudied && tellsResponse && !ofNamedStudy.test(sentenceText);
  if (!pointsToNamed(clause) && (!goesOn || relatedBefore.test(text.slice(start, cue.start)))) return [];
  if (beginsWithPronoun.test(clause) && namesTreatmentBefore(passage, start)) return [];
  if (ownChange.test(sentenceText) || ownLoss.test(sentenceText)) return [];
  if (thisGene.test(passage.textUntil(cue.start))) return before.gene;
  // "HER2-positive cancer is common. Resistance to X …": what the tumours have does not make them resist.
  const isBearer = (one: Argument) => resistanceNoun.test(text.slice(cue.start, cue.end)) && hasBearer(text, cue, one);
  const causes =
    relation === 'resistance' ? before.subject.filter((one) => !isBearer(one) && !isStatus(one)) : before.subject;
  return causesMeant(
    passage,
    cue,
    itSubject.test(sentenceText) && before.topic.length === 1 ? before.topic : changesMeant(text, sentenceText, causes),
  );
}
