import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { variantForms } from '../../../../server/src/core/mentions/variant/forms/index.ts';
import { tables } from './formTables.ts';

/** Every expression that runs while `work` does. */
function expressionsOf(work: () => void): RegExp[] {
  const seen = new Map<string, RegExp>();
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    seen.set(String(this), this);
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...seen.values()];
}

it('would be told of an expression that does', () => {
  expect(expressionsOf(() => /a*a*b/u.test('aac')).flatMap((one) => analyse(one).reports)).not.toEqual([]);
});

const plain = (marked: string): string => marked.replace(/[⟦⟧]/gu, '');

describe.each(variantForms.map((form) => [form.name, form] as const))('%s', (name, form) => {
  const accepts = (tables[name]?.accepts ?? []).map(([marked]) => plain(marked));

  it('has no expression that backtracks more than linearly', () => {
    const expressions = expressionsOf(() => {
      for (const text of ['', ...accepts]) if (form.sign.test(text) || text === '') form.read(text);
    });
    expect(expressions.length).toBeGreaterThan(1);
    for (const expression of expressions)
      expect([String(expression), analyse(expression).reports]).toEqual([String(expression), []]);
  });
});
