import type { Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import { type Argument, isTreatment } from '../arguments/arguments.ts';
import type { Cue } from '../cues/cues.ts';
import type { StatedEffect } from '../cues/effects.ts';
import { classifiesChange } from '../cues/noEffect/classifiedChange.ts';
import { effectsIn, freeCues } from '../sentence/freeCues.ts';
import { type Passage, passageOf } from '../sentence/passage.ts';
import {
  bearersBefore,
  causesAfter,
  causesBefore,
  endOfLead,
  leadEnding,
  meansAfter,
  noCauseBefore,
  ofGenes,
  towardsTreatments,
  treatmentsBefore,
} from './leadWords.ts';

/** A statement that the list below it completes: "Several changes confer resistance to X:", "T315I confers resistance to:". */
export interface Lead extends StatedEffect {
  readonly lacks: 'subject' | 'object';
  /** What the sentence names itself: treatments if the list has causes, causes if it has treatments. */
  readonly named: readonly Argument[];
  /** Whether a gene in the list means its effect: "Genes that confer resistance to X:". */
  readonly ofGenes: boolean;
}

/**
 * "Mechanisms of primary and acquired", "causes behind": between the noun and the effect that it is about; "toxicity and" would
 * be another thing.
 */
const ofEffect =
  /^\s(?:of|for|behind|underlying|driving|governing|to)\s(?:(?:(?:primary|intrinsic|innate|early|acquired|secondary|adaptive)\s(?:and|or)\s)?(?!(?:and|or)\s)[\p{L}\d/-]+\s){0,6}$/u;
/** "To both", "to these inhibitors": refers to treatments named before. */
const toNamed =
  /^\s(?:to|towards?|against)\s(?:(?:this|these|both|such|all|all\s(?:three|four)|the)\s(?:[\p{L}\d/-]+\s){0,2}(?:drugs?|agents?|inhibitors?|TKIs?|treatments?|antibodies|compounds?)|them|it|both)(?!\p{L})/u;
/** "Drug resistance", "multidrug resistance": to any drug, not to those named before. */
const ofAny =
  /(?<![a-z])(?:drug|multidrug|immune|therapy|treatment|therapeutic|platinum|endocrine|hormon(?:e|al)|cross)[\s-]$/i;
const oneClause = /^[^;:.]{0,90}$/u;
const fewWords = /^(?:\s[\p{L}\d-]+){0,6}\s$/u;
const mechanism = /^\s(?:mechanisms?|genes?|markers?|pathways?)(?![a-z])/i;
const bringing: readonly Cue['list'][] = ['cue/confers', 'cue/biomarker', 'cue/reduces', 'cue/raised'];

/**
 * Returns what the sentence before a list says of all its items, by effect. Only sentences that are understood completely
 * count: how they begin, how that is joined to the effect, and all that follows. `text` is the prose of its block, `args` its
 * outermost mentions, `before` the treatments of earlier sentences, which a resistance without an object is to.
 */
export function leadsOf(
  text: string,
  sentence: Span,
  cues: readonly Cue[],
  args: readonly Argument[],
  before: readonly Argument[],
): readonly Lead[] {
  const free = freeCues(text, sentence, cues, args);
  const passage = passageOf(text, sentence, free, args);
  const end = sentence.start + passage.sentenceText.search(endOfLead);
  const found = effectsIn(passage, free).flatMap((effect) => {
    const { cue } = effect;
    const object = passage.objectsBeside(cue);
    const subject = passage
      .readCauses(effect.relation, cue, object)
      .subject.filter(({ isKindOfResistance }) => !isKindOfResistance);
    const tailAfter = (named: readonly Argument[]) =>
      text.slice(Math.max(cue.end, ...named.map(({ mention }) => mention.prose.end)), end);
    const lead = (lacks: Lead['lacks'], named: readonly Argument[]): Lead => ({
      ...effect,
      lacks,
      named,
      ofGenes: ofGenes.test(passage.sentenceText),
    });
    if (object.length > 0 && promisesCauses(passage, effect, subject, tailAfter(object), free))
      return [lead('subject', object)];
    const isOpen =
      effect.relation === 'resistance' && !args.some(isTreatment) && !ofAny.test(passage.textUntil(cue.start));
    const rest = text.slice(cue.end, end).replace(toNamed, '');
    if (before.length > 0 && isOpen && promisesCauses(passage, effect, subject, rest, free))
      return [lead('subject', before)];
    const promised = subject.length > 0 && !args.some(isTreatment);
    return promised && promisesTreatments(passage, cue, text.slice(cue.end, end), tailAfter(subject))
      ? [lead('object', subject)]
      : [];
  });
  // If two cues state one effect, the more reliable one.
  return found.filter((one, index) => found.findIndex(({ relation }) => relation === one.relation) === index);
}

/** Whether the words around an effect say that the list names its causes. */
function promisesCauses(
  passage: Passage,
  { cue }: StatedEffect,
  subject: readonly Argument[],
  tail: string,
  cues: readonly Cue[],
): boolean {
  const { text, sentence } = passage;
  const before = passage.textUntil(cue.start);
  const after = textAfter(text, cue, 24);
  if (subject.length === 0) {
    if (bearersBefore.test(before)) return leadEnding.test(tail);
    if (causesAfter.test(tail)) return true;
    if (noCauseBefore.test(before) && meansAfter.test(tail)) return true;
    if (noCauseBefore.test(before) && (classifiesChange(text, cue) || mechanism.test(after)))
      return leadEnding.test(tail);
  }
  const noun = causesBefore.exec(before);
  if (!noun || !leadEnding.test(tail)) return false;
  const from = sentence.start + noun[0].length;
  // "ALK mutations that confer resistance to X are:" names the gene; the list names the changes.
  if (subject.some(({ mention }) => mention.prose.end !== from || !isOfWholeGene(mention.variants))) return false;
  if (noun[1] !== undefined && ofEffect.test(text.slice(from, cue.start))) return true;
  // "Alterations that limit the benefit": the cue is the verb itself.
  if (cue.list === 'cue/reduces') return fewWords.test(text.slice(from, cue.start));
  return cues.some(
    ({ list, start, end }) =>
      bringing.includes(list) &&
      start > from &&
      end < cue.start &&
      oneClause.test(text.slice(from, start)) &&
      fewWords.test(text.slice(end, cue.start)),
  );
}

const isOfWholeGene = (variants: Argument['mention']['variants']): boolean =>
  variants?.every(({ residue, hgvs }) => residue === undefined && hgvs === undefined) === true;

/** Whether the words around an effect say that the list names the treatments that it concerns. */
const promisesTreatments = (passage: Passage, cue: Cue, afterCue: string, tail: string): boolean =>
  towardsTreatments.test(afterCue) || (treatmentsBefore.test(passage.textUntil(cue.start)) && leadEnding.test(tail));
