import { describe, expect, it } from 'vitest';
import { ruleMemory } from '../../../server/src/core/analysis/ruleMemory.ts';
import { readManuscript } from '../../../server/src/core/manuscript/readManuscript.ts';
import { blocksInColumns } from '../../../server/src/core/rules/pageColumns.ts';

const columnsOf = (...paragraphs: string[]): number[] => {
  const { manuscript } = readManuscript(['Drugs fail. Cells wait.', ...paragraphs].join('\n\n'), 'markdown');
  return [...blocksInColumns({ manuscript, ...ruleMemory(manuscript.blocks, undefined) })];
};

const left = ['Cells that lack the target of a drug', 'are not killed by it, and they', 'grow again in the end.'];
const right = ['Pumps eject the drug before it', 'binds its target in the cells that'];

describe('lines of two columns that stand in turn', () => {
  it.each<[string, string[], number[]]>([
    ['are found with the line after them', [left[0]!, right[0]!, left[1]!, right[1]!, left[2]!], [1, 2, 3, 4, 5]],
    ['are no sentence that pages break', [left[0]!, left[1]!, 'that were left in the', 'marrow.'], []],
    ['are no list of lines', ['Cells that wait', 'Pumps that eject', 'Targets that change', 'Clones that grow'], []],
    ['are no long paragraphs', [left[0]!.repeat(12), right[0]!, left[1]!, left[2]!], []],
  ])('%s', (_, paragraphs, expected) => {
    expect(columnsOf(...paragraphs)).toEqual(expected);
  });
});
