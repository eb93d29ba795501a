import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { root } from '../../../support/sourceFiles.ts';

/**
 * 150 facts of CIViC as a review would put them, each with the item that says so, and the same sentence the other way round.
 * The last column says whether `claim/contradicted` catches the inverted sentence, and if not, why:
 * `one clinical work` that is a case or not convincing and `laboratory work only` are too little to contradict a writer, `works on both sides` leave it open,
 * `some respond` does not contradict that the others do not, `too little for a verdict` is what reviews report or one side alone.
 */
const rows = readFileSync(path.join(root, 'test/core/claims/evidence/statements.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(
    (line) => line.split('\t') as [evidence: string, fact: string, statement: string, inverted: string, answer: string],
  );

const says = (text: string) =>
  analyzeText(text).claims.map(({ relation, evidence }) => ({
    fact: relation === 'overcomes' ? 'sensitivity' : relation,
    evidence: evidence.for,
  }));
const isContradicted = (text: string) => analyzeText(text).findings.some(({ rule }) => rule === 'claim/contradicted');

it('holds 150 facts, at least 75 of them of resistance, no two alike', () => {
  expect(rows).toHaveLength(150);
  expect(rows.filter(([, fact]) => fact === 'resistance').length).toBeGreaterThanOrEqual(75);
  expect(new Set(rows.map(([, , statement]) => statement)).size).toBe(150);
});

describe('a true statement is read with its evidence, and not contradicted', () => {
  it.each(rows)('%s %s: %s', (evidence, fact, statement) => {
    expect(says(statement)).toContainEqual({ fact, evidence: expect.arrayContaining([evidence]) });
    expect(isContradicted(statement)).toBe(false);
  });
});

describe('the inverted statement is contradicted where the evidence is strong enough', () => {
  it.each(rows)('%s %s: %s', (_evidence, _fact, _statement, inverted, answer) => {
    expect(isContradicted(inverted)).toBe(answer === 'contradicted');
  });
});
