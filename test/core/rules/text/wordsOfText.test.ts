import { describe, expect, it } from 'vitest';
import { type RuleCache, ruleMemory } from '../../../../server/src/core/analysis/ruleMemory.ts';
import { type ManuscriptCache, readManuscript } from '../../../../server/src/core/manuscript/readManuscript.ts';
import { wordsOfText } from '../../../../server/src/core/rules/text/wordsOfText.ts';

interface Version {
  readonly count: (word: string) => number;
  readonly manuscript: ManuscriptCache;
  readonly rules: RuleCache;
}

function read(text: string, before?: Version): Version {
  const { manuscript, cache } = readManuscript(text, 'markdown', before?.manuscript);
  const memory = ruleMemory(manuscript.blocks, before?.rules);
  return { count: wordsOfText({ manuscript, ...memory }), manuscript: cache, rules: memory.cache };
}

const many = Array.from({ length: 3000 }, (_, number) => `cell${number}`).join(' ');
const start = 'Drug-resistant cells wait.\n\nThe cells grow.\n\nCells die.';

describe('the words of a text', () => {
  it('are counted in small letters, those with hyphens also by part', () => {
    const { count } = read(start);
    expect(['CELLS', 'drug-resistant', 'drug', 'wait', 'cell'].map(count)).toEqual([3, 1, 1, 1, 0]);
  });

  it.each([
    ['a word more', [start.replace('cells grow', 'tumour cells grow')]],
    ['a word gone and back', [start.replace('The cells', 'The'), start]],
    ['a block more, and another before it', [`${start}\n\nMore cells.`, `Cells first.\n\n${start}\n\nMore cells.`]],
    ['all blocks gone', ['', start]],
    ['more words than are kept beside the count', [`${start}\n\n${many}`, `${start}\n\n${many} cells`, start]],
  ])('are counted after an edit as afresh: %s', (_, texts) => {
    let version = read(start);
    for (const text of texts) {
      version = read(text, version);
      const afresh = read(text);
      for (const word of ['cells', 'grow', 'the', 'tumour', 'more', 'first', 'drug', 'cell7', 'cell2999'])
        expect([word, version.count(word)]).toEqual([word, afresh.count(word)]);
    }
  });

  it('stay what they were for who edits one version in two ways', () => {
    const first = read(start);
    const one = read(`${start} Cells stay.`, first);
    const other = read(start.replace('cells wait', 'wait'), first);
    expect([first, one, other].map(({ count }) => count('cells'))).toEqual([3, 4, 2]);
  });
});
