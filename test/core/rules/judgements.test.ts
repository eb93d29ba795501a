import { describe, expect, it } from 'vitest';
import { rules } from '../../../server/src/core/rules/index.ts';
import { enoughJudged, judgements } from '../../../server/src/core/rules/judgements.ts';

describe('what readers found of the rules', () => {
  it('keeps rules of a measured precision below 0.90 at information or less', () => {
    const loud = rules.filter(({ id, severity }) => {
      const found = judgements[id];
      const isLow = found && found.judged >= enoughJudged && found.right < 0.9 * found.judged;
      return isLow && (severity === 'error' || severity === 'warning');
    });
    expect(loud.map(({ id }) => id)).toEqual([]);
  });

  it('is of rules that exist', () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(Object.keys(judgements).filter((id) => !known.has(id))).toEqual([]);
  });
});
