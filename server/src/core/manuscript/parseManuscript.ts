import type { Format, Manuscript } from './manuscript.ts';
import { readManuscript } from './readManuscript.ts';

/** Parses a text that has no earlier version and will have no later one. */
export const parseManuscript = (text: string, format: Format): Manuscript => readManuscript(text, format).manuscript;
