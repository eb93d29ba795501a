// Reads changes that tumours gain during a treatment: "X emerged on Y", "relapsed on Y because of X".

import { anyOf } from '../../../text/anyOf.ts';
import { covers } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { isAbsent } from '../../arguments/absence/absent.ts';
import { type Argument, isChange, isTreatment } from '../../arguments/arguments.ts';
import { hasBearer } from '../../arguments/bearers/bearers.ts';
import { isKindOfNamed } from '../../arguments/bystanders/bystanders.ts';
import { betweenItems, listFrom, listOnward } from '../../arguments/lists/list.ts';
import { withoutOwnGene } from '../../arguments/ownGene.ts';
import { withoutFusion } from '../../arguments/subjects.ts';
import type { Cue } from '../../cues/cues.ts';
import { isRespondedToAndLost } from '../../cues/noEffect/lostResponse.ts';
import { shortTumours, tumours } from '../../cues/sharedWords/bearers.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

const fewWords = '(?:\\s(?!(?:and|or|but|which|that|few|no|only|one|before|prior)\\s)[\\p{L}-]+){0,3}';
const treatment = anyOf(
  'the|selective|pressure|of|from|prolonged|chronic|continued|continuous',
  'long-term|first-line|second-line|treatment|therapy|exposure|with|to',
  '\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|months?|weeks?|years?|cycles?',
);

/** "In about 40% of patients". */
const inShare =
  '(?:\\sin\\s(?:about\\s|up\\sto\\s|roughly\\s|nearly\\s|some\\s)?(?:\\d{1,3}(?:[.–-]\\d{1,3}){0,3}\\s?%|half|most|many|some|several|one|two|three|four|five|six)(?:\\sof)?(?:\\sthe)?\\s(?:patients?|tumou?rs?|cases?|those))?';

/**
 * Words between a verb of emergence and the selecting treatment: "emerged in plasma under", "acquired after prolonged exposure
 * to".
 */
const under = new RegExp(
  `^\\p{L}+${fewWords}${inShare}\\s(?:on|under|during|after|following|upon|with|by)\\s(?:${treatment}\\s){0,6}$`,
  'iu',
);

/** Words between "progressing on" or "failure of" and the treatment that failed. */
const failed =
  /^\s(?:(?:a|an|the|both|either|previous|prior|first-line|second-line|first-|second-|third-generation|treatment|therapy|with|to)\s){0,4}$/iu;

/** Words between a finding and a treatment failure: who had it, when, and how often. No word may be given twice. */
const whoOrWhen = anyOf(
  '[a-z]+ly|often|also|in|at|upon|on|after|the|a|an|time|moment|of',
  'some|most|many|several|few|about|with|first|months|weeks|before|during|one|two|three|four|five|six|seven|eight|nine|ten',
  'patients?|cases?|biopsies|samples|clones|cells|individuals|those|people|specimens|plasma',
  '\\d{1,3}(?:\\.\\d+)?(?:[–-]\\d{1,3}(?:\\.\\d+)?)?\\s?%?|out|all|these|MCL',
  'clinical|radiographic|radiological|overt|(?:third|half|quarter|fifth|tenth)|who|that|which|whose|disease|had|have|has|gliomas?|sarcomas?|progressive',
  'fractions?|subsets?|minority|majority|proportion',
  'lung|breast|prostate|colorectal|ovarian|thyroid|gastric|myeloid|lymphocytic|lymphoblastic|acute|metastatic|advanced',
  tumours,
  shortTumours,
);
const inFailed = new RegExp(`^\\s(?:${whoOrWhen}\\s)*$`, 'iu');

/** "Was found months before resistance to": it may have been there from the start, unlike what emerged then. */
const foundBefore = /\sbefore\s/i;

const dueTo = anyOf(
  String.raw`because\sof|owing\sto|as\sa\sresult\sof|through|via`,
  String.raw`(?:(?:is|are|was|were)\s(?:[a-z]+ly\s)?)?(?:due\sto|(?:driven|caused|mediated|explained)\sby|attributed\sto)`,
  String.raw`(?:results?|resulted|stems?|arises?)\sfrom|coincide[sd]?\swith`,
  String.raw`(?:is|are|was|were|can\sbe|could\sbe)\s(?:[a-z]+ly\s)?(?:(?:linked|traced(?:\sback)?|ascribed)\sto|accompanied\sby|associated\swith)`,
);
/** "Due to *the acquisition of a secondary*". */
const gainOfChange = anyOf(
  'an?|the|acquired|secondary|new|additional|emerging|their',
  '(?:acquisition|emergence|appearance|outgrowth|selection|expansion|development|detection)\\sof',
);
/** "Relapsed in some patients *because of an acquired*", "*is mainly driven by*": from a failure to the change blamed for it. */
const because = new RegExp(
  [
    String.raw`^(?:\sin\s(?:(?!(?:is|was|are|were|and|but|who|that|which)\s)[a-z-]+\s){0,5}[a-z-]+)?`,
    String.raw`\s${dueTo}\s(?:${gainOfChange}\s){0,4}$`,
  ].join(''),
  'u',
);
/** "Causes of D failure include". */
const causesOf = /(?<![a-z])(?:causes|mechanisms|reasons|drivers|determinants)\s(?:of|for|behind)\s(?:[a-z]+\s){0,3}$/i;
const including =
  /^(?:\sin\s(?:[a-z-]+\s){0,5}[a-z-]+)?\s(?:(?:may|can|also)\s)?(?:include|includes|included|comprise|involve|are|were)\s(?:the\s|an?\s)?$/;

/** "Relapsed on Y because of X and Z": the changes named as the reason for a failure. */
export const changesBlamed = (
  text: string,
  from: number,
  changes: readonly Argument[],
  asBlamed: RegExp = because,
): readonly Argument[] =>
  listOnward(text, from, changes, (between, _, last) => (last ? betweenItems : asBlamed).test(withoutOwnGene(between)));

const leading = /^(?:In|Among|Amongst|At|Upon|On|After|Of|With|Following)\s/;
const thenNamed =
  /^[^.;:]{0,60},\s(?:(?:an?|the|acquired|secondary|compound|emergent|emerging|new|novel|additional|both|either)\s){0,3}$/i;
/** "C797S in EGFR", "PLCG2 mutations (R665W, L845F)": what follows a change that is one of a list. */
const ofGene = '(?:\\s(?:in|of)\\s(?:the\\s)?[A-Z][A-Z\\d]{1,8})?(?:\\s\\([^()]{1,60}\\))?';
const asOneOfList = new RegExp(`^${ofGene}(?=,|\\s(?:and|or)\\s)`);
const manner = /(?<=\s)(?:gain-of-function|loss-of-function|activating|inactivating|secondary|acquired|new)\s$/;
const goesOnTo = (between: string): boolean => betweenItems.test(between.replace(asOneOfList, '').replace(manner, ''));
/** "… were the most frequent finding": found like "were found". */
const wasFrequent = new RegExp(
  `^${ofGene}\\s(?:is|are|was|were)\\s(?:by\\sfar\\s)?(?:the\\s)?(?:most\\s(?:frequent|common)(?:ly\\sfound)?|commonest|predominant|leading|main)\\s(?:[a-z]+\\s)?(?:findings?|alterations?|mechanisms?|changes|events?|mutations?|lesions?|aberrations?)(?![a-z])`,
);
/** "T790M *mutations in EGFR were often*": from a change to "found". */
const wasFound = new RegExp(
  [
    String.raw`^(?:\smutation)?(?:\s(?:in|of)\s(?:the\s)?[A-Z][A-Z\d]{1,8})?(?:\s\([^()]{1,60}\))?\)?`,
    String.raw`(?:\s(?:mutations?|substitutions?|alterations?|clones?|mutants?))?`,
    String.raw`\s(?:(?:was|were|is|are)|(?:has|have|had|can|could)\s(?:also\s)?(?:been|be))`,
    String.raw`\s(?:(?!rarely|seldom|infrequently|hardly)[a-z]+ly\s|often\s|also\s|then\s|newly\s)?$`,
  ].join(''),
  'i',
);
const fromStart =
  /^[^.;]{0,80}(?<![a-z])(?:before|prior\sto|at\s(?:baseline|diagnosis)|pre-?treatment|already|germ-?line|de\snovo)(?![a-z])/i;

/** "At progression on D, *X and Y* …": the changes named after the failure that a sentence begins with. */
function changesAfterFailure(
  { text, sentenceText }: Passage,
  from: number,
  changes: readonly Argument[],
): readonly Argument[] {
  if (!leading.test(sentenceText)) return [];
  return listOnward(text, from, changes, (between, _, former) => {
    const words = withoutOwnGene(between);
    return former ? goesOnTo(words) : thenNamed.test(words);
  });
}

/** "At progression on D, X was found": what is found once the treatment has failed, in a sentence that begins with that. */
function foundAfterFailure(
  passage: Passage,
  verb: Cue,
  changes: readonly Argument[],
  object: readonly Argument[],
): readonly Argument[] {
  const { text } = passage;
  const last = object.at(-1)?.mention.prose.end;
  if (last === undefined || fromStart.test(textAfter(text, verb, 90))) return [];
  const list = changesAfterFailure(passage, last, changes);
  const end = list.at(-1)?.mention.prose.end;
  return end !== undefined && end < verb.start && wasFound.test(text.slice(end, verb.start)) ? list : [];
}

/** "In patients relapsing on D, X and Y were the most frequent finding". */
function frequentAfterFailure(passage: Passage, from: number, changes: readonly Argument[]): readonly Argument[] {
  const list = changesAfterFailure(passage, from, changes);
  const end = list.at(-1)?.mention.prose.end;
  return end !== undefined && wasFrequent.test(textAfter(passage.text, { end }, 120)) ? list : [];
}

/** "X acquired a reversion": what is acquired comes after the verb. */
const hasObject = /^\s(?:an?|the|new|additional|further|secondary|several|multiple)\s/i;
/** "Acquired resistance" is not a change that was acquired. */
const isOfResistance = (text: string, cue: Cue): boolean => /^\s(?:[a-z]+\s)?resist/i.test(textAfter(text, cue, 24));

/**
 * Whether a treatment selects for a change: a drug or a class of targeted drugs. The failure of "chemotherapy" says nothing of
 * a change.
 */
export const selectsForChanges = ({ mention: { kind, text } }: Argument): boolean =>
  kind === 'drug' || (kind === 'drug-class' && /inhibitor|TKI|antibod|blockade|therapy\s\(/iu.test(text));

/** The list of treatments after an offset, if the text before its first `fits`. */
const treatmentsAfter = ({ text, treatments }: Passage, from: number, fits: RegExp): readonly Argument[] => {
  const first = treatments.find(
    ({ mention: { prose } }) =>
      prose.start > from && prose.start - from <= 100 && fits.test(text.slice(from, prose.start)),
  );
  return first && selectsForChanges(first) ? listFrom(text, first, treatments, isTreatment) : [];
};

/** "… in a patient who had responded to D and then relapsed": the treatments that failed in the end. */
function treatmentsLost({ text, treatments }: Passage, from: number): readonly Argument[] {
  const first = treatments.find(({ mention: { prose } }) => prose.start > from);
  if (!first || !selectsForChanges(first)) return [];
  const list = listFrom(text, first, treatments, isTreatment);
  const { end } = list.at(-1)!.mention.prose;
  return isRespondedToAndLost(text.slice(from, first.mention.prose.start), textAfter(text, { end }, 110)) ? list : [];
}

/** "Causes of D failure include X and Y", "D failure was due to X": the causes and the treatment that failed. */
function failureWithCauses(
  { text, treatments }: Passage,
  course: Cue,
  changes: readonly Argument[],
  after: readonly Argument[],
): readonly [readonly Argument[], readonly Argument[]] {
  const before = treatments.filter(
    (one) => one.mention.prose.end === course.start - 1 && selectsForChanges(one) && after.length === 0,
  );
  const object = before.length > 0 ? before : after;
  const start = Math.min(course.start, ...object.map(({ mention }) => mention.prose.start));
  const end = Math.max(course.end, ...object.map(({ mention }) => mention.prose.end));
  const isOfCauses = causesOf.test(textBefore(text, { start }, 60));
  const subject = isOfCauses ? changesBlamed(text, end, changes, including) : changesBlamed(text, end, changes);
  return [subject, object];
}

/**
 * Reads a change that a tumour gains while a treatment fails: "X emerged on Y", "X was found in patients who progressed on Y",
 * "tumours that relapsed on Y had acquired X", "relapsed on Y because of X". Undefined if the change may have been there
 * before.
 */
export function readEmergence(passage: Passage): Statement | undefined {
  const found = readFirstEmergence(passage);
  if (!found) return undefined;
  // "Relapsing on D, X was the most frequent finding, and Y was seen in a minority": both.
  const last = found.object.at(-1)!.mention.prose.end;
  const frequent = frequentAfterFailure(passage, last, passage.args.filter(isChange));
  const others = frequent.filter((one) => !found.subject.includes(one));
  return others.length > 0 ? { ...found, subject: [...others, ...found.subject] } : found;
}

function readFirstEmergence(passage: Passage): Statement | undefined {
  const { text, args } = passage;
  const changes = args.filter(
    (one) => isChange(one) && !isAbsent(text, one.mention) && !isKindOfNamed(text, one.mention),
  );
  return changes.length > 0 ? (readGained(passage, changes) ?? readReasonOfFailure(passage, changes)) : undefined;
}

const emergence = (cue: Cue, subject: readonly Argument[], object: readonly Argument[]): Statement | undefined =>
  subject.length > 0 && object.length > 0
    ? { relation: 'resistance', cue, subject: withoutFusion(subject), object, plain: false }
    : undefined;

/** Between a verb and what it tells of, in characters. */
const nearVerb = 60;

/** A verb by which changes emerge or are found, with the changes that stand before and after it. */
interface Gain {
  readonly verb: Cue;
  readonly before: readonly Argument[];
  readonly after: readonly Argument[];
  readonly isGained: (one: Argument) => boolean;
}

function gainOf({ text, clauseOf }: Passage, verb: Cue, changes: readonly Argument[]): Gain {
  const isGained = (one: Argument) => !hasBearer(text, verb, one);
  const isOfOther =
    /^acquired?s?$/i.test(text.slice(verb.start, verb.end)) && hasObject.test(textAfter(text, verb, 14));
  const isBefore = ({ mention: { prose } }: Argument) =>
    prose.end <= verb.start && verb.start - prose.end <= nearVerb && covers(clauseOf(verb.start), prose);
  const isAfter = ({ mention: { prose } }: Argument) => prose.start >= verb.end && prose.start - verb.end <= nearVerb;
  return {
    verb,
    before: isOfOther ? [] : changes.filter((one) => isBefore(one) && isGained(one)),
    after: changes.filter(isAfter),
    isGained,
  };
}

/** "X was found in patients who progressed on Y", "tumours that relapsed on Y had acquired X": by one word of a failing course. */
function gainedAtCourse(
  passage: Passage,
  { verb, before, after, isGained }: Gain,
  course: Cue,
  changes: readonly Argument[],
): Statement | undefined {
  const { text } = passage;
  const object = treatmentsAfter(passage, course.end, failed);
  const upToCourse = text.slice(verb.end, Math.max(verb.end, course.start));
  const isBefore =
    course.start >= verb.end &&
    inFailed.test(upToCourse) &&
    !(verb.list === 'cue/found' && foundBefore.test(upToCourse));
  const last = object.at(-1)?.mention.prose.end ?? course.end;
  const isAfter = last <= verb.start && verb.start - last <= nearVerb && !/[.;:]/u.test(text.slice(last, verb.start));
  const found = isBefore ? emergence(verb, before, object) : isAfter ? emergence(verb, after, object) : undefined;
  return found ?? emergence(verb, foundAfterFailure(passage, verb, changes, object).filter(isGained), object);
}

/** "X emerged on Y", "X was found in patients who progressed on Y", "tumours that relapsed on Y had acquired X". */
function readGained(passage: Passage, changes: readonly Argument[]): Statement | undefined {
  const { text, cuesIn } = passage;
  for (const verb of [...cuesIn('cue/emerges'), ...cuesIn('cue/found')].filter((one) => !isOfResistance(text, one))) {
    const gain = gainOf(passage, verb, changes);
    const selected =
      verb.list === 'cue/emerges'
        ? emergence(verb, gain.before, treatmentsAfter(passage, verb.start, under))
        : undefined;
    const told = selected ?? emergence(verb, gain.before, treatmentsLost(passage, verb.end));
    if (told) return told;
    for (const course of cuesIn('cue/failing')) {
      const gained = gainedAtCourse(passage, gain, course, changes);
      if (gained) return gained;
    }
  }
  return undefined;
}

/** "Relapsed on Y because of X", "relapsing on Y, X was the most frequent finding", "causes of Y failure include X". */
function readReasonOfFailure(passage: Passage, changes: readonly Argument[]): Statement | undefined {
  for (const course of passage.cuesIn('cue/failing')) {
    const object = treatmentsAfter(passage, course.end, failed);
    const last = object.at(-1)?.mention.prose.end;
    const found =
      last === undefined
        ? undefined
        : (emergence(course, changesBlamed(passage.text, last, changes), object) ??
          emergence(course, frequentAfterFailure(passage, last, changes), object));
    const named = found ?? emergence(course, ...failureWithCauses(passage, course, changes, object));
    if (named) return named;
  }
  return undefined;
}
