import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { governs } from './lowering.ts';

/** Nouns for how well a treatment kills; not "binding", which proteins do, too. */
const ofKilling = /^(?:cytotoxicity|potency|efficacy|effectiveness|killing|effects?|activity)$/iu;
/** Words for any effect or activity, also of a protein. */
const broadNoun = /^(?:effects?|activity)$/iu;
/** "Cytotoxic effects", "therapeutic activity", as opposed to any other. */
const killing =
  /(?<![a-z])(?:cytotoxic|cytostatic|anti-?proliferative|anti-?tumou?r|anti-?cancer|anti-?leuka?emic|anti-?(?:myeloma|lymphoma)|therapeutic|apoptotic|killing|growth[-\s]inhibitory)\s$/i;
/** "The activity of sotorasib", if a treatment follows; of a protein, it says nothing. */
const activityOf =
  /^\sof\s(?!(?:[a-z-]+\s){0,3}(?:kinases?|enzymes?|caspases?|proteins?|transporters?|receptors?|pathways?|pumps?|cells?|lymphocytes|promoters?|genes?)(?![a-z]))/;
/** "Increases", but not "high" or "better", which are in the same vocabulary list. */
const raising = /^(?:increas|rais|enhanc|improv|restor|potentiat|boost|augment|strengthen|heighten)/iu;
/** "D raised X to augment the cytotoxicity": an aim; "was shown to enhance" is none. */
const aim =
  /(?<!(?:shown|found|known|reported|demonstrated|proved|able|ability|capable|seems?|seemed|appears?|appeared)\s)(?<![a-z])to\s(?:[a-z]+ly\s|further\s)?$/i;
/** Most characters between verb and noun: "increased the in vitro cytotoxicity". */
const reach = 30;

/** Whether a verb of `cue/raised` raises a noun of `cue/efficacy`: "increases the cytotoxicity of X". */
export function isRaising(text: string, verb: Span, noun: Span): boolean {
  const said = text.slice(noun.start, noun.end);
  if (!raising.test(text.slice(verb.start, verb.end)) || !ofKilling.test(said)) return false;
  const isOfTreatment = /^activity$/iu.test(said) && activityOf.test(textAfter(text, noun, 60));
  if (broadNoun.test(said) && !isOfTreatment && !killing.test(textBefore(text, noun, 24))) return false;
  if (aim.test(textBefore(text, verb, 40))) return false;
  return governs(text, verb, noun, reach);
}
