import type { Manuscript } from '../../manuscript/manuscript.ts';

/** The words from one place of the source to another, without the marks of emphasis, on one line. */
export const wordsBetween = ({ text }: Manuscript, start: number, end: number): string =>
  text.slice(start, end).replace(/[*_]/gu, '').replace(/\s+/gu, ' ');
