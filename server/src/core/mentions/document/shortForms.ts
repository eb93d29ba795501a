import { allMatches } from '../../text/allMatches.ts';
import { anyOfTexts } from '../../text/anyOf.ts';
import type { Reading } from '../reading.ts';

/** Short forms that the document defines, with the reading that their full name has there. */
export type ShortForms = ReadonlyMap<string, Reading>;

/** What the defined short forms stand for, with one expression for all of them. */
export interface DocumentForms {
  readonly forms: ShortForms;
  readonly pattern: RegExp | undefined;
}

/** One expression for all short forms of a document; undefined where there is none. */
export function shortFormPattern(forms: ShortForms): RegExp | undefined {
  if (forms.size === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\d])(${anyOfTexts(forms.keys())})s?(?![\\p{L}\\d])`, 'gu');
}

/** Where a defined short form stands, it is read as what it was defined for. */
export function readShortForms(text: string, pattern: RegExp | undefined, forms: ShortForms): Reading[] {
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
      alternatives: [],
    });
  }
  return found;
}
