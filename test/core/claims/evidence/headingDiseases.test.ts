import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const claim = 'EGFR C797S confers sensitivity to osimertinib.';
const told = (text: string) => {
  const { claims, findings } = analyzeText(text);
  return [
    claims.at(-1)?.silencedBy ?? claims.at(-1)?.verdict,
    findings.some(({ rule }) => rule === 'claim/contradicted'),
  ];
};

it.each([
  ['the organ of the evidence', `# Resistance\n\n## Lung\n\n${claim}`],
  ['that organ by its adjective', `# Resistance\n\n## Pulmonary targets\n\n${claim}`],
  ['no organ, but a word that names of diseases begin with', `# Lung cancer\n\n## Primary resistance\n\n${claim}`],
  ['that organ in the front matter', `---\ntitle: Targets in lung cancer\n---\n\n${claim}`],
  ['no disease', `# Resistance\n\n## Outlook\n\n${claim}`],
  ['the disease of the evidence', `# Lung cancer\n\n## Outlook\n\n${claim}`],
  [
    'another disease in a section that has ended',
    `# Resistance\n\n## Melanoma\n\nBRAF is known.\n\n## Outlook\n\n${claim}`,
  ],
  [
    'a line that led a section that has ended',
    `# Resistance\n\n## Kinases\n\nMelanoma\n\nBRAF.\n\n## Outlook\n\n${claim}`,
  ],
  ['several diseases at the top, and none in its section', `# From melanoma to glioma\n\n## Outlook\n\n${claim}`],
  ['two diseases, one of them that of the evidence', `# Melanoma and lung cancer\n\n${claim}`],
])('the headings over a claim name %s: evidence disagrees', (_, text) => {
  expect(told(text)).toEqual(['disagrees', true]);
});

it.each([
  ['another disease', `# Resistance\n\n## Melanoma\n\n${claim}`],
  ['an organ alone', `# Resistance\n\n## Bladder\n\n${claim}`],
  ['an organ of several words', `# Resistance\n\n## Head and neck\n\n${claim}`],
  ['a tract alone', `# Resistance\n\n## GI tract\n\n### Kinases\n\n${claim}`],
  ['an organ in the front matter', `---\ntitle: Targets of the bladder\n---\n\n${claim}`],
  ['several other diseases', `# Resistance\n\n## Melanoma and glioma\n\n### Trials\n\n${claim}`],
  ['another disease at the top', `# Melanoma\n\n## Outlook\n\n### Trials\n\n${claim}`],
  ['another disease in a line that leads the section', `# Resistance\n\n**Melanoma**\n\n${claim}`],
])('the headings over a claim name %s: nothing is said of it', (_, text) => {
  expect(told(text)).toEqual(['heading', false]);
});
