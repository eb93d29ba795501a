// Reads sublines that a laboratory made from a cell line: "K562/ADR", "PC9-GR cells".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { overlaps } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import { idNamed } from '../idNamed.ts';
import type { Reading } from '../reading.ts';

/** What a laboratory adds to the name of a cell line for a line derived from it: "/ADR", "/A02", "-TR". */
const addition = /^(?:\/|[-\u2010\u2011])(?=[\dA-Z]*[A-Z])([\dA-Z][\dA-Za-z]{0,7})(?![\p{L}\d/-]|\.\d)/u;
/** The words that must follow an addition after a hyphen, since it may otherwise count clones, days or plates. */
const ofCells =
  /^\s(?:and\s[\p{L}\d/-]+\s)?(?:\p{Ll}{3,}\s){0,2}?(?:sub-?)?(?:cells?|cell\slines?|lines?|sublines?|clones?|xenografts?|tumou?rs?)(?!\p{L})/u;

/** "MCF-7/doxorubicin cells": where a treatment after a slash ends, if it tells which subline the cells are of. */
function endOfTreatment(text: string, line: Reading, after: readonly (Reading | undefined)[]): number | undefined {
  if (text[line.end] !== '/') return undefined;
  const added = after.find((next) => next?.kind === 'drug' && next.start === line.end + 1);
  return added && ofCells.test(textAfter(text, added, 40)) ? added.end : undefined;
}

/**
 * Extends cell lines by what was added to their names. If the addition is a gene or another cell line, two things are
 * named: "A549/H1299".
 */
export function joinSublines(text: string, readings: readonly Reading[], knowledge: Knowledge): Reading[] {
  return readings.map((reading, i) => {
    if (reading.kind !== 'cell-line') return reading;
    const treated = endOfTreatment(text, reading, [readings[i + 1], readings[i + 2]]);
    if (treated !== undefined) return { ...reading, end: treated };
    const [added, name = ''] = addition.exec(textAfter(text, reading, 12)) ?? [];
    if (added === undefined) return reading;
    const end = reading.end + added.length;
    const isOther = [readings[i + 1], readings[i + 2]].some(
      (next) =>
        next && overlaps(next, { start: reading.end, end }) && next.kind !== 'drug' && next.kind !== 'drug-class',
    );
    if (isOther || idNamed(name, 'cell-line', knowledge) !== undefined) return reading;
    if (!added.startsWith('/') && !ofCells.test(textAfter(text, { end }, 40))) return reading;
    return { ...reading, end };
  });
}
