import * as v from 'valibot';
import { text } from './recordFields.ts';
import { AlterationRecord, EvidenceRecord, SourceRecord, workKinds } from './records.ts';

const lookup = v.literal('lookup');

/** A work that was looked up for curated evidence, with what its page showed: a copy of an abstract may lack the title. */
const CuratedWork = v.strictObject({
  ...SourceRecord.entries,
  kind: v.picklist(workKinds),
  host: v.nonOptional(SourceRecord.entries.host),
  looked: v.nonOptional(SourceRecord.entries.looked),
  verified: lookup,
});

/** A row of evidence that we curated: `says` is, in our words, what the page says that was opened. */
const CuratedEvidence = v.strictObject({
  ...v.omit(EvidenceRecord, ['field', 'rating', 'therapies']).entries,
  id: v.pipe(v.string(), v.regex(/^ra:E\d{4}$/, 'is no id of the form ra:E0001')),
  therapies: EvidenceRecord.entries.therapies,
  says: text,
  verified: lookup,
});

/**
 * The lists in a file of `data/curated`: the evidence of one field, the works that it rests on and the alterations that
 * the releases lack.
 */
export const curatedLists = {
  works: { table: 'sources', record: CuratedWork },
  alterations: { table: 'alterations', record: AlterationRecord },
  evidence: { table: 'evidence', record: CuratedEvidence },
} as const;

/** Returns the field of a file of curated rows, from the file's name; undefined for every other file. */
export const curatedField = (file: string): string | undefined => /^curated\/([a-z][a-z0-9-]*)\.yaml$/u.exec(file)?.[1];
