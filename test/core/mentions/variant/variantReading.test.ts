import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

it.each([
  ['BRAF V599E confers sensitivity to vemurafenib.', 'BRAF V600E'],
  ['The AR F876L mutation confers resistance to enzalutamide.', 'AR F877L'],
  ['ABL1 T334I confers resistance to imatinib.', 'ABL1 T315I'],
])('a change by an old number is the one that evidence knows: %s', (text, name) => {
  const { mentions, claims } = analyzeText(text);
  expect(mentions.find(({ kind }) => kind === 'variant')?.labels).toEqual([name]);
  expect(claims.map(({ verdict }) => verdict)).toEqual(['agrees']);
});

it('what has an entry by its own number, or fits as it is, stays so', () => {
  const { mentions } = analyzeText(
    'MYD88 L265P, BRAF V600E and KRAS G12F were found in lymphoma treated with ibrutinib.',
  );
  const labels = mentions.filter(({ kind }) => kind === 'variant').flatMap((one) => one.labels);
  expect(labels).toEqual(['MYD88 L265P', 'BRAF V600E', 'KRAS G12F']);
});
