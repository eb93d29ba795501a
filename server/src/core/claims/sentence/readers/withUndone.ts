// Reads "resistance to D was overcome by knockdown of X", "after X was silenced, sensitivity to D was restored".

import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter } from '../../../text/textAround.ts';
import { isInducedState, isRemoved } from '../../arguments/absence/removal.ts';
import type { Argument } from '../../arguments/arguments.ts';
import { listFrom } from '../../arguments/lists/list.ts';
import type { Cue } from '../../cues/cues.ts';
import { isTopic } from '../../cues/noEffect/topic.ts';
import { blocking, removed, removing } from '../../cues/sharedWords/removing.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

const been =
  '(?:(?:is|are|was|were|be|been|being)|(?:can|could|may|might)\\s(?:also\\s)?be|ha[sd]\\sbeen)(?:\\s(?:[a-z]+ly|then|also|again|later|not)){0,2}';
const upTo = '^(?:\\s(?!not\\s|that\\s|which\\s|and\\s|but\\s)[\\p{L}\\d()/-]+){0,10}?(?:,\\swhich)?\\s';
/** "… was reversed", after a word of resistance. */
const undone = guarded(
  /overcome|revers|abolish|circumvent|abrogat|bypass|lost/,
  new RegExp(`${upTo}${been}\\s(?:overcome|reversed|abolished|circumvented|abrogated|bypassed|lost)(?![a-z])`, 'u'),
);
/** "… was reduced *by*", after a word of resistance: it is less where the cause is there, and not where it is gone. */
const lessened = guarded(
  /revers|abolish|abrogat|prevent|reduced|decreased|lowered|diminish|attenuat|suppress|alleviat|mitigat|counteract|eliminat|weaken/,
  new RegExp(
    `${upTo}${been}\\s(?:reversed|abolished|abrogated|prevented|reduced|decreased|lowered|diminished|attenuated|suppressed|alleviated|mitigated|counteracted|eliminated|weakened)(?=\\sby\\s)`,
    'u',
  ),
);
/** "… was restored", after a word of sensitivity. */
const regained = guarded(
  /restored|regained|rescued|recovered|established|reinstated/,
  new RegExp(`${upTo}${been}\\s(?:restored|regained|rescued|recovered|re-?established|reinstated)(?![a-z])`, 'u'),
);

/** "By knockdown of X", "upon X deletion", "by D through silencing of X", "when X was silenced": up to the name. */
const upToCause =
  /^(?:\s(?:in|of)\s[^.;:,]{1,50}?|\sby\s[\p{L}\d-]+(?=\s(?:through|via|by)\s))?\s(?:by|with|upon|after|following|through|using|via|when|once|if)\s(?:(?:the|an?|genetic|pharmacologic(?:al)?|selective|combined|specific|simultaneous|concurrent|CRISPR)\s)*(?:[a-z-]+\s(?:(?:of|the|for|gene|wild-type|against)\s)*)?$/u;
/** "After X was silenced, …": how such a sentence begins. */
const opening = /^(?:After|Once|When|Following|Upon|If|As\ssoon\sas|With)\s(?:[a-z-]+\s){0,4}$/u;

/** Words between such a beginning and the effect: "… was silenced, D sensitivity". */
const upToEffect = /^[^.;:,]{0,60},\s(?:[\p{L}\d-]+\s){0,3}(?:[\p{L}\d-]+-)?$/u;

const byHand = `${removed}|inhibited|blocked|suppressed|removed|disrupted`;
/** "X inhibition", "X was blocked". */
const takenAfter = new RegExp(
  `^\\)?(?:[\\s-](?:${removing}|${blocking})|\\s(?:is|are|was|were|ha[sd]\\sbeen)\\s(?:[a-z]+ly\\s)?(?:${byHand})|\\s(?:${byHand}))(?![a-z])`,
  'u',
);
const putBackAfter =
  /^\)?\s(?:re-?expression|restoration|(?:is|was|were)\s(?:restored|re-?expressed|re-?introduced))(?![a-z])/u;

/** Nothing after a cause by which it would be something else: "by *miR-200c* in", "by *PTEN* and". */
const byItself = /^\)?(?:$|[.;,)]|\s(?:in|and|or|both|but|which|through|via|at|to)\s|\s\[)/u;

/** What is done to a cause: it is taken away, or a state of it is brought about that has an effect of its own. */
function whatIsDone(text: string, { mention }: Argument): 'taken' | 'brought about' | undefined {
  const after = textAfter(text, mention.prose, 40);
  if (isInducedState(text, mention) || putBackAfter.test(after)) return 'brought about';
  return takenAfter.test(after) || isRemoved(text, mention) ? 'taken' : undefined;
}

const acting = ['gene', 'family', 'mirna', 'pathway', 'variant'];
const isActing = ({ mention: { kind } }: Argument): boolean => acting.includes(kind);

/** The causes after the verb, else those at the beginning of the sentence. */
function causesOf({ text, args, sentence }: Passage, cue: Span, verbEnd: number): readonly Argument[] {
  const causes = args.filter(isActing);
  const isAfterCue = ({ mention: { prose } }: Argument) =>
    prose.start > verbEnd && upToCause.test(text.slice(verbEnd, prose.start));
  const isFirst = ({ mention: { prose } }: Argument) =>
    prose.end < cue.start &&
    opening.test(text.slice(sentence.start, prose.start)) &&
    upToEffect.test(text.slice(prose.end, cue.start));
  const first = causes.find(isAfterCue) ?? causes.find(isFirst);
  const isOfKind = ({ mention }: Argument) => mention.kind === first?.mention.kind;
  return first ? listFrom(text, first, args, isOfKind) : [];
}

/** Whether the words between a cue and its verb name no other statement. */
function verbAfter(text: string, cue: Cue): number | undefined {
  const rest = textAfter(text, cue, 140);
  const verb = cue.list === 'cue/resistance' ? (undone.exec(rest) ?? lessened.exec(rest)) : regained.exec(rest);
  return verb ? cue.end + verb[0].length : undefined;
}

/** "Was not restored". */
const denied = /\snot\s[^.;:,]*$/;

/** A statement of what was undone; `denied` if the sentence says that it was not. */
interface Undoing {
  readonly statement: Statement;
  readonly isDenied: boolean;
}

/** "Resistance to D was reversed *by miR-200c*": what lessens a resistance by being there. */
function lesseningsOf(passage: Passage): readonly Undoing[] {
  const { text, cuesIn, objectsBeside } = passage;
  return cuesIn('cue/resistance').flatMap((cue): Undoing[] => {
    const verb = lessened.exec(textAfter(text, cue, 140));
    const end = cue.end + (verb?.[0].length ?? 0);
    if (!verb || isTopic(text, cue)) return [];
    const object = objectsBeside(cue);
    const subject = causesOf(passage, cue, end);
    const isItself = subject.every(
      (one) => whatIsDone(text, one) === undefined && byItself.test(textAfter(text, one.mention.prose, 9)),
    );
    if (!isItself || subject.length === 0 || object.length === 0) return [];
    const statement: Statement = { cue, subject, object, plain: false, relation: 'sensitivity' };
    return [{ statement, isDenied: denied.test(text.slice(cue.end, end)) }];
  });
}

function undoingsOf(passage: Passage): readonly Undoing[] {
  const { text, cuesIn, objectsBeside } = passage;
  return [...cuesIn('cue/resistance'), ...cuesIn('cue/sensitivity')].flatMap((cue): Undoing[] => {
    const end = verbAfter(text, cue);
    if (end === undefined || isTopic(text, cue)) return [];
    const object = objectsBeside(cue);
    const subject = causesOf(passage, cue, end);
    const done = subject.map((one) => whatIsDone(text, one)).find((one) => one !== undefined);
    if (!done || object.length === 0) return [];
    const told = { cue, subject, object, plain: false };
    const statement: Statement =
      done === 'taken' ? { ...told, relation: 'resistance', without: true } : { ...told, relation: 'sensitivity' };
    return [{ statement, isDenied: denied.test(text.slice(cue.end, end)) }];
  });
}

/**
 * Adds the statements of a resistance that goes when a gene is removed, or of a response that comes back then: the gene causes
 * the resistance. If the gene is put back instead, it causes the response. They replace what else is read of that gene.
 */
export function withUndone(passage: Passage, found: readonly Statement[]): readonly Statement[] {
  const undoings = [...undoingsOf(passage), ...lesseningsOf(passage)];
  const isReplaced = ({ relation, subject, object }: Statement) =>
    relation !== 'overcomes' &&
    undoings.some(({ statement }) =>
      subject.length > 0
        ? subject.some((one) => statement.subject.includes(one))
        : object.some((one) => statement.object.includes(one)),
    );
  return [
    ...found.filter((one) => !isReplaced(one)),
    ...undoings.filter(({ isDenied }) => !isDenied).map(({ statement }) => statement),
  ];
}
