import { expect, it } from 'vitest';
import { type OutlineItem, outlineOf } from '../../../server/src/core/features/outline.ts';
import { analyzeText, shippedKnowledge } from '../../support/analyzeText.ts';

/** The outline as indented lines. */
const lines = (items: readonly OutlineItem[], depth = 0): readonly string[] =>
  items.flatMap(({ label, items: inner }) => [`${'  '.repeat(depth)}${label}`, ...lines(inner, depth + 1)]);

const text =
  '# Resistance\n\nText.\n\n## Lung cancer\n\nEGFR T790M confers resistance to gefitinib. It is common.\n\n### Bypass\n\nMET amplification confers resistance to osimertinib.\n\n## Outlook\n\nText.\n';

it('lists headings by level, each with its claims before its sections', () => {
  expect(lines(outlineOf(analyzeText(text), shippedKnowledge()))).toEqual([
    'Resistance',
    '  Lung cancer',
    '    EGFR T790M – resistance – gefitinib',
    '    Bypass',
    '      MET amplification – resistance – osimertinib',
    '  Outlook',
  ]);
});

it('tells of a claim what evidence says, and where it stands', () => {
  const [claim] = outlineOf(analyzeText(text), shippedKnowledge())[0]!.items[0]!.items;
  expect(claim?.detail).toMatch(/^not cited, evidence agrees, level [A-E], \d+ works?$/u);
  expect(text.slice(claim?.span.start, claim?.span.end)).toBe('EGFR T790M confers resistance to gefitinib.');
});

it('has places inside those of what stands above them', () => {
  const check = ({ span, items }: OutlineItem): void => {
    for (const item of items) {
      expect(item.span.start).toBeGreaterThanOrEqual(span.start);
      expect(item.span.end).toBeLessThanOrEqual(span.end);
      check(item);
    }
  };
  outlineOf(analyzeText(text), shippedKnowledge()).forEach(check);
});

it('lists the claims of a text without headings', () => {
  expect(lines(outlineOf(analyzeText('EGFR T790M confers resistance to gefitinib.'), shippedKnowledge()))).toEqual([
    'EGFR T790M – resistance – gefitinib',
  ]);
});
