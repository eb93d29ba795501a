import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../server/src/core/rules/index.ts';
import { argumentSigns } from './argumentSigns.ts';
import { cueSigns } from './cueSigns.ts';
import { denialSigns } from './denialSigns.ts';

const phrases = [...argumentSigns, ...cueSigns, ...denialSigns];

/** The places of a text that expressions on what stands before or after a word are tried at. */
function* places(text: string): Iterable<string> {
  for (const { index } of text.matchAll(/(?<=\s)(?=\S)|(?=\s)/gu)) {
    yield text.slice(Math.max(0, index - 135), index);
    yield text.slice(index, index + 90);
  }
}

const statements = readFileSync(path.join(__dirname, 'evidence/statements.tsv'), 'utf8');
const texts = [statements, ...rules.flatMap((rule) => rule.examples.map(({ text }) => text))];
const tried = texts.flatMap((text) => [...places(text)]);

describe.each(phrases)('the sign of the expression "%s"', (_, { sign, pattern }, own) => {
  const read = own.flatMap((text) => [text, text.toUpperCase()]).filter((text) => pattern.test(text));

  it.each(read)('lets through what it reads: %s', (text) => {
    expect(sign.test(text)).toBe(true);
  });

  it('is tried with what the expression reads', () => {
    expect(own.filter((text) => !pattern.test(text))).toEqual([]);
  });

  it('hides nothing in texts', () => {
    expect(tried.filter((text) => pattern.test(text) && !sign.test(text))).toEqual([]);
  });
});
