// Reads names that a sentence contrasts with its cause, or likens to it: "mutually exclusive with X", "the equivalent of X",
// "acting through X".

import { guarded } from '../../../text/guarded.ts';
import { sharedAlleleBefore } from '../lists/actingTogether.ts';
import { isFormerState } from './formerState.ts';

/** "KRAS mutations are mutually exclusive with EGFR mutations and predict resistance". */
const exclusiveBefore = guarded(/mutually/i, /(?<![a-z])mutually\sexclusive\s(?:with|to|of)\s(?:[a-z-]+\s){0,2}$/i);

/** "X and Y are mutually exclusive with Z, which predicts": what follows is told of Z. */
const relative = /^(?:\s(?:mutations?|amplifications?|fusions?))?,\s(?:which|that)\s/;
const exclusiveOfRelative = /^[^.;]{0,70}\smutually\sexclusive\s(?:with|to|of)\s[^,.;]{1,40},\s(?:which|that)\s/i;

/** "The reverse holds for D816V": nothing said before applies to it. */
const reversed =
  /(?<!\p{L})(?:reverse|opposite|converse)\s(?:holds|held|applies|applied|(?:is|was)\s(?:true|found|seen|observed|the\scase))\s(?:for|of|in|with)\s(?:the\s)?$/u;

const showsReverse =
  /^\)?(?:\s(?:mutations?|mutants?))?\s(?:has|have|had|shows?|showed|displays?|displayed)\s(?:the|an)\s(?:opposite|reverse|converse|inverse)(?![a-z])/i;

/** "The ratio of A to B", "A/B ratio": does not say which of the two acts. */
const ratioBefore = /(?<![a-z])ratios?\s(?:of|between)\s(?:\S{1,16}\s(?:to|and|over)\s)?$/i;
const ratioAfter = /^(?:[/:\u2013-]\S{1,12})?\sratios?(?![a-z])/i;
/** "T798I, the equivalent of T790M": only a comparison. */
export const likenedBefore = guarded(
  /equivalent|homolog|counterpart|analog|correspond|similar|close|akin|resembl|comparable|identical/i,
  /(?<![a-z])(?:(?:equivalents?|homologu?es?|counterparts?|analogu?es?|analogous|homologous|corresponding|corresponds|similar|closer|close|akin|comparable|identical)\s(?:of|to)|resembl(?:es?|ed|ing))\s(?:[^.;:,()]{0,40}\s)?$/i,
);
/** "Compound mutations that include T315I", "those that contain G1202R": it acts together with others. */
const inCompound =
  /(?<![a-z])(?:compound\s(?:mutations?|mutants?)\s(?:that\s)?(?:includ(?:e|es|ing)|with|contain(?:ing)?|involv(?:e|ing))|(?:those|mutations|mutants|ones|combinations|haplotypes)\sthat\s(?:includ|contain|compris)e?)\s$/i;
/** "D kills X-deficient tumours, including those that had lost Y, and": an example of whom it is told. */
const ofExample =
  /,\sincluding\s(?:those|some|ones|(?:[a-z]+\s)?(?:tumou?rs|cells|lines|patients|models|cancers))\s(?:that|which|who|with|lacking|without|harbou?ring|carrying)\s[^.;:,()]{0,40}$/i;
const closesAside = /^\)?[^.;:,()]{0,30},\s(?:and|but)\s/;
/** "Can occur in trans to the R140Q allele": where the change is that acts. */
const opposite = /(?<![a-z])in\strans\s(?:to|with|of)\s(?:the\s)?$/i;
const allele = /^\)?\sallele(?![a-z])/i;
/** "When it lies in trans to T790M": with what the change named before is found. */
const liesBeside =
  /(?<![a-z])(?:when|if|where|whether|whenever)\s(?:it|they|these|this|both|the\s(?:two|latter))\s(?:(?:lies?|is|are|was|were|occurs?|stands?|sits?|arises?|appears?|co-?occurs?)\s)(?:located\s|found\s|present\s)?in\s(?:cis|trans)\s(?:to|with|of)\s(?:the\s)?$/i;
/** "Beyond X, Y confers": something else than X. */
const beyond = /(?:^|[.;]\s)Beyond\s(?:the\s|mutant\s)?(?:[^,;:.()]{1,50}\s(?:and|or)\s)?$/;
/** "Beyond X, Y also confers": X as well. */
const notAlso = /^(?![^.;]*\s(?:also|too|as\swell|other|further|additional)(?![a-z]))/;
/** "X, present in 4% of Y-positive tumours, predicts": among whom it was counted. */
const countedAmong =
  /,\s(?:which\s(?:is|are|was|were)\s)?(?:present|found|detected|seen|observed|occurring|identified|reported)\s(?:in|among)\s(?:(?:only|some|about|around|roughly|approximately|up\sto)\s)*~?\d[\d.\u2010-\u2015-]*\s?%\sof\s(?:all\s|the\s)?(?:[a-z-]+\s)?$/i;
const insertionEnds = /^[^,;:.()]{1,50},\s/;
/** "X, found only with another Y mutation, goes further": what X was found beside. */
const foundBeside =
  /,\s(?:which\s(?:is|was)\s)?(?:found|seen|detected|observed|described|reported|present|occurring)\s(?:(?:only|always|mostly|usually|often|so\sfar)\s)?(?:together\s|along\s)?(?:with|beside|alongside)\s(?:an?(?:other)?\s|the\s)?$/i;
/** "D selects for X; in a trial, survival was": what follows is told of D. */
const selectedFor = /(?<![a-z])selects?\sfor\s(?:the\s|an?\s)?(?:[a-z-]+\s){0,2}$/i;
const thenOther = /^[^.;]{0,60};\s/;
/** "Absence of X is rarely the whole story": it explains little of what is told. */
const notWholeStory =
  /^(?:\s(?:mutations?|loss|expression|amplification))?\s(?:(?:is|are|was|were)\s(?:[a-z]+ly|not|never|seldom)|cannot\sbe)\sthe\s(?:whole|entire|full)\s(?:story|explanation|answer)(?![a-z])/i;
/** "X, acting through Y, causes": Y is the way. */
const actingThrough = /(?<![a-z])(?:acting|working|operating)\s(?:through|via|by\s(?:way|means)\sof)\s(?:the\s)?$/i;
/** "Patients with this translocation depend on X and respond to D": what they have was named before. */
const dependedOn =
  /(?<![a-z])(?:with|harbou?ring|carrying|bearing)\s(?:this|these|such|that)\s(?:an?\s)?[a-z-]+\s(?:depend|rel(?:y|ies))(?:s|ed)?\s(?:up)?on\s(?:the\s)?$/i;
/** "They recruit factors such as X, and both remain active": an example in another statement. */
const asExample = /(?<![a-z])(?:such\sas|for\s(?:instance|example)|e\.g\.,?)\s$/i;
const thenThey = /^\)?,\s(?:and|but|yet)\s(?:both|they|all|each|these|those)\s/;
/** "D is active against several, although X remains a problem": what D does not reach. */
const turningBefore = /(?<![a-z])(?:(?:al)?though|but|while|whereas|yet|however,)\s(?:the\s)?$/i;
const remainsProblem =
  /^\)?(?:\s[A-Z]\d{1,4}[A-Z])?(?:\s(?:mutations?|substitutions?|mutants?))?\s(?:remains?|is|are|stays?|continues?\sto\sbe|(?:pose|present)s?)\s(?:still\s)?(?:the\s|an?\s)(?:[a-z]+\s){0,2}(?:problem|challenge|exception|obstacle|hurdle|concern|difficulty)(?![a-z])/i;

/** "D is active against many, although less against X", "…, rather less against X": how much D does to X is not told. */
const lessReached =
  /(?:(?<![a-z])(?:(?:al)?though|but|albeit|if)|,(?=\s(?:much|somewhat|far|rather|considerably)\sless\s))\s(?:(?:much|somewhat|far|rather|considerably)\s)?less\s(?:so\s|strongly\s|potently\s|well\s|fully\s|clearly\s)?(?:against|on|for|towards?|in|with)\s(?:the\s)?(?:[A-Z][A-Z\d-]{1,8}\s)?$/i;
/** "Compound mutations (X + …)": it acts together with another that is not named. */
const withUnnamed = /^\s?\+\s?(?:\u2026|\.{3}|others?(?![a-z])|another(?![a-z])|a\ssecond\s)/;
/** "X-inclusive compound mutants": it acts together with others. */
const ofCompound = /^[-\u2010\u2011](?:inclusive|containing|bearing|based)\s(?:[a-z]+\s)?compound(?![a-z])/i;

/** "Even when X is wild type": a concession, and not the reason. */
const evenBefore = /(?<![a-z])(?:even\s(?:when|if|though|where)|(?:al)?though)\s(?:the\s|their\s)?$/i;
const asUsual =
  /^\)?(?:\s(?:gene|status|expression|function|signal{1,2}ing))?\s(?:is|are|was|were|remain(?:s|ed)?)\s(?:still\s|both\s|all\s)?(?:wild[\s-]type|intact|normal|unmutated|unaltered|unchanged|preserved|functional|not\s(?:mutated|altered|amplified|lost))(?![a-z])/i;

/** "X is mutually exclusive with Y": of Y; of X, if the sentence goes on about Y. */
const isExclusive = (before: string, after: string): boolean =>
  exclusiveBefore.test(before) ? !relative.test(after) : exclusiveOfRelative.test(after);

/** Words right before a name, each of which sets it apart. */
const apartBefore = [
  reversed,
  likenedBefore,
  inCompound,
  sharedAlleleBefore,
  liesBeside,
  actingThrough,
  dependedOn,
  ratioBefore,
  lessReached,
];
/** The same, right after it. */
const apartAfter = [showsReverse, ratioAfter, ofCompound, withUnnamed, notWholeStory];
/** Words before a name that set it apart only together with those after it. */
const apartAround = [
  [turningBefore, remainsProblem],
  [evenBefore, asUsual],
  [opposite, allele],
  [ofExample, closesAside],
  [countedAmong, insertionEnds],
  [foundBeside, insertionEnds],
  [selectedFor, thenOther],
  [beyond, notAlso],
  [asExample, thenThey],
] as const;

/** Whether the text before and after a name of any kind sets it apart from the cause, or likens it to the cause. */
export const isSetAside = (before: string, after: string): boolean =>
  isExclusive(before, after) ||
  apartBefore.some((words) => words.test(before)) ||
  apartAfter.some((words) => words.test(after)) ||
  apartAround.some(([first, second]) => second.test(after) && first.test(before)) ||
  isFormerState(before, after);
