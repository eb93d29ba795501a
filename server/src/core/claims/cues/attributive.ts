import { guarded } from '../../text/guarded.ts';
import type { Span } from '../../text/span.ts';

const adjective =
  /^(?:resistant|refractory|insensitive|tolerant|unresponsive|non-?responsive|hyporesponsive|sensitive|responsive|susceptible|chemoresistant|chemosensitive|radioresistant|radiosensitive)$/iu;
/** What follows a predicate: what it is said of, the end of the clause, or the next clause. */
const directed = /^\s*(?:to|towards?|against)(?![\p{L}\d])/u;
const closed =
  /^[\s)]*(?:[.,;:]|$|(?:and|or|but|than|with|in|by|after|when|while|because|due|compared|at|even|under)(?![\p{L}\d]))/u;
const copula =
  /(?<![\p{L}\d])(?:is|are|was|were|be|been|being|becomes?|became|becoming|remain(?:s|ed|ing)?|render(?:s|ed|ing)?|makes?|made|proved|appear(?:s|ed)?|seem(?:s|ed)?|found)(?![\p{L}\d])[^.;:]{0,40}$/iu;

/** "In patients with disease resistant to X, …": a clause begins with whom it is told of, and no verb stands between noun and adjective. */
export const behindNoun = guarded(
  /(?:patients|disease|cancers?|tumou?rs?|carcinomas?|melanomas?|lymphomas?|leuk[a]?emias?|myeloma|cases)\s$/i,
  /(?:^|[.,;:(]\s?)(?:in|of|for|among)\s(?:(?!(?:is|are|was|were|that|which|who|by|renders?|rendered|makes?|made|becomes?|became|remains?)\s)[^\s.,;:]+\s){0,8}(?:patients|disease|cancers?|tumou?rs?|carcinomas?|melanomas?|lymphomas?|leuk[a]?emias?|myeloma|cases)\s$/iu,
);

/** Whether an adjective that a text ends before goes with the noun there. */
export const isBehindNoun = (ahead: string): boolean => behindNoun.test(ahead.slice(-120));

/**
 * Whether an adjective names a population or a method and states nothing of it: "platinum-refractory carcinoma", "relapsed or
 * refractory disease", "a sensitive assay", against "the cells are resistant" and "resistant to gefitinib".
 */
export function isAttributive(text: string, cue: Span): boolean {
  if (!adjective.test(text.slice(cue.start, cue.end))) return false;
  const after = text.slice(cue.end, cue.end + 16);
  if (directed.test(after)) return isBehindNoun(text.slice(0, cue.start));
  return !(closed.test(after) && copula.test(text.slice(Math.max(0, cue.start - 60), cue.start)));
}

export const inquiry = guarded(
  /stud|analy|test|assess|address|research|evaluat|examin|screen|determin|measur|investigat/i,
  /(?<![\p{L}\d])(?:stud(?:y|ies)|analys[ei]s|test(?:ed|s|ing)?|assess(?:ed|es|ing|ments?)?|address(?:ed|es|ing)?|research\s(?:on|into)|evaluat(?:e[ds]?|ing|ion)|examin(?:e[ds]?|ing|ation)|screen(?:ed|s|ing)?|determin(?:e[ds]?|ing)|measur(?:e[ds]?|ing)|investigat(?:e[ds]?|ing|ion))(?![\p{L}\d])([^.;,]{0,110})$/iu,
);
const outcome =
  /\bas\b|link|present|report|associat|correlat|observ|indicat|suggest|show|reveal|demonstrat|found|identif|confer|led|result|caus/iu;

/** "Sensitivity was assessed by", "growth inhibition IC50", "resistance testing". */
export const inquiredInto = guarded(
  /^\s(?:to|was|were|is|are|ic50|assay|curve|test|screen|experiment|data)/i,
  /^(?:(?:\s(?:to|towards?)(?:\s[\p{L}\d-]+){1,4})?\s(?:was|were|is|are)\s(?:also\s|then\s)?(?:determined|assessed|measured|evaluated|tested|examined|analy[sz]ed|defined|studied|investigated)(?![\p{L}\d])|\s(?:ic50|assays?|curves?|testing|tests?|screens?|experiments?|data)(?![\p{L}\d]))/iu,
);

export const ways = guarded(
  /mechanism/,
  /(?<![\p{L}\d])(?:information\s(?:about|on)|insights?\sinto|knowledge\sof|identify(?:ing)?|identification\sof|understand(?:ing)?|elucidat(?:e|ing|ion)|dissect(?:ing)?|uncover(?:ing)?|explor(?:e|ing)|reveal(?:ing)?|dictat(?:e|es|ing)|characteri[sz](?:e|ing|ation))\s(?:[a-z-]+\s){0,5}mechanisms?\s(?:[a-z-]+\s){1,5}$/u,
);
/** "Several mechanisms of resistance have been identified", "the mechanisms of resistance are unclear": which ones is not said. */
const unsaid = /(?<!\p{L})mechanisms?\s(?:of|underlying|for)\s(?:[\p{L}-]+\s){0,6}$/u;
const known =
  /^[^.;:]{0,80}?\s(?:(?:have|has)\sbeen\s(?:(?:extensively|well|widely|intensively|thoroughly)\s)?(?:identified|described|reported|proposed|elucidated|suggested|discovered|characteri[sz]ed|studied|investigated|explored|reviewed|documented)|(?:is|are|remains?)\s(?:\p{Ll}+\s){0,2}(?:unclear|unknown|elusive|understood))(?!\p{L})/u;
const listed = /(?:such\sas|including|like|namely|e\.g\.|:)/u;
/** "The acquired resistance is highly heterogeneous": what it is like, and nothing of what brings it about. */
const likened =
  /^\s(?:to\s[^.;:,]{1,40}\s)?(?:is|are|was|were|remains?)\s(?:(?:highly|very|extremely|often|usually|therefore|thus|likely)\s){0,2}(?:heterogeneous|complex|complicated|multifactorial|multi-?faceted|diverse)(?!\p{L})/iu;
const goesOn = /(?:such\sas|includ|namely|e\.g\.|involv|:)/u;
export const defined = guarded(
  /defined\sas|criteria|endpoint/i,
  /(?<![\p{L}\d])(?:defined\sas|criteria\sfor|endpoints?\s(?:was|were))\s[^.;:]{0,60}$/iu,
);

/**
 * Whether a cue is what was looked into and not what came out: "a study of imatinib sensitivity", "tested for response to", "to
 * understand the mechanisms of resistance".
 */
export function isTopic(text: string, cue: Span): boolean {
  if (inquiredInto.test(text.slice(cue.end, cue.end + 80))) return true;
  const ahead = text.slice(Math.max(0, cue.start - 135), cue.start);
  if (defined.test(ahead) || (ways.test(ahead) && !listed.test(text.slice(cue.end, cue.end + 80)))) return true;
  const behind = text.slice(cue.end, cue.end + 160);
  if (likened.test(behind) && !goesOn.test(behind)) return true;
  if (unsaid.test(ahead) && known.test(behind) && !listed.test(behind)) return true;
  const before = inquiry.exec(ahead);
  return before !== null && !outcome.test(before[1] ?? '');
}

export const relativeCourse = guarded(
  /(?:progressed|relapsed(?:\s(?:on|under))?)$/i,
  /(?<![\p{L}\d])(?:who|that|which|whose\s(?:disease|cancers?|tumou?rs?))(?:\s(?:had|has|have))?(?:\s(?:already|previously|since))?\s(?:progressed|relapsed(?:\s(?:on|under))?)$/iu,
);

/** "In T790M-positive cancer with disease progression after X". */
const having = /(?<!\p{L})with\s(?:\p{L}+\s)?(?:disease\sprogression|progressive\sdisease)$/iu;
const underTreatment = /^\s(?:after|following|during|on|under|upon|despite)\s/iu;

/** "Patients whose disease had progressed on X": who they are, and nothing that a change did. */
export const isPastCourse = (text: string, cue: Span): boolean => {
  const told = text.slice(Math.max(0, cue.start - 50), cue.end);
  return relativeCourse.test(told) || (having.test(told) && underTreatment.test(text.slice(cue.end, cue.end + 11)));
};

const changes =
  /^\s(?:gatekeeper\s)?(?:mutations?|mutants?|variants?|alleles?|substitutions?|alterations?|genes?)(?![\p{L}\d])/iu;

/** "A resistance mutation", "an imatinib-resistant variant": the word says of what kind a change is. */
export const isOfChanges = (text: string, cue: Span): boolean => changes.test(text.slice(cue.end, cue.end + 24));

const pointing = /(?<![\p{L}\d])(?:this|these|such|the\ssame)\s(?:[\p{L}-]+\s)?$/iu;
const inResponse = /(?<![\p{L}\d])in\s$/iu;
const ofDifference =
  /(?:differences?|differ(?:s|ed)?|changes?|variations?|increases?|decreases?|improvements?|reductions?|declines?|result(?:s|ed|ing)?|roles?|involved|implicated|important)\s(?:\p{L}+\s)?in\s$/iu;

/** "The resistance chapter", "the resistance problem": what is spoken of bears its name. */
const ofText = /^\s(?:chapters?|sections?|paragraphs?|literature|story|stories|problems?|fields?)(?![\p{L}\d])/iu;
/** "BTK resistance mutations highlight the role of BTK": they are known, and show something else. */
const showing = /^\smutations?\s(?:highlight|underline|underscore|emphasi[sz]e|illustrate)s?(?!\p{L})/u;
export const causeAhead = guarded(
  /(?:no|any|without)\s/i,
  /(?<![\p{L}\d])(?:no|any|without)\s(?:[\p{L}-]+\s){0,2}(?:markers?|mechanisms?|mutations?|determinants?|causes?|genes?)\s(?:of|for)\s(?:\p{L}+\s)?$/iu,
);
export const denialAhead = guarded(
  /(?:no|any|without)\s/i,
  /(?<![\p{L}\d])(?:no|any|without)\s(?:[\p{L}-]+\s){0,2}$/iu,
);
const causeBehind = /^[\s-](?:markers?|mechanisms?|mutations?|determinants?|genes?|alterations?)(?![\p{L}\d])/iu;

/** "No genetic marker of resistance", "not because of any resistance mechanism": a cause is denied, and nothing is said of an effect. */
const isOfDeniedCause = (text: string, cue: Span): boolean => {
  const before = text.slice(Math.max(0, cue.start - 60), cue.start);
  return causeAhead.test(before) || (denialAhead.test(before) && causeBehind.test(text.slice(cue.end, cue.end + 14)));
};

const hitAhead =
  /(?<!\p{L})(?:target(?:s|ed|ing)?|inhibit(?:s|ed|ing)?|address(?:es|ed|ing)?|against|cover(?:s|ed|ing)?)\s(?:the\s)?(?:[\p{L}-]+\s)?(?:\p{Lu}[\p{Lu}\d]*\s)?\p{Lu}\d+\p{Lu}\s$/iu;

/** "Osimertinib targets the T790M resistance mutation": the word says of what kind the change is, which is hit and resists something else. */
export const isOfTargetedChange = (text: string, cue: Span): boolean =>
  isOfChanges(text, cue) && hitAhead.test(text.slice(Math.max(0, cue.start - 70), cue.start));

/** "This response was consistent with", "apoptosis in response to gefitinib": the word tells no effect of its own. */
export function isReference(text: string, cue: Span): boolean {
  const said = text.slice(cue.start, cue.end);
  if (!/^(?:responses?|resistance|sensitivity)$/i.test(said)) return false;
  const behind = text.slice(cue.end, cue.end + 26);
  if (ofText.test(behind) || showing.test(behind) || isOfDeniedCause(text, cue)) return true;
  const before = text.slice(Math.max(0, cue.start - 40), cue.start);
  const isDirected = directed.test(text.slice(cue.end, cue.end + 16));
  // "This resistance arises by" goes on to tell its cause.
  if (pointing.test(before) && !/^resistance$/iu.test(said)) return !isDirected;
  return isDirected && inResponse.test(before) && !ofDifference.test(before);
}
