import { describe, expect, test } from 'vitest';
import { developmentSets } from '../../../server/src/tools/eval/developmentSets.ts';
import { readOptions } from '../../../server/src/tools/eval/options.ts';

describe('arguments', () => {
  test('are read', () => {
    const args = ['--corpora', 'sets', '--manuscripts', 'texts', '--ci', '1000', '--write'];
    expect(readOptions(args)).toEqual({ corpora: 'sets', manuscripts: 'texts', ci: 1000, write: true });
  });

  test.each([
    [[], '--corpora is missing'],
    [['--corpora'], '--corpora'],
    [['--corpora', 'sets', '--nothing'], '--nothing'],
    [['--corpora', 'sets', '--ci', '-1'], '--ci'],
    [['--corpora', 'sets', '--errors', '20'], '--errors needs --set'],
    [['--corpora', 'sets', '--write'], '--write needs --manuscripts'],
    [['--corpora', 'sets', '--set', 'none'], 'no set none'],
    [['--corpora', 'sets', '--set', 'gold_manuscripts'], 'needs --manuscripts'],
  ])('%j is told as a problem', (args, words) => {
    const read = readOptions(args);
    expect('problem' in read && read.problem).toContain(words);
  });

  test('names of sets are told apart', () => {
    const names = developmentSets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
