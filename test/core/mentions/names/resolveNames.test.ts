import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

it('reads a name as that of a family where the text says so', () => {
  const found = (text: string) =>
    analyzeText(text).mentions.map(({ text: name, kind, labels }) => [name, kind, ...labels]);
  expect(found('The CREB family binds.')).toEqual([['CREB', 'family', 'CREB']]);
  expect(found('The factor CREB binds.')).toEqual([['CREB', 'gene', 'CREB1']]);
});
