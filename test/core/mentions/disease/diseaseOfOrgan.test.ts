import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

/** Diseases named the other way round, and words that only look so. */
it.each<[marked: string, ...labels: string[]]>([
  ['⟦Carcinoma of the prostate⟧ spreads to bone.', 'prostate carcinoma'],
  ['She had ⟦cancer of the pancreas⟧.', 'pancreatic cancer'],
  ['⟦Squamous cell carcinoma of the lung⟧ is not rare.', 'lung squamous cell carcinoma'],
  ['⟦Cancers of the breast, ovary and lung⟧ were counted.', 'breast cancer, ovarian cancer, lung cancer'],
  ['⟦Cancers of the breast, lung, and thyroid⟧ were counted.', 'breast cancer, lung cancer, thyroid cancer'],
  ['⟦Cancers of the breast or ovary⟧ run in families.', 'breast cancer, ovarian cancer'],
  ['Tumours of the kidney bed, cancer of the breast tissue and cancer of the past.'],
])('%s', (marked, ...labels) => {
  const { text, spans } = markedText(marked);
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'disease');
  expect(found.map(({ span }) => span)).toEqual(spans);
  expect(found.map((one) => one.labels.join(', '))).toEqual(labels);
});
