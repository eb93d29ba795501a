import { toJsonSchema } from '@valibot/to-json-schema';
import {
  AnnotationErrorSchema,
  AnnotationLineSchema,
  AnnotationSchema,
  annotationSchemaVersion,
  CitationSchema,
  ClaimSchema,
  FindingSchema,
  FixSchema,
  MentionSchema,
  VariantSchema,
} from '../../core/features/annotation/annotationSchema.ts';

/** Returns the JSON Schema of one output line of `annotate --jsonl`; printed, it is `server/docs/annotation.schema.json`. */
export function annotationJsonSchema(): Record<string, unknown> {
  const { $schema, ...body } = toJsonSchema(AnnotationLineSchema, {
    definitions: {
      annotation: AnnotationSchema,
      error: AnnotationErrorSchema,
      mention: MentionSchema,
      variant: VariantSchema,
      claim: ClaimSchema,
      citation: CitationSchema,
      finding: FindingSchema,
      fix: FixSchema,
    },
  });
  return {
    $schema,
    title: `resistance annotate --jsonl, schema ${annotationSchemaVersion}`,
    description:
      'One line of output. Offsets are UTF-16 code units of the input text, end excluded. Fields may be added within a schema version; ignore those that you do not know.',
    ...body,
  };
}
