import { describe, expect, it } from 'vitest';
import { fixAll } from '../../../server/src/core/features/codeActions.ts';
import { rules } from '../../../server/src/core/rules/index.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { analyzeText } from '../../support/analyzeText.ts';
import { markedText } from '../../support/markedText.ts';

/** The text after the first fix of each of a rule's findings, as the rule's page shows it. */
function fixedBy(rule: string, text: string, bibliography: string | undefined): string {
  const edits = analyzeText(text, {}, 'markdown', bibliography)
    .findings.filter((finding) => finding.rule === rule)
    .flatMap((finding) => finding.fixes[0]?.edits ?? []);
  return applyEdits(text, edits);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const cases = rule.examples.map((example) => [example.text.replace(/\n/gu, ' ⏎ '), example] as const);

  it('has an example that is reported and one that is not', () => {
    expect(rule.examples.some((example) => example.text.includes('⟦'))).toBe(true);
    expect(rule.examples.some((example) => !example.text.includes('⟦'))).toBe(true);
  });

  it.each(cases)('%s', (_name, example) => {
    const { text, spans } = markedText(example.text);
    const found = analyzeText(text, {}, 'markdown', example.bibliography).findings.filter(
      (finding) => finding.rule === id,
    );
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(found.map(({ span }) => span)).toEqual(spans.map(({ start, end }) => ({ start, end })));
    if (example.fixed !== undefined) expect(fixedBy(id, text, example.bibliography)).toBe(example.fixed);
  });

  it('finds nothing more in its own fixed examples', () => {
    for (const { fixed, bibliography } of rule.examples) {
      if (fixed === undefined) continue;
      expect(
        analyzeText(fixed, {}, 'markdown', bibliography).findings.filter((finding) => finding.rule === id),
      ).toEqual([]);
    }
  });
});

it('fix-all converges: after it no safe fix is left', () => {
  let text = rules.flatMap((rule) => rule.examples.map((example) => markedText(example.text).text)).join('\n\n');
  for (let round = 0; round < 5; round++) text = applyEdits(text, fixAll(analyzeText(text)));
  expect(fixAll(analyzeText(text))).toEqual([]);
});
