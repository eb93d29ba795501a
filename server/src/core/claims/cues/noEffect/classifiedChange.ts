import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { mutations } from '../sharedWords/changes.ts';

const classified = new RegExp(`^\\s(?:gatekeeper\\s)?(?:${mutations}|alleles?|genes?)(?![a-z\\d])`, 'i');

/** "A resistance mutation", "an imatinib-resistant variant": whether a cue classifies a change. */
export const classifiesChange = (text: string, cue: Span): boolean => classified.test(textAfter(text, cue, 24));

const hitBefore =
  /(?<![a-z])(?:target(?:s|ed|ing)?|inhibit(?:s|ed|ing)?|address(?:es|ed|ing)?|against|cover(?:s|ed|ing)?)\s(?:the\s)?(?:[a-z-]+\s)?(?:(?:[a-z\d-]+\s){1,4}(?:as\swell\sas|and|but\salso)\s(?:the\s)?)?(?:[a-z][a-z\d]*\s)?[a-z]\d+[a-z][\s-]$/i;

/**
 * "Osimertinib targets the T790M resistance mutation": whether a cue classifies a change that this drug hits; the resistance is
 * to another drug.
 */
export const classifiesTargetedChange = (text: string, cue: Span): boolean =>
  classifiesChange(text, cue) && hitBefore.test(textBefore(text, cue, 100));
