// Tells the treatments that a sentence is about from those that only describe patients or are compared with: "X was
// active in Y-refractory disease" is about X.

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { endsWithModifiedNoun } from '../../cues/noEffect/attributive.ts';
import { changes } from '../../cues/sharedWords/changes.ts';
import { contrasting } from '../../cues/sharedWords/clauseBorders.ts';
import { isDeniedAfter } from '../absence/absent.ts';
import { type Argument, isTreatment } from '../arguments.ts';
import { isComparator } from '../bystanders/comparison.ts';

const given =
  /^[\s-](?:(?:based|containing)\s(?:chemo)?therapy[\s-])?(?:refractory|resistant|pre-?treated|na[iï]ve|experienced|intolerant|unresponsive|insensitive|exposed)(?![a-z\d])/i;

const failed =
  /(?<!\p{L})with\s(?:\p{L}+\s)?(?:disease\sprogression|progressive\sdisease)\s(?:after|following|during|on|under|upon|despite)\s(?:[\p{L}\d-]+\s){0,4}$/iu;
const resisted = /(?<![a-z])(?:resistant|refractory|insensitive|intolerant|unresponsive)\sto\s(?:[^\s.;:]+\s){0,4}$/i;

/** "Cancer that has progressed on X", "after progression on X". */
const progressed = new RegExp(
  String.raw`(?<![a-z])${anyOf(
    String.raw`(?:after|upon|following)\s(?:disease\s)?progression\s(?:on|under|during|after|to)`,
    String.raw`(?:that|which|who)\s(?:has|have|had)\s(?:[a-z]+ly\s)?(?:progressed|relapsed|recurred|failed|become\s(?:resistant|refractory))(?:\s(?:on|to|after|during|with|under|despite|following))?`,
  )}\s(?:[a-z\d-]+\s){0,4}$`,
  'i',
);
/** "Before X, patients had a poor outcome": a time before the treatment. */
const fronted = /(?:^|[.;]\s)(?:Before|Until)\s$/;
/** "Prior X did not preclude a response": a response to something else. */
const priorFirst = /(?:^|[.;]\s)(?:Prior|Previous|Earlier)\s(?:[a-z-]+\s){0,2}$/;
/** "Before the advent of X". */
const notYet =
  /(?<![a-z])(?:before|prior\sto|since|until|with)\sthe\s(?:advent|introduction|approval|arrival|era|availability)\sof\s(?:the\s)?$/i;

/**
 * "Chemotherapy-refractory patients", "patients with disease resistant to X", "with disease progression after X": whether a
 * treatment describes patients and is not what they receive now.
 */
export function isGivenBefore(text: string, { mention: { prose } }: Argument): boolean {
  if (given.test(textAfter(text, prose, 50))) return true;
  const before = textBefore(text, prose, 150);
  if (fronted.test(before) && text[prose.end] === ',') return true;
  if (failed.test(before) || notYet.test(before) || priorFirst.test(before)) return true;
  const word = resisted.exec(before);
  return word !== null && endsWithModifiedNoun(before.slice(0, word.index));
}

/** "Patients previously given X", "who had received X", "after prior exposure to X". */
const earlierTreatmentBefore = guarded(
  /given|treated|exposed|received|\son\s|earlier|previous|prior|preceding/i,
  new RegExp(
    String.raw`(?<![a-z])${anyOf(
      String.raw`(?:during|after|under|from|on)\s(?:(?:the|their|an?|any)\s)?(?:earlier|previous|prior|preceding)\s(?:therapy|treatment|exposure)\s(?:with|to)`,
      String.raw`(?:previously|formerly|initially|already|first)\s(?:given|treated\swith|exposed\sto|on)`,
      String.raw`(?:who|that|which)\s(?:had|have|has)\s(?:[a-z]+ly\s|already\s)?(?:received|been\s(?:given|treated\swith|exposed\sto))`,
    )}\s(?:(?!and\s)[a-z-]+\s){0,3}$`,
    'i',
  ),
);
/** Whether the words before a treatment say that it was given earlier. */
export const isGivenEarlier = (text: string, { mention: { prose } }: Argument): boolean =>
  earlierTreatmentBefore.test(textBefore(text, prose, 80));

/** "When the earlier X was tolerated". */
const earlier = /(?<![a-z])(?:the|their|an?)\s(?:earlier|previous|prior|preceding)\s(?:[a-z-]+\s){0,2}$/i;

/** "A change appeared after X": the treatment under which a change came up. */
const cameUp = new RegExp(
  String.raw`(?<!(?:responses?|remissions?|sensitivity)\s)(?<![a-z])${anyOf(
    String.raw`(?:appear|emerg|aris|aros|develop|occur|acquir|select|evolv)[a-z]*\s(?:[a-z-]+\s){0,3}?(?:after|on|under|during|upon|following|by)`,
    // "A mutation was detected in plasma during therapy with X".
    String.raw`(?:detect|found|identif|seen|observ)[a-z]*\s(?:in\s[a-z]+\s)?(?:after|on|under|during|following)`,
    // "MET amplification after X".
    String.raw`(?:${changes})\s(?:after|following|upon)`,
  )}\s(?:[a-z-]+\s){0,3}$`,
  'i',
);
/** "During therapy with an A inhibitor and a B inhibitor": the text before the first of two. */
const firstOfTwo =
  /(?<=\s(?:with|on|under|after|following)\s)(?:an?\s)?[^\s.,;:]+(?:\s(?:inhibitors?|antibod(?:y|ies)))?\sand\s(?:an?\s)?$/i;
const textBeforeAll = (text: string, treatment: Span): string =>
  textBefore(text, treatment, 110).replace(firstOfTwo, '');
/** Whether a treatment is named for what came up under it. */
export const isWhereChangesCame = (text: string, { mention: { prose } }: Argument): boolean =>
  cameUp.test(textBefore(text, prose, 70)) || cameUp.test(textBeforeAll(text, prose));

/** "Tumours treated with X acquire": the treatment during which it happens. */
const under = /(?<![a-z])(?:treated\swith|given|exposed\sto|receiving|progressing\son|taking|on)\s(?:[a-z-]+\s){0,2}$/i;
const acquire =
  /^(?:\s[a-z]+)?\s(?:(?:may|can|often|usually|frequently|commonly|eventually|then)\s){0,2}(?:acquire|develop|gain|select|evolve)(?:s|d|ed)?(?![a-z])/i;
const isSelectedUnder = (text: string, { mention: { prose } }: Argument): boolean =>
  under.test(textBefore(text, prose, 50)) && acquire.test(textAfter(text, prose, 60));

const isProgressedOn = (text: string, one: Argument): boolean =>
  progressed.test(textBefore(text, one.mention.prose, 150)) ||
  earlier.test(textBefore(text, one.mention.prose, 40)) ||
  isGivenEarlier(text, one) ||
  isSelectedUnder(text, one);

/** "Alternatives to aromatase inhibitors", "switched from X to Y": the sentence is about what is given instead. */
const replaced =
  /(?<![a-z\d])(?:alternatives?\s(?:to|for)|other\s(?:[a-z]+\s){1,2}than|(?:switch(?:ed|es|ing)?|chang(?:ed?|es|ing)|conver(?:ted|sion)|transition(?:ed|ing)?)\s(?:[a-z]+\s){0,2}from|switch(?:es|ed|ing)?,\sfrom|or\s(?:stayed|remained|continued|kept)(?:\s(?:on|with))?)\s(?:the\s|an?\s)?$/i;
/** "X's replacement, Y": Y is given. */
const successorAfter =
  /^['\u2019]s\s(?:[a-z]+\s)?(?:replacement|successor|substitute|alternative|follow-?up)(?![a-z])/i;
const isReplaced = (text: string, { mention: { prose } }: Argument): boolean =>
  replaced.test(textBefore(text, prose, 44)) || successorAfter.test(textAfter(text, prose, 40));

/** "…, X being continued, …": given throughout, whatever else is told. */
const keptAfter =
  /^\s(?:being|having\sbeen)\s(?:continued|kept|maintained|given|held|unchanged)(?![a-z])[^,;:.]{0,40},/i;
const isKept = (text: string, { mention: { prose } }: Argument): boolean =>
  text.slice(0, prose.start).endsWith(', ') && keptAfter.test(textAfter(text, prose, 80));

/** "…, providing a rationale for combining A with B": what follows from the claim. */
const proposed = /(?<![a-z])rationale\s(?:for|to)\s[^.;]{0,80}$/i;
const isProposed = (text: string, { mention: { prose } }: Argument): boolean =>
  proposed.test(textBefore(text, prose, 110));

/** "One of the obstacles for successful chemotherapy": a treatment named in passing. */
const hindered =
  /(?<![a-z])(?:obstacles?|barriers?|hurdles?|challenges?|impediments?)\s(?:to|for|in|of)\s(?:[a-z-]+\s){0,3}$/i;
const isHindered = (text: string, { mention: { kind, prose } }: Argument): boolean =>
  kind === 'drug-class' && hindered.test(textBefore(text, prose, 60));

/** "X causes resistance, whereas Y still binds": whether a treatment is contrasted with the effect, and not its object. */
const contrast = new RegExp(`(?<![a-z])(?:${contrasting})(?![a-z])`, 'i');
export const isContrasted = (text: string, cue: Span, { mention: { prose } }: Argument): boolean =>
  prose.start >= cue.end && contrast.test(text.slice(cue.end, prose.start));

/** Words up to a treatment that patients are not given. */
const withholding = anyOf(
  // "Unfit for", "not eligible to receive", "too frail to be considered fit for".
  String.raw`(?:un|not\s(?:[a-z]+ly\s)?|too\s(?:frail|old|ill)\s(?:to\sbe\s)?)(?:(?:considered\s)?(?:fit|suitable|eligible)|suited)\s(?:for|to\s(?:receive|undergo|tolerate))`,
  String.raw`ineligible\s(?:for|to\s(?:receive|undergo))`,
  // "No candidates for", "not good candidates for".
  String.raw`(?:not|no|poor)\s(?:candidates?|good\scandidates?)\sfor`,
  // "Cannot tolerate", "unable to undergo".
  String.raw`(?:cannot|can\snot|could\snot|(?:un|not\s)able\sto)\s(?:tolerate|receive|undergo)`,
);
/**
 * "Patients not fit for X", "ineligible for X", "who cannot tolerate X": the treatment tells who the patients are, and they do
 * not get it.
 */
const notGivenBefore = guarded(
  /(?:fit|ligible|suit(?:ed|able)|candidates?|tolerate|undergo|receive)\s/i,
  new RegExp(
    [
      String.raw`(?<![a-z])${withholding}\s(?:(?:treatment|therapy|induction)\swith\s)?(?:the\s)?`,
      String.raw`(?:(?!(?:and|but|or|who|that|which)\s)[a-z-]+\s){0,3}$`,
    ].join(''),
    'i',
  ),
);
/** Whether the words before a treatment say that the patients are not given it. */
export const isNotGiven = (text: string, { mention: { prose } }: Argument): boolean =>
  notGivenBefore.test(textBefore(text, prose, 90));

const inBrackets = /\([^()]*\)|\[[^[\]]*\]/g;
/** "Resistant to type I inhibitors; D retained potency": whether a treatment is in another statement after the cue. */
export const isInNextStatement = (text: string, cue: Span, { mention: { prose } }: Argument): boolean =>
  prose.start >= cue.end && text.slice(cue.end, prose.start).replace(inBrackets, '').includes(';');

/** "… but had no effect on Y": the treatment is unaffected. */
const unaffected =
  /(?<![a-z])no\s(?:[a-z]+\s)?(?:effects?|influence|impact)\s(?:on|to|against)\s(?:(?:the\s)?(?:sensitivity|response|resistance)\s(?:to\s)?)?(?:the\s)?$/i;
export const isUnaffected = (text: string, { mention: { prose } }: Argument): boolean =>
  unaffected.test(textBefore(text, prose, 60));

const subordinateBefore = /(?:^|[.;:]\s)(?:As|Since|Because|While|Whereas|Although|Though)\s[^,;:]{0,80}$/;
const failsIt =
  /^(?:\s(?:and|or)\s[^\s,;:]+)?\s(?:(?:do|does|did|can|could)\snot|cannot)\s(?!(?:overcome|reverse|circumvent|confer|cause|resist)\s)[^,;:]{1,80},\s/i;
/** "As it disturbs X more than others, Y keeps its potency", "since X is inactive, Y is given". */
const harmedMore =
  /^\s(?:(?:more|less|rather)\s(?:[a-z]+\s)?than\s|(?:is|are|was|were)\s(?:too\s|[a-z]+ly\s)?(?:weak|inactive|ineffective|toxic|unavailable|displaced|hindered)(?![a-z]))[^,;:]{0,80},\s/i;
/** "Since X does not reach the site, Y overcomes it": a treatment whose failure is the reason for what another does. */
const isReasonOnly = (text: string, { mention: { prose } }: Argument): boolean =>
  subordinateBefore.test(textBefore(text, prose, 100)) &&
  (failsIt.test(textAfter(text, prose, 110)) || harmedMore.test(textAfter(text, prose, 110)));

/** "A combination of a first- and a third-generation inhibitor": the last of what is given together, without the first. */
const elidedBefore =
  /(?<![a-z])combin(?:ation|ing)\s(?:of\s|with\s)?(?:an?\s)?(?:first|second|third|fourth)-(?:generation)?\s(?:and|or|with|plus)\san?\s$/i;
const isPartOfElided = (text: string, { mention: { prose } }: Argument): boolean =>
  elidedBefore.test(textBefore(text, prose, 60));

/** The treatments of a sentence, classified. */
export interface NamedTreatments {
  /** Those that the sentence is about; those after "compared with" only if it names no other. */
  readonly discussed: readonly Argument[];
  /** Of these, the ones that do not only describe who is treated. */
  readonly current: readonly Argument[];
}

/** Separates the treatments that a sentence is about from those that it compares with, contrasts, or names as given earlier. */
export function treatmentsOf(text: string, args: readonly Argument[]): NamedTreatments {
  const named = args.filter(
    (a) =>
      isTreatment(a) &&
      !isReplaced(text, a) &&
      !isKept(text, a) &&
      !isProposed(text, a) &&
      !isNotGiven(text, a) &&
      !isPartOfElided(text, a),
  );
  const apart = named.filter(
    (a) =>
      !isComparator(text, a.mention) &&
      !isDeniedAfter(text, a.mention) &&
      !isHindered(text, a) &&
      !isReasonOnly(text, a) &&
      !isUnaffected(text, a),
  );
  const discussed = apart.length > 0 ? apart : named;
  const now = discussed.filter((a) => !isGivenBefore(text, a));
  // "X was found in tumours that had progressed on D" is about D if no other treatment is named.
  const others = now.filter((a) => !isProgressedOn(text, a));
  return { discussed, current: others.length > 0 ? others : now };
}
