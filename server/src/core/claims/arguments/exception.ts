import type { Span } from '../../text/span.ts';

/** "… but not in patients with X": what stands there is taken out of what the sentence says. */
const excepting =
  /(?<![\p{L}\d])but\snot(?:\s(?:to|in|for|with|by|of|on|those|patients|tumou?rs|cells|cell\slines|cases|the|a|an|against|wild[- ]type|single|isolated|any|other|or|[A-Z][A-Z\d-]{1,9})){0,6}\s?$/u;

/** "A but not B, both of which resist X": what follows is said of B too. */
const ofBoth = /^(?:\s\p{L}+){0,3},\s(?:both|all|each|either)\sof\s(?:which|whom|them)(?!\p{L})/iu;

/** Whether the words directly before a mention except it from its sentence. */
export const isExcepted = (text: string, mention: Span): boolean =>
  excepting.test(text.slice(Math.max(0, mention.start - 80), mention.start)) &&
  !ofBoth.test(text.slice(mention.end, mention.end + 60));
