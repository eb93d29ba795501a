// Finds the treatments that overcome a resistance: D in "D overcomes resistance to R", and not R.

import { overlaps, type Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Argument } from '../../arguments/arguments.ts';
import type { Cue } from '../../cues/cues.ts';
import type { Passage } from '../passage.ts';

/** "Prevents the emergence of Y under X": X is the treatment during which it happens. */
const whileGiven =
  /(?<![a-z])(?:(?:under|during|after|following)\s(?:(?:the\s|prior\s|continued\s)?(?:treatment|therapy|exposure|progression|failure)\s(?:with|to|on|of)\s)?|(?:arise|arising|arose|emerge|emerged|emerging|develop|appear|acquired|gained|selected)s?\s(?:on|with)\s)(?:the\s)?$/i;
/** "X, acquired on D, restored": D is never what restores. */
const acquiredOn = /(?<![a-z])(?:acquired|gained|selected)\s(?:on|with|under)\s(?:the\s)?$/i;
const isSetting = (text: string, treatment: Span): boolean => whileGiven.test(textBefore(text, treatment, 50));

/** "X, which developed together with Y under D, re-sensitised": D is named in what is only told of X. */
const whereItArose =
  /,\s(?:which|that)\s[^,.;:]{0,60}(?<![a-z])(?:on|under|during|after|upon)\s(?:treatment\swith\s)?$/i;
const isInClauseOfOrigin = (text: string, cue: Span, treatment: Span): boolean =>
  treatment.end < cue.start && text[treatment.end] === ',' && whereItArose.test(textBefore(text, treatment, 100));

/** "Overcame the everolimus-induced upregulation of AKT": everolimus is the cause. */
const inducing = /^-induced/i;

/** "Abolishes the resistance conferred by Y to R": R is resisted. */
const resistedAfterCause =
  /^[a-z-]+\s(?:the\s)?(?:[a-z-]+\s)?resistance\s(?:that\s(?:is|was)\s)?(?:conferred|caused|mediated|driven|induced|produced)\sby\s[^.;:]{1,60}\s(?:to|against)\s(?:[\p{L}\d-]+(?:,\s|,?\s(?:and|or)\s)){0,4}$/u;
export const isResistedAfterCause = (text: string, cue: Cue, treatment: Span): boolean =>
  treatment.start >= cue.end && resistedAfterCause.test(text.slice(cue.start, treatment.start));

const by = /^(?:\s(?:in\spart|partly|partially|largely))?\sby\s/;
const beenDone = /(?<![a-z])(?:is|are|was|were|be|been)\s$/;

/** "Was reversed by compound 7": whether what overcomes comes after the verb and is not recognised. */
const isByUnnamed = ({ text, treatments }: Passage, cue: Cue, isOther: (one: Argument) => boolean): boolean =>
  by.test(textAfter(text, cue, 14)) &&
  beenDone.test(textBefore(text, cue, 10)) &&
  !treatments.some((one) => one.mention.prose.start >= cue.end && isOther(one));

/**
 * Returns the treatments that overcome: not those that are resisted or responded to, nor, if others are named, those given
 * meanwhile.
 */
export function remediesOf(passage: Passage, cue: Cue, resisted: readonly Argument[]): readonly Argument[] {
  const { text, treatments, cuesIn, objectsBeside, treatmentsInClause, isInNextClause } = passage;
  const answered = cuesIn('cue/sensitivity').flatMap((word) => (overlaps(word, cue) ? [] : objectsBeside(word)));
  const isOther = (one: Argument) =>
    !isInNextClause(cue, one) &&
    !isResistedAfterCause(text, cue, one.mention.prose) &&
    !resisted.includes(one) &&
    !answered.includes(one) &&
    !isInClauseOfOrigin(text, cue, one.mention.prose) &&
    !inducing.test(textAfter(text, one.mention.prose, 8));
  if (isByUnnamed(passage, cue, isOther)) return [];
  const beside = treatmentsInClause(cue).filter(isOther);
  const all = beside.length > 0 ? beside : treatments.filter(isOther);
  const given = all.filter(({ mention }) => !isSetting(text, mention.prose));
  return given.length > 0 ? given : all.filter(({ mention }) => !acquiredOn.test(textBefore(text, mention.prose, 24)));
}
