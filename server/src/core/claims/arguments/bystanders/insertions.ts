// Reads what a sentence inserts to explain a name: "MCL1, a relative of BCL2, confers", "osimertinib, which was designed
// for T790M, fails against C797S".

import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { type Argument, hasResidue, isCause, isTreatment } from '../arguments.ts';

/** Text from the explained name to what the explanation names. */
const explaining =
  /^\)?(?:\s(?:mutations?|gene|protein))?,\s(?:(?:(?:frequently|often|usually|commonly|typically|generally|sometimes|mostly|perhaps|possibly|probably|itself)\s)?(an?|the|one\sof)|which|that|whose|who)\s([^,;:.()]*)$/;
/** "Resistance to D, a result of X": the cause of what was said, not of the name before. */
const ofEffect = /(?:^|\s)(?:result|consequence|effect|product|property|feature|hallmark)\sof\s/;
/** The end of an insertion: a comma, after which no list goes on; "A, an active B and a C" is a list. */
const closing = /^(?![^,;:.()]{0,60}\sand\san?\s)[^,;:.()]{0,60},(?!\s(?:and|or)\s)/;
const closingAtEnd = /^(?![^,;:.()]{0,60}\sand\san?\s)[^,;:.()]{0,60}(?:,(?!\s(?:and|or)\s)|[.;:]|$)/;
/** "X, an active Y and a Z": a list. */
const andAnother = /\sand\san?\s/;
/** "In tumours with X, the loss of Y": the comma ends a phrase at the beginning. */
const fronted =
  /(?:^|[.;:,]\s)(?:and\s|but\s)?(?:in|with|within|among|for|on|after|upon|by|given|as|because|since|when|if|once|while|whereas|although|though|unlike|like|despite|through|via|under|during|without|from|following|of)\s[^,;:.]*$/i;

const general = ['family', 'gene', 'pathway', 'mechanism'];

/** Whether an explanation that begins with an article only says what kind of thing another name is. */
function onlySaysKind(text: string, head: Argument, inner: Argument, words: string): boolean {
  if (andAnother.test(words) || fronted.test(textBefore(text, head.mention.prose, 100))) return false;
  return words.length > 0 || general.includes(inner.mention.kind) || (hasResidue(head) && !hasResidue(inner));
}

/**
 * Whether an argument is only named to explain another one, and the cue is outside of the explanation. "An EGFR mutation, the
 * T790M substitution, confers" names the cause more exactly, and does not explain it.
 */
export function isInserted(text: string, args: readonly Argument[], argument: Argument, cue: Span): boolean {
  const { start, end } = argument.mention.prose;
  return args.some((head) => {
    const { prose } = head.mention;
    if (prose.end > start || start - prose.end > 90 || !(isCause(head) || isTreatment(head))) return false;
    const found = explaining.exec(text.slice(prose.end, start));
    if (!found || (found[1] !== undefined && !onlySaysKind(text, head, argument, found[2]!))) return false;
    if (cue.end <= prose.start && isTreatment(head) && ofEffect.test(found[2]!)) return false;
    const rest = textAfter(text, { end }, 70);
    // "Resistance to D, which is overcome by Y": the clause is on the resistance.
    if (cue.end <= prose.start) return (found[1] !== undefined || isCause(head)) && closingAtEnd.test(rest);
    const close = closing.exec(rest);
    return close !== null && end + close[0].length <= cue.start;
  });
}

/** "Sensitive to A and, in the case of X, to B": whom the second part is told of, and not the cause of the first. */
const inItsCase = /(?:,\s(?:and\s|but\s)?|\s(?:and|but),\s)(?:[a-z]+\s)?in\sthe\scases?\sof\s(?:the\s)?(?:[a-z-]+\s)?$/;
export const isCaseInserted = (text: string, name: Span): boolean =>
  inItsCase.test(textBefore(text, name, 60)) &&
  /^(?:\s[a-z]+)?,\s(?:to|with|on|by|in|from)\s/.test(textAfter(text, name, 24));

const insertion = /^,\s(?:an?|the|which|that|whose)\s[^,;:.]{1,80},(?=\s)/;
/** The text right after a name, at most `reach` code units, without an insertion that explains it. */
export const textAfterExplained = (text: string, name: Span, reach: number): string =>
  textAfter(text, name, reach + 90)
    .replace(insertion, '')
    .slice(0, reach);
