import { expect, it } from 'vitest';
import { citationOccurrences } from '../../../../server/src/core/features/citations/citationOccurrences.ts';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

it.each<[string, string]>([
  ['the same key in other citations', 'One [@abe; @⟦bo‸se⟧], two [@cruz], as @⟦bose⟧ says.'],
  ['a number in other citations', 'One [⟦1‸⟧], two [2], three [⟦1⟧,3].'],
  ['nothing in plain words', 'One wo‸rd [@abe].'],
])('finds %s', (_, marked) => {
  const { text, spans, cursor = 0 } = markedText(marked);
  expect(citationOccurrences(analyzeText(text), cursor)).toEqual(spans);
});
