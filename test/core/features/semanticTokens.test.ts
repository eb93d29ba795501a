import { expect, it } from 'vitest';
import { semanticTokens } from '../../../server/src/core/features/semanticTokens.ts';
import { analyzeText } from '../../support/analyzeText.ts';

it('every name is a token of its kind, on one line each, whether approved or not', () => {
  const text = 'EGFR T790M in lung\nadenocarcinoma resists Iressa, an EGFR inhibitor, in H1975 cells.';
  const tokens = semanticTokens(analyzeText(text));
  expect(
    tokens.map(({ start, end, type, alias }) => `${text.slice(start, end)}: ${alias ? 'alias of ' : ''}${type}`),
  ).toEqual([
    'EGFR: gene',
    'T790M: variant',
    'lung: disease',
    'adenocarcinoma: disease',
    'Iressa: alias of drug',
    'EGFR inhibitor: drug',
    'H1975: cellLine',
  ]);
});
