import type { Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';

/** Words for the efficacy of a treatment; what follows their "against" or "in" is a tumour. */
export const ofEfficacy = /(?:effective|efficacious|efficacy|activ(?:e|ity))/iu;

const target =
  /^\s(?:(?:against|in|on|towards?)\s)?(?:[a-z-]+\s){0,4}(?:receptors|pathways?|kinases|enzymes|transporters|isoforms)(?![a-z\d-])/i;

/**
 * "Effective against receptors such as", "active in this pathway": whether a word of efficacy names what a drug acts on, not a
 * tumour that responds.
 */
export const isOnTarget = (text: string, cue: Span): boolean =>
  ofEfficacy.test(text.slice(cue.start, cue.end)) && target.test(textAfter(text, cue, 80));
