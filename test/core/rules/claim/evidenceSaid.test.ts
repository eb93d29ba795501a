import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

/** What evidence is on is said where the claim does not name it, and not said twice. */
it.each<[string, string]>([
  [
    'Tumours with HER2 amplification are sensitive to trastuzumab.',
    'CIViC EID1122, level A, HER2 positive breast cancer',
  ],
  ['Tumours with RB1 deletion are resistant to palbociclib.', ', on RB1 loss'],
])('%s', (text, words) => {
  const messages = analyzeText(text).findings.map(({ message }) => message);
  expect(messages).toEqual([expect.stringContaining(words)]);
});
