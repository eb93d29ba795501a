import type { AnnotationId } from '../core/features/annotation/annotationSchema.ts';
import type { Format } from '../core/manuscript/manuscript.ts';

export type AnnotateRequest =
  | { readonly id: AnnotationId; readonly text: string; readonly format: Format }
  | { readonly id: AnnotationId | null; readonly problem: string };

/** Parses one input line of `annotate --jsonl`. Unknown fields are ignored; never throws. */
export function readAnnotateRequest(line: string, maxText: number): AnnotateRequest {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, problem: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, problem: 'not an object with "id" and "text"' };

  const fields = value as Readonly<Record<string, unknown>>;
  const id = readId(fields.id);
  if (id === null) return { id, problem: '"id" must be a string or a number that a double holds exactly' };
  if (typeof fields.text !== 'string') return { id, problem: '"text" must be a string' };
  if (fields.text.length > maxText)
    return {
      id,
      problem: `"text" has ${fields.text.length} UTF-16 code units; at most ${maxText} are analysed. Split it`,
    };
  const format = fields.format ?? 'markdown';
  if (format !== 'markdown' && format !== 'plain') return { id, problem: '"format" must be "markdown" or "plain"' };
  return { id, text: fields.text, format };
}

/** The id, or null if it would not survive printing: an integer beyond 2^53 would come back as another one. */
function readId(id: unknown): AnnotationId | null {
  if (typeof id === 'string') return id;
  if (typeof id !== 'number' || !Number.isFinite(id)) return null;
  return Number.isInteger(id) && !Number.isSafeInteger(id) ? null : id;
}
