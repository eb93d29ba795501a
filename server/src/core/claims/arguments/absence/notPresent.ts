// Reads words that say that those whom a sentence is about do not have what is named: "despite X", "unless X is present",
// "patients with X were excluded".

import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { withAndWithout } from '../bystanders/comparedGroups.ts';
import { textAfterExplained } from '../bystanders/insertions.ts';
import { textBeforeList } from '../lists/textBeforeList.ts';
import { withoutOwnGene } from '../ownGene.ts';

/**
 * "Responders rarely have X", "a response argues against X", "unless X is present", "despite X": says something of those
 * without X.
 */
const notPresentBefore = guarded(
  /[Dd]espite\s|rarely\s|seldom\s|never\s|hardly\s|against\s|exclud|rul(?:es?|ed|ing)\sout\s|levels\sof\s|unless\s/i,
  /(?<!\p{L})(?:[Dd]espite|(?:rarely|seldom|never|hardly\sever)\s(?:have|has|had|carry|carries|carried|harbou?r(?:s|ed)?|show(?:s|ed)?|develop(?:s|ed)?|contain(?:s|ed)?)|arg(?:ues?|ued)\sagainst|exclud(?:es?|ed)|rul(?:es?|ed|ing)\sout|[Ll]ower\slevels\sof|[Uu]nless)\s(?:an?\s|the\s|any\s)?$/u,
);
/** "In 50% and 9% of patients with and without X, respectively": each group has a figure of its own. */
const toldApart = /^[^.;:]{0,40},?\srespectively(?![a-z])/i;
/** "To exclude patients with X", "after exclusion of X-mutant tumours". */
const excludingBefore = guarded(
  /exclu/i,
  /(?<![a-z])(?:exclu(?:de[sd]?|ding)|exclusion\sof)\s(?:the\s|those\s|all\s)?(?:(?:patients|tumou?rs|cases|those|cancers)\s(?:with|harbou?ring|carrying)\s(?:[a-z-]+\s)?)?$/i,
);
/** "Patients with X were excluded". */
const excludedAfter =
  /^(?:[\s-][a-z]+){0,2}\s(?:were|was|are|had\sbeen)\s(?:excluded|ineligible|not\s(?:eligible|included|enrolled|treated))(?![a-z])/i;
/** "X must be excluded", "if X is absent", "X was lost in". */
const notPresentAfter = guarded(
  /excluded|absent|not\s|lost/i,
  /^\s(?:(?:must|should|has\sto|needs?\sto)\sbe\s(?:[a-z]+\s)?excluded|(?:is|are|was|were)\s(?:absent|not\s(?:present|detected|found|there)),|(?:is|was|were|had\sbeen|has\sbeen)\s(?:[a-z]+\s)?lost)(?![a-z])/i,
);

/** Whether the words around a mention say that those whom the sentence is about do not have it. */
export const isNotPresent = (text: string, mention: Span): boolean =>
  notPresentBefore.test(withoutOwnGene(textBefore(text, mention, 60))) ||
  excludingBefore.test(textBeforeList(text, mention)) ||
  excludedAfter.test(textAfter(text, mention, 60)) ||
  (withAndWithout.test(textBefore(text, mention, 100)) && !toldApart.test(textAfter(text, mention, 60))) ||
  notPresentAfter.test(textAfterExplained(text, mention, 50));
