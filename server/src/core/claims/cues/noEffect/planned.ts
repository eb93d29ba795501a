import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textBefore } from '../../../text/textAround.ts';

const planning = guarded(
  /plan|design|launch|propos|prepar|initiat/i,
  /(?<![a-z])(?:(?:plan|launch|initiat|prepar|propos|design)(?:n?ing|e)?|are\sto\sstart)\s(?:an?|the|our)\s(?:[a-z\d-]+\s){0,5}(?:trial|study|cohort)\s(?:in\swhich|that|to|of|for|where)\s[^.;:]{0,80}$/i,
);

/** "We are planning a trial in which patients with resistance": whether a cue only tells who will be in a study to come. */
export const isPlanned = (text: string, cue: Span): boolean => planning.test(textBefore(text, cue, 170));
