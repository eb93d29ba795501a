import * as v from 'valibot';
import { severities } from '../../settings/settings.ts';

/**
 * The contract of `resistance annotate --jsonl`, one record per line. While `annotationSchemaVersion` stays the same, fields
 * may be added but not renamed or removed, so readers should ignore unknown ones. The JSON Schema is generated from here.
 */
export const annotationSchemaVersion = 1;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const index = offset;
const span = {
  start: v.pipe(offset, v.description('UTF-16 code units from the start of the input text.')),
  end: v.pipe(offset, v.description('End of the span, excluded, in UTF-16 code units.')),
};
const indexes = (of: string) => v.pipe(v.array(index), v.description(`Indexes into \`${of}\`.`));

export const VariantSchema = v.object({
  form: v.pipe(v.string(), v.description('substitution, deletion, amplification, loss …')),
  hgvs: v.pipe(
    v.nullable(v.string()),
    v.description('`p.Thr790Met`, `c.2369C>T`; null where HGVS has no form for the change.'),
  ),
  gene: v.pipe(v.nullable(v.string()), v.description('Id of the gene that is changed, null where it is not known.')),
  geneLabel: v.nullable(v.string()),
  geneBy: v.pipe(
    v.nullable(v.picklist(['written', 'adjacent', 'same-clause', 'residue', 'document'])),
    v.description('How the gene was found.'),
  ),
});

export const MentionSchema = v.object({
  ...span,
  text: v.pipe(v.string(), v.description('The input text from `start` to `end`.')),
  kind: v.picklist([
    'gene',
    'family',
    'drug',
    'drug-class',
    'variant',
    'fusion',
    'mechanism',
    'strategy',
    'disease',
    'mirna',
    'pathway',
    'cell-line',
  ]),
  ids: v.pipe(v.array(v.string()), v.description('All entities that the span names; empty where the base holds none.')),
  labels: v.pipe(v.array(v.string()), v.description('Approved labels: HGNC symbol, lower-case INN, disease name.')),
  via: v.pipe(v.string(), v.description('How the spelling led there: symbol, alias, brand, code, grammar …')),
  alternatives: v.pipe(v.array(v.string()), v.description('Ids of readings that were rejected.')),
  nestedIn: v.pipe(v.nullable(index), v.description('Index of the mention that encloses this one.')),
  variants: v.pipe(
    v.array(VariantSchema),
    v.description(
      'The changes that a mention of kind variant names, or one of kind fusion that tells no partner; else empty.',
    ),
  ),
});

export const ClaimSchema = v.object({
  ...span,
  relation: v.picklist(['resistance', 'sensitivity', 'overcomes', 'targets', 'mechanism', 'biomarker']),
  stance: v.picklist(['asserted', 'negated', 'hedged', 'reported', 'questioned']),
  subject: indexes('mentions'),
  object: indexes('mentions'),
  together: v.pipe(v.boolean(), v.description('The listed things act only jointly.')),
  without: v.optional(
    v.pipe(
      v.literal(true),
      v.description(
        'The sentence tells what follows from being without the subject ("knockdown of X sensitises"); the relation is that of the subject, the opposite.',
      ),
    ),
  ),
  resisted: v.optional(
    v.pipe(
      indexes('mentions'),
      v.description(
        'Of an overcoming whose cause is not named: the treatments that are resisted ("D overcomes resistance to R").',
      ),
    ),
  ),
  disease: indexes('mentions'),
  citations: indexes('citations'),
  cited: v.boolean(),
  verdict: v.picklist(['agrees', 'divided', 'disagrees', 'silent']),
  evidence: v.object({ for: v.array(v.string()), against: v.array(v.string()) }),
});

export const CitationSchema = v.object({ ...span, keys: v.array(v.string()), style: v.string() });

const EditSchema = v.object({ ...span, newText: v.string() });

export const FixSchema = v.object({
  title: v.string(),
  safety: v.picklist(['safe', 'review']),
  edits: v.array(EditSchema),
});

export const FindingSchema = v.object({
  rule: v.string(),
  severity: v.picklist(severities),
  ...span,
  message: v.string(),
  fixes: v.array(FixSchema),
});

const id = v.pipe(v.union([v.string(), v.number()]), v.description('The `id` of the input line.'));

/** The record of one text. */
export const AnnotationSchema = v.object({
  schema: v.literal(annotationSchemaVersion),
  id,
  mentions: v.array(MentionSchema),
  claims: v.array(ClaimSchema),
  citations: v.array(CitationSchema),
  findings: v.array(FindingSchema),
});

/** The record for a malformed input line. */
export const AnnotationErrorSchema = v.object({
  id: v.nullable(id),
  error: v.pipe(v.string(), v.regex(/^line [1-9][0-9]*: /), v.description('`line N: …`')),
});

export const AnnotationLineSchema = v.union([AnnotationSchema, AnnotationErrorSchema]);

export type Annotation = v.InferOutput<typeof AnnotationSchema>;
export type AnnotationError = v.InferOutput<typeof AnnotationErrorSchema>;
export type AnnotationId = v.InferOutput<typeof id>;
