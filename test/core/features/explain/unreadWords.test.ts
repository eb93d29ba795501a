import { expect, it } from 'vitest';
import { readTerm } from '../../../../server/src/core/features/explain/explain.ts';
import { unreadWords } from '../../../../server/src/core/features/explain/unreadWords.ts';
import { shippedKnowledge } from '../../../support/analyzeText.ts';

it.each([
  ['dabrafenib in paediatric glioma', []],
  ['metastatic melanoma vemurafenib', []],
  ['osimertinib stage III unresectable', []],
  ['treatment-naïve castration-sensitive prostate cancer', []],
  ['refractory AML in elderly, unfit patients', []],
  ['larotrectinib tumour-agnostic', []],
  ['EGFR T790M nonsensedrug', ['nonsensedrug']],
  ['paediatric glioma nonsensedrug', ['nonsensedrug']],
])('of “%s” nothing was made of %j', (term, unread) => {
  expect(unreadWords(shippedKnowledge(), readTerm(shippedKnowledge(), term))).toEqual(unread);
});
