import { clauseAround } from '../../manuscript/prose/clauses.ts';
import { allMatches } from '../../text/allMatches.ts';
import { anyOf } from '../../text/anyOf.ts';
import { covers, type Span } from '../../text/span.ts';
import { type Argument, isCause } from '../arguments/arguments.ts';
import type { Cue, CueList } from '../cues/cues.ts';
import { causedBy } from '../cues/sharedWords/causing.ts';
import { areClauses } from './ownPredicate.ts';

/** Lists of cues that state an effect; a clause with one of them and a cause of its own can stand alone. */
export const telling: readonly CueList[] = [
  'cue/resistance',
  'cue/sensitivity',
  'cue/overcomes',
  'cue/reduces',
  'cue/withstands',
  'cue/failing',
  'cue/efficacy',
];
/** Words that may join two clauses. */
const coordination = new RegExp(
  anyOf(
    String.raw`,\s(?:and|or|with)\s|,\sas\s(?:do|does|did|is|are|was|were|has|have)\s`,
    // "… and that to B", "…, those".
    String.raw`,?\s(?:and\s)?(?=that\s(?:to|of)\s|those\s)`,
    // "And, on the other hand, B".
    String.raw`\sand,?\s(?:(?:on\sthe\s(?:contrary|other\shand)|conversely|by\scontrast|(?:less|more)\s(?:often|commonly|frequently|rarely)|rarely|occasionally|sometimes),?\s)?`,
    // "A is sensitive to D, B is resistant".
    String.raw`,\s(?=[^\s,]+(?:\s[^\s,]+)?\s(?:is|are|was|were|remains?|remained)\s)`,
    String.raw`,?\s(?:suggesting|indicating|implying|showing|demonstrating)\sthat\s`,
  ),
  'gu',
);
const commaAnd = /^,\sand\s/;
const commaAlone = /^,\s$/;
/** "…, suggesting that B causes resistance": a conclusion is a statement of its own, whatever it follows from. */
const concludes = /that\s$/u;

/** "Resistance to A is caused by X", "comes with X": the cause after the effect. */
const byCause = new RegExp(`(?<![a-z])${causedBy}\\s[^.;]{0,40}$`, 'i');
/** "… is caused by X and acquired resistance to B by Y": the effect begins the second statement. */
const leadingToEffect = /^(?:(?:the|its|their|acquired|intrinsic|innate|primary|secondary|cellular|tumou?r)\s){0,2}$/i;
/** "… and that to B by Y", "and those on B Y", "… and PTEN loss to B": a statement without a word of effect of its own. */
const takenUp = /^(?:that\s(?:to|of)|those)\s/i;
const gapped = /^(?:\s(?:mutations?|loss|expression))?\s(?:to|for)\s/;

/** The names and cues of a sentence that tell whether a stretch of it is a statement. */
interface Landmarks {
  readonly text: string;
  readonly causes: readonly Span[];
  readonly names: readonly Span[];
  /** The cues that state an effect. */
  readonly effects: readonly Span[];
}

/** Whether a stretch has a cause and, on the right side of it, an effect. */
function isStatement({ text, causes, effects }: Landmarks, part: Span): boolean {
  const own = effects.filter((one) => covers(part, one));
  const [first, last] = [own[0], own.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    causes.some(
      (one) =>
        (one.start >= part.start && one.end <= last.start) ||
        (one.start >= first.end && one.end <= part.end && byCause.test(text.slice(first.end, one.start))),
    )
  );
}

/** "That to B by Y", "PTEN loss to B": whether a stretch takes its effect from the statement before. */
const isElliptic = ({ text, causes }: Landmarks, part: Span): boolean =>
  (takenUp.test(text.slice(part.start, part.start + 9)) && causes.some((one) => covers(part, one))) ||
  causes.some((one, index) => {
    // "EGFR S492R to panitumumab": a gene and its change.
    const next = causes[index + 1];
    const { end } = next && next.start - one.end <= 1 ? next : one;
    return one.start === part.start && gapped.test(text.slice(end, end + 24));
  });

/**
 * "A confers resistance to X and B predicts response to it": whether "and" without a comma separates statements; a cause must
 * begin the second, and none end the first.
 */
const separates = ({ text, causes, effects }: Landmarks, at: number, next: number): boolean =>
  effects.some(({ start }) => start >= next && leadingToEffect.test(text.slice(next, start))) ||
  (causes.some(({ start }) => start >= next && start - next <= 4) &&
    !causes.some(({ end }) => end <= at && at - end <= 2));

/** Whether a conjunction separates statements: two clauses, whatever they state, or two effects with causes of their own. */
function areStatements(marks: Landmarks, conjunction: string, first: Span, second: Span): boolean {
  const isGap = isElliptic(marks, second);
  if (commaAlone.test(conjunction) && !isGap && !marks.causes.some(({ start }) => start === second.start)) return false;
  if (conjunction.startsWith(' and') && !isGap && !separates(marks, first.end, second.start)) return false;
  if (commaAnd.test(conjunction) && areClauses(marks.text, first, second, marks.names)) return true;
  return (concludes.test(conjunction) || isStatement(marks, first)) && (isGap || isStatement(marks, second));
}

/**
 * Returns a function that finds the clause at an offset. "A predicts response to X, and B resistance to it" has two: a comma
 * and a conjunction separate statements if either side is a clause of its own, or has a cause before a cue; otherwise they
 * separate items of a list.
 */
export function clauseReader(
  text: string,
  sentence: Span,
  cues: readonly Cue[],
  args: readonly Argument[],
): (offset: number) => Span {
  const marks: Landmarks = {
    text,
    causes: args.filter(isCause).map(({ mention }) => mention.prose),
    names: args.map(({ mention }) => mention.prose),
    effects: cues.filter(({ list }) => telling.includes(list)),
  };
  return (offset) => {
    const clause = clauseAround(text, sentence, offset);
    let { start, end } = clause;
    for (const match of allMatches(text.slice(clause.start, clause.end), coordination)) {
      const at = clause.start + match.index;
      const next = at + match[0].length;
      if (!areStatements(marks, match[0], { start, end: at }, { start: next, end })) continue;
      if (next <= offset) start = next;
      else {
        end = at;
        break;
      }
    }
    return { start, end };
  };
}
