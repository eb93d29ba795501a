import type { Format, Manuscript } from './manuscript.ts';
import { readManuscript } from './readManuscript.ts';

/** The manuscript of one text, when no earlier version of it is known and no later one will be read. */
export const parseManuscript = (text: string, format: Format): Manuscript => readManuscript(text, format).manuscript;
