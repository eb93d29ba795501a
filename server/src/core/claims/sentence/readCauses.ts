// Reads the causes of an effect: "X confers resistance to A".

import { overlaps, type Span } from '../../text/span.ts';
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
import type { Relation } from '../claim.ts';
import type { Cue } from '../cues/cues.ts';
import { sensitising } from '../cues/sharedWords/effects.ts';
import { isToldLater, type SentenceParts } from './sentenceParts.ts';
import type { Statement } from './statement.ts';
import { endOfEffect, endsResponse, turnForTheWorse } from './turnsOfSentence.ts';

/** An effect in its sentence: what a cue says of the treatments that it concerns. */
interface Effect {
  readonly relation: Relation;
  readonly cue: Cue;
  readonly object: readonly Argument[];
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

const isTumourBefore = (text: string, cue: Span, { mention: { prose } }: Argument): boolean =>
  prose.end <= cue.start && (isBeforeTumours(text, prose) || isBeforeCells(text, prose));

/** "HER2-positive breast cancer responds to X": the state in the name of the disease, if the sentence names only one disease. */
function statusOf(args: readonly Argument[]): readonly Argument[] {
  const diseases = args.filter(({ mention: { kind } }) => kind === 'disease');
  return diseases.length === 1 && diseases[0]!.status ? [diseases[0]!.status] : [];
}

/** Of the causes that are named, those of a response, an overcoming or what a marker foretells. */
function causesOfResponse(
  { text, sentence, sentenceText, args, treatments }: SentenceParts,
  { relation, cue, object }: Effect,
  causes: readonly Argument[],
): readonly Argument[] {
  const turn = turnForTheWorse({ text, sentenceText }, endOfEffect(cue, object), sentence.end);
  const acting = relation === 'overcomes' ? withoutTumourDescriptions(text, cue, causes) : causes;
  // "D killed X-deficient tumours and potentiated E": D potentiates, in whatever tumours.
  const agents = cue.list === 'cue/strengthens' ? acting.filter((a) => !isTumourBefore(text, cue, a)) : acting;
  const found = withoutSensitised(text, cue, treatments, beforeTurn(text, turn, agents));
  return found.length === 0 && relation === 'sensitivity' ? statusOf(args) : found;
}

/** Returns what a cue says of its treatments, with the causes that the sentence names for it. */
export function readCauses(parts: SentenceParts, relation: Relation, cue: Cue, object: readonly Argument[]): Statement {
  const { text, sentence, args } = parts;
  const clause = parts.clauseOf(cue.start);
  const possible = candidatesFor(relation, text, cue, args).filter((one) => !isToldLater(parts, cue, one));
  const causes = subjectsOf(text, { sentence, clause }, possible, cue, object);
  const subject =
    relation === 'resistance'
      ? causesOfResistance(text, cue, causes)
      : causesOfResponse(parts, { relation, cue, object }, causes);
  // What is excepted, "but not to B", may stand apart.
  const isHere = ({ mention: { prose } }: Argument) => overlaps(prose, clause) || isExcepted(text, prose);
  const plain = subject.length > 0 && object.length > 0 && [...subject, ...object].every(isHere);
  return { relation, cue, object, subject, plain };
}
