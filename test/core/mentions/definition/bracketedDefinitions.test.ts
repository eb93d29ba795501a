import { expect, it } from 'vitest';
import { bracketedDefinitions } from '../../../../server/src/core/mentions/definition/bracketedDefinitions.ts';
import { analyzeText } from '../../../support/analyzeText.ts';

const found = (text: string) =>
  analyzeText(text).mentions.map(({ text: name, kind, labels }) => [name, kind, ...labels]);

it('takes a short form before a dose as defined', () => {
  const [, short, again] = found('They gave epirubicin (EPX 90 mg/m2) twice. EPX was stopped.');
  expect([short, again]).toEqual([
    ['EPX', 'drug', 'epirubicin'],
    ['EPX', 'drug', 'epirubicin'],
  ]);
  expect(found('Adjusted risk of gastric cancer (GCX 3.1; 95% CI 1.4 to 6.7) rose. GCX fell.')).toHaveLength(1);
});

it('takes the plural of a short form as a definition of its singular', () => {
  const names = found(
    'Small intestinal neuroendocrine tumors (SINTs) were seen. Chordomas (CHDs) were not. A CHD grew.',
  );
  expect(names).toContainEqual(['CHD', 'disease', 'chordoma']);
});

it('finds the letter that a Greek one gives to a short form', () => {
  const names = found('Growth of cells with γ-secretase inhibitors (GSIs) slowed. Few cells outlived a GSI.');
  expect(names).toContainEqual(['GSI', 'drug-class', 'gamma-secretase inhibitor']);
});

it.each([
  ['Cells resistant to cisplatin (DDP) grew. With DDP and resistance it was the same.', 'DDP', 'cisplatin'],
  ['They had immunomodulatory drugs (IMiDs®). Those IMiDs helped.', 'IMiDs', 'immunomodulatory drug'],
])('%s', (text, short, label) => {
  const labels = found(text).flatMap(([name, , ...one]) => (name === short ? [one] : []));
  expect(labels).toEqual([[label], [label]]);
});

it('takes no mark that keeps a place for a definition', () => {
  const defined = (text: string) => bracketedDefinitions(text, []).map(({ short, full }) => [short, full]);
  expect(defined('It recurs after five [REF].')).toEqual([]);
  expect(defined('Most carry the reference (REF).')).toEqual([['REF', 'reference']]);
});

it('defines no disease where the words after the bracket say that its gene is meant', () => {
  const names = (text: string) => found(text).filter(([name]) => name === 'Rb');
  expect(names('The retinoblastoma (Rb) pathway is lost. Few Rb-positive cells died.')).toEqual([
    ['Rb', 'gene', 'RB1'],
    ['Rb', 'gene', 'RB1'],
  ]);
  expect(names('Children with retinoblastoma (Rb) were seen.')).toEqual([['Rb', 'disease', 'retinoblastoma']]);
});
