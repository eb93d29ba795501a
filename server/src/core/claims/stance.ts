import { overlaps, type Span } from '../text/span.ts';
import type { Stance } from './claim.ts';
import type { Cue } from './cues.ts';

/** How far before a cue a negation still reaches it, in code units: "did not appear to confer resistance". */
const negationReach = 40;

/** A clause ends here for negation and hedges: what stands before it does not reach what stands after. */
const clauseBreak = /[;:]|,\s+(?:but|yet|and)\b|\s(?:whereas|while|although|but)\b/u;

const reaches = (sentence: string, from: Span, to: Span): boolean =>
  from.end <= to.start && !clauseBreak.test(sentence.slice(from.end, to.start));

/** "C797S, not T790M, confers": the negation is of what stands between the commas. */
const isOfOther = /^.{0,3}(?:,|and)\snot\s[^,;]{1,40},/iu;

/**
 * How a sentence puts the claim whose cue is given. Order matters: a question asks whatever else it says, a reported view is
 * nobody's assertion, a negation outweighs a hedge ("may not confer").
 */
export function stanceOf(sentence: string, cues: readonly Cue[], cue: Span): Stance {
  const near = (list: Cue['list'], reach: number) =>
    cues.some((c) => c.list === list && cue.start - c.end <= reach && reaches(sentence, c, cue));
  if (/\?["'”’)\]]*\s*$/u.test(sentence) || near('stance/question', sentence.length)) return 'questioned';
  if (near('stance/report', sentence.length)) return 'reported';
  if (cues.some((c) => c.list === 'stance/no-relation' && (reaches(sentence, c, cue) || reaches(sentence, cue, c))))
    return 'negated';
  if (near('stance/none', sentence.length)) return 'negated';
  const negations = cues.filter(
    (c) =>
      c.list === 'stance/negation' &&
      !cues.some((other) => other.list === 'stance/hedge' && overlaps(other, c)) &&
      !isOfOther.test(sentence.slice(Math.max(0, c.start - 5), cue.start)) &&
      (!/\bbut\s$/iu.test(sentence.slice(0, c.start)) ||
        /^\s(?:in\s)?(?:any\s)?(?:of\s)?(?:the\s)?$/u.test(sentence.slice(c.end, cue.start))),
  );
  if (negations.some((c) => cue.start - c.end <= negationReach && reaches(sentence, c, cue))) return 'negated';
  if (near('stance/hedge', sentence.length)) return 'hedged';
  return 'asserted';
}
