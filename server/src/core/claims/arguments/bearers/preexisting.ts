// Drops causes that patients, tumours or cells had before a resistance arose, or that describe an experiment: the V600E
// of "cells with V600E were made resistant".

import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { tumours } from '../../cues/sharedWords/bearers.ts';
import { isAbsenceStated } from '../absence/absenceStated.ts';
import { isAbsent } from '../absence/absent.ts';
import { isRemoved, isRestored } from '../absence/removal.ts';
import { type Argument, isCause } from '../arguments.ts';
import { withoutOwnGene } from '../ownGene.ts';
import { hasBearer, isAfterBearer, isAfterPopulationWords, isBeforeCells, isBeforeTumours } from './bearers.ts';

/** "Patients with X who are resistant": tells which of them. */
const relative = /^(?:[\s-][a-z]+){0,4}\s(?:who|that|which)\s(?:is|are|was|were|bec[ao]mes?)\s(?:[a-z]+\s){0,2}$/i;
/** "Active in X-positive colorectal cancer refractory to Y": describes who is treated. */
const postNominal = new RegExp(
  `^[\\s-](?:(?!(?:render|ma[dk]e|lea?ft?|lets?|help|allow|keeps?|kept|turn)[a-z]*\\s)[a-z-]+\\s){0,3}(?:${tumours}|NSCLC|disease|patients|cells)\\s$`,
  'i',
);
/** "Cells with X were made resistant": by something else. */
const made = /^(?:[\s-][a-z]+){0,4}\s(?:is|are|was|were|been)\s(?:made|rendered)\s(?:[a-z]+\s)?$/i;
/** "Resistance develops in patients with X", "is rare in patients with X". */
const arisingIn = guarded(
  /develop|emerg|aris|arose|appear|ensu|evolv|occur|rare|uncommon|common|frequent/i,
  /(?<![a-z])(?:develop|emerg|aris|arose|appear|ensu|evolv|occur|rare|uncommon|less\s(?:common|frequent)|infrequent)[a-z]*\s(?:[a-z-]+\s){0,4}(?:in|among)\s/i,
);
/** "X persisted in resistant tumours", "retained X": it was there before, too. */
const persisting =
  /^(?:\s\p{L}+)?\s(?:persist|remain(?:s|ed)?\s(?:present|detectable|in\s)|(?:was|were|is|are)\s(?:still\s|also\s)?(?:retained|maintained|conserved|preserved)|(?:was|were|is|are)\sstill\s(?:present|there|found|detected))/u;
const retaining = /(?<!\p{L})(?:retain|maintain|conserv|preserv)(?:s|e[sd]?|ed|ing)\s(?:the\s)?$/u;

/** "V600E is the target of X, but its amplification causes resistance": the cause is another change of the same gene. */
const itsChange =
  /(?<!\p{L})its\s(?:amplification|over-?expression|loss|deletion|inactivation|(?:up|down)-?regulation|splic\p{L}+|fusion)(?!\p{L})[^.;:]{0,60}$/u;

/** Whether a mention describes who resists, or was there all along, rather than causing the resistance. */
function isPreexisting(text: string, cue: Span, { mention: { kind, prose } }: Argument): boolean {
  if (kind === 'variant' && prose.end <= cue.start && itsChange.test(text.slice(prose.end, cue.start))) return true;
  if (persisting.test(textAfter(text, prose, 60)) || retaining.test(withoutOwnGene(textBefore(text, prose, 70))))
    return true;
  if (
    prose.end <= cue.start &&
    isAfterPopulationWords(text, prose) &&
    postNominal.test(text.slice(prose.end, cue.start))
  )
    return true;
  if (!isAfterBearer(text, prose) && !isBeforeCells(text, prose) && !isBeforeTumours(text, prose)) return false;
  if (prose.end <= cue.start) {
    const between = text.slice(prose.end, cue.start);
    return relative.test(between) || made.test(between);
  }
  return prose.start >= cue.end && arisingIn.test(text.slice(cue.end, prose.start));
}

/**
 * Drops arguments that only describe who resists. If there is a cause before the cue, what tumours after it have is not one
 * ("feedback limits the efficacy of Y in tumours with X").
 */
export function withoutPreexisting(text: string, cue: Span, args: readonly Argument[]): readonly Argument[] {
  const had = args.filter((a) => isCause(a) && isPreexisting(text, cue, a));
  /** "EGFR L858R persisted": the gene belongs to the change. */
  const isOfHadBefore = ({ mention: { prose } }: Argument) => had.some((a) => a.mention.prose.start === prose.end + 1);
  const rest = args.filter((a) => !had.includes(a) && !isOfHadBefore(a));
  const isCauseBefore = (a: Argument) =>
    isCause(a) &&
    !a.isKindOfResistance &&
    a.mention.prose.end <= cue.start &&
    !hasBearer(text, cue, a) &&
    !isAbsent(text, a.mention);
  if (!rest.some(isCauseBefore)) return rest;
  return rest.filter(({ mention: { prose } }) => prose.start < cue.end || !isAfterBearer(text, prose));
}

const correlationAfter = guarded(
  /correlat|predict|associat|relat|link/i,
  /^\)?(?:\s[a-z]+){0,5}\s(?:correlat|predict|associat|relat|link)[a-z]*\s[^.;:]*$/i,
);
/** "X did not correlate with response in patients with Y": drops the population in which a marker was measured. */
export function withoutMarkerPopulations(text: string, cue: Span, args: readonly Argument[]): readonly Argument[] {
  const isMarker = (a: Argument) =>
    isCause(a) && a.mention.prose.end <= cue.start && correlationAfter.test(text.slice(a.mention.prose.end, cue.start));
  if (!args.some(isMarker)) return args;
  return args.filter((a) => !(isCause(a) && a.mention.prose.start >= cue.end && isAfterBearer(text, a.mention.prose)));
}

const inCells = /^(?:\s(?:expression|activity|function|levels?))?\sin\s(?:[^\s.;:,]+\s){0,4}$/;
/**
 * "Knockdown of X enhances sensitivity in Y-mutant cells", "knockdown of X in Y-mutant cells restored": drops what the cells of
 * an experiment have.
 */
export function withoutExperimentalModels(text: string, cue: Span, args: readonly Argument[]): readonly Argument[] {
  const isManipulated = ({ mention }: Argument) =>
    isRemoved(text, mention) || isRestored(text, mention) || isAbsenceStated(text, mention, cue, []);
  const agent = args.find((a) => a.mention.prose.end <= cue.start && isCause(a) && isManipulated(a));
  if (!agent) return args;
  const isModel = (a: Argument) => {
    const { prose } = a.mention;
    const isIn = isAfterPopulationWords(text, prose) && (isBeforeCells(text, prose) || isBeforeTumours(text, prose));
    const isBeside = inCells.test(text.slice(agent.mention.prose.end, prose.start));
    if (isCause(a) && prose.end <= cue.start) return isIn && (isBeside || prose.end <= agent.mention.prose.start);
    return prose.start >= cue.end && isCause(a) && (isIn || isAfterBearer(text, prose));
  };
  return args.filter((a) => !isModel(a));
}
