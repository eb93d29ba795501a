import type { Span } from '../../../text/span.ts';
import { textAfter } from '../../../text/textAround.ts';
import { ofEfficacy } from '../sharedWords/effects.ts';

const target =
  /^\s(?:(?:against|in|on|towards?)\s)?(?:[a-z-]+\s){0,4}(?:receptors|pathways?|kinases|enzymes|transporters|isoforms)(?![a-z\d-])/i;

/** "Effective at silencing BCL2": on a gene, unless it is the growth of cells that is inhibited. */
const atTarget =
  /^\s(?:at|in)\s(?:[a-z]+ly\s)?(?:silenc|suppress|inhibit|reduc|block|decreas|lower|down-?regulat|deplet|degrad)ing\s(?![^.;]{0,60}(?:growth|prolifer|tumou?r|cells|viability|survival|metasta))/i;

/**
 * "Effective against receptors such as", "active in this pathway": whether a word of efficacy names what a drug acts on, not a
 * tumour that responds.
 */
export const isOnTarget = (text: string, cue: Span): boolean =>
  ofEfficacy.test(text.slice(cue.start, cue.end)) &&
  (target.test(textAfter(text, cue, 80)) || atTarget.test(textAfter(text, cue, 110)));
