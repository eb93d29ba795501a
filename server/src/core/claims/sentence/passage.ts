import { overlaps, type Span } from '../../text/span.ts';
import { type Argument, isTreatment } from '../arguments/arguments.ts';
import { boundObjects, objectsOfNoun } from '../arguments/boundObjects.ts';
import { isComparator, isSetApart } from '../arguments/comparison.ts';
import { causesOfResistance, isHad } from '../arguments/populations.ts';
import { subjectsOf } from '../arguments/subjects.ts';
import type { Relation } from '../claim.ts';
import { isBehindNoun } from '../cues/attributive.ts';
import type { Cue, CueList } from '../cues/cues.ts';
import { isLowering } from '../cues/lowering.ts';
import { clauseReader } from './clauses.ts';

/** How a sentence joins its mentions, before stance, citations and evidence are looked at. */
export interface Reading {
  readonly relation: Relation;
  readonly cue: Cue;
  readonly subject: readonly Argument[];
  readonly object: readonly Argument[];
  /** Cause, word and treatment stand together, so that nothing had to be filled in from elsewhere. */
  readonly plain: boolean;
}

/** A sentence with what is asked of it while it is read. `text` is the prose of its block, and all offsets are into that. */
export interface Passage {
  readonly text: string;
  readonly args: readonly Argument[];
  /** The treatments that it says something of: those behind "compared with" only where it names no other, none that only tells who is treated. */
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

const given =
  /^[\s-](?:(?:based|containing)\s(?:chemo)?therapy[\s-])?(?:refractory|resistant|pre-?treated|na[iï]ve|experienced|intolerant|unresponsive|insensitive|exposed)(?![\p{L}\d])/iu;

const failed =
  /(?<!\p{L})with\s(?:\p{L}+\s)?(?:disease\sprogression|progressive\sdisease)\s(?:after|following|during|on|under|upon|despite)\s(?:[\p{L}\d-]+\s){0,4}$/iu;
const resisted = /(?<!\p{L})(?:resistant|refractory|insensitive|intolerant|unresponsive)\sto\s(?:[^\s.;:]+\s){0,4}$/iu;

/** "Chemotherapy-refractory patients", "patients with disease resistant to X", "with disease progression after X": who they are, and not what they are given now. */
function isGivenBefore(text: string, { mention: { prose } }: Argument): boolean {
  if (given.test(text.slice(prose.end, prose.end + 50))) return true;
  const ahead = text.slice(Math.max(0, prose.start - 150), prose.start);
  if (failed.test(ahead)) return true;
  const word = resisted.exec(ahead);
  return word !== null && isBehindNoun(ahead.slice(0, word.index));
}

/** "Alternatives to aromatase inhibitors": what is given instead is spoken of. */
const replaced = /(?<![\p{L}\d])alternatives?\s(?:to|for)\s(?:the\s)?$/iu;
const isReplaced = (text: string, { mention: { prose } }: Argument): boolean =>
  replaced.test(text.slice(Math.max(0, prose.start - 24), prose.start));

/** "X causes resistance, whereas Y still binds": what is set against the effect is not what it is an effect on. */
const contrast = /(?<!\p{L})(?:whereas|while|but|although|though|however)(?!\p{L})/iu;
const isContrasted = (text: string, cue: Span, { mention: { prose } }: Argument): boolean =>
  prose.start >= cue.end && contrast.test(text.slice(cue.end, prose.start));

const remedying =
  /^(?:\s(?:added\sto|with|plus|combined\swith|and)\s[^\s,.;]+)?\s(?:can\s|may\s|could\s)?(?:prevent|overc[oa]m|revers|restor|delay|abrogat|circumvent|counter)/u;

/** "X causes resistance, and Y prevents it": what is done about an effect is not what it is an effect on. */
export const isRemedy = (text: string, cue: Span, { mention: { prose } }: Argument): boolean =>
  prose.start >= cue.end &&
  /,\sand\s/u.test(text.slice(cue.end, prose.start)) &&
  remedying.test(text.slice(prose.end, prose.end + 60));

/** "Overcomes", "overcame", and not the participle "overcome by". */
const finite = /^\p{L}+(?:s|came)(?![\p{L}\d])/iu;
const ahead = /^\s(?:\p{L}+ly\s|also\s|still\s)?$/u;

export function passageOf(text: string, sentence: Span, cues: readonly Cue[], args: readonly Argument[]): Passage {
  const named = args.filter((a) => isTreatment(a) && !isReplaced(text, a));
  const spoken = named.filter((a) => !isComparator(text, a.mention) && !isSetApart(text, a.mention));
  const all = spoken.length > 0 ? spoken : named;
  const treatments = all.filter((a) => !isGivenBefore(text, a));
  const verbs = cues.filter(({ list, start, end }) => list === 'cue/overcomes' && finite.test(text.slice(start, end)));
  const isAgent = ({ mention: { prose } }: Argument): boolean =>
    verbs.some(({ start }) => start >= prose.end && ahead.test(text.slice(prose.end, start)));
  const clauseOf = clauseReader(text, sentence, cues, args);
  const candidates = { text, treatments: all, isAgent };
  const of = (list: CueList) => cues.filter((cue) => cue.list === list);
  return {
    text,
    args,
    treatments,
    of,
    bound(cue) {
      if (cue.list !== 'cue/reduces') return boundObjects(candidates, cue);
      const noun = of('cue/efficacy').find((one) => isLowering(text, cue, one));
      return noun ? objectsOfNoun(candidates, noun) : [];
    },
    inClause(cue) {
      const clause = clauseOf(cue.start);
      const own = treatments.filter(({ mention }) => overlaps(mention.prose, clause));
      return own.length > 0 ? own : treatments.filter((a) => !isContrasted(text, cue, a));
    },
    read(relation, cue, object) {
      const clause = clauseOf(cue.start);
      const isForetoldIn = (a: Argument) =>
        relation === 'biomarker' && a.mention.prose.start >= cue.end && isHad(text, cue, a);
      const causes = subjectsOf(
        text,
        { sentence, clause },
        args.filter((a) => !isForetoldIn(a)),
        cue,
        object,
      );
      const subject = relation === 'resistance' ? causesOfResistance(text, cue, causes) : causes;
      const isHere = ({ mention }: Argument) => overlaps(mention.prose, clause);
      const plain = subject.length > 0 && object.length > 0 && [...subject, ...object].every(isHere);
      return { relation, cue, object, subject, plain };
    },
    sentence: text.slice(sentence.start, sentence.end),
    until: (offset) => text.slice(sentence.start, offset),
  };
}
