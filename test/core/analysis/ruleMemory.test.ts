import { expect, it } from 'vitest';
import { ruleMemory } from '../../../server/src/core/analysis/ruleMemory.ts';

it('makes what several rules ask once in a version, and again in the next', () => {
  let made = 0;
  const ask = ({ once }: ReturnType<typeof ruleMemory>) => once('a list', () => ++made);
  const first = ruleMemory([], undefined);
  expect([ask(first), ask(first)]).toEqual([1, 1]);
  expect(ask(ruleMemory([], first.cache))).toBe(2);
});

it('keeps that there is nothing, too', () => {
  let made = 0;
  const { once } = ruleMemory([], undefined);
  const ask = () =>
    once('nothing', () => {
      made++;
      return undefined;
    });
  expect([ask(), ask(), made]).toEqual([undefined, undefined, 1]);
});
