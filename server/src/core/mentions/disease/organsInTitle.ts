import type { Knowledge } from '../../knowledge/knowledge.ts';
import { diseaseNamedByOrgan } from './organs.ts';

/** What the diseases of an organ may be called, the most general first. */
const kinds = ['cancer', 'neoplasm', 'melanoma', 'sarcoma'];

const word = /[\p{L}\d-]+/gu;
/** How many words an organ has at most: "head and neck". */
const mostWords = 3;

/**
 * Returns the ids of the diseases of the organs that a title names without more: "Bladder", "GI tract", "Targets of the lung". They are no
 * mentions, for the title does not speak of the diseases; but its section does.
 */
export function diseasesOfOrgansIn(title: string, knowledge: Knowledge): string[] {
  const words = [...title.toLowerCase().matchAll(word)].map(String);
  for (let count = mostWords; count > 0; count--) {
    const stretches = words.slice(count - 1).map((_, first) => words.slice(first, first + count).join(' '));
    const ids = stretches.flatMap((organ) => {
      const named = kinds.map((kind) => diseaseNamedByOrgan(organ, kind, knowledge));
      // "Primary resistance" names no organ, though the base knows a primary cancer: any cancer.
      return named.find((id) => id !== undefined && knowledge.lineage(id).length > 1) ?? [];
    });
    if (ids.length > 0) return ids;
  }
  return [];
}
