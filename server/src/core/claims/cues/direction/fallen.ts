import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter } from '../../../text/textAround.ts';

/**
 * "The inhibition of proliferation by D fell", "was reduced": after what a treatment does. After "and" something else may have
 * fallen, unless a list goes on: "by D and gefitinib", "of growth and proliferation by".
 */
const fallenAfter = guarded(
  /decreas|reduced|diminish|lower|attenuated|blunted|abolished|lost|weak|impaired|fell|declined|dropped|vanished|less/,
  /^(?:(?!\s(?:and(?!\s(?:\S+(?:ib|mab)|[A-Z]\S*\scells|(?:\S+\s)?[a-z]+(?:ion|th)\sby)\s)|but|that|wh[a-z]+|because|since|as)\s)[^.;:,]){1,90}?\s(?:(?:is|are|was|were|became)\s(?:[a-z]+ly\s|much\s)?(?:decreased|reduced|diminished|lowered|lower|attenuated|blunted|abolished|lost|weakened|weaker|impaired|less)|decreased|fell|declined|dropped|diminished|weakened|vanished)(?=\s(?:in|with|when|after|upon|by|on|if|among|under|once)\s|[.,;]|$)/,
);

/** Whether it is said that what a treatment does to growth or to its target has become less. */
export const isFallen = (text: string, cue: Span): boolean =>
  /(?:ion|ing)\sof$|ion$/i.test(text.slice(cue.start, cue.end)) && fallenAfter.test(textAfter(text, cue, 140));
