import { readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import { expect, it, vi } from 'vitest';
import { parseAst } from 'vitest/node';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';
import { shippedKnowledge } from '../support/analyzeText.ts';
import { manuscriptParts } from '../support/editedManuscripts.ts';
import { textWithoutEnd } from '../support/patience.ts';
import { sourceFiles } from '../support/sourceFiles.ts';

/**
 * Places at which an expression may backtrack more than linearly, with what it is. The proof leaves out words that a repeated
 * group can read in two ways ("and/or" where "and", "/" and "or" may stand alone), so these are tried.
 */
const faults = (expression: RegExp): string[] => {
  const endless = textWithoutEnd(expression);
  return [
    ...analyse(expression).reports.map(({ type }) => `${type}: ${expression}`.slice(0, 300)),
    ...(endless === undefined
      ? []
      : [`no end with ${JSON.stringify(endless.slice(0, 60))}: ${expression}`.slice(0, 300)]),
  ];
};

/** Every expression that stands in a source as such. */
function* writtenIn(node: unknown): Iterable<RegExp> {
  if (typeof node !== 'object' || node === null) return;
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  if (regex) yield new RegExp(regex.pattern, regex.flags);
  for (const value of Object.values(node)) yield* writtenIn(value);
}

/** What developers run reads files of their own. */
const sources = sourceFiles('server/src', 'client/src').filter(({ path }) => !path.startsWith('server/src/tools/'));
const written = new Map(
  sources.map(({ path, absolute }) => [path, [...writtenIn(parseAst(readFileSync(absolute, 'utf8'), { lang: 'ts' }))]]),
);

it('would be told of an expression that backtracks', () => {
  expect([...writtenIn(parseAst('const a: RegExp = /a*a*b/u;', { lang: 'ts' }))].flatMap(faults)).not.toEqual([]);
});

it.each([/^(?:[\s,/]|and|or|and\/or)*$/, /^(?:[\p{L}-]+|wild-type|\s)*$/u, /^to (?:[- ][A-Z][\w-]*){0,8} trial/])(
  'would be told of %s, which reads one word in two ways',
  (expression) => {
    expect(faults(expression)).not.toEqual([]);
  },
);

it.each([...written].filter(([, expressions]) => expressions.length > 0))(
  '%s has no expression that backtracks more than linearly',
  (_, expressions) => {
    expect(expressions.flatMap(faults)).toEqual([]);
  },
);

it('neither has an expression that is put together, when the core is loaded or while it reads', async () => {
  const made = new Map<string, RegExp>();
  const whole = globalThis.RegExp;
  globalThis.RegExp = new Proxy(whole, {
    construct(target, [pattern, flags]: [string | RegExp, string | undefined]) {
      const expression = new target(pattern, flags);
      if (typeof pattern === 'string') made.set(String(expression), expression);
      return expression;
    },
  });
  try {
    // Loaded a second time, so that what modules make is made again.
    vi.resetModules();
    const { analyze } = await import('../../server/src/core/analysis/analyze.ts');
    for (const text of [...manuscriptParts, manuscriptParts.join('\n\n')])
      analyze({ text, format: 'markdown' }, shippedKnowledge(), defaultSettings);
  } finally {
    globalThis.RegExp = whole;
  }
  expect(made.size).toBeGreaterThan(40);
  expect([...made.values()].flatMap(faults)).toEqual([]);
});
