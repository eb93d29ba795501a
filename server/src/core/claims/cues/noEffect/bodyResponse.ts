import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
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

/** "An interferon response", "the DNA damage response": of the body or the cell, and not to a treatment. */
export const isOfBodyOrCell = (text: string, { list, start, end }: Cue): boolean =>
  lists.includes(list) &&
  /^responses?$/i.test(text.slice(start, end)) &&
  bodyBefore.test(textBefore(text, { start }, 36));
