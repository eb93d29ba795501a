import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const found = (text: string) =>
  analyzeText(text).mentions.map(({ text: name, kind, labels }) => [name, kind, ...labels]);

it.each([
  ['bleomycin sulphate', 'bleomycin'],
  ['methotrexate sodium', 'methotrexate'],
  ['epirubicin hydrochloride', 'epirubicin'],
])('reads %s with its salt', (name, label) => {
  expect(found(`They gave ${name}, and it helped.`)).toEqual([[name, 'drug', label]]);
});

it('takes no word on a metal for a salt', () => {
  expect(found('They gave verapamil sodium channel blockers.').map(([name]) => name)).toContain('verapamil');
});
