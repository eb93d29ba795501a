import { expect, it } from 'vitest';
import { headingsOver } from '../../../server/src/core/manuscript/headingsOver.ts';
import { analyzeText } from '../../support/analyzeText.ts';

it.each<[text: string, ...titles: string[]]>([
  ['No heading.\n\nHere.'],
  ['# A\n\n## B\n\nHere.', 'B', 'A'],
  ['# A\n\n## B\n\nText.\n\n## C\n\nHere.', 'C', 'A'],
  ['# A\n\n## B\n\n### C\n\nText.\n\n# D\n\nHere.', 'D'],
  ['# A\n\n### B\n\n## C\n\n#### D\n\nText.\n\nHere.', 'D', 'C', 'A'],
])('%j', (text, ...titles) => {
  const { manuscript } = analyzeText(text);
  const { blocks } = manuscript;
  expect(headingsOver(manuscript, blocks.length - 1).map((block) => blocks[block]!.prose.text)).toEqual(titles);
});
