// Tells whether a word that denies or hedges stands in a clause that has ended before a cue.

import type { Span } from '../../../text/span.ts';

const openRelative = /,\s(?:[a-z]+\s)?(?:which|who|whom|whose)\s[^,;]*$/i;
/** "X, to which D cannot bind, remains sensitive", "X, which they may have acquired, reduces". */
const isOfRelative = (sentence: string, word: Span, cue: Span): boolean =>
  openRelative.test(sentence.slice(0, word.start)) && sentence.slice(word.end, cue.start).includes(',');

const openPerson = /\s(?:who|whom|whose)\s[^,;]*$/i;
const mainClauseOn = /,\s(?!(?:and|or|nor|but|who|whom|whose|which|thereby|thus|[a-z]+ing)\s)[^,;:]*$/i;
/** "Of the patients with X who could be evaluated, 61% responded". */
const isOfPersons = (sentence: string, word: Span, cue: Span): boolean =>
  openPerson.test(sentence.slice(0, word.start)) && mainClauseOn.test(sentence.slice(word.end, cue.start));

const subordinate =
  /(?:^|[.;:,]\s|\s(?:and|but)\s)(?:as|since|because|although|(?:even\s)?though|while|whereas)\s[^,;:]*$/i;
const mainClause = /^\s[^;:]*,\s(?!(?:and|or|nor|but|which|that|who|not)\s)[^,;:]*$/i;
/** "As it does not compete with ATP, it remains active". */
const isOfSubordinate = (sentence: string, word: Span, cue: Span): boolean =>
  mainClause.test(sentence.slice(word.end, cue.start)) && subordinate.test(sentence.slice(0, word.start));

const frontedRelative =
  /^(?:In|Among|Amongst|For|From|With|Within|After|Of|On|Across)\s[^,;:]*\s(?:that|which|who)\s[^,;:]*$/;
/** "In tumours that never carried X, Y remains sensitive". */
const isOfFronted = (sentence: string, word: Span, cue: Span): boolean =>
  mainClause.test(sentence.slice(word.end, cue.start)) && frontedRelative.test(sentence.slice(0, word.start));

const ofInsertion = /^\s(?:an?|the|its|one)\s[^,;]*,\s/;
/** "X, perhaps the best known of them, confers". */
const isOfInsertion = (sentence: string, word: Span, cue: Span): boolean =>
  sentence.slice(0, word.start).endsWith(', ') && ofInsertion.test(sentence.slice(word.end, cue.start));

/** Whether a word stands in a relative or subordinate clause that has ended before the cue. */
export const isInEndedClause = (sentence: string, word: Span, cue: Span): boolean =>
  isOfRelative(sentence, word, cue) ||
  isOfInsertion(sentence, word, cue) ||
  isOfPersons(sentence, word, cue) ||
  isOfFronted(sentence, word, cue) ||
  isOfSubordinate(sentence, word, cue);
