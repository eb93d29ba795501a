/**
 * Returns the letters and digits of a name without case, by which the importers know two spellings for one: Greek letters, accents
 * and marks such as "/" and "+" go as well, which the names of a text keep (`core/knowledge/names/nameKey.ts`).
 */
export const asciiKey = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
