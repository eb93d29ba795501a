// Corrects the relation that a cue alone would tell, where the words around it say that another is meant.

import { textBefore } from '../../text/textAround.ts';
import { sensitising } from '../cues/sharedWords/effects.ts';
import { isAsInWildType } from './stance/equal.ts';
import type { Statement } from './statement.ts';

/** "As sensitive to D as wild-type cells": a sensitivity that all cells have; the change does not make them resistant. */
export const asUsual = (text: string, statement: Statement): Statement =>
  statement.relation === 'sensitivity' && isAsInWildType(text, statement.cue)
    ? { ...statement, relation: 'resistance', plain: false }
    : statement;

const beSensitised = /(?<![a-z])(?:be|been|is|are|was|were)\s(?:[a-z]+ly\s)?$/i;
const withAgent = /^\s(?:by|with|using)\s(?:the\s)?(?:[a-z]+\s)?$/i;
/** "D-resistant cells with X can be sensitised with E": E overcomes what X does; they are sensitised to something else. */
export function asRemedy(text: string, statement: Statement): Statement {
  const { relation, cue, object } = statement;
  const isByAgent =
    relation === 'sensitivity' &&
    sensitising.test(text.slice(cue.start, cue.end)) &&
    beSensitised.test(textBefore(text, cue, 24)) &&
    object.length > 0 &&
    object.every(({ mention: { prose } }) => withAgent.test(text.slice(cue.end, prose.start)));
  return isByAgent ? { ...statement, relation: 'overcomes', plain: false } : statement;
}

const onBenefit =
  /(?<![a-z])(?:no|little|not\s[a-z]+\s(?:an?|any)|without(?:\sany)?)\s(?:[a-z]+\s)?(?:effects?|influence|impact|bearing)\s(?:of\s[^.;:]{1,80}\s)?(?:up)?on\s(?:the\s)?(?:[a-z-]+\s){0,3}$/i;
/** "No effect of X on the benefit from D": X does not predict the benefit, which those with X may have like all others. */
export const asPrediction = (text: string, statement: Statement): Statement =>
  statement.relation === 'sensitivity' &&
  /benefit/i.test(text.slice(statement.cue.start, statement.cue.end)) &&
  onBenefit.test(textBefore(text, statement.cue, 150))
    ? { ...statement, relation: 'biomarker', plain: false }
    : statement;
