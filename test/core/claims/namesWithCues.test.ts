import { expect, it } from 'vitest';
import { analyzeText } from '../../support/analyzeText.ts';

const relations = (text: string): readonly string[] => analyzeText(text).claims.map(({ relation }) => relation);

it.each([
  'Cetuximab is an antibody that blocks the epidermal growth factor receptor.',
  'Cetuximab is a monoclonal antibody that blocks the epidermal growth factor receptor (EGFR).',
])('a name with a word for growth halts none: %s', (text) => {
  expect(relations(text)).not.toContain('sensitivity');
});

it.each(['In many cancers BCL-2 lets the cells evade apoptosis.', 'Leukaemia cells evade apoptosis by BCL-2.'])(
  'the name of a mechanism that is no resistance says of no drug that it is resisted: %s',
  (text) => {
    expect(relations(text)).not.toContain('resistance');
  },
);
