import { guarded } from '../../text/guarded.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import { textAfterExplained } from './insertions.ts';

const gene = '(?:an?\\s|the\\s|any\\s)?(?:[A-Z][A-Z\\d-]{1,8}\\s)?$';

/**
 * "Responders rarely have X", "a response argues against X", "unless X is present", "despite X": says something of those
 * without X.
 */
export const notPresentBefore = guarded(
  /[Dd]espite\s|rarely\s|seldom\s|never\s|hardly\s|against\s|exclud|rul(?:es?|ed|ing)\sout\s|levels\sof\s|unless\s/i,
  new RegExp(
    `(?<!\\p{L})(?:[Dd]espite|(?:rarely|seldom|never|hardly\\sever)\\s(?:have|has|had|carry|carries|carried|harbou?r(?:s|ed)?|show(?:s|ed)?|develop(?:s|ed)?|contain(?:s|ed)?)|arg(?:ues?|ued)\\sagainst|exclud(?:es?|ed)|rul(?:es?|ed|ing)\\sout|[Ll]ower\\slevels\\sof|[Uu]nless)\\s${gene}`,
    'u',
  ),
);
/** "X must be excluded", "if X is absent", "X was lost in". */
export const notPresentAfter = guarded(
  /excluded|absent|not\s|lost/i,
  /^\s(?:(?:must|should|has\sto|needs?\sto)\sbe\s(?:[a-z]+\s)?excluded|(?:is|are|was|were)\s(?:absent|not\s(?:present|detected|found|there)),|(?:is|was|were|had\sbeen|has\sbeen)\s(?:[a-z]+\s)?lost)(?![a-z])/i,
);

/** Whether the words around a mention say that those whom the sentence is about do not have it. */
export const isNotPresent = (text: string, mention: Span): boolean =>
  notPresentBefore.test(textBefore(text, mention, 60)) || notPresentAfter.test(textAfterExplained(text, mention, 50));
