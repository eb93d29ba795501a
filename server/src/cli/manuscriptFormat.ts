import type { Format } from '../core/manuscript/manuscript.ts';

/** The format of a file by its name: `.txt` is plain text, anything else Markdown. */
export const formatOf = (path: string): Format => (path.toLowerCase().endsWith('.txt') ? 'plain' : 'markdown');
