import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Definition, firstDefinitions } from '../abbreviations.ts';
import { classAbbreviations } from '../drugClass/classAbbreviations.ts';
import type { BlockNames, DocumentNames } from '../readBlock.ts';
import type { Reading } from '../reading.ts';
import { shownInDocument, shownPattern } from '../shownGenes.ts';
import { type DocumentForms, shortFormPattern } from './shortForms.ts';

/** Combines what all blocks say about names; returns `before` itself if nothing has changed. */
export function combineNames(
  blocks: readonly BlockNames[],
  knowledge: Knowledge,
  before?: DocumentNames,
): DocumentNames {
  const definitions = firstDefinitions(blocks.map((block) => block.definitions));
  const shown = shownInDocument(
    blocks.map((block) => block.shown),
    definitions,
    knowledge,
  );
  if (before && changedNames(before, { definitions, shown }).length === 0) return before;
  return { definitions, shown, shownPattern: shownPattern(shown) };
}

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
    return full?.ids.length === 1 ? [{ short, full }] : [];
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

/** Returns the ids of the genes that the readings name. */
export const genesOf = (readings: readonly Reading[]): readonly string[] =>
  readings.flatMap(({ kind, ids }) => (kind === 'gene' ? ids : []));

/** Yields the keys whose values differ between two maps, or that only one of them has. */
function* differing<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  same: (a: T, b: T) => boolean,
): Iterable<string> {
  for (const [key, value] of after) {
    const old = before.get(key);
    if (old === undefined || (old !== value && !same(old, value))) yield key;
  }
  for (const key of before.keys()) if (!after.has(key)) yield key;
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);

const idsOf = ({ match }: Definition): readonly string[] => match?.readings.map(({ id }) => id) ?? [];

const sameDefinition = (a: Definition, b: Definition): boolean =>
  a.full === b.full && !a.match === !b.match && sameIds(idsOf(a), idsOf(b));

const sameReading = (a: Reading, b: Reading): boolean =>
  a.kind === b.kind && sameIds(a.ids, b.ids) && sameIds(a.labels, b.labels);

/**
 * Spellings whose meaning differs between two versions of a document: only blocks that contain one of them can read
 * differently.
 */
export const changedNames = (
  before: Omit<DocumentNames, 'shownPattern'>,
  after: Omit<DocumentNames, 'shownPattern'>,
): readonly string[] => [
  ...differing(before.definitions, after.definitions, sameDefinition),
  ...differing(before.shown, after.shown, () => false),
];

/** Short forms whose definition differs between two versions of a document. */
export const changedForms = (
  before: Pick<DocumentForms, 'forms'>,
  after: Pick<DocumentForms, 'forms'>,
): readonly string[] => [...differing(before.forms, after.forms, sameReading)];
