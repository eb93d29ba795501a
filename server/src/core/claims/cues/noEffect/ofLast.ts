import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textBefore } from '../../../text/textAround.ts';

/**
 * "It can be delayed by X, by D or by Y, the last documented in a patient whose remission lasted": the response tells of one of
 * those listed, and not of the others.
 */
const ofLast = guarded(
  /,\sthe\s(?:last|latter|second|third|former|first)\s/,
  /,\sthe\s(?:last|latter|second|third|former|first)\s(?:of\s(?:them|which|these)\s)?(?:only\s|so\sfar\s|thus\sfar\s|[a-z]+ly\s)?(?:documented|reported|described|seen|shown|observed|noted|supported|illustrated|tested)\s(?:in|by|with|for)\s[^.;:]*$/,
);
export const isOfLastNamed = (text: string, cue: Span): boolean => ofLast.test(textBefore(text, cue, 140));
