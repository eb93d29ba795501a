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

  /** What begins like this form and never ends, and what begins again at every letter. */
  const pieces = [
    ...accepts.slice(0, 3).map((text) => text.slice(0, -1)),
    ...['A1', '1', 'A', 'ACGT', '(', '-', ' ', 'Ala1, ', 'codon 1 ', 'exon 1 and ', 'deletion of the ', 'alanine to '],
  ];
  const size = 1_000_000;
  const time = (text: string): number => {
    const start = performance.now();
    form.sign.test(text);
    form.read(text);
    return performance.now() - start;
  };

  it('grows in step with the text up to 1 MB', () => {
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const half = text.slice(0, text.length / 2);
      // Short times say nothing about growth: a quadratic expression would take minutes for 1 MB.
      const measured = () => [time(half), time(text)] as const;
      const grows = ([one, two]: readonly [number, number]): boolean => two > 500 && two > 3 * one;
      expect([piece, grows(measured()) && grows(measured())]).toEqual([piece, false]);
    }
  });
});
