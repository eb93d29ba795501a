import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';

const taking =
  '(?:knock-?\\s?(?:down|out)|silencing|deplet(?:ion|ed)|ablation|suppression|disruption|down-?regulation)';
const takenAhead = new RegExp(
  `(?<![\\p{L}\\d])(?:${taking}\\sof|(?:si|sh)RNAs?(?:\\s(?:against|targeting|for|of))?|(?:inhibition|blockade|degradation)\\sof|antagomirs?\\s(?:against|of|to)|block(?:s|ed|ing)|inhibiting|repress(?:es|ed|ing)|lower(?:s|ed|ing)|lost|losing|silenc(?:e[sd]?|ing)|deplet(?:e[sd]?|ing)(?:\\sof)?|suppress(?:es|ed|ing)?|down-?regulat(?:e[sd]?|ing))\\s(?:the\\s)?$`,
  'iu',
);
/** "miR-133b targets X", "the siRNA suppresses X". */
const byRna =
  /(?<!\p{L})(?:mi(?:cro)?R(?:NA)?s?|lncRNA|(?:si|sh)RNA)[^\s.;]{0,12}(?:\s[^\s.;,]{1,20})?\s(?:directly\s)?(?:targets?|targeting|repress(?:es|ing)?|inhibits?|inhibiting|suppress(?:es|ing)?)\s(?:the\s)?$/iu;
const takenBehind = new RegExp(
  `^\\)?(?:[\\s-](?:${taking}|(?:si|sh)RNAs?)(?![\\p{L}\\d])|,?\\swhen\\s(?:knocked\\sdown|silenced|depleted|inhibited))`,
  'iu',
);
const impairedAhead =
  /(?<![\p{L}\d])(?:impair(?:ed|ment\sof|ments\sin)|defective|deficient(?:\sin)?|dysfunctional|(?:defects?|deficienc(?:y|ies)|deficits?)\s(?:in|of)|loss\sof|lack\sof)\s(?:the\s)?(?:DNA\s)?$/iu;
const impairedBehind = /^(?:\s\([^()]{1,12}\))?[\s-](?:deficien|defect|impairment|dysfunction|loss(?!\p{L}))/iu;
/** "Impairment of DNA repair", "defective mismatch repair", "deficient in X": it is the lack of it that acts. */
export const isImpaired = (ahead: string, behind: string): boolean =>
  impairedAhead.test(ahead) || impairedBehind.test(behind);

const lessAhead =
  /(?<![\p{L}\d])(?:low|lower|lowered|reduced|decreased|diminished|impaired|poor|defective|deficient)(\s(?:activity|function)\sof)?\s(?:the\s)?$/iu;
const work = /^[\s-](?:activity|function|signal{1,2}ing)(?!\p{L})/iu;
/** "Low OCT1 activity", "impaired function of X": there is less of what it does. */
function worksLess(ahead: string, behind: string): boolean {
  const less = lessAhead.exec(ahead);
  return less !== null && (less[1] !== undefined || work.test(behind));
}

/** A change can be lost as well as a gene: "loss of T790M", "loss of the EGFR amplification", "BRCA1 methylation loss". */
const losing = '(?:loss|disappearance|clearance|elimination|removal|reversal)';
const changeLostAhead = new RegExp(
  `(?<![\\p{L}\\d])(?:${losing}\\sof|lost|losing)\\s(?:the\\s)?(?:[A-Z][A-Z\\d-]{1,8}\\s)?$`,
  'iu',
);
const changeLostBehind = new RegExp(
  `^\\)?(?:\\s(?:mutations?|alterations?))?\\s${losing}(?![\\p{L}\\d]|[\\s-]of[\\s-]function)`,
  'iu',
);

/** "Lack of X expression predicts resistance", where "in the absence of X" says when something holds. */
const lackAhead =
  /(?:^|[.;:,]\s|(?<!\p{L})(?:that|and|whereas|while|as|because|by|to)\s)(?:[Tt]he\s)?(?:[Cc]omplete\s|[Tt]otal\s)?(?:[Ll]ack|[Aa]bsence)\sof\s(?:the\s)?$/u;
/** "Low levels of miR-21", where a gene's low level is a change of its own. */
const lowLevels =
  /(?<!\p{L})(?:low(?:er)?|reduced|decreased|diminished)\s(?:(?:expression\s)?levels?|expression)\sof\s(?:the\s)?$/iu;
export const isLack = (text: string, { prose }: Mention): boolean =>
  lackAhead.test(text.slice(Math.max(0, prose.start - 40), prose.start));

/** "Knockdown of X", "X siRNA", "cells that lost X", "loss of T790M": what follows is the effect of being without X. */
export const isTakenAway = (text: string, { kind, prose }: Mention): boolean => {
  const [ahead, behind] = [
    text.slice(Math.max(0, prose.start - 40), prose.start),
    text.slice(prose.end, prose.end + 30),
  ];
  if (kind === 'variant' && (changeLostAhead.test(ahead) || changeLostBehind.test(behind))) return true;
  return (
    (kind === 'gene' || kind === 'family' || kind === 'mirna' || kind === 'pathway' || kind === 'variant') &&
    (takenAhead.test(ahead) ||
      byRna.test(ahead) ||
      takenBehind.test(behind) ||
      lackAhead.test(ahead) ||
      lowLevels.test(ahead) ||
      (kind === 'pathway' && isImpaired(ahead, behind)) ||
      (kind !== 'variant' && worksLess(ahead, behind)))
  );
};

/** "X causes resistance, and its inhibition restores": what follows is the effect of being without it. */
const itsAbsence =
  /(?<!\p{L})its\s(?:inhibition|knock-?\s?(?:down|out)|blockade|silencing|depletion|loss|absence|deletion|ablation|suppression|targeting)(?!\p{L})[^.;:]{0,60}$/iu;
/** "X inhibition restores"; by a drug that is named it is the drug's work. */
const inhibited = /^\s(?:inhibition|blockade)(?!\p{L}|\s(?:with|by|using)\s)/u;
export function isAbsenceTold(text: string, { kind, prose }: Mention, cue: Span): boolean {
  if (prose.end > cue.start) return false;
  const between = text.slice(prose.end, cue.start);
  return itsAbsence.test(between) || (kind !== 'variant' && inhibited.test(between));
}

const lost = new RegExp(`(?:loss|deletion|${taking})`, 'iu');
const restoring =
  /(?<![\p{L}\d])(?:restor(?:ing|ation\sof)|re-?express(?:ing|ion\sof)|re-?introduc(?:ing|tion\sof)|reconstitut(?:ing|ion\sof)|(?:forced|ectopic)\sexpression\sof)\s(?:the\s)?$/iu;

/** "Restoring X", "silencing of X": a state that somebody brought about, and which then has its own effect. */
export const isBroughtAbout = (text: string, { prose, variants }: Mention): boolean =>
  restoring.test(text.slice(Math.max(0, prose.start - 40), prose.start)) ||
  (variants?.some(({ form }) => form === 'loss' || form === 'expression') === true &&
    lost.test(text.slice(prose.start, prose.end)));
