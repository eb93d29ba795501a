import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const found = (text: string) =>
  analyzeText(text).mentions.map(({ text: name, kind, labels }) => [name, kind, ...labels]);

it('takes no protein that inhibits a kinase for a drug class', () => {
  const kinds = (text: string) => found(text).filter(([, kind]) => kind === 'drug-class');
  expect(kinds('The cyclin-dependent kinase inhibitor p27 and the CDK inhibitor p21 fell.')).toEqual([]);
  expect(kinds('The CDK4/6 inhibitor palbociclib was given.')).toHaveLength(1);
});

it('takes the short form of such proteins for no drug class', () => {
  const kinds = found('Cyclin-dependent kinase inhibitors (CKIs) bind it. CKIs fall.').map(([, kind]) => kind);
  expect(kinds).not.toContain('drug-class');
});
