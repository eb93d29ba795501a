// The building blocks of record fields. Ids are CURIEs and never change their meaning.

import * as v from 'valibot';

/** A text that is not empty and has no white space at its ends. */
export const text = v.pipe(
  v.string(),
  v.minLength(1, 'is empty'),
  v.check((s) => s.trim() === s, 'has white space at an end'),
);
/** An id with one of these prefixes, such as `hgnc:3236`. */
export const curie = (...prefixes: string[]) =>
  v.pipe(
    v.string(),
    v.regex(
      new RegExp(`^(?:${prefixes.join('|')}):[A-Za-z0-9][A-Za-z0-9._+-]*$`),
      `is no id of the form ${prefixes.join(':… or ')}:…`,
    ),
  );
/** A list that may be left out when it is empty. */
export const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);

export const GeneId = curie('hgnc');
export const FamilyId = curie('family');
export const DrugId = curie('drug');
export const ClassId = curie('class');
export const AlterationId = curie('alteration');
export const MechanismId = curie('mechanism');
export const PathwayId = curie('pathway');
export const DiseaseId = curie('doid', 'disease', 'oncotree');
export const CellLineId = curie('cell-line');
export const SourceId = v.union([
  curie('pmid', 'asco', 'ash'),
  v.pipe(v.string(), v.regex(/^doi:10\.\d{4,9}\/\S+$/, 'is no id of the form doi:10.…/…')),
  v.pipe(v.string(), v.regex(/^page:[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S+$/, 'is no id of the form page:host/path')),
]);

/**
 * Where a fact comes from. `import`: a row of a public release named in data/SOURCES.md. `lookup`: a page that was
 * opened and found to say so. `own`: a name or grouping that is ours and states no fact about biology. `unsourced`:
 * known, not yet sourced; it never contradicts a writer.
 */
export const Provenance = v.variant('verified', [
  v.strictObject({ verified: v.literal('import'), from: text }),
  v.strictObject({ verified: v.literal('civic'), from: text }),
  v.strictObject({
    verified: v.literal('lookup'),
    from: text,
    date: v.pipe(v.string(), v.isoDate('is no day such as 2026-11-21')),
  }),
  v.strictObject({ verified: v.literal('own') }),
  v.strictObject({ verified: v.literal('unsourced') }),
]);
