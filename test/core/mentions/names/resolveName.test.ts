import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const found = (text: string) =>
  analyzeText(text).mentions.map(({ text: name, kind, labels }) => [name, kind, ...labels]);

it('reads a short form by its usual name where the document gives the first words of that', () => {
  const names = found('Among colorectal (CRC) and gastric cancers, CRC was seen.').map(([name]) => name);
  expect(names.filter((name) => name === 'CRC')).toHaveLength(2);
});

it('takes RAS for what the document says that it is', () => {
  const names = (text: string) => found(text).map(([name]) => name);
  expect(names('The renin-angiotensin system (RAS) acts on vessels. RAS was blocked.')).toEqual([]);
  expect(names('Rat sarcoma (RAS) binds GTP. RAS was blocked.')).toContain('RAS');
});
