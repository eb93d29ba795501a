// Reads genes by the full names that they have until somebody knows what they do: "chromosome 9 open reading frame 72".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { guarded } from '../../text/guarded.ts';
import type { Reading } from '../reading.ts';

const written = guarded(
  /open reading frame \d/i,
  /(?<![a-z\d])chromosome (\d{1,2}|[XY]) open reading frame (\d{1,3})(?![a-z\d])/gi,
);

/** Reads the full names of C9orf72 and its like, where the base has the short one as a symbol or as a name that went before. */
export function readOpenReadingFrames(text: string, knowledge: Knowledge): Reading[] {
  return written.all(text).flatMap(({ index, 0: name, 1: chromosome = '', 2: number = '' }): Reading[] => {
    const known = knowledge.names.lookup(`C${chromosome.toUpperCase()}orf${number}`);
    const id = known.find((one) => knowledge.entity(one.id)?.kind === 'gene')?.id;
    if (id === undefined) return [];
    return [
      { start: index, end: index + name.length, kind: 'gene', ids: [id], labels: [knowledge.label(id)], via: 'name' },
    ];
  });
}
