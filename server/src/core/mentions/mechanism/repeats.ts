// Recognises what is said twice where a mechanism and a name meet: "TMPRSS2-ERG gene fusion", "overexpression of efflux
// pumps".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { covers, type Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';

const repeating = /^(?:gene|fusion)\s/i;

/** Whether a mechanism only repeats what the name before it is: "TMPRSS2-ERG gene fusion", "F7 gene deletion". */
export const repeatsName = (text: string, reading: Reading, names: readonly Span[]): boolean =>
  reading.kind === 'mechanism' &&
  repeating.test(text.slice(reading.start, reading.start + 7)) &&
  names.some(({ end }) => end === reading.start - 1);

/** Leaves out families that only repeat the mechanism around them: the pumps in "overexpression of efflux pumps". */
export function withoutRepeatedProcess(nested: readonly Reading[], knowledge: Knowledge): Reading[] {
  const mechanisms = nested.filter(({ kind }) => kind === 'mechanism');
  const namesProcess = ({ kind, ids: [id = ''] }: Reading): boolean => {
    const entity = kind === 'family' ? knowledge.entity(id) : undefined;
    return entity?.kind === 'family' && entity.record.process !== undefined;
  };
  return nested.filter((reading) => !(namesProcess(reading) && mechanisms.some((outer) => covers(outer, reading))));
}
