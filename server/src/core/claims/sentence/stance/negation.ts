// Tells whether a negation before a cue denies it: "does not confer resistance", but not "C797S, not T790M, confers".

import { guarded } from '../../../text/guarded.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import { textAfter } from '../../../text/textAround.ts';
import type { Cue } from '../../cues/cues.ts';
import { causing } from '../../cues/sharedWords/causing.ts';
import { ofResistance } from '../../cues/sharedWords/effects.ts';
import { isInEndedClause } from './endedClause.ts';
import { reaches } from './reach.ts';

/** Most code units between a negation and the cue that it denies: "did not appear to confer resistance". */
const negationReach = 40;

/** "C797S, not T790M, confers": only what is between the commas is negated. */
const otherDenied = /^.{0,3}(?:,|and)\snot\s[^,;]{1,40},/iu;

const secondVerb = /\sand\s(?:\p{L}+ly\s|also\s|yet\s|thus\s)?$/u;
const finite = /^(?:\p{Ll}+s|overcame)(?![\p{L}\d])/u;

/** "Does not need the cysteine and overcomes C481S": a finite verb after "and" is not negated. */
const isBesideDenied = (sentence: string, negation: Span, cue: Span): boolean =>
  /(?:do|does|did)\snot$|n['’]t$/iu.test(sentence.slice(0, negation.end)) &&
  finite.test(sentence.slice(cue.start, cue.end)) &&
  secondVerb.test(sentence.slice(negation.end, cue.start));

/** "For reasons that are not fully understood, X confers": nothing is denied. */
const unknown = /^\s(?:[a-z]+ly\s|yet\s|well\s)?(?:understood|known|clear|established|elucidated|explained)(?![a-z])/i;

/** "Never smokers": who they are. */
const smokers = /^[\s\u2010\u2011-]smok/i;

/** "X is not expressed, conferring": the negation is of X; "X is not expressed in resistant cells" denies a relation. */
const notThere = /^\sexpressed(?![a-z]|\sin\s)/;

const lacking = /^(?:without|absence of|lack of|lacks|lacked)$/iu;
const verbal = /^(?:(?:do|does|did)\snot\s)?(?:respond|benefit|resist|withstand|progress|relapse)(?:s|ed)?$/iu;
const finiteVerb =
  /,|\s(?:is|are|was|were|be|remain(?:s|ed)?|became|becomes?|appear(?:s|ed)?|seem(?:s|ed)?|proved)\s/iu;

/** "Isoforms without the domain cause resistance": after "without" stands a noun, then a verb of its own. */
const without = /^without$/i;
const thenActs =
  /^\s(?:(?!(?:that|which|to|who)\s)[\p{L}\d()/-]+\s){1,6}?(?:(?:(?:caus|mediat|promot|driv|induc|contribut|correlat|(?:re-?)?sensiti[sz])es?|(?:confer|predict|render)s?|caused|conferred|drove|predicted)\s(?!of\s|for\s|in\s)|(?:leads?|led)\sto\s|(?:results?|resulted)\sin\s)/iu;

/** "Lack of HER2 expression predicts resistance": the lack is the cause. */
const lackActs = new RegExp(
  `^\\s(?:(?!(?:that|which|to|who)\\s)[\\p{L}\\d()/-]+\\s){1,6}?(?:${causing}|predict|(?:re-?)?sensiti[sz]|correlat|impl|increas|enhanc|reduc|impair)[a-z]*\\s`,
  'iu',
);
const lackOf = /^(?:absence|lack)\sof$/iu;
/** "X, the absence of which causes". */
const ofWhich = /^\swhich\s/;

/** "Tumours without T790M are sensitive": the subject lacks something, the effect is not denied. */
const isOfSubject = (sentence: string, negation: Span, cue: Span): boolean =>
  lacking.test(sentence.slice(negation.start, negation.end)) &&
  (finiteVerb.test(sentence.slice(negation.end, cue.start)) ||
    (lackOf.test(sentence.slice(negation.start, negation.end)) &&
      (lackActs.test(sentence.slice(negation.end, cue.end + 1)) || ofWhich.test(textAfter(sentence, negation, 7)))) ||
    (without.test(sentence.slice(negation.start, negation.end)) &&
      thenActs.test(sentence.slice(negation.end, cue.end + 1))) ||
    verbal.test(sentence.slice(cue.start, cue.end)));

/** "X does not bind it, so that resistance follows": what follows is not denied. */
const consequence = /,\sso(?:\sthat)?\s(?!(?:far\s)?as\s)/;

/** "Patients not fit for X", "unable to receive X": tells who they are. */
const unfit =
  /^\s(?:[a-z]+ly\s)?(?:(?:considered\s)?(?:fit|eligible|suitable|suited)|(?:good\s)?candidates?)\s(?:for|to)\s|^\s(?:able\sto\s)?(?:receive|undergo|tolerate)\s/i;

/** "Not only", "does not fully account for": nothing is denied; the latter is one cause of several. */
const only = /^\s(?:only\s|(?:fully|entirely|solely)\saccount)/;

/** "Cannot be excluded that" is a hedge. */
const isOfHedge = (negation: Span, cues: readonly Cue[]): boolean =>
  cues.some((one) => one.list === 'stance/hedge' && overlaps(one, negation));

const exception = /\bbut\s$/i;
/** "…, though not to B", "…, not to B". */
const otherException = /(?:\b(?:yet|(?:al)?though|albeit|and)|,)\s$/i;
const toOther = /^\s(?:to|in|for|with|against)\s/;
const directObject =
  /^\s(?:(?:in|to|with|for|by)\s)?(?:any\s)?(?:of\s)?(?:the\s)?(?:(?:drug|treatment|therapy|therapeutic|clinical|tumou?r|overall|objective)\s)?$/u;
/** "Resistant to A but not to B, and sensitive to C": only the exception is denied, not what follows it. */
const isOfException = (sentence: string, negation: Span, cue: Span): boolean =>
  (exception.test(sentence.slice(0, negation.start)) ||
    (toOther.test(textAfter(sentence, negation, 10)) && otherException.test(sentence.slice(0, negation.start)))) &&
  !directObject.test(sentence.slice(negation.end, cue.start));

const relativeBe = /(?<![a-z])(?:that|which)\s(?:is|was|are|were)\s$/i;
const broughtAbout =
  /^\s(?:[a-z]+ly\s)?(?:due|attribut(?:ed|able)|related|linked|caused|mediated|driven|explained|conferred)\s/;
/** "Resistance that is not due to X was overcome": tells which resistance. */
const isDelimiting = (sentence: string, negation: Span): boolean =>
  broughtAbout.test(textAfter(sentence, negation, 40)) &&
  relativeBe.test(sentence.slice(Math.max(0, negation.start - 12), negation.start));

const orLittle =
  /^\sor\s(?:(?:only|very|at\s(?:best|most))\s)?(?:minimal|little|limited|low|weak|poor|negligible|marginal|modest|minor|slight|scant)\s/i;
/** "No or minimal activity": either is less than an effect, and so is already what the cue says. */
const isOrLittle = (sentence: string, negation: Span, cue: Span): boolean =>
  orLittle.test(textAfter(sentence, negation, 40)) && !ofResistance.test(sentence.slice(cue.start, cue.end));

/** "Do not sensitise to the same extent": they do so less than others. */
const inDegree =
  /^[^.;:,]{0,80}?\s(?:(?:to|in)\s(?:the|a|an)\s(?:same|similar|equal|comparable)\s(?:extent|degree|measure)|(?:as|so)\s(?:much|strongly|markedly|well|efficiently|effectively|consistently|often)(?![a-z]))/i;
/** Whether what is denied is only that an effect is as great as another: it is there, though less. */
export const isDeniedInDegree = (sentence: string, cue: Span): boolean =>
  inDegree.test(textAfter(sentence, cue, 120)) && /not\s|n['’]t\s/i.test(sentence.slice(0, cue.start));

/** Whether a negation denies the effect, and not something else in the sentence. */
const isOfEffect = (sentence: string, cues: readonly Cue[], negation: Span, cue: Span): boolean =>
  !only.test(textAfter(sentence, negation, 17)) &&
  !isOfHedge(negation, cues) &&
  !isOrLittle(sentence, negation, cue) &&
  !isDeniedInDegree(sentence, cue) &&
  !isBesideDenied(sentence, negation, cue) &&
  !isOfSubject(sentence, negation, cue) &&
  !isInEndedClause(sentence, negation, cue) &&
  !consequence.test(sentence.slice(negation.end, cue.start)) &&
  !isDelimiting(sentence, negation) &&
  !unfit.test(textAfter(sentence, negation, 40)) &&
  !unknown.test(textAfter(sentence, negation, 30)) &&
  !smokers.test(textAfter(sentence, negation, 6)) &&
  !notThere.test(textAfter(sentence, negation, 14)) &&
  !otherDenied.test(sentence.slice(Math.max(0, negation.start - 5), cue.start)) &&
  !isOfException(sentence, negation, cue);

/** "Cannot, therefore, explain why X responds": that it is the reason is denied, however far off the response is named. */
const unexplained = guarded(
  /explain|account/i,
  /(?:(?:can|could|do|does|did)\s?not|n['’]t|fail(?:s|ed)?\sto)(?:,?\s[a-z]+,?){0,4}\s(?:explain|account\sfor)\s(?:[a-z]+\s)?(?:why|how)\s[^.;:]{0,120}$/i,
);

const auxiliary = /(?:not|n['’]t)$/i;
const insertion = /^,\s[^,;:.()]{3,60},\s(?:[a-z]+\s){0,3}$/i;
/** "Do not, so far as anyone has shown, preclude": only an insertion stands between. */
const isBehindInsertion = (sentence: string, negation: Span, cue: Span): boolean =>
  auxiliary.test(sentence.slice(negation.start, negation.end)) &&
  insertion.test(sentence.slice(negation.end, cue.start));

/** Whether a negation shortly before a cue denies its effect. */
export const isNegated = (sentence: string, cues: readonly Cue[], cue: Span): boolean =>
  unexplained.test(sentence.slice(0, cue.start)) ||
  cues.some(
    (one) =>
      one.list === 'stance/negation' &&
      (cue.start - one.end <= negationReach || isBehindInsertion(sentence, one, cue)) &&
      reaches(sentence, one, cue) &&
      isOfEffect(sentence, cues, one, cue),
  );
