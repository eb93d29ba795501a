import { overlaps, type Span } from '../../text/span.ts';
import type { Argument } from '../arguments/arguments.ts';
import { boundObjects, objectsOfNoun } from '../arguments/boundObjects.ts';
import { isExcepted } from '../arguments/exception.ts';
import { withoutHadBefore, withoutMeasuredIn, withoutModels } from '../arguments/hadBefore.ts';
import { isHad, isRendered } from '../arguments/populations.ts';
import { subjectsOf } from '../arguments/subjects.ts';
import { isContrasted, isOfNextStatement, treatmentsOf } from '../arguments/treatments.ts';
import { causesOfResistance, withoutKnownBy } from '../arguments/withoutBearers.ts';
import type { Relation } from '../claim.ts';
import type { Cue, CueList } from '../cues/cues.ts';
import { isLowering } from '../cues/lowering.ts';
import { sensitising } from '../cues/sensitising.ts';
import { clauseReader } from './clauses.ts';
import { endOf, endsResponse, turnForTheWorse } from './turnsOfSentence.ts';

/** How a sentence joins its mentions, before stance, citations and evidence are looked at. */
export interface Reading {
  readonly relation: Relation;
  readonly cue: Cue;
  readonly subject: readonly Argument[];
  readonly object: readonly Argument[];
  /** The sentence says the opposite, of being without the subject. */
  readonly without?: true;
  /** Of an overcoming: the treatments that are resisted ("D overcomes resistance to R"). */
  readonly resisted?: readonly Argument[];
  /** A resistance that the same sentence says to be overcome: what takes its cause away is the remedy. */
  readonly remedied?: true;
  /** Cause, word and treatment stand together, so that nothing had to be filled in from elsewhere. */
  readonly plain: boolean;
}

/** A sentence with what is asked of it while it is read. `text` is the prose of its block, and all offsets are into that. */
export interface Passage {
  readonly text: string;
  readonly args: readonly Argument[];
  /**
   * The treatments that it says something of. Those after "compared with" count only where it names no other, and
   * those that only tell who is treated ("X-refractory patients") never.
   */
  readonly treatments: readonly Argument[];
  of(list: CueList): readonly Cue[];
  /** The treatments that stand beside a cue as what it is said of. */
  bound(cue: Cue): readonly Argument[];
  /** The treatments of the clause around a cue, else all. */
  inClause(cue: Span): readonly Argument[];
  /** A relation with its causes. */
  read(relation: Relation, cue: Cue, object: readonly Argument[]): Reading;
  /** What is written. */
  readonly sentence: string;
  /** What is written from the start of the sentence to an offset. */
  until(offset: number): string;
}

/** "Overcomes", "overcame", and not the participle "overcome by". */
const finite = /^(?:[a-z]+(?:s|came)|overcome|reverse|restore|circumvent|abrogate|re-?sensiti[sz]e)(?![a-z\d])/i;
/** Between a treatment and the verb that it is the subject of: "X plus Y also overcomes". */
const upToVerb = /^(?:\s(?:plus|and|or|with)\s[\p{L}\d-]+)?\s(?:\p{L}+ly\s|also\s|still\s)?$/u;

/** "HER2-positive breast cancer responds to X": what the disease is called by, where the sentence is about no other. */
function statusOf(args: readonly Argument[]): readonly Argument[] {
  const diseases = args.filter(({ mention: { kind } }) => kind === 'disease');
  return diseases.length === 1 && diseases[0]!.status ? [diseases[0]!.status] : [];
}

/** What may be the cause of an effect: not who resists, what the cells of an experiment have, or whom a marker is told in. */
function candidatesFor(relation: Relation, text: string, cue: Cue, args: readonly Argument[]): readonly Argument[] {
  if (relation === 'resistance') return withoutHadBefore(text, cue, args);
  const isForetoldIn = (a: Argument) =>
    relation === 'biomarker' && a.mention.prose.start >= cue.end && isHad(text, cue, a);
  const told = args.filter((a) => !isForetoldIn(a));
  return withoutMeasuredIn(text, cue, withoutModels(text, cue, told));
}

/** "Responds until Y appears, but most relapse because of Z": what a response ends with is no cause of it. */
const beforeTurn = (text: string, turn: number | undefined, causes: readonly Argument[]): readonly Argument[] =>
  causes.filter(({ mention: { prose } }) => (turn === undefined || prose.start < turn) && !endsResponse(text, prose));

/** "X sensitises cells with Y to Z": what X acts on is not what makes them sensitive. */
const withoutSensitised = (
  text: string,
  cue: Cue,
  treatments: readonly Argument[],
  causes: readonly Argument[],
): readonly Argument[] =>
  sensitising.test(text.slice(cue.start, cue.end)) && treatments.some(({ mention }) => mention.prose.end <= cue.start)
    ? causes.filter((a) => !isRendered(text, a))
    : causes;

/** Prepares a sentence for reading. `text` is the prose of its block, `args` what the sentence names. */
export function passageOf(text: string, sentence: Span, cues: readonly Cue[], args: readonly Argument[]): Passage {
  const { spoken, given: treatments } = treatmentsOf(text, args);
  const verbs = cues.filter(({ list, start, end }) => list === 'cue/overcomes' && finite.test(text.slice(start, end)));
  const isAgent = ({ mention: { prose } }: Argument): boolean =>
    verbs.some(({ start }) => start >= prose.end && upToVerb.test(text.slice(prose.end, start)));
  const clauseOf = clauseReader(text, sentence, cues, args);
  const candidates = { text, treatments: spoken, isAgent };
  const written = text.slice(sentence.start, sentence.end);
  const of = (list: CueList) => cues.filter((cue) => cue.list === list);
  const causesOfResponse = (
    relation: Relation,
    cue: Cue,
    object: readonly Argument[],
    causes: readonly Argument[],
  ): readonly Argument[] => {
    const turn = turnForTheWorse({ text, sentence: written }, endOf(cue, object), sentence.end);
    const acting = relation === 'overcomes' ? withoutKnownBy(text, cue, causes) : causes;
    const told = withoutSensitised(text, cue, treatments, beforeTurn(text, turn, acting));
    return told.length === 0 && relation === 'sensitivity' ? statusOf(args) : told;
  };
  return {
    text,
    args,
    treatments,
    of,
    bound(cue) {
      if (cue.list === 'cue/efficacy') return objectsOfNoun(candidates, cue);
      if (cue.list !== 'cue/reduces') return boundObjects(candidates, cue);
      const noun = of('cue/efficacy').find((one) => isLowering(text, cue, one));
      return noun ? objectsOfNoun(candidates, noun) : [];
    },
    inClause(cue) {
      const clause = clauseOf(cue.start);
      const own = treatments.filter(({ mention }) => overlaps(mention.prose, clause));
      // "X, but not Y, is active": the clause of the word begins with what is excepted from it.
      const isOnlyExcepted = own.length > 0 && own.every(({ mention }) => isExcepted(text, mention.prose));
      return own.length > 0 && !isOnlyExcepted
        ? own
        : treatments.filter((a) => !isContrasted(text, cue, a) && !isOfNextStatement(text, cue, a));
    },
    read(relation, cue, object) {
      const clause = clauseOf(cue.start);
      const causes = subjectsOf(text, { sentence, clause }, candidatesFor(relation, text, cue, args), cue, object);
      const subject =
        relation === 'resistance'
          ? causesOfResistance(text, cue, causes)
          : causesOfResponse(relation, cue, object, causes);
      const isHere = ({ mention }: Argument) => overlaps(mention.prose, clause);
      const plain = subject.length > 0 && object.length > 0 && [...subject, ...object].every(isHere);
      return { relation, cue, object, subject, plain };
    },
    sentence: written,
    until: (offset) => text.slice(sentence.start, offset),
  };
}
