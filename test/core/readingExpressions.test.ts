import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { rules } from '../../server/src/core/rules/index.ts';
import { analyzeText } from '../support/analyzeText.ts';
import { matchedWhile, nameOf } from '../support/matchedExpressions.ts';
import { sourceFiles } from '../support/sourceFiles.ts';
import { testSentences } from '../support/testSentences.ts';
import { writtenExpressions } from '../support/writtenExpressions.ts';

const examples = rules.flatMap((rule) => rule.examples.map(({ text }) => text.replace(/[⟦⟧]/gu, '')));
const sentences = new Set([...testSentences('test/core'), ...examples]);
/** Rules read what is claimed; nothing is claimed or named for them. */
const withoutRules = { rules: Object.fromEntries(rules.map(({ id }) => [id, 'off' as const])) };

it('every expression on names and claims that is written as a literal reads something in a sentence of a test', () => {
  const matched = matchedWhile(() => {
    for (const sentence of sentences) analyzeText(sentence, withoutRules);
  });
  const unread = sourceFiles('server/src/core/claims', 'server/src/core/mentions').flatMap(({ path, absolute }) => {
    const source = readFileSync(absolute, 'utf8');
    return [...writtenExpressions(parseAst(source, { lang: 'ts' }))]
      .filter(({ expression }) => !matched.has(nameOf(expression.source)))
      .map(({ expression, start }) => `${path}:${source.slice(0, start).split('\n').length} ${expression}`);
  });
  expect(unread, 'add a whole sentence that it reads to the tests of the file, or delete it').toEqual([]);
});
