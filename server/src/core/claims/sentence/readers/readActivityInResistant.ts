import { anyOf } from '../../../text/anyOf.ts';
import { isAmongTreatments } from '../../arguments/arguments.ts';
import { isTopic } from '../../cues/noEffect/topic.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

/** Most characters between the word for activity and the resistant tumour. */
const reach = 90;

const active = /activ(?:e|ity)|effective|efficac|respon[ds]|benefit|remission/i;
/** "Active in", "activity against", "responses among": a tumour or patients follow. */
const whom = anyOf('in|against|among|for|of');
const opensTumour = new RegExp(`(?:^|\\s)${whom}\\s[^.;:]*$`, 'i');
const otherClause =
  /,\s(?:but|yet|and|whereas|while|which|however|nevertheless|nonetheless)[\s,]|\s(?:whereas|while|although|but|after|before|until)\s/i;

/**
 * Reads "D is active in R-resistant disease", "responses to D in patients refractory to R": D overcomes a resistance to R,
 * whatever its cause. Undefined if the sentence names no D before the activity.
 */
export function readActivityInResistant(passage: Passage): Statement | undefined {
  const { text, cuesIn, objectsBeside, treatmentsInClause } = passage;
  const words = cuesIn('cue/resistance').filter((word) => objectsBeside(word).length > 0 && !isTopic(text, word));
  for (const cue of [...cuesIn('cue/sensitivity'), ...cuesIn('cue/efficacy')]) {
    if (!active.test(text.slice(cue.start, cue.end))) continue;
    const word = words.find(({ start }) => start >= cue.end && start - cue.end <= reach);
    const between = word ? text.slice(cue.start, word.start) : '';
    if (!word || !opensTumour.test(between) || otherClause.test(between)) continue;
    const resisted = objectsBeside(word);
    const object = treatmentsInClause(cue).filter(
      (one) => one.mention.prose.end <= cue.start && !isAmongTreatments(one, resisted),
    );
    if (object.length > 0) return { relation: 'overcomes', cue, subject: [], object, resisted, plain: false };
  }
  return undefined;
}
