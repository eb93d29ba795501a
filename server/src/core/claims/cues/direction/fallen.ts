import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter } from '../../../text/textAround.ts';

/** What was "decreased", "less": after "was". */
const smaller =
  'decreased|reduced|diminished|lowered|lower|attenuated|blunted|abolished|lost|weakened|weaker|impaired|less';
/** "The inhibition of proliferation by D *fell* on", "*was much reduced* in", and no noun: "*decreased* expression". */
const fell = guarded(
  /decreas|reduced|diminish|lower|attenuated|blunted|abolished|lost|weak|impaired|fell|declined|dropped|vanished|less/,
  new RegExp(
    String.raw`(?<!^)\s${anyOf(
      String.raw`(?:is|are|was|were|became)\s(?:[a-z]+ly\s|much\s)?(?:${smaller})`,
      'decreased|fell|declined|dropped|diminished|weakened|vanished',
    )}(?=\s(?:in|with|when|after|upon|by|on|if|among|under|once)\s|[.,;]|$)`,
  ),
);
/** In characters, before the verb. */
const longest = 90;
/** "By D *and gefitinib* was", "of growth *and proliferation by* D was": a list goes on. */
const listGoesOn = String.raw`\s(?:\S+(?:ib|mab)|[A-Z]\S*\scells|(?:\S+\s)?[a-z]+(?:ion|th)\sby)\s`;
/** After these, something else may have fallen. */
const clauseEnds = new RegExp(String.raw`[.;:,]|\s(?:and(?!${listGoesOn})|but|that|wh[a-z]+|because|since|as)\s`);

/** Whether it is said that what a treatment does to growth or to its target has become less. */
export function isFallen(text: string, cue: Span): boolean {
  if (!/(?:ion|ing)\sof$|ion$/i.test(text.slice(cue.start, cue.end))) return false;
  const after = textAfter(text, cue, 140);
  const verb = fell.exec(after);
  return verb !== null && verb.index <= longest && !clauseEnds.test(after.slice(0, verb.index + 1));
}
