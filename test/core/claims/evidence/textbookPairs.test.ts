import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { root } from '../../../support/sourceFiles.ts';

/**
 * Pairs as reviews tell them, the reverse of each, and whether `claim/contradicted` catches the reverse. They were written from memory
 * to measure what is caught (decision 005), so that a pair is no evidence, and `silent` says only that the base knows too little.
 */
const rows = readFileSync(path.join(root, 'test/core/claims/evidence/textbookPairs.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [cause: string, effect: string, drug: string, reverse: string]);

const isPlural = (cause: string) => /(?<!s)s$/.test(cause);
const sentence = (cause: string, effect: string, drug: string) =>
  `${cause} ${isPlural(cause) ? 'confer' : 'confers'} ${effect} to ${drug}.`;
const opposite = (effect: string) => (effect === 'resistance' ? 'sensitivity' : 'resistance');
const isContradicted = (text: string) => analyzeText(text).findings.some(({ rule }) => rule === 'claim/contradicted');

it('holds 234 pairs, no two alike', () => {
  expect(rows).toHaveLength(234);
  expect(new Set(rows.map(([cause, , drug]) => `${cause} ${drug}`)).size).toBe(234);
});

it.each(rows)('%s: %s to %s is not contradicted', (cause, effect, drug) => {
  expect(isContradicted(sentence(cause, effect, drug))).toBe(false);
});

it.each(rows)('the reverse of %s: %s to %s is %s', (cause, effect, drug, reverse) => {
  expect(isContradicted(sentence(cause, opposite(effect), drug))).toBe(reverse === 'contradicted');
});
