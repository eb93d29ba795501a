import { overlaps, type Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import type { Argument } from '../arguments/arguments.ts';
import { isExcepted } from '../arguments/bystanders/exception.ts';
import { asCounted } from '../arguments/treatments/counted.ts';
import type { TreatmentCandidates } from '../arguments/treatments/listBesideCue.ts';
import { objectsBesideCue } from '../arguments/treatments/objectsBesideCue.ts';
import { objectsOfNoun } from '../arguments/treatments/objectsOfNoun.ts';
import { isContrasted, isInNextStatement, treatmentsOf } from '../arguments/treatments/treatments.ts';
import type { Relation } from '../claim.ts';
import type { Cue, CueList } from '../cues/cues.ts';
import { isLowering } from '../cues/direction/lowering.ts';
import { clauseReader } from './clauses.ts';
import { readCauses } from './readCauses.ts';
import { isInNextClause, type SentenceParts } from './sentenceParts.ts';
import type { Statement } from './statement.ts';

/** A sentence with the lookups for reading it. */
export interface Passage extends SentenceParts {
  /** The cues that belong to a list. */
  cuesIn(list: CueList): readonly Cue[];
  /** The treatments that the words right beside a cue assign to it. */
  objectsBeside(cue: Cue): readonly Argument[];
  /** The treatments of the clause with a cue; if it has none, those of the sentence. */
  treatmentsInClause(cue: Cue): readonly Argument[];
  /** Reads the causes of a relation, for the given objects. */
  readCauses(relation: Relation, cue: Cue, object: readonly Argument[]): Statement;
  /** Whether an argument stands in a clause that follows that of a cue: "X does this, and Y does that". */
  isInNextClause(cue: Span, one: Argument): boolean;
  /** The text from the start of the sentence to an offset. */
  textUntil(offset: number): string;
}

/** "Overcomes", "overcame", but not the participle "overcome by". */
const finite = /^(?:[a-z]+(?:s|came)|overcome|reverse|restore|circumvent|abrogate|re-?sensiti[sz]e)(?![a-z\d])/i;
/** Words between a treatment and its verb: "X plus Y also overcomes". */
const upToVerb = /^(?:\s(?:plus|and|or|with)\s[\p{L}\d-]+)?\s(?:\p{L}+ly\s|also\s|still\s)?$/u;

/** The treatments that the words beside a cue may assign to it: those that the sentence discusses, even as given before. */
function candidatesIn(text: string, cues: readonly Cue[], discussed: readonly Argument[]): TreatmentCandidates {
  const verbs = cues.filter(({ list, start, end }) => list === 'cue/overcomes' && finite.test(text.slice(start, end)));
  return {
    text,
    treatments: discussed,
    isAgent: ({ mention: { prose } }) =>
      verbs.some(({ start }) => start >= prose.end && upToVerb.test(text.slice(prose.end, start))),
  };
}

/** The treatments beside a cue; of "reduces the activity of X", those beside the noun of what is reduced. */
function objectsBeside(candidates: TreatmentCandidates, cues: readonly Cue[], cue: Cue): readonly Argument[] {
  if (cue.list === 'cue/efficacy') return objectsOfNoun(candidates, cue);
  if (cue.list !== 'cue/reduces') return objectsBesideCue(candidates, cue);
  const noun = cues.find((one) => one.list === 'cue/efficacy' && isLowering(candidates.text, cue, one));
  return noun ? objectsOfNoun(candidates, noun) : [];
}

const openRelative = /,\s(?:which|who)\s[^,;:]*$/;
/** "X, which may be acquired under A, reduces its efficacy": A is named in a clause that has ended. */
const isInClosedRelative = (text: string, cue: Span, { mention: { prose } }: Argument): boolean =>
  prose.end <= cue.start &&
  openRelative.test(textBefore(text, prose, 90)) &&
  /^[^,;:]{0,40},\s(?!(?:and|or)\s)/.test(text.slice(prose.end, cue.start));

/** The treatments of the clause with a cue; if it has none, those of the sentence that no other clause tells of. */
function treatmentsInClause(parts: SentenceParts, cue: Cue): readonly Argument[] {
  const { text, treatments } = parts;
  const clause = parts.clauseOf(cue.start);
  const all = treatments.filter((one) => !isInClosedRelative(text, cue, one));
  const own = all.filter(({ mention }) => overlaps(mention.prose, clause));
  // "X, but not Y, is active": the clause of the cue begins with the exception.
  const isOnlyExcepted = own.length > 0 && own.every(({ mention }) => isExcepted(text, mention.prose));
  if (own.length > 0 && !isOnlyExcepted) return own;
  const isOfOther = (a: Argument) =>
    isContrasted(text, cue, a) || isInNextStatement(text, cue, a) || isInNextClause(parts, cue, a);
  return asCounted(
    text,
    cue,
    all.filter((a) => !isOfOther(a)),
  );
}

/** Prepares a sentence for reading. `text` is the prose of its block, `args` are its outermost mentions. */
export function passageOf(text: string, sentence: Span, cues: readonly Cue[], args: readonly Argument[]): Passage {
  const { discussed, current: treatments } = treatmentsOf(text, args);
  const candidates = candidatesIn(text, cues, discussed);
  const sentenceText = text.slice(sentence.start, sentence.end);
  const clauseOf = clauseReader(text, sentence, cues, args);
  const parts: SentenceParts = { text, sentence, sentenceText, args, treatments, cues, clauseOf };
  return {
    ...parts,
    cuesIn: (list) => cues.filter((cue) => cue.list === list),
    objectsBeside: (cue) => objectsBeside(candidates, cues, cue),
    treatmentsInClause: (cue) => treatmentsInClause(parts, cue),
    readCauses: (relation, cue, object) => readCauses(parts, relation, cue, object),
    isInNextClause: (cue, one) => isInNextClause(parts, cue, one),
    textUntil: (offset) => text.slice(sentence.start, offset),
  };
}
