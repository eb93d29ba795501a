// The lists of treatments around a cue: "resistance to X, Y and Z", "X- and Y-resistant".

import { anyOf } from '../../../text/anyOf.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter } from '../../../text/textAround.ts';
import { contrasting } from '../../cues/sharedWords/clauseBorders.ts';
import type { Argument } from '../arguments.ts';
import { isMeansOfClass } from '../lists/apposition.ts';
import { listBack, listOnward } from '../lists/list.ts';

/** Words between treatments of one list: commas, conjunctions, brackets and words that introduce examples. */
const listGlue = new RegExp(
  `^${anyOf(
    String.raw`[\s,/()+–—-]|and|or|plus|as well as|both|either|(?:and|or) on|to|of|the`,
    // "X, including Y", "many inhibitors such as Y".
    String.raw`such as|like|including|e\.g\.|all|many|most|other|several|some|inhibitors?`,
    // "X but not Y", "X, less often Y": how sure, how much, how often.
    '(?:but|yet|though|although|albeit) not|not|possibly|potentially|probably',
    'to an? (?:lesser|smaller) (?:degree|extent)|to some (?:degree|extent)|in part',
    'less (?:often|commonly|frequently)|more rarely|rarely',
    // "X or standard-dose Y".
    '(?:standard|high|low|full|higher|lower|reduced|single|first|second|third|later)-(?:dose|agent|line)',
    // "X combined with Y".
    '(?:combined|in combination|together|given) with|added to',
  )}*$`,
  'u',
);

/** "To X and, at achievable concentrations, to Y", "to X and, less absolutely, to Y", "to X and, in most hands, Y". */
const inserted =
  /(?<= and|, and),\s(?:(?:at|in|with|under|after|to|for)\s(?:[a-z-]+\s){0,4}[a-z-]+|(?:much\s|somewhat\s)?(?:less|more)\s[a-z]+|(?:probably|perhaps|possibly|presumably|usually|often|mostly)),\s(?=(?:to|against)\s|$)/;

/** Whether two treatments are in one list. "X with Y" is, for two drugs; "inhibition of B with Y" names one thing twice. */
const goesOn = (text: string, between: string, one: Argument, next: Argument): boolean =>
  listGlue.test(between.replace(inserted, ' ')) ||
  (between === ' with ' && one.mention.kind === 'drug' && next.mention.kind === 'drug') ||
  isMeansOfClass(text, one, next);

const nextClause = new RegExp(`[.;:]|(?<![a-z\\d])(?:${contrasting})(?![a-z\\d])`, 'i');

/**
 * The treatments of a sentence. `isAgent` tells whether a treatment is the subject of a verb of its own ("…, and X overcomes
 * it").
 */
export interface TreatmentCandidates {
  readonly text: string;
  readonly treatments: readonly Argument[];
  isAgent(treatment: Argument): boolean;
}

const verb = anyOf(
  'is|was|are|were|has|had|have|can|may|might|could',
  'produced?|produces|yields?|yielded|showed|shows|led|leads|induced|induces|achieved|achieves|remains?|remained',
  'resulted|results|gave|gives|works?|worked|retains?|retained|fails?|failed',
  '(?:restor|enhanc|improv|increas|revers|(?:re-?)?sensiti[sz]|boost|augment|potentiat|prevent|rescu|reduc|suppress|abolish)(?:e?s|ed)',
  'overcomes?|overcame|inhibits?|inhibited|blocks?|blocked|kills?|killed',
  'should|must|ought',
);
/** The verb of a treatment, which more may be told of before: "Y, which restores X, resensitised". */
const predicate = new RegExp(
  `^(?:,\\swhich\\s[^,.;:]{2,60},)?(?:\\s(?:combined\\swith|plus|with)\\s[^\\s,.;:]+)?\\s(?:(?:\\p{L}+ly|also|still)\\s)?${verb}(?!\\p{L})`,
  'u',
);

/** What stands before a treatment that begins a clause: ", and the", of which only a second clause and not a list may have more. */
const clauseBefore = /^, (and )?(the (?:[a-z\d-]+ ){0,4})?$/i;
const ofSubject = /^(?: |,? (?:and|or|such as|like|including) |, |\))(?:the )?$/;
/**
 * "Resistant to X, Y produced responses", "to X, and Y is active", "to X, and the inhibitors Y and Z were developed": whether a
 * name after a comma has a verb, so that it begins a clause and is not in the list.
 */
function beginsClause(
  { text, treatments }: Pick<TreatmentCandidates, 'text' | 'treatments'>,
  between: string,
  canEnd: boolean,
  next: Argument,
): boolean {
  const hasVerb = ({ mention }: Argument) => predicate.test(textAfter(text, mention.prose, 110));
  // "To X and, in most hands, Y is active".
  if (inserted.test(between) && hasVerb(next)) return true;
  const before = clauseBefore.exec(between);
  if (!before || (before[1] !== undefined && !canEnd)) return false;
  if (hasVerb(next) || (before[1] ?? before[2]) === undefined) return hasVerb(next);
  const { end } = next.mention.prose;
  const others = listOnward(text, end, treatments, (words) => ofSubject.test(words));
  return others.length > 0 && hasVerb(others.at(-1)!);
}

/** "Refractory to induction, responded to X": a verb before the first treatment has it as its own. */
const ownVerb =
  /(?<!(?:that|which|who))\s(?:respond(?:s|ed)?|remain(?:s|ed)?|benefit(?:s|t?ed)?|is|are|was|were|shows?|showed|received|underwent|(?:after|upon|following)\sprogression)\s/i;

/**
 * The list of treatments that begins at `from`, or the nearest one after it in the same clause, at most `reach` code units
 * away.
 */
export const listAfter = (candidates: TreatmentCandidates, from: number, reach = 60): readonly Argument[] => {
  const { text, treatments, isAgent } = candidates;
  const [first] = treatments.filter(({ mention }) => mention.prose.start >= from);
  // "To X and Y, and Z was developed": the list has had its "and".
  const canEndAt = (last: Argument): boolean =>
    last === first || / and /.test(text.slice(first!.mention.prose.end, last.mention.prose.start));
  return listOnward(text, from, treatments, (between, next, last) =>
    last
      ? !beginsClause(candidates, between, canEndAt(last), next) && !isAgent(next) && goesOn(text, between, last, next)
      : !nextClause.test(between) && !ownVerb.test(between) && between.length <= reach,
  );
};

/** Whether the list that a treatment is in has begun before it. */
const isListedBefore = (text: string, treatments: readonly Argument[], one: Argument): boolean => {
  const before = treatments[treatments.indexOf(one) - 1];
  return before !== undefined && listGlue.test(text.slice(before.mention.prose.end, one.mention.prose.start));
};

const asClass = /^,\s(?:an?|the)\s(?:[\p{L}-]+\s){0,4}$/u;
/** "D, an EGFR inhibitor, is active": the drug that the last treatment only says the class of. */
function drugOfClass(
  text: string,
  last: Argument | undefined,
  former: Argument | undefined,
  cue: Pick<Span, 'start'>,
): Argument | undefined {
  const isClass =
    last?.mention.kind === 'drug-class' &&
    former?.mention.kind === 'drug' &&
    asClass.test(text.slice(former.mention.prose.end, last.mention.prose.start)) &&
    text.slice(last.mention.prose.end, cue.start) === ', ';
  return isClass ? former : undefined;
}

/** The list of treatments directly before `cue`: "gefitinib resistance", "gefitinib- and erlotinib-resistant". */
export const listBefore = (
  text: string,
  treatments: readonly Argument[],
  cue: Pick<Span, 'start'>,
): readonly Argument[] => {
  const before = treatments.filter(({ mention }) => mention.prose.end <= cue.start);
  const nearest = before.at(-1);
  const drug = drugOfClass(text, nearest, before.at(-2), cue);
  if (drug) return listBefore(text, treatments, { start: drug.mention.prose.end });
  // "X, and Y are active": the plural has both as its subject.
  const isPlural = ({ mention: { kind, prose } }: Argument) =>
    kind === 'drug' && /^\s(?:are|were|have|remain)\s/.test(textAfter(text, prose, 8));
  // "In disease resistant to X, Y was effective": a list would end with "and". "It appeared after X, and Y was effective": a
  // list of two has no comma.
  const isNewClause = (between: string, next: Argument, last: Argument) =>
    between === ', ' || (between === ', and ' && !isListedBefore(text, treatments, next) && !isPlural(last));
  // "Resistant to X, and Y and Z are active": the list of the clause has its own "and".
  const isOwnList = (between: string, last: Argument) =>
    /^, and /.test(between) && / and /.test(text.slice(last.mention.prose.end, nearest!.mention.prose.start));
  const endsBefore = (between: string, next: Argument, last: Argument) =>
    last === nearest ? isNewClause(between, next, last) : isOwnList(between, last);
  return listBack(text, cue.start, treatments, (between, next, last) =>
    last ? goesOn(text, between, next, last) && !endsBefore(between, next, last) : listGlue.test(between),
  );
};
