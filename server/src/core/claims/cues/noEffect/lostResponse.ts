// Reads responses that were lost later: "found in a patient who had responded to D and then relapsed". What is found then came
// with the relapse; nothing responds because of it.

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';

const who =
  '\\s(?:in|from|of)\\s(?:[a-z\\d-]+\\s){0,6}[a-z]+,?\\s(?:who|that|which|whose\\s(?:disease|cancers?|tumou?rs?))\\s';
const earlier = '(?:(?:initially|first|previously|once|long|at\\sfirst|also)\\s)';
/** "… in a patient who had initially …": of someone in whom a change was found. */
const ofPatient = guarded(/\s(?:who|that|which|whose)\s/i, new RegExp(`${who}(?:had\\s|have\\s)?${earlier}?$`, 'i'));
/** The response itself, up to the treatment. */
const responded = guarded(
  /respon/i,
  new RegExp(
    `^[^.;:]{0,40}${who}(?:had\\s|have\\s)?${earlier}?(?:responded\\s(?:[a-z]+\\s)?to|had\\san?\\s(?:[a-z]+\\s){0,3}responses?\\sto)\\s(?:[a-z-]+\\s){0,3}$`,
    'i',
  ),
);
/** "… and then relapsed", "but became resistant": how it ended. */
const ended = new RegExp(
  String.raw`^[^.;:]{0,60}?,?\s(?:and|but|before)\s(?:(?:then|later|subsequently|eventually|ultimately|finally|after\s[a-z\d-]+\s[a-z]+|[a-z]+ly)\s){0,2}${anyOf(
    String.raw`(?:had\s)?(?:relapsed|progressed|recurred)|relapsing|progressing`,
    String.raw`(?:became|grew)\s(?:resistant|refractory)`,
    String.raw`(?:developed|acquired)\s(?:[a-z]+\s){0,2}(?:resistance|progression|relapse)`,
  )}(?![a-z])`,
  'i',
);

const response = /^respon/i;

/** Whether a response is one that a patient had before the relapse in which something was found. */
export const isLostResponse = (text: string, cue: Span): boolean =>
  response.test(text.slice(cue.start, cue.end)) &&
  ofPatient.test(textBefore(text, cue, 110)) &&
  ended.test(textAfter(text, cue, 160));

/** Whether the words from a finding to a treatment, and those after it, say that the response to this was lost. */
export const isRespondedToAndLost = (toTreatment: string, after: string): boolean =>
  responded.test(toTreatment) && ended.test(after);
