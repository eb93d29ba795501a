import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../server/src/core/rules/index.ts';
import { enoughJudged, judgements } from '../../../server/src/core/rules/judgements.ts';

const [, ...rows] = readFileSync(path.join(import.meta.dirname, '../../eval/judged-findings.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

describe('what readers found of the rules', () => {
  it('is counted from the judged list', () => {
    const counted: Record<string, { right: number; judged: number }> = {};
    for (const [rule = '', , , verdict] of rows) {
      counted[rule] ??= { right: 0, judged: 0 };
      counted[rule].judged++;
      if (verdict === 'right') counted[rule].right++;
    }
    expect(judgements).toEqual(counted);
  });

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
