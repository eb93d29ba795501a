// Reads cues that are the topic of an inquiry, not its result: "a study of imatinib sensitivity", "to understand the
// mechanisms of resistance".

import { anyOf } from '../../../text/anyOf.ts';
import { type Guarded, guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';

const inquiring = anyOf(
  'stud(?:y|ies)|analys[ei]s|test(?:ed|s|ing)?|assess(?:ed|es|ing|ments?)?|address(?:ed|es|ing)?|research\\s(?:on|into)',
  'evaluat(?:e[ds]?|ing|ion)|examin(?:e[ds]?|ing|ation)|screen(?:ed|s|ing)?|determin(?:e[ds]?|ing)|measur(?:e[ds]?|ing)',
  'investigat(?:e[ds]?|ing|ion)',
);
const inquiryBefore = guarded(
  /stud|analy|test|assess|address|research|evaluat|examin|screen|determin|measur|investigat/i,
  new RegExp(`(?<![\\p{L}\\d])${inquiring}(?![\\p{L}\\d])([^.;,]{0,110})$`, 'iu'),
);
const outcome =
  /\bas\b|link|present(?!ation)|report|associat|correlat|observ|indicat|suggest|show|reveal|demonstrat|found|identif|confer|led|result|caus/iu;

const measured = anyOf(
  'determined|assessed|measured|evaluated|tested|examined|analy[sz]ed|defined|studied|investigated|compared',
);
const inquiryWords = anyOf(
  `(?:\\sof(?:\\s[\\p{L}\\d-]+){1,5}?)?(?:\\s(?:to|towards?)(?:\\s[\\p{L}\\d-]+){1,4})?\\s(?:was|were|is|are)\\s(?:also\\s|then\\s)?${measured}(?![\\p{L}\\d])`,
  '\\s(?:ic50|assays?|curves?|testing|tests?|screens?|experiments?|data)(?![\\p{L}\\d])',
);

/** "Sensitivity was assessed by", "growth inhibition IC50", "resistance testing". */
const inquiryAfter = guarded(
  /^\s(?:of|to|was|were|is|are|ic50|assay|curve|test|screen|experiment|data)/i,
  new RegExp(`^${inquiryWords}`, 'iu'),
);

const learning = anyOf(
  'information\\s(?:about|on)|insights?\\sinto|knowledge\\sof|identify(?:ing)?|identification\\sof|understand(?:ing)?',
  'elucidat(?:e|ing|ion)|dissect(?:ing)?|uncover(?:ing)?|explor(?:e|ing)|reveal(?:ing)?|dictat(?:e|es|ing)',
  'characteri[sz](?:e|ing|ation)',
);
const mechanismsSought = guarded(
  /mechanism/,
  new RegExp(
    `(?<![\\p{L}\\d])${learning}\\s(?:[a-z-]+\\s){0,5}mechanisms?\\s(?:(?!(?:by|in|through|that|which)\\s)[\\p{L}\\d/-]+\\s){1,6}$`,
    'u',
  ),
);
/** "Requires an understanding of acquired resistance": something to be learnt; no cause is stated. */
const knowledgeSought = guarded(
  /understanding\sof|knowledge\s(?:of|on|about)|insights?\sinto/i,
  /(?<![a-z])(?:understanding\sof|knowledge\s(?:of|on|about)|insights?\sinto)\s(?:(?!(?:by|how|in|through|that|which|why)\s)[a-z-]+\s){0,3}$/i,
);
/** "Several mechanisms of resistance have been identified", "the mechanisms of resistance are unclear": does not say which. */
const unsaid = /(?<!\p{L})mechanisms?\s(?:of|underlying|for)\s(?:[\p{L}-]+\s){0,6}$/u;
const found = anyOf(
  'identified|described|reported|proposed|elucidated|suggested|discovered|characteri[sz]ed',
  'studied|investigated|explored|reviewed|documented',
);
const asKnown = anyOf(
  `(?:have|has)\\sbeen\\s(?:(?:extensively|well|widely|intensively|thoroughly)\\s)?${found}`,
  '(?:is|are|remains?)\\s(?:\\p{Ll}+\\s){0,2}(?:unclear|unknown|elusive|understood)',
);
const known = new RegExp(`^[^.;:]{0,80}?\\s${asKnown}(?!\\p{L})`, 'u');
const listed = /(?:such\sas|including|like|namely|e\.g\.|:)/u;
/** "The acquired resistance is highly heterogeneous": describes the resistance, not its cause. */
const likened =
  /^\s(?:to\s[^.;:,]{1,40}\s)?(?:is|are|was|were|remains?)\s(?:(?:highly|very|extremely|often|usually|therefore|thus|likely|not|always|necessarily)\s){0,3}(?:heterogeneous|complex|complicated|multifactorial|multi-?faceted|diverse|costly|costless)(?![a-z])/i;
/** "Resistance to a given inhibitor": to whichever. */
const toWhichever =
  /^\s(?:to|towards?|against)\s(?:an?|any|each|every)\s(?:given|particular|certain|single|specific)\s(?:[a-z-]+\s){0,2}(?:drugs?|inhibitors?|agents?|compounds?|antibod(?:y|ies)|treatments?|therap(?:y|ies))(?!,|[\s-][(a-z]*[A-Z\d]|[a-z]|\slike\s|\ssuch\s)/;
/** "Resistance to X conferred by Y": a cause is stated. */
const brought = /^[^.;:]{0,60}?\s(?:conferred|caused|mediated|driven|induced|due|owing|through|via|by)\s/iu;
/** "So that drugs can be chosen to overcome resistance": states an aim. */
export const aimBefore = guarded(
  /so\s(?:that|as)\s/i,
  /(?<!\p{L})so\s(?:that\s[^.;:]{1,60}\sto|as\sto)\s(?:[\p{L}\d/-]+\s){0,4}$/iu,
);

/** "Resistance remains a major challenge": states its importance, not its cause. */
const mattering =
  /^\s(?:is|are|remains?|being|poses?|represents?|constitutes?)\s(?:still\s)?(?:an?\s|the\s)?(?:[a-z]+\s){0,2}(?:problems?|challenges?|obstacles?|hurdles?|issues?|concerns?|barriers?|impediments?)(?![a-z])/i;
const goesOn = /(?:such\sas|includ|namely|e\.g\.|involv|:)/u;
const definitionBefore = guarded(
  /defined\sas|criteria|endpoint/i,
  /(?<![a-z\d])(?:defined\sas|criteria\sfor|endpoints?\s(?:was|were))\s[^.;:]{0,60}$/i,
);

/** "Examined the association between X and resistance": a question in the words of an answer. */
const askedFor =
  /^\s(?:(?:the|an?|any|whether|possible|potential)\s)*(?:associations?|correlations?|links?|relationships?)\s(?:between|of)\s/iu;

/** "To examine the association between X, which may be described at length, and resistance". */
const associationSought = guarded(
  /\sbetween\s/i,
  /(?<![a-z])(?:examine|evaluate|assess|investigate|determine|explore|study|test)\s(?:(?:the|an?|any|possible|potential)\s)*(?:associations?|correlations?|links?|relationships?)\sbetween\s[^.;:]{0,160}$/i,
);

/** "The relation between X and response to D has been examined", "has pointed in both directions": no result is stated. */
const relationBefore =
  /(?<![a-z])(?:relations?|relationships?|influences?|links?|associations?|effects?|impact|roles?|relevance|significance|importance)\s(?:of|between|with|for)\s[^.;:]{0,110}$/i;
const looked = anyOf(
  'examined|studied|investigated|explored|looked\\s(?:for|at|into)|sought|assessed|evaluated|tested|analy[sz]ed|debated|discussed',
);
const unsettled = anyOf(
  'unclear|unknown|uncertain|controversial|disputed|elusive',
  'to\\sbe\\s(?:determined|seen|shown|clarified|elucidated)',
);
const divided = 'inconsistent|conflicting|contradictory|controversial|mixed';
const bothWays = '(?:has|have|had)\\s(?:pointed|gone|pulled)\\sin\\s(?:both|opposite|different|either)\\sdirections?';
const lookedAt = new RegExp(
  `^[^.;:]{0,60}\\s(?:(?:(?:has|have|had)\\s(?:been|also\\sbeen)|was|were|is|are)\\s(?:\\p{L}+ly\\s|often\\s|also\\s)?${looked}|(?:is|are|remains?)\\s(?:\\p{L}+ly\\s|still\\s)?${unsettled}|(?:has|have)\\syet\\s${unsettled}|(?:has|have)\\sbeen\\s(?:${divided})|${bothWays})(?!\\p{L})`,
  'iu',
);

const seeking = anyOf(
  'identif(?:y|ying|ication)|discover(?:y|ing)?|search|need|lack|find(?:ing)?|development|develop(?:ing)?',
  'validat(?:e|ing|ion)|defin(?:e|ing)|establish(?:ing|ment)?',
);
const markersFor = String.raw`(?:markers?|predictors?|determinants?)\s(?:of|for)\s`;
/** "The validation of biomarkers of resistance", "a need for markers of response": does not say which. */
const markersSought = guarded(
  new RegExp(markersFor, 'i'),
  new RegExp(
    [
      String.raw`(?<![a-z])${seeking}\s(?:and\s[a-z]+\s)?(?:(?:of|for)\s)?(?:[a-z-]+\s){0,3}`,
      String.raw`(?:bio)?${markersFor}(?:[a-z-]+\s){0,3}$`,
    ].join(''),
    'i',
  ),
);

/** "Nothing is known about mechanisms of resistance", "Table 1 shows which drugs retain activity". */
const nothingKnown =
  /(?:^|[.;]\s)(?:(?:Nothing|Little|Not\smuch)\s(?:is|was)\s(?:yet\s|still\s|so\sfar\s)?known\s(?:about|of|on)\s|(?:Table|Figure|Fig\.|Box)\s\d[a-z]?\s(?:shows?|lists?|gives?|summari[sz]es)\s(?:[a-z]+ly\s)?(?:how|which|what|whether|where)\s)[^.;]{0,110}$/;

/** Words before a cue and words after it (both, if both are given) by which it is what was investigated. */
interface Inquiry {
  readonly before?: Pick<Guarded, 'test'>;
  readonly after?: Pick<Guarded, 'test'>;
  /** Words after it by which something was found all the same. */
  readonly unless?: readonly RegExp[];
  /** How far they are looked for, in characters. */
  readonly back?: number;
  readonly on?: number;
}

const inquiries: readonly Inquiry[] = [
  { before: nothingKnown, back: 120 },
  { after: inquiryAfter, on: 80 },
  { before: definitionBefore },
  { before: mechanismsSought, unless: [listed], on: 80 },
  { after: toWhichever },
  { after: likened, unless: [goesOn] },
  { after: mattering, unless: [goesOn, brought] },
  { before: markersSought, unless: [goesOn] },
  { before: aimBefore },
  { before: relationBefore, after: lookedAt },
  { before: knowledgeSought, unless: [goesOn, brought] },
  { before: unsaid, after: known, unless: [listed] },
  { before: associationSought, back: 200 },
];

function isSoAsked(text: string, cue: Span, { before, after, unless = [], back = 135, on = 160 }: Inquiry): boolean {
  if (before && !before.test(textBefore(text, cue, back))) return false;
  const ahead = textAfter(text, cue, on);
  return (!after || after.test(ahead)) && !unless.some((one) => one.test(ahead));
}

/**
 * Whether a cue is what was investigated, not what was found: "a study of imatinib sensitivity", "tested for response to", "to
 * understand the mechanisms of resistance".
 */
export function isTopic(text: string, cue: Span): boolean {
  if (inquiries.some((one) => isSoAsked(text, cue, one))) return true;
  // "We tested whether X confers": unless the words between tell what came out.
  const asked = inquiryBefore.exec(textBefore(text, cue, 135));
  return asked !== null && !outcome.test((asked[1] ?? '').replace(askedFor, ''));
}
