import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
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

/** For expressions on the words before a place, which no line of a test ends with. */
const own = ['CAR T cells targeting ', 'resistant to ', ', a covalent inhibitor', 'type II inhibitors such as '];

/** All that the tests of the core read, line by line. */
const lines = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|tsv|md)$/u.test(file))
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

it('every expression on names, and every one of a rule, reads something there', () => {
  const tried = read.filter(({ file }) => /^(?:mentions|rules)\//u.test(file));
  expect(tried.length).toBeGreaterThan(50);
  expect(
    tried.filter(({ found }) => found.length === 0).map(({ file, expression }) => `${file}: ${expression.sign}`),
  ).toEqual([]);
});
