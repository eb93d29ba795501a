import { expect, it } from 'vitest';
import { analyzeText } from '../../support/analyzeText.ts';

it.each([
  ['Non-haematological cancers and non-breast tumours were left out.', []],
  [
    'Non-small cell lung cancer and haematological cancers were seen.',
    ['Non-small cell lung cancer', 'haematological cancers'],
  ],
])('%s', (text, diseases) => {
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'disease');
  expect(found.map((one) => one.text)).toEqual(diseases);
});
