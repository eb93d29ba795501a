import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const found = (text: string) =>
  analyzeText(text).mentions.map(({ text: name, kind, labels }) => [name, kind, ...labels]);

it('reads genes of a list with shares', () => {
  expect(found('Methylation was 24% for CDH1, 31% for APC and 12% for RASSF1.').map(([name]) => name)).toContain('APC');
  expect(found('Lost were CDH1 (24%), CBP (5%) and PTEN (2%).').map(([name]) => name)).toContain('CBP');
});
