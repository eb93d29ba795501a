import { covers, overlaps, type Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import type { Argument } from '../arguments/arguments.ts';
import { describesCellsActedOn, hasBearer, isBeforeCells, isBeforeTumours } from '../arguments/bearers/bearers.ts';
import {
  withoutExperimentalModels,
  withoutMarkerPopulations,
  withoutPreexisting,
} from '../arguments/bearers/preexisting.ts';
import { causesOfResistance, withoutTumourDescriptions } from '../arguments/bearers/withoutBearers.ts';
import { isExcepted } from '../arguments/bystanders/exception.ts';
import { withoutFormerStatement, withoutNextStatement } from '../arguments/bystanders/otherStatements.ts';
import { subjectsOf } from '../arguments/subjects.ts';
import { asCounted } from '../arguments/treatments/counted.ts';
import { objectsBesideCue, objectsOfNoun } from '../arguments/treatments/objectsBesideCue.ts';
import { isContrasted, isInNextStatement, treatmentsOf } from '../arguments/treatments/treatments.ts';
import type { Relation } from '../claim.ts';
import type { Cue, CueList } from '../cues/cues.ts';
import { isLowering } from '../cues/direction/lowering.ts';
import { sensitising } from '../cues/sharedWords/effects.ts';
import { clauseReader, telling } from './clauses.ts';
import type { Statement } from './statement.ts';
import { endOfEffect, endsResponse, turnForTheWorse } from './turnsOfSentence.ts';

/** A sentence with the lookups for reading it. `text` is the prose of its block, and all offsets are into that. */
export interface Passage {
  readonly text: string;
  readonly args: readonly Argument[];
  /**
   * The treatments that the sentence is about. Those after "compared with" count only if it names no other; those that only
   * describe who is treated ("X-refractory patients") never do.
   */
  readonly treatments: readonly Argument[];
  /** The cues that belong to a list. */
  cuesIn(list: CueList): readonly Cue[];
  /** The treatments that the words right beside a cue assign to it. */
  objectsBeside(cue: Cue): readonly Argument[];
  /** The treatments of the clause with a cue; if it has none, those of the sentence. */
  treatmentsInClause(cue: Cue): readonly Argument[];
  /** Reads the causes of a relation, for the given objects. */
  readCauses(relation: Relation, cue: Cue, object: readonly Argument[]): Statement;
  /** The clause at an offset. */
  clauseOf(offset: number): Span;
  /** Whether an argument stands in a clause that follows that of a cue: "X does this, and Y does that". */
  isInNextClause(cue: Span, one: Argument): boolean;
  readonly sentence: Span;
  /** The text of the sentence. */
  readonly sentenceText: string;
  /** The text from the start of the sentence to an offset. */
  textUntil(offset: number): string;
}

/** "Overcomes", "overcame", but not the participle "overcome by". */
const finite = /^(?:[a-z]+(?:s|came)|overcome|reverse|restore|circumvent|abrogate|re-?sensiti[sz]e)(?![a-z\d])/i;
/** Words between a treatment and its verb: "X plus Y also overcomes". */
const upToVerb = /^(?:\s(?:plus|and|or|with)\s[\p{L}\d-]+)?\s(?:\p{L}+ly\s|also\s|still\s)?$/u;

/** "HER2-positive breast cancer responds to X": the state in the name of the disease, if the sentence names only one disease. */
function statusOf(args: readonly Argument[]): readonly Argument[] {
  const diseases = args.filter(({ mention: { kind } }) => kind === 'disease');
  return diseases.length === 1 && diseases[0]!.status ? [diseases[0]!.status] : [];
}

/**
 * Possible causes of an effect: not what describes who resists, what the cells of an experiment have, or in whom a marker was
 * measured.
 */
function candidatesFor(relation: Relation, text: string, cue: Cue, args: readonly Argument[]): readonly Argument[] {
  if (relation === 'resistance')
    return withoutPreexisting(text, cue, withoutExperimentalModels(text, cue, withoutFormerStatement(text, cue, args)));
  const isForetoldIn = (a: Argument) =>
    relation === 'biomarker' && a.mention.prose.start >= cue.end && hasBearer(text, cue, a);
  const isOfEnd = (a: Argument) => relation === 'sensitivity' && endsResponse(text, a.mention.prose);
  const own = relation === 'sensitivity' ? withoutNextStatement(text, cue, args) : args;
  const others = own.filter((a) => !isForetoldIn(a) && !isOfEnd(a));
  return withoutMarkerPopulations(text, cue, withoutExperimentalModels(text, cue, others));
}

/** "Responds until Y appears, but most relapse because of Z": drops the causes of the end of a response. */
const beforeTurn = (text: string, turn: number | undefined, causes: readonly Argument[]): readonly Argument[] =>
  causes.filter(({ mention: { prose } }) => (turn === undefined || prose.start < turn) && !endsResponse(text, prose));

const inThem = /(?:^|[.;:]\s)(?:In|Among|For|in|among|for)\s(?:[\p{L}-]+\s){0,3}$/u;
const isAtBeginning = (text: string, { mention }: Argument): boolean =>
  inThem.test(textBefore(text, mention.prose, 50));
/** "X sensitises cells with Y to Z", "in tumours with Y, X sensitises to Z": drops what the sensitised cells have. */
const withoutSensitised = (
  text: string,
  cue: Cue,
  treatments: readonly Argument[],
  causes: readonly Argument[],
): readonly Argument[] =>
  sensitising.test(text.slice(cue.start, cue.end)) && treatments.some(({ mention }) => mention.prose.end <= cue.start)
    ? causes.filter((a) => !describesCellsActedOn(text, a) && !(isAtBeginning(text, a) && hasBearer(text, cue, a)))
    : causes;

const openRelative = /,\s(?:which|who)\s[^,;:]*$/;
/** "X, which may be acquired under A, reduces its efficacy": A is named in a clause that has ended. */
const isInClosedRelative = (text: string, cue: Span, { mention: { prose } }: Argument): boolean =>
  prose.end <= cue.start &&
  openRelative.test(textBefore(text, prose, 90)) &&
  /^[^,;:]{0,40},\s(?!(?:and|or)\s)/.test(text.slice(prose.end, cue.start));
const isTumourBefore = (text: string, cue: Cue, { mention: { prose } }: Argument): boolean =>
  prose.end <= cue.start && (isBeforeTumours(text, prose) || isBeforeCells(text, prose));

const nextClause = /^,\sand\s/;

/** Prepares a sentence for reading. `text` is the prose of its block, `args` are its outermost mentions. */
export function passageOf(text: string, sentence: Span, cues: readonly Cue[], args: readonly Argument[]): Passage {
  const { discussed, current: treatments } = treatmentsOf(text, args);
  const verbs = cues.filter(({ list, start, end }) => list === 'cue/overcomes' && finite.test(text.slice(start, end)));
  const isAgent = ({ mention: { prose } }: Argument): boolean =>
    verbs.some(({ start }) => start >= prose.end && upToVerb.test(text.slice(prose.end, start)));
  const clauseOf = clauseReader(text, sentence, cues, args);
  const candidates = { text, treatments: discussed, isAgent };
  const written = text.slice(sentence.start, sentence.end);
  const cuesIn = (list: CueList) => cues.filter((cue) => cue.list === list);
  const causesOfResponse = (
    relation: Relation,
    cue: Cue,
    object: readonly Argument[],
    causes: readonly Argument[],
  ): readonly Argument[] => {
    const turn = turnForTheWorse({ text, sentenceText: written }, endOfEffect(cue, object), sentence.end);
    const acting = relation === 'overcomes' ? withoutTumourDescriptions(text, cue, causes) : causes;
    // "D killed X-deficient tumours and potentiated E": D potentiates, in whatever tumours.
    const agents = cue.list === 'cue/strengthens' ? acting.filter((a) => !isTumourBefore(text, cue, a)) : acting;
    const found = withoutSensitised(text, cue, treatments, beforeTurn(text, turn, agents));
    return found.length === 0 && relation === 'sensitivity' ? statusOf(args) : found;
  };
  const isInNextClause = (cue: Span, { mention: { prose } }: Argument): boolean => {
    const { end } = clauseOf(cue.start);
    return prose.start > end && nextClause.test(text.slice(end, end + 6));
  };
  /** "A is active, and X confers resistance to B": whether an argument is the cause of what a later clause tells. */
  const isToldLater = (cue: Span, one: Argument): boolean => {
    const clause = clauseOf(cue.start);
    // "Its absence confers": a pronoun can mean what the later clause names.
    const isNamedHere = args.some(({ mention }) => mention.prose.end <= cue.start && covers(clause, mention.prose));
    if (!isNamedHere || !isInNextClause(cue, one)) return false;
    const { prose } = one.mention;
    const later = clauseOf(prose.start);
    return cues.some((one) => telling.includes(one.list) && one.start >= prose.end && covers(later, one));
  };
  return {
    text,
    args,
    treatments,
    cuesIn,
    clauseOf,
    isInNextClause,
    objectsBeside(cue) {
      if (cue.list === 'cue/efficacy') return objectsOfNoun(candidates, cue);
      if (cue.list !== 'cue/reduces') return objectsBesideCue(candidates, cue);
      const noun = cuesIn('cue/efficacy').find((one) => isLowering(text, cue, one));
      return noun ? objectsOfNoun(candidates, noun) : [];
    },
    treatmentsInClause(cue) {
      const clause = clauseOf(cue.start);
      const all = treatments.filter((one) => !isInClosedRelative(text, cue, one));
      const own = all.filter(({ mention }) => overlaps(mention.prose, clause));
      // "X, but not Y, is active": the clause of the cue begins with the exception.
      const isOnlyExcepted = own.length > 0 && own.every(({ mention }) => isExcepted(text, mention.prose));
      return own.length > 0 && !isOnlyExcepted
        ? own
        : asCounted(
            text,
            cue,
            all.filter(
              (a) => !isContrasted(text, cue, a) && !isInNextStatement(text, cue, a) && !isInNextClause(cue, a),
            ),
          );
    },
    readCauses(relation, cue, object) {
      const clause = clauseOf(cue.start);
      const possible = candidatesFor(relation, text, cue, args).filter((one) => !isToldLater(cue, one));
      const causes = subjectsOf(text, { sentence, clause }, possible, cue, object);
      const subject =
        relation === 'resistance'
          ? causesOfResistance(text, cue, causes)
          : causesOfResponse(relation, cue, object, causes);
      // What is excepted, "but not to B", may stand apart.
      const isHere = ({ mention: { prose } }: Argument) => overlaps(prose, clause) || isExcepted(text, prose);
      const plain = subject.length > 0 && object.length > 0 && [...subject, ...object].every(isHere);
      return { relation, cue, object, subject, plain };
    },
    sentence,
    sentenceText: written,
    textUntil: (offset) => text.slice(sentence.start, offset),
  };
}
