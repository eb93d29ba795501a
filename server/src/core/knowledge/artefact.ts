import type { Artefact, Layer } from './knowledge.ts';

/** The artefact format that this code reads. The build checks everything else, so that a start need not. */
export const artefactFormat = 1;

/**
 * Reads the compiled knowledge base. Never throws: what cannot be read is a `problem` that says what to do.
 */
export function readArtefact(json: string): { readonly layer: Layer } | { readonly problem: string } {
  let value: Partial<Artefact> | null;
  try {
    value = JSON.parse(json) as Partial<Artefact> | null;
  } catch {
    return { problem: 'The knowledge base is not valid JSON. Install the extension again, or run `npm run build`.' };
  }
  if (!value || typeof value !== 'object' || value.format === undefined)
    return { problem: 'The file is no compiled knowledge base. Run `npm run build`.' };
  if (value.format !== artefactFormat)
    return {
      problem: `The knowledge base has format ${value.format}; this program reads ${artefactFormat}. Update both together.`,
    };
  if (!value.release || !value.tables) return { problem: 'The knowledge base is incomplete. Run `npm run build`.' };
  return { layer: { name: 'shipped', release: value.release, tables: value.tables } };
}
