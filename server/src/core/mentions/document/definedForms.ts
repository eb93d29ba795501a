// The short forms that the blocks of a document define, with what their full names were resolved to: "relapsed multiple
// myeloma (RMM)", "HER2-targeted treatments (HTT)".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Definition } from '../definition/definition.ts';
import { type DocumentForms, shortFormPattern } from '../definition/shortForms.ts';
import { classAbbreviations } from '../drugClass/classAbbreviations.ts';
import type { BlockNames } from '../names/blockNames.ts';
import type { Reading } from '../reading.ts';
import { differing, sameIds } from './differing.ts';

/** A short form that a block defines, with the reading of its full name in that block. */
export interface DefinedForm {
  readonly short: string;
  readonly full: Reading;
}

/** Words before the name of a disease that narrow it down: "relapsed and refractory", "metastatic". */
const qualifiers = /^(?:[\p{L}\d+]+(?:[\s-]|,\s)){1,6}$/u;
/** RRMM, pHGG, sAML, GEP-NET. */
const capitals = /^\p{Ll}?\p{Lu}{2,}(?:-\p{Lu}{2,})?s?$/u;
const noQualifier =
  /(?<![a-z])(?:an?|are|as|at|by|cells?|during|familial|for|from|has|have|hereditary|in|is|models?|of|on|patients?|risk|that|the|to|was|were|which|with|without)(?![a-z])/i;

/** The disease at the end of a full name that the base does not have as a whole: "relapsed multiple myeloma (RMM)". */
function qualifiedDisease({ short, full = '', fullAt }: Definition, ending: Reading | undefined): Reading | undefined {
  if (!capitals.test(short) || ending?.kind !== 'disease' || ending.end !== fullAt.end || ending.start <= fullAt.start)
    return undefined;
  const words = full.slice(0, ending.start - fullAt.start);
  return qualifiers.test(words) && !noQualifier.test(words) ? ending : undefined;
}

/**
 * The reading of a full name that a short form stands for. Where the base has it as the abbreviation of a wider disease, that
 * one is meant: in "clear cell renal cell carcinoma (RCC)" the first words only narrow it down.
 */
function meantBy(short: string, full: Reading, knowledge: Knowledge): Reading {
  const own = full.kind === 'disease' ? knowledge.lineage(full.ids[0]!) : [];
  const wider = knowledge.names
    .lookup(short)
    .find(({ id, kind, name }) => kind === 'abbreviation' && name === short && own.includes(id));
  return wider && wider.id !== full.ids[0] ? { ...full, ids: [wider.id], labels: [knowledge.label(wider.id)] } : full;
}

/** The definitions of a block whose full names were resolved, or are drug classes named by their targets. */
export function definedForms(
  text: string,
  { definitions, matches }: BlockNames,
  resolved: readonly Reading[],
  knowledge: Knowledge,
): readonly DefinedForm[] {
  const classes = classAbbreviations(text, resolved, knowledge);
  if (definitions.length === 0) return classes;
  const endingAt = new Map(resolved.map((reading) => [reading.end, reading]));
  const named = definitions.flatMap((definition) => {
    const { short, shortAt, match, fullAt } = definition;
    // RAF is a gene, although "rapidly accelerated fibrosarcoma" ends like a disease.
    const isNamed = !match && matches.some(({ start }) => start === shortAt.start);
    const full = match
      ? endingAt.get(match.end)
      : isNamed
        ? undefined
        : qualifiedDisease(definition, endingAt.get(fullAt.end));
    return full?.ids.length === 1 ? [{ short, full: meantBy(short, full, knowledge) }] : [];
  });
  return [...named, ...classes];
}

/**
 * Combines the short forms of all blocks; the first definition of each counts. Returns `before` itself if all have the same
 * meaning.
 */
export function combineForms(
  blocks: readonly (readonly DefinedForm[])[],
  before: DocumentForms | undefined,
): DocumentForms {
  const forms = new Map<string, Reading>();
  for (const defined of blocks) for (const { short, full } of defined) if (!forms.has(short)) forms.set(short, full);
  if (before && changedForms(before, { forms }).length === 0) return before;
  return { forms, pattern: shortFormPattern(forms) };
}

const sameReading = (a: Reading, b: Reading): boolean =>
  a.kind === b.kind && sameIds(a.ids, b.ids) && sameIds(a.labels, b.labels);

/** Short forms whose definition differs between two versions of a document. */
export const changedForms = (
  before: Pick<DocumentForms, 'forms'>,
  after: Pick<DocumentForms, 'forms'>,
): readonly string[] => [...differing(before.forms, after.forms, sameReading)];
