// Reads sentences that claim nothing of their own: "as described above", "gaps in our understanding", "resistance must
// be overcome".

import { anyOf } from '../../text/anyOf.ts';
import { guarded } from '../../text/guarded.ts';

const described = anyOf('described|discussed|mentioned|outlined|noted|detailed|explained|reviewed|shown');
const above = anyOf('above|below|earlier|previously|before', 'in\\sthe\\s(?:previous|preceding|next|following)');
const reference = anyOf(
  '(?:see|in|\\()\\s?(?:also\\s)?(?:the\\s)?(?:tables?|sections?|chapters?)\\s[\\dIVX]',
  '(?:see|section)\\s(?:above|below)',
  `as\\s(?:already\\s)?${described}\\s${above}`,
);

/** "(see section 2)", "(Table 1)", "as described above": the citation is in the place that the reader is sent to. */
const sendsElsewhere = new RegExp(`(?<![\\p{L}\\d])${reference}(?![\\p{Ll}])`, 'iu');

/** "Figure 4B shows that …", "Table 2 lists …": the sources are given with the figure or table. */
const tellsOfFigure =
  /^(?:Supplementary\s|Supplemental\s)?(?:Fig(?:ure)?s?\.?|Tables?)\s\S{1,12}\s(?:shows?|illustrates?|depicts?|demonstrates?|summari[sz]es?|lists?|presents?)\s/u;

/** "The authors identified …": the work was named and cited before. */
const ofNamedWork =
  /(?<![a-z\d])(?:the|these|those)\s(?:same\s)?(?:authors|researchers|investigators|reviewers?)(?![a-z])/i;

/** "They found that …": whose work it is stands in the sentence before. */
const ofTheirWork =
  /^(?:(?:Furthermore|Moreover|Importantly|Notably|In\saddition|Additionally|Finally|Subsequently|Then),?\s[Tt]|T)hey\s(?:also\s|further\s|then\s|[a-z]+ly\s)?(?:found|showed|observed|reported|demonstrated|concluded|noted|identified|discovered|proposed|suggested)\s/;

const told = anyOf('discussed|covered|reviewed|outlined|summari[sz]ed|addressed');
const where = '(?:\\s(?:here|too|as\\swell|in\\s(?:detail|turn|brief)))?\\s*';
const investigated = anyOf(
  'investigated|studied|evaluated|examined|clarified|elucidated|determined|validated|assessed|verified',
);
/** Announcements of the text's contents, and of what should be investigated. */
const contents = anyOf(
  `(?:is|are)\\s(?:also\\s|then\\s|briefly\\s|further\\s)?${told}${where}(?:[.;,]|$|(?<=(?:that|which)\\s(?:is|are)\\s(?:also\\s)?\\p{L}+\\s?)includes?\\s)`,
  `should\\sbe\\s(?:further\\s)?${investigated}(?!\\p{L})`,
);

/** "The link between efflux and resistance is also covered", "should be investigated". */
const announces = new RegExp(`(?<!\\p{L})${contents}`, 'u');
/** "Gaps in our understanding". */
const tellsOfGaps = /(?<!\p{L})gaps?\sin\s(?:our|the)\s(?:\p{L}+\s)?(?:understanding|knowledge)(?!\p{L})/u;
/** "In the near future". */
const ofFuture = /^In\s(?:the\s)?(?:near\s)?future(?!\p{L})/u;
/** "In this article, we". */
const ofThisText = /^In\sthis\s(?:article|paper|work|manuscript),?\s(?:I|we)\s/u;

const learning = anyOf('[Ii]dentification|[Ee]lucidation|[Kk]nowledge|[Uu]nderstanding|[Dd]iscovery');
const understanding = anyOf(
  'Understanding|Elucidating|Deciphering|Unravell?ing|To\\sunderstand',
  `(?:(?:The|\\p{Lu}\\p{Ll}+ing(?:\\s(?:the|our))?)\\s)?${learning}(?:\\sand\\s\\p{Ll}+)?\\sof\\s[^.;:]{0,60}(?:mechanisms|pathways|drivers|causes)`,
);

/** "Understanding how T790M confers resistance is crucial": states a task, and nothing about resistance. */
const setsTask = new RegExp(`^${understanding}\\s`, 'u');

const required = anyOf('must|should|needs?\\sto|ha(?:s|ve)\\sto|remains?\\sto|(?:is|are)\\syet\\sto');
const task = anyOf(
  `${required}\\sbe\\s(?:overcome|circumvented|addressed|tackled|solved)(?![a-z])`,
  'there\\s(?:is|remains)\\s(?:still\\s)?an?\\s(?:[a-z]+\\s){0,3}need\\s(?:to|for)\\s',
  '(?:strateg(?:y|ies)|approaches)\\s(?:to|that|for)\\s[^.;:]{0,60}\\s(?:is|are)\\s(?:currently\\s|now\\s)?(?:being|under)\\s(?:develop|investigat|evaluat|test|explor|stud)',
  '(?:may|might|could|should|will)\\s(?:result\\sin|lead\\sto|allow|enable|guide|inform)\\s(?:for\\s)?the\\sdevelopment\\sof\\s',
  'shift(?:ed)?\\s(?:has\\sbeen\\s)?(?:away\\sfrom|towards?)\\s',
  '(?:is|are)\\sinterested\\sin\\s(?:understanding|learning|finding)\\s',
  '(?:can|could|may|might)\\s(?:[a-z]+\\s)?be\\s(?:exploited|harnessed|leveraged)\\s(?:[a-z]+\\s){0,2}to\\s',
);

/**
 * "Resistance must be overcome", "there is a need to overcome it", "strategies to overcome it are being developed", "could be
 * exploited to overcome it", "may lead to the development of": states an aim, not what is known.
 */
const isWanted = guarded(
  /overcome|circumvent|address|tackled|solved|need\s|strateg|approaches|exploited|harnessed|leveraged|development\sof|shift|interested/i,
  new RegExp(`(?<![a-z])${task}`, 'i'),
);

const elsewhere = [
  ...[sendsElsewhere, tellsOfFigure, ofNamedWork, ofTheirWork, setsTask],
  ...[announces, tellsOfGaps, ofFuture, ofThisText, isWanted],
];

/**
 * Whether a sentence claims nothing of its own: it sends the reader elsewhere, reports the work of named authors, or states a
 * task.
 */
export const pointsElsewhere = (sentence: string): boolean => elsewhere.some((one) => one.test(sentence));
