import { guarded } from '../../text/guarded.ts';
import type { Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';

/** "On-target resistance has all but vanished after D": there is none any more. */
export const goneAfter = guarded(
  /vanish|disappear|ceased|gone/i,
  /^(?:\s(?!(?:that|which|who|when|once|if|as|where|after|until|because|since|and|but|or|mutations?|mutants?|changes?|alterations?|clones?)\s)[^\s.;:,]{1,40}){0,9}?\s(?:(?:has|have|had|is|are|was|were)\s)?(?:all\sbut\s|almost\s|[a-z]+ly\s)?(?:vanished|vanishes|disappeared|disappears|ceased|gone)(?![a-z])/i,
);

/** Whether a sentence says that a resistance has vanished, so that it states none. */
export const isGone = (text: string, cue: Span): boolean =>
  /^resistance$/i.test(text.slice(cue.start, cue.end)) && goneAfter.test(textAfter(text, cue, 140));
