// Reads what overcomes a resistance: "osimertinib overcomes T790M-mediated resistance to gefitinib".

import { overlaps } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { isInducedState, isRemoved, isRestored } from '../../arguments/absence/removal.ts';
import { type Argument, hasResidue, isAmongTreatments, isTreatment } from '../../arguments/arguments.ts';
import { listFrom } from '../../arguments/lists/list.ts';
import { refersBack } from '../../arguments/treatments/objectsBesideCue.ts';
import { isContrasted } from '../../arguments/treatments/treatments.ts';
import type { Cue, CueList } from '../../cues/cues.ts';
import { isLowered } from '../../cues/direction/lowering.ts';
import { isPoorOrRare } from '../../cues/direction/manner.ts';
import { isTopic } from '../../cues/noEffect/topic.ts';
import { causing } from '../../cues/sharedWords/causing.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';
import { isResistedAfterCause, remediesOf } from './remedies.ts';

/** Lists of cues whose treatments are resisted. */
const resisting: readonly CueList[] = ['cue/resistance', 'cue/withstands', 'cue/reduces'];

/** "No activity against", "not active against". */
const isDenial = (word: Cue, cue: Cue): boolean => word.start < cue.start && overlaps(word, cue);

const directly =
  /^(?:(?:\s(?:mutations?|substitutions?|changes?|variants?|alone))?(?:\s(?:in|of)\s(?:the\s)?[A-Z][A-Za-z\d-]{1,9}(?:\s(?:gene|kinase|receptor|protein))?)?|\sto\s\S+|\s(?:in\scombination|together|along|in\s(?:cis|trans))\swith\s(?:[A-Z][A-Z\d-]{1,8}\s)?\S+)?\s(?:\p{L}+ly\s|also\s|then\s)?$/u;
const secondVerb =
  /^[^.;:]{0,60}?\s(?:\p{L}+(?:ed|ught)|confers?|causes?|brings?|leads?|renders?|impairs?|reduces?|blocks?|abolish(?:es)?)\s[^.;:]*\s(?:but|and|yet)\s(?:\p{L}+ly\s|also\s|then\s)?$/u;

/** "X confers resistance to A while restoring": the participle of a verb that goes with the first. */
const besideVerb =
  /^[^.;:]{0,60}?\s(?:confers?|causes?|brings?|leads?|renders?|impairs?|reduces?|\p{L}+(?:ed|ught))\s[^.;:]*,?\swhil(?:e|st)\s(?:\p{L}+ly\s|also\s|often\s)?$/u;
const participle = /^[\p{L}-]+ing(?!\p{L})/u;

/** "X has become known, for it restored". */
const pronounVerb =
  /^[^.;:]{0,120}(?:,|\s(?:and|but|yet|for|as|since|because))\s(?:(?:and|but|yet|for|as|since|because)\s)?it\s(?:\p{L}+ly\s)?$/u;

const modal =
  /^,?(?:\smutations?|\smimics?)?\s(?:(?:can|could|may|might|will|would)|(?:is|was|are|were|has\sbeen|have\sbeen)\s(?:able|shown|found|reported|known|capable)\sto)\s(?:\p{L}+ly\s|also\s)?$/u;

/** "X, acquired on D, restored". */
const acquiredSo = /^,\s(?:which\s(?:is|was)\s)?(?:acquired|selected|gained|found|detected|seen)\s[^,.;:]{2,50},(?=\s)/;

/** "X, which binds Y, restored", "the X mutation of Z, which arose on D, restored", "X, by targeting Y, restored". */
const describedSo =
  /^((?:\s(?:mutations?|substitutions?|changes?|variants?))?(?:\s(?:in|of)\s[A-Z][A-Z\d]{1,9})?),\s(?:which|that|known|a|an|the|by)\s[^,.;:]{2,60},(?=\s)/;
/** "Restored", "overcame". */
const pastTense = /^(?:[\p{L}-]+ed|overcame|undid)(?![\p{L}])/u;

/** The verb of several subjects, or of one in the plural: "BRCA2 reversions restore". */
const plural = /^(?:overcome|reverse|restore|circumvent|abrogate|re-?sensiti[sz]e)(?![a-z])/i;

/**
 * Whether a verb is active, with a mention as its subject: "X reverses", "X restored", "X can reverse", "X caused one but
 * restored the other", but not "can be reversed" or "restored sensitivity was seen".
 */
function isActive(text: string, { start, end }: Cue, by: Argument): boolean {
  const said = text.slice(start, end);
  const between = text.slice(by.mention.prose.end, start).replace(acquiredSo, '').replace(describedSo, '$1');
  return (
    /^[\p{L}-]+s(?![\p{L}])/u.test(said) ||
    modal.test(between) ||
    (plural.test(said) && directly.test(between)) ||
    (participle.test(said) && besideVerb.test(between)) ||
    (pastTense.test(said) && (directly.test(between) || secondVerb.test(between) || pronounVerb.test(between)))
  );
}

/** "Active against ROS1-positive tumours" states no overcoming if neither a resistance nor a residue is named. */
const isPlainActivity = (text: string, { cue, subject }: Statement, resistance: readonly Cue[]): boolean =>
  /activ/iu.test(text.slice(cue.start, cue.end)) && resistance.length === 0 && !subject.some(hasResidue);

/**
 * "MET amplification: overcome by high doses", "overcome with D": what comes before is overcome, unless a resistance is named
 * there.
 */
const isYielding = ({ text, treatments }: Passage, cue: Cue, resistance: readonly Cue[]): boolean =>
  /^overcome$/iu.test(text.slice(cue.start, cue.end)) &&
  (/^\sby\s/u.test(textAfter(text, cue, 4)) ||
    treatments.some(({ mention: { prose } }) =>
      /^\swith\s$/u.test(text.slice(cue.end, Math.max(cue.end, prose.start))),
    )) &&
  !resistance.some(({ end }) => end <= cue.start);

const resists = /^resist/iu;
/** "Knockdown of X rendered cells resistant": it causes the resistance. */
const bringsResistance = new RegExp(`\\s(?:${causing}|ma[dk]e|increas|enhanc|develop)`, 'i');
const regaining = /^(?:re-?sensit|restor)/iu;
const towards = /^\s(?:[\p{L}\d-]+\s){0,6}to\s(?:the\s)?$/u;

/** "Restores sensitivity to X or Y": the treatments that work again. */
function treatmentsRegained({ text, treatments }: Passage, cue: Cue): readonly Argument[] {
  if (!regaining.test(text.slice(cue.start, cue.end))) return [];
  const first = treatments.find(
    ({ mention: { prose } }) => prose.start >= cue.end && towards.test(text.slice(cue.end, prose.start)),
  );
  return first ? listFrom(text, first, treatments, isTreatment) : [];
}

/** "The main cause of D failure, and overcome by E": a course such as "progressed on D" is no resistance that something overcomes. */
const failure = /^failures?$/i;
const failures = ({ text, cuesIn }: Passage): readonly Cue[] =>
  cuesIn('cue/failing').filter(({ start, end }) => failure.test(text.slice(start, end)));

/** The first cue that states an overcoming. */
const overcomingCue = (passage: Passage): Cue | undefined => {
  const { text, cuesIn } = passage;
  const denials = cuesIn('cue/resistance');
  return cuesIn('cue/overcomes').find(
    (one) =>
      !isYielding(passage, one, [...denials, ...failures(passage)]) &&
      !isLowered(text, one, cuesIn('cue/lowered')) &&
      !isPoorOrRare(text, one) &&
      !denials.some((word) => isDenial(word, one)),
  );
};

/** The cues of resistance with treatments right beside them. */
const resistanceWords = (passage: Passage): readonly Cue[] =>
  [...resisting.flatMap(passage.cuesIn), ...failures(passage)].filter(
    (word) => !refersBack(passage.text, word) && passage.objectsBeside(word).length > 0,
  );

/** "X retains activity against most mutants, while Y and Z reduce it": whether the subjects are those that are not overcome. */
const isOfUnyielding = ({ text, cuesIn }: Passage, { cue, subject }: Statement): boolean =>
  subject.length > 0 &&
  subject.every(
    (one) =>
      isContrasted(text, cue, one) && resisting.flatMap(cuesIn).some(({ start }) => start >= one.mention.prose.end),
  );

/**
 * "miR-X reverses resistance to B", "restored X overcame resistance to B": whether what overcomes is not a treatment, and comes
 * before the verb. "miR-X inhibited Y and overcame": Y is taken away by it.
 */
function isAgent(text: string, cue: Cue, { cue: word, subject }: Statement): boolean {
  const acts = (one: Argument) => isActive(text, cue, one) || isInducedState(text, one.mention);
  const [first, ...others] = [...subject].sort((a, b) => a.mention.prose.start - b.mention.prose.start);
  return (
    word.start >= cue.start &&
    first !== undefined &&
    subject.every(({ mention }) => mention.prose.end <= cue.start) &&
    acts(first) &&
    others.every((one) => acts(one) || (isRemoved(text, one.mention) && !isRemoved(text, first.mention)))
  );
}

/** "In D-resistant cells knockdown of X restored sensitivity": whether removing the subject overcomes the resistance. */
const isOvercomeByTaking = (text: string, cue: Cue, { cue: word, subject }: Statement): boolean =>
  subject.every(
    ({ mention }) =>
      mention.prose.end <= cue.start &&
      isRemoved(text, mention) &&
      !bringsResistance.test(text.slice(mention.prose.end, Math.max(mention.prose.end, word.start))),
  ) && resists.test(text.slice(word.start, word.end));

/**
 * Reads the resistance beside an overcoming. Its subject causes sensitivity if it overcomes the resistance without a treatment,
 * or is restored. Otherwise the resistance is remedied if it is named after the verb, or if its cause is removed.
 */
function resistanceLeft(
  text: string,
  cue: Cue,
  resistance: Statement,
  restored: readonly Argument[],
  hasRemedy: boolean,
): Statement {
  const isByRestored = resistance.subject.length > 0 && resistance.subject.every((one) => restored.includes(one));
  if (isByRestored || (!hasRemedy && isAgent(text, cue, resistance))) return { ...resistance, relation: 'sensitivity' };
  const isRemedied = resistance.cue.start > cue.start || (!hasRemedy && isOvercomeByTaking(text, cue, resistance));
  return isRemedied ? { ...resistance, remedied: true } : resistance;
}

const byMeans = /(?<![a-z])(?:through|via|by)\s(?:the\s|a\s)?$/i;
/** "D reverses resistance through down-regulation of X": a state that the remedy brings about is no cause, and not overcome. */
export const isMeans = (text: string, cue: Cue, { mention }: Argument): boolean =>
  mention.prose.start >= cue.end && isInducedState(text, mention) && byMeans.test(textBefore(text, mention.prose, 16));

/** "Reversed resistance by re-expressing X". */
const bySo = /(?<![a-z])by\s[a-z-]+ing\s(?:the\s)?$/i;

const against = /against(?![a-z])/i;
const inactive =
  /(?<![a-z])(?:inactive|ineffective|(?:not|less)\s(?:active|effective)|(?:no|little|less)\sactivity|fail(?:s|ed|ing)?)\s(?:against|on|in)\s[^.;:]*$/i;
/** "Retains activity against X": the subjects right after the cue, if there are any. */
function subjectsOvercome(text: string, cue: Cue, subject: readonly Argument[]): readonly Argument[] {
  if (!against.test(text.slice(cue.start, cue.end + 8))) return subject;
  // "Active against X and inactive against Y".
  const active = subject.filter(
    ({ mention: { prose } }) => prose.start < cue.end || !inactive.test(text.slice(cue.end, prose.start)),
  );
  const after = active.filter(({ mention: { prose } }) => prose.start >= cue.end);
  return after.some(({ mention: { prose } }) => prose.start - cue.end <= 32) ? after : active;
}

/** "Overcomes resistance that is not due to X": which resistance is meant, and not that X causes none. */
const delimited =
  /^(?:\s(?:to|against)\s[^.;:,]{1,60}?)?\s(?:that|which)\s(?:is|was|are|were)\snot\s(?:[a-z]+ly\s)?(?:due|attribut(?:ed|able)|related|linked|caused|mediated|driven|explained|conferred)\s(?:to|by|with)\s/i;

const conferredBy =
  /^[a-z-]+\s(?:[^.;:,]{0,50}\s)?resistance(?:\s(?:to|against)\s[^.;:,]{1,50}?)?\s(?:that\s(?:is|was)\s)?(?:conferred|caused|mediated|driven|induced|produced|brought\sabout)\sby\s/i;
/** "X abolishes the resistance conferred by Y": whether it is X, which is the remedy, so that only Y is a cause. */
const isBeforeConferred = (text: string, cue: Cue, { mention }: Argument): boolean =>
  mention.prose.end <= cue.start && conferredBy.test(text.slice(cue.start, cue.end + 130));

/** "Knockdown of Y reverses EMT": nothing is resisted, and nothing named that would be a treatment. */
const undoing = /^revers/i;
const isOfNoResistance = ({ text, sentenceText }: Passage, { cue, object }: Statement): boolean =>
  object.length === 0 &&
  undoing.test(text.slice(cue.start, cue.end)) &&
  !/resist|refractor|toleran|sensiti|respon|escape|relaps|surviv|drug/i.test(sentenceText);

/** Adds R to the statement of "D overcomes resistance to R", if D is in the clause of the verb and is another treatment. */
function withResisted(passage: Passage, overcoming: Statement, named: readonly Argument[]): Statement {
  const { object, cue } = overcoming;
  const resisted = named.filter((one) => !object.includes(one));
  const near = passage.treatmentsInClause(cue);
  const isRemedy = (one: Argument) => near.includes(one) && !isAmongTreatments(one, resisted);
  return resisted.length > 0 && object.some(isRemedy) ? { ...overcoming, resisted } : overcoming;
}

/** Nothing in it ends a clause. */
const ownClause = /^[^,.;:]{0,60}$/;

/** The resistance that is overcome. */
interface Overcome {
  /** The word that tells of it; a topic ("is studied to overcome resistance to R") only states what is resisted. */
  readonly word: Cue | undefined;
  readonly resisted: readonly Argument[];
  /** What the first word of resistance names, if that is another one. */
  readonly first: readonly Argument[];
  /** The treatments that work again. */
  readonly again: readonly Argument[];
}

function whatIsOvercome(passage: Passage, cue: Cue): Overcome {
  const { text, objectsBeside } = passage;
  const words = resistanceWords(passage);
  const stated = words.filter((one) => !isTopic(text, one));
  // "X resists A, and D reversed the resistance to B": the resistance that follows the verb is the one that it overcomes.
  const word =
    stated.find((one) => one.start >= cue.start && ownClause.test(text.slice(cue.end, Math.max(cue.end, one.start)))) ??
    stated[0];
  const named = word ?? words[0];
  return {
    word,
    resisted: named ? objectsBeside(named) : [],
    first: stated[0] && stated[0] !== named ? objectsBeside(stated[0]) : [],
    again: treatmentsRegained(passage, cue),
  };
}

/** What yields, and to what. */
interface Yielding {
  readonly remedies: readonly Argument[];
  /** What is restored: "decitabine re-expresses X and restores sensitivity" overcomes no X; by X the treatment works again. */
  readonly restored: readonly Argument[];
  readonly found: Statement;
}

const isCauseLeft =
  (text: string, cue: Cue) =>
  (one: Argument): boolean =>
    !isMeans(text, cue, one) && !isBeforeConferred(text, cue, one);

function whatYields(passage: Passage, cue: Cue, { resisted, first, again }: Overcome): Yielding | undefined {
  const { text } = passage;
  const remedies = remediesOf(passage, cue, [...resisted, ...first, ...again]);
  const whole = passage.readCauses('overcomes', cue, remedies);
  const restored = whole.subject.filter(
    ({ mention }) =>
      isRestored(text, mention) && (mention.prose.end <= cue.start || bySo.test(textBefore(text, mention.prose, 40))),
  );
  const yielding = whole.subject.filter((one) => !restored.includes(one)).filter(isCauseLeft(text, cue));
  const found = { ...whole, subject: subjectsOvercome(text, cue, yielding) };
  // "Active against most, and inactive against X".
  const isNoneLeft = found.subject.length === 0 && yielding.length > 0;
  return isOfUnyielding(passage, found) || isNoneLeft ? undefined : { remedies, restored, found };
}

/** The resistance that is told besides: "X overcomes A-mediated resistance to B" tells that A causes it. */
function whatIsLeft(
  { text, readCauses }: Passage,
  cue: Cue,
  { word, resisted, again }: Overcome,
  { restored, remedies }: Yielding,
): Statement | undefined {
  const isOfWord = word !== undefined && !delimited.test(textAfter(text, word, 110));
  if (again.length === 0 && !isOfWord) return undefined;
  const read = again.length > 0 ? readCauses('resistance', cue, again) : readCauses('resistance', word!, resisted);
  const told = { ...read, subject: read.subject.filter(isCauseLeft(text, cue)) };
  return told.subject.length > 0 ? resistanceLeft(text, cue, told, restored, remedies.length > 0) : undefined;
}

/**
 * Reads "X overcomes A-mediated resistance to B", "X re-sensitises A to B": X overcomes A, and A causes resistance to B. Empty
 * if nothing is overcome.
 */
export function readOvercoming(passage: Passage): readonly Statement[] {
  const { text, cuesIn } = passage;
  const cue = overcomingCue(passage);
  if (!cue) return [];
  const overcome = whatIsOvercome(passage, cue);
  const yielding = whatYields(passage, cue, overcome);
  if (!yielding) return [];
  const { found, remedies } = yielding;
  const overcoming = isPlainActivity(text, found, cuesIn('cue/resistance'))
    ? { ...found, relation: 'sensitivity' as const }
    : withResisted(passage, found, overcome.again.length > 0 ? overcome.again : overcome.resisted);
  const left = whatIsLeft(passage, cue, overcome, yielding);
  if (left) return overcoming.object.length > 0 ? [overcoming, left] : [left];
  // "X reverses the resistance caused by Y to R": X is no treatment, and Y causes a resistance.
  const lateResisted = passage.treatments.filter(({ mention }) => isResistedAfterCause(text, cue, mention.prose));
  if (remedies.length === 0 && lateResisted.length > 0)
    return [{ ...overcoming, relation: 'resistance', object: lateResisted, remedied: true, plain: false }];
  const isEmpty = overcoming.object.length === 0 && overcoming.subject.length === 0;
  return isEmpty || isOfNoResistance(passage, overcoming) ? [] : [overcoming];
}
