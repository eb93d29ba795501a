import { expect, it } from 'vitest';
import { analyzeText } from '../../support/analyzeText.ts';

const contradicted = 'EGFR T790M sensitises NSCLC to erlotinib.';

it.each<[string, string, readonly string[]]>([
  ['a claim that evidence contradicts is not asked for a citation', contradicted, ['claim/contradicted']],
  [
    'unless the contradiction is allowed',
    `<!-- resistance-disable-next-paragraph claim/contradicted -->\n\n${contradicted}`,
    ['claim/uncited'],
  ],
  [
    'nor does it keep other sentences from being asked',
    `${contradicted} EGFR C797S confers resistance to osimertinib.`,
    ['claim/contradicted', 'claim/uncited'],
  ],
])('%s', (_, text, expected) => {
  const { findings } = analyzeText(`# Resistance\n\n## Mechanisms\n\n${text}`);
  expect(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('claim/'))).toEqual(expected);
});
