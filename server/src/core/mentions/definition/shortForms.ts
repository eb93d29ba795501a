import { allMatches } from '../../text/allMatches.ts';
import { anyOfTexts } from '../../text/anyOf.ts';
import type { Reading } from '../reading.ts';

/** Short forms that the document defines, with the reading of the full name where it is defined. */
export type ShortForms = ReadonlyMap<string, Reading>;

/** The defined short forms of a document, with one expression that matches them all. */
export interface DocumentForms {
  readonly forms: ShortForms;
  readonly pattern: RegExp | undefined;
}

/** Builds the expression for all short forms of a document; undefined if there are none. */
export function shortFormPattern(forms: ShortForms): RegExp | undefined {
  if (forms.size === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\d])(${anyOfTexts(forms.keys())})s?(?![\\p{L}\\d])`, 'gu');
}

/** Reads each occurrence of a defined short form as what it was defined for. */
export function readShortForms(text: string, { forms, pattern }: DocumentForms): Reading[] {
  if (!pattern) return [];
  const found: Reading[] = [];
  for (const match of allMatches(text, pattern)) {
    const full = forms.get(match[1] ?? '');
    if (!full) continue;
    const { kind, ids, labels } = full;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind,
      ids,
      labels,
      via: 'abbreviation',
    });
  }
  return found;
}
