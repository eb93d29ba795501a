import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

/** Diseases that share words of their names, and lists that only look so. */
it.each<[marked: string, ...labels: string[]]>([
  ['⟦Breast, ovarian and prostate cancers⟧ grow.', 'breast cancer, ovarian cancer, prostate cancer'],
  [
    '⟦Papillary, anaplastic and medullary thyroid cancers⟧ grow.',
    'papillary thyroid carcinoma, anaplastic thyroid carcinoma, medullary thyroid carcinoma',
  ],
  ['⟦Small cell and non-small cell lung cancer⟧ grow.', 'small cell lung cancer, non-small cell lung cancer'],
  [
    'We saw ⟦clear cell and papillary renal cell carcinoma⟧.',
    'clear cell renal cell carcinoma, papillary renal cell carcinoma',
  ],
  ['We saw ⟦uveal or mucosal melanoma⟧.', 'uveal melanoma, mucosal melanoma'],
  ['We saw ⟦low- and high-grade gliomas⟧.', 'low grade glioma, high grade glioma'],
  [
    'We saw ⟦intra- or extrahepatic cholangiocarcinoma⟧.',
    'intrahepatic cholangiocarcinoma, extrahepatic cholangiocarcinoma',
  ],
  ['We saw ⟦acute and chronic myeloid leukaemia⟧.', 'acute myeloid leukemia, chronic myeloid leukemia'],
  ['We saw ⟦acute myeloid and lymphoblastic leukaemias⟧.', 'acute myeloid leukemia, acute lymphoblastic leukemia'],
  ['We saw ⟦chronic lymphocytic and acute myeloid leukemia⟧.', 'chronic lymphocytic leukemia, acute myeloid leukemia'],
  ['We saw ⟦colon and small cell lung cancer⟧.', 'colon cancer, small cell lung cancer'],
  ['Early and ⟦metastatic breast cancer⟧ differ.', 'breast cancer'],
  ['Resistant and ⟦papillary thyroid cancer⟧ differ.', 'papillary thyroid carcinoma'],
  ['The first, ⟦breast cancer⟧ differs.', 'breast cancer'],
])('%s', (marked, ...labels) => {
  const { text, spans } = markedText(marked);
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'disease');
  expect(found.map(({ span }) => span)).toEqual(spans);
  expect(found.map((one) => one.labels.join(', '))).toEqual(labels);
});
