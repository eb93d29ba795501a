// Reads words that say that patients, tumours or cells do not have what is named: "without T790M", "no KRAS mutations",
// "X was absent in responders". What is absent is no cause. Where the lack itself acts ("cells lacking X", `lack.ts`), or the
// removal ("knockdown of X", `removal.ts`), the effect is turned round into that of X.

import type { Mention } from '../../../mentions/mention.ts';
import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { withoutOwnGene } from '../ownGene.ts';
import { isLostInSome, isNamedAsLacking } from './lack.ts';
import { isNotPresent } from './notPresent.ts';

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
const denying = anyOf(
  String.raw`(?:is|are|was|were|do|does|did|has|have)\snot`,
  `(?:is|are|was|were|do|does|did)n['’]t`,
  String.raw`(?:rarely|seldom|scarcely|hardly(?:\sever)?|never)\s(?:do|does|did)`,
);
/** "…, as far as we know,", "…, however,": after these the sentence goes on with what is denied. */
const aside = anyOf(
  String.raw`(?:so|as)\sfar\sas|to\s(?:our|my|the\sbest\sof)|at\sleast`,
  String.raw`in\s(?:our|general|fact|practice|theory)|however|of\scourse`,
);
const deniedAfter = new RegExp(
  [
    // "X (a bispecific)", "X, to which T790M cells".
    String.raw`^(?:[^().;:]{0,40}\))?(?:,\s(?:to|with|for|against|under)\swhich)?(?:[\s-]\p{L}+){0,4}`,
    // "Were not so", "never did", and nothing more.
    String.raw`\s${denying}\s*(?:so\s*)?(?:[.;)]|,(?!\s${aside}[^.;:,]{0,50},\s)|$)`,
  ].join(''),
  'u',
);

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
  /(?:independent|irrespective|regardless|whatever)/i,
  /(?<![a-z])(?:independent(?:ly)?\sof|irrespective\sof|regardless\sof|whatever)\s(?:the\s)?(?:(?:changes|mutations|alterations|status|levels?|expression|presence|activity|amount)\s(?:in|of)\s)?(?:the\s)?$/,
);

/** "RET mutation-negative patients", "in mutation negative cases": patients without it. */
const negativeFor =
  /^(?:[-\u2010\u2011]|\s(?=negative\s(?:patients|cases|tumou?rs|disease|cancers?|cells|group|cohort)))negative(?!\p{L})/u;

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

/** "T790M is usually absent, and the cells": they are told of without it. */
const absentThere =
  /^\)?(?:\s(?:mutations?|[a-z]+ly|often))?\s(?:is|are|was|were)\s(?:[a-z]+ly\s|often\s|almost\salways\s)?(?:absent|missing|not\s(?:found|detected|present)),\s(?:and|but|so)\s/i;

/** "They do not alter DNA repair", "do not express HER2": names something that is not present, or is unchanged. */
const unaffectedBefore = guarded(
  /not\s|n['’]t\s|without\s/i,
  new RegExp(
    String.raw`(?<!\p{L})${anyOf(
      String.raw`without\s(?:disturbing|affecting|altering|impairing|changing|compromising)\s(?:that\sof|the\s\p{L}+\sof)\s`,
      String.raw`(?:do|does|did)(?:\snot|n['’]t)\s(?:\p{L}+ly\s)?${anyOf(
        'alter|affect|change|involve',
        'acquire|develop|gain|carry|harbou?r|have|contain|show|express|include|require',
      )}\s(?:(?:the|a|an|any|its|their)\s)?`,
    )}$`,
    'u',
  ),
);

/** Words right before a mention, each of which says that it is absent or does not act. */
const absentBefore = [absenceBefore, theLower, notSeenWith, denied, notBy, unaffectedBefore, independenceBefore];
/** The same, right after it. */
const absentAfter = [independent, likeIt, rarityAfter, dispensable, rarerAfter];

/** "Without A, B or C", of B. */
const isInAbsentList = (before: string, after: string, { text }: Mention): boolean =>
  absentListBefore.test(before) && (listEndsWithOr.test(after) || /\s(?:or|nor)\s/.test(text));

/** "Without T790M", "no KRAS mutations", "C797S, not T790M": whether a mention is named as absent. */
export function isAbsent(text: string, mention: Mention): boolean {
  if (isNamedAsLacking(text, mention)) return false;
  const { kind, prose } = mention;
  const before = withoutOwnGene(textBefore(text, prose, 50));
  const after = textAfter(text, prose, 60);
  return (
    absentAfter.some((words) => words.test(after)) ||
    absentBefore.some((words) => words.test(before)) ||
    (kind === 'variant' && (negativeFor.test(after) || absentThere.test(after))) ||
    isInAbsentList(before, after, mention) ||
    neitherBefore.test(withoutOwnGene(textBefore(text, prose, 90))) ||
    (isNotPresent(text, prose) && !isLostInSome(text, mention)) ||
    isDeniedAfter(text, mention)
  );
}
