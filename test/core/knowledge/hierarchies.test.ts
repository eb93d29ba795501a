import { expect, it } from 'vitest';
import { knowledge } from '../../support/knowledge.ts';

const base = knowledge({
  genes: [
    { id: 'hgnc:76', symbol: 'ABL1' },
    { id: 'hgnc:6342', symbol: 'KIT' },
  ],
  drugs: [
    { id: 'drug:imatinib', inn: 'imatinib' },
    { id: 'drug:asciminib', inn: 'asciminib' },
    { id: 'drug:cisplatin', inn: 'cisplatin' },
  ],
  classes: [
    { id: 'class:abl', name: 'ABL inhibitors', targets: ['hgnc:76'], members: ['drug:imatinib'] },
    { id: 'class:allosteric', name: 'allosteric inhibitors', parents: ['class:abl'], members: ['drug:asciminib'] },
    { id: 'class:kit', name: 'KIT inhibitors', targets: ['hgnc:6342'], members: ['drug:imatinib'] },
    { id: 'class:platinum', name: 'platinum drugs', members: ['drug:cisplatin'] },
  ],
});

it.each([
  ['drug:imatinib', ['hgnc:76', 'hgnc:6342'], 'of all its classes'],
  ['drug:asciminib', ['hgnc:76'], 'of the class above'],
  ['drug:cisplatin', [], 'no class tells any'],
  ['class:kit', ['hgnc:6342'], 'its own'],
  ['class:allosteric', [], 'a class tells its own alone'],
  ['drug:unknown', [], 'nothing is known'],
])('%s acts on %j (%s)', (id, targets) => {
  expect(base.targetsOf(id)).toEqual(targets);
});
