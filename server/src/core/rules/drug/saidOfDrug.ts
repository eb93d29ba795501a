import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';

const preposition =
  '(?:about|above|after|against|along|amid|as|at|before|behind|below|besides?|between|beyond|but|by|despite|during|except|for|from|in|into|like|near|of|off|on|over|past|since|than|through|to|towards?|under|unlike|until|upon|versus|via|vs\\.?|with|within|without|and|or)';
/** "the comparator of osimertinib was a first-generation TKI": the drug is no subject. */
const notSubject = new RegExp(`(?:^|\\s)${preposition}\\s(?:(?:the|oral|adjuvant|prior|previous)\\s)?$`, 'iu');
/** "After two years of tamoxifen, an aromatase inhibitor …": what opens a clause may end with the drug. */
const introduced =
  /(?:^|[.;:,]\s)(?:after|added|along|apart|as|before|besides?|beyond|beside|combined|compared|despite|during|followed|following|for|from|given|if|in|instead|like|on|once|rather|relative|since|than|to|together|under|unlike|until|upon|versus|when|whenever|where|while|with|within|without)\s[^,;:]*$/iu;
/**
 * After these words the class is that of another drug even if a comma closes it: "After tamoxifen, an aromatase inhibitor,
 * mostly …".
 */
const preferred =
  /^,\s(?:preferably|usually|mostly|mainly|often|either|such|e\.g|i\.e|for\sexample|namely|alone|if|when)/iu;
/** The phrase of the class ends here, or a phrase that describes it follows. */
const closed = /^(?:$|[,.;:)\]])/u;
const toldMore =
  /^\s(?:\(|\[|that\s|which\s|of\s|with\s|for\s|from\s|in\s|by\s|against\s|targeting\s|to\s|at\s|on\s|used\s|given\s|approved\s|developed\s|designed\s|directed\s|currently\s|now\s|widely\s|already\s|originally\s|specific\s|selective\s|active\s|known\s)/iu;
/** "… tamoxifen, an aromatase inhibitor, or both", "… venetoclax, a BTK inhibitor, a PI3K inhibitor": members of one list. */
const goesOnAsList =
  /^(?:\s\([^()]{1,40}\))?(?:,?\s(?:or|and\/or|plus)\s|\sand\s|,\san?\s|,\s(?!(?:is|was|has|had|are|were|can|may|did|does|will|[a-z-]+ed)\s)[^\s,;.]+(?:\s[^\s,;.]+){0,2},?\s(?:or|and)\s)/i;
const listedWithAnd = /^(?:\s\([^()]{1,40}\))?,\sand\s/iu;
const atBeginning = /(?:^|[.!?]\s)$/u;

/** "an inhibitor of ABL1": the target is part of the phrase. */
const withTarget = /^\sof\s(?:the\s)?[^\s,.;:()]+/iu;

/** The text of the clause before a place, as far as it matters. */
const clauseBefore = (text: string, start: number): string => textBefore(text, { start }, 120);

/**
 * Whether a class after a drug (", an aromatase inhibitor", "(a …", "is a …") describes that drug. The phrase extends from the
 * end of the drug to `phraseEnd`, the end of the class.
 */
export function isSaidOfDrug(text: string, drug: Span, phraseEnd: number): boolean {
  const joint = textAfter(text, drug, 6);
  const [before, after] = [
    clauseBefore(text, drug.start),
    textAfter(text, { end: phraseEnd }, 80).replace(withTarget, ''),
  ];
  if (/^\s(?:is|was)\s/iu.test(joint)) return !notSubject.test(before);
  if (!closed.test(after) && !toldMore.test(after) && !listedWithAnd.test(after)) {
    return false;
  }
  if (/^\s?\(/u.test(joint)) return true;
  if (goesOnAsList.test(after)) return false;
  if (listedWithAnd.test(after)) return atBeginning.test(before);
  return !introduced.test(before) || (closed.test(after) && !preferred.test(after));
}

const wordGoesOn = /^[-\u2010-\u2013]|^\s(?:resistan|sensitiv|naive|treat|failure)/iu;

/** "osimertinib, an EGFR inhibitor-resistant …": whether a name ending at `end` is part of a longer word. */
export const isPartOfWord = (text: string, end: number): boolean => wordGoesOn.test(textAfter(text, { end }, 12));

const others =
  '(?:additions?|agents?|alternatives?|combinations?|companions?|comparators?|compounds?|doublets?|drugs?|inhibitors?|medicines?|options?|others?|pairs?|partners?|predecessors?|regimens?|standards?|strateg(?:y|ies)|substances?|substitutes?|successors?|triplets?)';
const therapies = '(?:therap(?:y|ies)|treatments?)';
const use = '(?:\\s(?:added|approved|available|combined|given|tested|used))?';
/** "Alternatives to aromatase inhibitors, such as tamoxifen": the examples belong to the noun in front. */
const ofOthers = new RegExp(
  `(?<![a-z])(?:${others}${use}\\s(?:after|against|alongside|before|besides|beyond|following|for|of|than|to|with|without)|${therapies}${use}\\s(?:after|alongside|before|besides|beyond|following|than|without))\\s(?:[a-z-]+\\s){0,2}$`,
  'iu',
);
/** "indirect MCL-1 inhibitors", "non-EGFR inhibitors". */
const loose = /(?:\b(?:indirect|functional|other\sthan)\s|(?<![a-z])non[-\u2010-\u2013\s]?)$/i;

/** Whether examples after a class may belong to another noun, or the class is used in a loose sense. */
export const isOfOthers = (text: string, start: number): boolean =>
  ofOthers.test(clauseBefore(text, start)) || loose.test(clauseBefore(text, start));

const insideBrackets = /\(\s?(?:[\p{L}.]+,?\s){0,2}$/u;
/** "(tamoxifen in case of intolerance)": more than an example. */
const endsInBrackets =
  /^\s?[®™]?(?:$|[;)\]/+]|,\s(?!if\s|when\s|unless\s|in\s|for\s|but\s|which\s)|\s(?:and|or|plus)\s|\s?[([])/iu;

/** Whether a drug after a class is, if in brackets, a plain example of it. */
export const isPlainExample = (text: string, classEnd: number, drug: Span): boolean =>
  !insideBrackets.test(text.slice(classEnd, drug.start)) || endsInBrackets.test(textAfter(text, drug, 12));

const theOne = /(?:^|\s)(?:the|its|their|our)\s(?:[a-z-]+\s){0,2}$/i;
const anyOne = /(?:^|\s)(?:an?|another|any|one|each|every|no|some|prior|previous|first|second)\s(?:[a-z-]+\s){0,2}$/i;

/** Whether a class and a drug next to each other form one name: not in "after a BRAF inhibitor trametinib has little effect". */
export function isDirect(text: string, { start, end }: Span, howMany: number): boolean {
  const before = clauseBefore(text, start);
  if (theOne.test(before)) return true;
  return /s$/iu.test(text.slice(start, end)) ? howMany > 1 && !notSubject.test(before) : !anyOne.test(before);
}
