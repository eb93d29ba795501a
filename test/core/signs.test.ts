import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Guarded } from '../../server/src/core/text/guarded.ts';

/** A guarded expression of the core, by the file that makes it. */
interface Made {
  readonly file: string;
  readonly expression: Guarded;
}

const made = vi.hoisted((): Made[] => []);
vi.mock('../../server/src/core/text/guarded.ts', async (original) => {
  const { guarded } = await original<typeof import('../../server/src/core/text/guarded.ts')>();
  const inCore = /server\/src\/core\/(?!text\/guarded)([\w/]+\.ts)/u;
  return {
    guarded: (sign: RegExp, pattern: RegExp): Guarded => {
      const expression = guarded(sign, pattern);
      made.push({ file: inCore.exec(new Error('made here').stack ?? '')?.[1] ?? '', expression });
      return expression;
    },
  };
});
await import('../../server/src/core/analysis/analyze.ts');
const { rules } = await import('../../server/src/core/rules/index.ts');

/**
 * Words for the expressions of a file, in every kind, on what stands before or after a place: no line of a test begins or ends
 * there. A dot in the middle stands for the space at either end.
 */
const phrases = readFileSync(path.join(__dirname, 'signPhrases.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((row) => row.replaceAll('·', ' ').split('\t') as [file: string, phrase: string]);
const own = [
  ...['CAR T cells targeting ', 'resistant to ', ', a covalent inhibitor', 'type II inhibitors such as '],
  ...phrases.map(([, phrase]) => phrase),
];

/** All that the tests of the core read, line by line. */
const lines = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|tsv|md)$/u.test(file) && file !== 'signPhrases.tsv')
  .flatMap((file) => readFileSync(path.join(__dirname, file), 'utf8').split('\n'));
const examples = rules.flatMap((rule) => rule.examples.map(({ text }) => text));
const texts = [...own, ...new Set([...lines, ...examples].map((line) => line.replace(/[⟦⟧]/gu, '').trim()))];

/** The places where an expression matches, each with no text around it, with a little, and with more. */
function* readBy({ pattern }: Guarded): Iterable<string> {
  const everywhere = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, '')}g`);
  for (const text of texts)
    for (const { index, 0: match } of text.matchAll(everywhere))
      for (const around of [0, 1, 2, 6, 30]) {
        const cut = text.slice(Math.max(0, index - around), index + match.length + around);
        if (cut.search(everywhere) >= 0) yield cut;
      }
}

/** Signs that also decide what is read, by their beginnings. */
const choosing = [
  // A name in the shape of a cell line is one only where the block speaks of cells.
  ['mentions/cellLine/unknownLines.ts', '\\s(?:cells|'],
  // "Ser12 to a loop": a residue is a whole word, and its code begins with a capital, as the reading asks too.
  ['mentions/variant/forms/residueReplacement.ts', '[1-9]'],
];
const chooses = ({ file, expression: { sign } }: Made): boolean =>
  choosing.some(([place, beginning]) => file === place && sign.source.startsWith(beginning!));

const read = made.map(({ file, expression }) => ({ file, expression, found: [...readBy(expression)] }));

it('no sign hides what its expression reads in the texts of the tests', () => {
  const hidden = read
    .filter((one) => !chooses(one))
    .flatMap(({ file, expression, found }) =>
      found.filter((text) => text.search(expression.sign) < 0).map((text) => `${file}: ${text}`),
    );
  expect(hidden).toEqual([]);
});

const reads = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;
const files = [...new Set(phrases.map(([file]) => file))];

describe.each(files)('the phrases for %s', (file) => {
  const expressions = made.filter((one) => one.file === file).map(({ expression }) => expression);
  const ofFile = phrases.flatMap(([place, phrase]) => (place === file ? [phrase] : []));

  it('are read by its expressions, and hidden by none of their signs, in capitals neither', () => {
    const unread = ofFile.filter((text) => !expressions.some(({ pattern }) => reads(pattern, text)));
    const hidden = ofFile
      .flatMap((text) => [text, text.toUpperCase()])
      .filter((text) => expressions.some(({ sign, pattern }) => reads(pattern, text) && !reads(sign, text)));
    expect({ unread, hidden }).toEqual({ unread: [], hidden: [] });
  });
});

/** The places of a text that expressions on what stands before or after a word are tried at. */
function* places(text: string): Iterable<string> {
  for (const { index } of text.matchAll(/(?<=\s)(?=\S)|(?=\s)/gu)) {
    yield text.slice(Math.max(0, index - 135), index);
    yield text.slice(index, index + 90);
  }
}

it('no sign of an expression on claims hides what stands before or after a word', () => {
  const statements = readFileSync(path.join(__dirname, 'claims/evidence/statements.tsv'), 'utf8');
  const tried = [statements, ...examples].flatMap((text) => [...places(text)]);
  const hidden = made
    .filter(({ file }) => file.startsWith('claims/'))
    .flatMap(({ file, expression: { sign, pattern } }) =>
      tried.filter((text) => reads(pattern, text) && !reads(sign, text)).map((text) => `${file}: ${text}`),
    );
  expect(hidden).toEqual([]);
});

it('every expression on names, of a claim and of a rule reads something there', () => {
  const tried = read.filter(({ file }) => /^(?:mentions|claims|rules)\//u.test(file));
  expect(tried.length).toBeGreaterThan(50);
  expect(
    tried.filter(({ found }) => found.length === 0).map(({ file, expression }) => `${file}: ${expression.sign}`),
  ).toEqual([]);
});
