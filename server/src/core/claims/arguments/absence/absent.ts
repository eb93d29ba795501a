// Reads words that say that patients, tumours or cells do not have what is named: "without T790M", "no KRAS mutations",
// "X was absent in responders". What is absent is no cause. Where the lack itself acts ("cells lacking X", `lack.ts`), or the
// removal ("knockdown of X", `removal.ts`), the effect is turned round into that of X.

import type { Mention } from '../../../mentions/mention.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { withAndWithout } from '../bystanders/comparedGroups.ts';
import { textAfterExplained } from '../bystanders/insertions.ts';
import { textBeforeList } from '../lists/textBeforeList.ts';
import { withoutOwnGene } from '../ownGene.ts';
import { isLostInSome, isNamedAsLacking } from './lack.ts';

const lacking = '[Nn]o|[Ww]ithout|lack(?:s|ed|ing)?|absence\\sof|negative\\sfor|free\\sof|devoid\\sof';
/** A gene or change of a list: "TP53 mutations", "del(17p)". */
const item =
  '(?:[A-Z][A-Z\\d-]{1,8}\\s)?[a-z]{0,4}\\(?[A-Z\\d][^\\s,.;:]{0,14}(?:\\s(?:mutations?|amplifications?|deletions?|fusions?))?';
const absenceBefore = guarded(
  /no\s|without\s|lack|absence\s|negative\s|free\s|devoid\s|neither\s/i,
  new RegExp(
    `(?<![\\p{L}\\d])(?:${lacking}|neither)\\s(?:(?:a|an|any|the|known|detectable|concurrent|additional|secondary|functional|intact|active)\\s)*(?:(?:${item},\\s){0,2}${item},?\\s(?:or|nor)\\s)?(?:[A-Z][A-Z\\d-]{1,8}\\s(?:(?:mutations?|amplifications?|fusions?)\\s)?(?:or|and|nor)\\s)?$`,
    'u',
  ),
);

/** "Without A, B or C": the words before B, which goes on with the list. */
const absentListBefore = guarded(
  /without\s|lack|absence\s|negative\s|free\s|devoid\s|no\s/i,
  new RegExp(`(?<![\\p{L}\\d])(?:${lacking})\\s(?:${item},\\s){1,3}$`, 'u'),
);
const listEndsWithOr = /^(?:,\s[^\s,.;:]{2,16}){0,3},?\s(?:or|nor)\s/;

/** "Lines that harboured neither X nor Y". */
const neitherBefore = guarded(
  /neither\s/,
  /(?<!\p{L})(?:harbou?r|carr|had|have|has|show|contain|with)\p{L}*\sneither\s[^.;:]{1,50}\snor\s$/u,
);

/** "By C797S, not T790M". "But not" is an exception (see `exception.ts`). */
const denied = /(?:,|(?<![\p{L}\d])and)\snot(?:\s(?:by|in|to|with|from|through|for))?\s$/u;
/** "Not because of X but by Y", "arises not from X". */
const notBy = /(?<!\p{L})not\s(?:because\sof|due\sto|by|from|through|via)\s(?:the\s|an?\s)?(?:\p{Ll}+\s(?:in|of)\s)?$/u;
const deniedAfter =
  /^(?:[^().;:]{0,40}\))?(?:,\s(?:to|with|for|against|under)\swhich)?(?:[\s-]\p{L}+){0,4}\s(?:(?:is|are|was|were|do|does|did|has|have)\snot|(?:is|are|was|were|do|does|did)n['’]t)\s*(?:[.,;)]|$)/u;

/** "…, T790M cells were not", "…, but imatinib is not": whether what is said of others is denied of a mention. */
export const isDeniedAfter = (text: string, { prose }: Mention): boolean =>
  deniedAfter.test(textAfter(text, prose, 60));

/** "An effect not seen with X". */
const notSeenWith =
  /(?<!\p{L})not\s(?:\p{L}+ly\s)?(?:seen|observed|found|shared|the\scase)\s(?:with|in|for|after|upon|by)\s(?:the\s)?$/u;

/** "BCR-ABL independent mechanisms", "AR-indifferent tumours": it is not the cause. */
const independent = /^[\s\u2010\u2011-](?:independent|indifferent)(?![a-z])/i;

/** "BCR-ABL1-like", "BTK-naïve": similar to it but without it, or not treated for it. */
const likeIt = /^[\u2010\u2011-](?:like|na[iï]ve)(?!\p{L})/u;

/** "Independent of changes in NR3C1". */
const independenceBefore = guarded(
  /(?:independent|irrespective|regardless)/i,
  /(?<![a-z])(?:independent(?:ly)?\sof|irrespective\sof|regardless\sof)\s(?:the\s)?(?:(?:changes|mutations|alterations|status|levels|expression|presence)\s(?:in|of)\s)?(?:the\s)?$/,
);

/** "RET mutation-negative patients": patients without it. */
const negativeFor = /^-negative(?!\p{L})/u;

/**
 * "X was absent in responders", "X was less common in those who resist", "the lower the fraction of X": says something of those
 * without X.
 */
const rarerAfter = guarded(
  /absent|missing|lacking|not\s|less\s|rarer|under-?represented|depleted/i,
  /^(?:(?:\s[a-z]+){0,2}|\sand\s(?:[^\s.,;:]+\s){0,2}[^\s.,;:]+)\s(?:is|are|was|were)\s(?:[a-z]+ly\s)?(?:(?:absent|missing|lacking|not\s(?:detected|found|observed|seen|present))\s(?:in|from|among)|less\s(?:common|frequent|often|prevalent|abundant)|rarer|under-?represented|depleted)(?![a-z])/i,
);
const theLower =
  /(?<![a-z])(?:lower|fewer|smaller|less)\sthe\s(?:fraction|levels?|frequency|number|proportion|amount|expression)\sof\s$/i;

/** "JAK2 was dispensable for the response". */
const dispensable = /^\s(?:is|are|was|were|proved)\s(?:[a-z]+\s)?(?:dispensable|unnecessary)(?![a-z])/i;

/** "HER2 loss was rare, while": few have it, and what follows is about something else. */
const rarityAfter = guarded(
  /rare|uncommon|infrequent|absent|not\s/i,
  /^(?:\s[a-z]+){0,2}\s(?:is|are|was|were)\s(?:[a-z]+ly\s)?(?:rare|uncommon|infrequent|absent|not\s(?:detected|found|observed|seen|expressed))\s*(?:[.;)]|,?\s(?:while|whereas)(?![a-z])|$)/i,
);

/** "They do not alter DNA repair", "do not express HER2": names something that is not present, or is unchanged. */
const unaffectedBefore = guarded(
  /not\s|n['’]t\s|without\s/i,
  /(?<!\p{L})(?:without\s(?:disturbing|affecting|altering|impairing|changing|compromising)\s(?:that\sof|the\s\p{L}+\sof)\s$|(?:(?:do|does|did)\snot|(?:do|does|did)n['’]t)\s(?:\p{L}+ly\s)?(?:alter|affect|change|involve|acquire|develop|gain|require|carry|harbou?r|have|contain|show|express|include)\s(?:(?:the|a|an|any|its|their)\s)?$)/u,
);

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
const isNotPresent = (text: string, mention: Span): boolean =>
  notPresentBefore.test(withoutOwnGene(textBefore(text, mention, 60))) ||
  excludingBefore.test(textBeforeList(text, mention)) ||
  excludedAfter.test(textAfter(text, mention, 60)) ||
  (withAndWithout.test(textBefore(text, mention, 100)) && !toldApart.test(textAfter(text, mention, 60))) ||
  notPresentAfter.test(textAfterExplained(text, mention, 50));

/** "Without T790M", "no KRAS mutations", "C797S, not T790M": whether a mention is named as absent. */
export const isAbsent = (text: string, mention: Mention): boolean => {
  if (isNamedAsLacking(text, mention)) return false;
  const before = withoutOwnGene(textBefore(text, mention.prose, 50));
  const after = textAfter(text, mention.prose, 60);
  const isNot =
    independent.test(after) ||
    likeIt.test(after) ||
    (mention.kind === 'variant' && negativeFor.test(after)) ||
    rarityAfter.test(after) ||
    dispensable.test(after) ||
    rarerAfter.test(after) ||
    neitherBefore.test(withoutOwnGene(textBefore(text, mention.prose, 90))) ||
    (isNotPresent(text, mention.prose) && !isLostInSome(text, mention)) ||
    isDeniedAfter(text, mention);
  return (
    absenceBefore.test(before) ||
    (absentListBefore.test(before) && (listEndsWithOr.test(after) || /\s(?:or|nor)\s/.test(mention.text))) ||
    theLower.test(before) ||
    notSeenWith.test(before) ||
    denied.test(before) ||
    notBy.test(before) ||
    unaffectedBefore.test(before) ||
    independenceBefore.test(before) ||
    isNot
  );
};
