import { expect, it } from 'vitest';
import { diseasesOfOrgansIn } from '../../../../server/src/core/mentions/disease/organsInTitle.ts';
import { shippedKnowledge } from '../../../support/analyzeText.ts';

/** Titles, and the diseases of the organs in them. */
it.each<[title: string, ...diseases: string[]]>([
  ['Bladder', 'urinary bladder cancer'],
  ['GI tract', 'gastrointestinal system cancer'],
  ['Head and neck', 'head and neck cancer'],
  ['Kinases of the lung', 'lung cancer'],
  ['Pulmonary targets', 'lung cancer'],
  ['Uveal', 'uveal melanoma'],
  ['Breast and ovary', 'breast cancer', 'ovarian cancer'],
  ['Primary resistance'],
  ['Adrenaline'],
  ['All mutations'],
  [''],
])('%j', (title, ...diseases) => {
  const found = diseasesOfOrgansIn(title, shippedKnowledge());
  expect(found.map(shippedKnowledge().label)).toEqual(diseases);
});
