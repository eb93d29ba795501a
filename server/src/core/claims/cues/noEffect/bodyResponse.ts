import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textBefore } from '../../../text/textAround.ts';
import type { Cue, CueList } from '../cues.ts';

const ofWhat = anyOf(
  '(?:type\\sI\\s)?interferon(?:[-\\s](?:alpha|beta|gamma|[\u03b1\u03b2\u03b3]))?|IFN-?(?:alpha|beta|gamma|[\u03b1\u03b2\u03b3])?|cytokine|inflammatory',
  'SOS|stress|damage|starvation|hypoxi[ac]|heat[-\\s]?shock|unfolded[-\\s]protein|wound(?:ing)?|acute[-\\s]phase|adaptive',
  '(?:auto)?immune|antiviral|humoral|(?<!(?:anti-\\S{1,10}|monoclonal|bispecific)\\s)antibody|vaccine|memory|(?<!CAR[-\\s])[TB][-\\s]cell|(?<!CAR[-\\s])[TB][-\\s]lymphocyte',
);
const bodyBefore = guarded(
  /(?:feron\S{0,6}|feron\s\S{1,5}|IFN\S{0,6}|ine|ory|sos|stress|damage|starvation|hypoxi[ac]|shock|protein|wound|wounding|phase|ive|mune|viral|oral|body|cell|lymphocyte)\s$/i,
  new RegExp(`(?<![a-z\\d])${ofWhat}\\s$`, 'i'),
);
const lists: readonly CueList[] = ['cue/sensitivity', 'cue/efficacy', 'cue/resistance'];

/** Of those that fight a tumour; an antibody response to a drug is against the drug, a damage response comes with its work. */
const ofDefence = /(?:(?<!auto)immune|feron(?:[-\s]\S{1,5})?|IFN\S{0,6}|T[-\s]cell|T[-\s]lymphocyte)\s$/i;
const toDrug = /^\sto\s(?:the\s)?$/i;
/** "Blunt the immune response to D", "good interferon alpha responses": in the singular, interferon is the body's own. */
const isToTreatment = (text: string, { start, end }: Cue, treatments: readonly Span[]): boolean =>
  treatments.some(
    (one) =>
      (one.end === start - 1 && text[end - 1] === 's') || (one.start > end && toDrug.test(text.slice(end, one.start))),
  );

/** "An interferon response", "the DNA damage response": of the body or the cell, and not to a treatment. */
export function isOfBodyOrCell(text: string, cue: Cue, treatments: readonly Span[]): boolean {
  if (!lists.includes(cue.list) || !/^responses?$/i.test(text.slice(cue.start, cue.end))) return false;
  const before = textBefore(text, cue, 36);
  return bodyBefore.test(before) && !(ofDefence.test(before) && isToTreatment(text, cue, treatments));
}
