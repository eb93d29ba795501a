import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

/** Diseases whose last word is another than that of the name in the base. */
it.each<[marked: string, ...labels: string[]]>([
  ['A Title on ⟦Thyroid Tumours⟧ and ⟦THYROID TUMORS⟧.', 'thyroid cancer', 'thyroid cancer'],
  [
    '⟦Renal tumours⟧ and ⟦thyroid tumors⟧ shrank, pituitary tumors and primary tumors grew.',
    'kidney cancer',
    'thyroid cancer',
  ],
  [
    'Metastatic ⟦renal cell cancer⟧ (⟦RCC⟧) grew, as ⟦RCC⟧ does.',
    'renal cell carcinoma',
    'renal cell carcinoma',
    'renal cell carcinoma',
  ],
])('%s', (marked, ...labels) => {
  const { text, spans } = markedText(marked);
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'disease');
  expect(found.map(({ span }) => span)).toEqual(spans);
  expect(found.map((one) => one.labels.join(', '))).toEqual(labels);
});
