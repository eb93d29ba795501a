// Reads whom something is said of, by the change that they have: "EGFR-mutant lung cancer", "patients with X", "makes
// X-mutant cells resistant".

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { classifiesChange } from '../../cues/noEffect/classifiedChange.ts';
import { amountOfGene, changedGene } from '../../cues/sharedWords/afterGene.ts';
import { have, having, shortTumours, tumours } from '../../cues/sharedWords/bearers.ts';
import type { Argument } from '../arguments.ts';
import { textBeforeList } from '../lists/textBeforeList.ts';
import { withoutOwnGene } from '../ownGene.ts';

const changed = anyOf(changedGene, amountOfGene, 'associated|related|dependent');
const kind = anyOf(
  'advanced|metastatic|early|primary|human',
  'lung|breast|mammary|colorectal|colon|gastric|solid|cutaneous|[-\\w]+-stage|ovarian|prostate|pancreatic|thyroid|endometrial',
  'bladder|liver|hepatocellular|renal|squamous|mouse|murine|refractory|relapsed|recurrent',
);
const bearer = anyOf(
  tumours,
  'adenocarcinomas?|gliomas?|glioblastomas?',
  shortTumours,
  'ALL',
  'myelomas?|sarcomas?|medulloblastomas?|mesotheliomas?|neoplasms?|patients|disease|malignanc(?:y|ies)',
);

/** "EGFR-mutant lung cancer", "V600E melanomas", "KRAS-mutant patients": a population named by its change. */
const populationAfter = guarded(
  /cancer|tumou?r|oma|leuk|SCLC|CRC|AML|CML|CLL|ALL|MDS|DLBCL|GIST|[HR]CC|CRPC|PDAC|GBM|BC|HNSCC|neoplasm|patients|disease|malignan/i,
  new RegExp(
    `^\\)?(?:\\s\\([^()]{1,12}\\))?(?:[\\s-]${changed})?[\\s-](?:${kind}\\s){0,3}${bearer}(?![\\p{L}\\d])`,
    'iu',
  ),
);
const within =
  /(?<![a-z\d])(?:in|of|for|among|from|treating|with)\s(?:[a-z-]+\s){0,5}(?:[A-Z][A-Z\d]{1,7}[\s-]?)?\(?$/i;

const hadBy = new RegExp(
  String.raw`^(?:[\s-](?:${changedGene}|${amountOfGene}))?[\s-](?:cells?|(?:cell\s)?lines?|clones?|xenografts?|organoids?|(?:mouse\s)?models?)(?![a-z\d])`,
  'i',
);

/** "In patients with": whether the words right before a name introduce a population. */
export const isAfterPopulationWords = (text: string, name: Span): boolean => within.test(textBefore(text, name, 50));

/** "V600E melanomas": whether a name is followed by the patients or tumours that have it. */
export const isBeforeTumours = (text: string, name: Span): boolean => populationAfter.test(textAfter(text, name, 60));
/** "X-mutant cells": whether a name is followed by the cells that have it. */
export const isBeforeCells = (text: string, name: Span): boolean => hadBy.test(textAfter(text, name, 40));

/** "Reduced sensitivity of X-mutant cells" is an effect of the change, "resistance of X-mutant cells" of whatever arose in them. */
const ofResponse = /sensitiv|respon|susceptib/iu;

/**
 * Whether a name describes whom a resistance arises in, not what causes it: "resistance to X in Y-mutant melanoma is driven by
 * Z", "resistance of Y-mutant cells".
 */
export function describesPopulation(text: string, cue: Span, { mention: { prose } }: Argument): boolean {
  const isAfter = prose.start >= cue.start;
  if (isAfter && !isAfterPopulationWords(text, prose)) return false;
  return (
    isBeforeTumours(text, prose) ||
    (isAfter && !ofResponse.test(text.slice(cue.start, cue.end)) && isBeforeCells(text, prose))
  );
}

/** "T790M is frequent in EGFR-mutant lung cancer": drops the population, unless nothing else is named. */
export function withoutPopulations(text: string, args: readonly Argument[]): readonly Argument[] {
  const isOfWhom = ({ mention: { prose } }: Argument) =>
    isAfterPopulationWords(text, prose) && (isBeforeTumours(text, prose) || isBeforeCells(text, prose));
  const rest = args.filter((one) => !isOfWhom(one));
  return rest.length > 0 ? rest : args;
}

const whoever = anyOf(
  'patients?|cells?|cell\\slines?|cases?|those|individuals?|xenografts?|models?|disease',
  tumours,
  'myelomas?|sarcomas?|gliomas?',
  shortTumours,
);
const withIt = anyOf(`\\s(?:${having}|exhibiting)`, `,?\\s(?:that|which|who)\\s(?:${have})`);
const bearerBefore = guarded(
  /\s(?:with|harbou?ring|carrying|bearing|expressing|exhibiting|having|that|which|who)\s/i,
  new RegExp(`(?<![\\p{L}\\d])${whoever}${withIt}\\s(?:an?\\s|the\\s)?(?:[\\p{L}-]+\\s){0,2}$`, 'iu'),
);

/** "Patients with X", "cells harbouring X and Y": whether a name, or the list that it is in, is preceded by those who have it. */
export const isAfterBearer = (text: string, name: Span): boolean =>
  bearerBefore.test(withoutOwnGene(textBeforeList(text, name).slice(-70)));

/** Whether a sentence names, before or after a mention, those who have it. */
export const hasBearer = (text: string, cue: Span, argument: Argument): boolean => {
  const { prose } = argument.mention;
  return describesPopulation(text, cue, argument) || isBeforeCells(text, prose) || isAfterBearer(text, prose);
};

/** "Makes X-mutant cells resistant", "sensitises X-positive tumours": something else acts on those who have it. */
const rendered =
  /(?<![a-z\d])(?:renders?|rendered|rendering|makes?|made|making|endow(?:s|ed|ing)?|leaves?|left|protect(?:s|ed|ing)?|shield(?:s|ed|ing)?|rescu(?:e[sd]?|ing)|allow(?:s|ed|ing)?|enabl(?:e[sd]?|ing)|lets?|permit(?:s|ted|ting)?|(?:re-?|hyper)?sensiti[sz](?:e[sd]?|ing))\s(?:the\s)?(?:[a-z-]+\s){0,2}(?:[A-Z][A-Z\d]{1,7}[\s-])?$/i;
/** "Sensitises cells with X", "renders tumours with X resistant": the verb before those who have it. */
const rendering =
  /(?<![a-z\d])(?:renders?|rendered|rendering|makes?|made|making|(?:re-?|hyper)?sensiti[sz](?:e[sd]?|ing))\s(?:the\s)?(?:[a-z-]+\s){0,2}$/i;
function endsWithActedOnBearer(before: string): boolean {
  const bearer = bearerBefore.exec(withoutOwnGene(before));
  return bearer !== null && rendering.test(before.slice(0, bearer.index));
}
/** "AXL-overexpressing EGFR-mutant cells": another change that they have. */
const alsoHad = new RegExp(
  String.raw`^([\s-][a-z]+)?\s[A-Z][A-Z\d]{1,8}-(?:${changedGene}|${amountOfGene})(?=\s)`,
  'u',
);
/** Whether a mention describes tumours or cells that something else makes resistant or sensitive. */
export function describesCellsActedOn(text: string, { mention: { prose } }: Argument): boolean {
  const before = textBefore(text, prose, 70);
  const after = textAfter(text, prose, 80).replace(alsoHad, '$1');
  return endsWithActedOnBearer(before) || ((hadBy.test(after) || populationAfter.test(after)) && rendered.test(before));
}

/**
 * "Approved for patients with a T790M resistance mutation": whether a cue only classifies a change of patients, and states no
 * resistance of theirs.
 */
export const describesBearers = (text: string, cue: Span, subject: readonly Argument[]): boolean =>
  classifiesChange(text, cue) && subject.length > 0 && subject.every((one) => hasBearer(text, cue, one));
