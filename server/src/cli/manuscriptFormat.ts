import type { Format } from '../core/manuscript/manuscript.ts';

/** How a file is read: `.txt` as plain text, all else as Markdown. */
export const formatOf = (path: string): Format => (path.toLowerCase().endsWith('.txt') ? 'plain' : 'markdown');
