import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const diseases = (text: string) =>
  analyzeText(text)
    .mentions.filter(({ kind }) => kind === 'disease')
    .map((one) => one.text);

it.each([
  'Criteria of the International Myeloma Working Group were used.',
  'It was paid for by the Leukemia & Lymphoma Society.',
  'Risk was told by the European Leukemia Net (ELN).',
  'The Prostate Cancer Clinical Trials Consortium enrolled them.',
])('no disease is meant in: %s', (text) => expect(diseases(text)).toEqual([]));

it.each([
  ['Melanoma groups in five ways.', ['Melanoma']],
  ['Lymphoma patients of the Study Group were older.', ['Lymphoma']],
])('a disease is meant in: %s', (text, found) => expect(diseases(text)).toEqual(found));
