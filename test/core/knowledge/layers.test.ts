import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../../server/src/core/knowledge/createKnowledge.ts';
import { fullTables, oncology, type SmallTables } from '../../support/knowledge.ts';

const release = (version: string) => ({ version, date: '2000-01-01', hash: '0'.repeat(64) });
const evidence = (id: string, alteration: string, drug: string, level: 'A' | 'B' = 'B') => ({
  id,
  alteration,
  drugs: [drug],
  effect: 'resistance' as const,
  level,
  source: 'pmid:1',
});

const shipped: SmallTables = {
  ...oncology,
  evidence: [
    evidence('civic:EID10', 'alteration:EGFR-T790M', 'drug:gefitinib'),
    evidence('civic:EID9', 'alteration:EGFR-T790M', 'drug:osimertinib'),
  ],
  sources: [{ id: 'pmid:1' }],
  vocabulary: [{ id: 'cue/resistance', words: ['resistant to'] }],
};
const own: SmallTables = {
  genes: [{ id: 'hgnc:9999', symbol: 'OWN1' }],
  drugs: [{ id: 'drug:gefitinib', inn: 'gefitinib', brands: ['Ownessa'] }],
  classes: [{ id: 'class:own', name: 'own inhibitor', members: ['drug:imatinib'], targets: ['hgnc:3236'] }],
  evidence: [
    evidence('civic:EID10', 'alteration:EGFR-T790M', 'drug:gefitinib', 'A'),
    evidence('ra:1', 'alteration:EGFR-T790M', 'drug:imatinib'),
  ],
  vocabulary: [{ id: 'cue/resistance', words: ['refractory to'] }],
};
const layers = [
  { name: 'shipped', release: release('1'), tables: fullTables(shipped) },
  { name: 'user', release: release('2'), tables: fullTables(own) },
] as const;
const knowledge = createKnowledge(layers);
const found = (text: string) => knowledge.names.find(text).map((m) => m.readings.map((r) => r.id).join());

describe('two layers are one base', () => {
  it('finds the names of both, and those of a replaced record no more', () => {
    expect(found('OWN1, EGFR, gefitinib, Ownessa and Iressa')).toEqual([
      'hgnc:9999',
      'hgnc:3236',
      'drug:gefitinib',
      'drug:gefitinib',
    ]);
    expect(knowledge.names.lookup('Iressa')).toEqual([]);
    expect(knowledge.names.complete('ires', 5)).toEqual([]);
    expect(knowledge.names.complete('own', 5).map(({ name }) => name)).toEqual(['OWN1', 'own inhibitor', 'Ownessa']);
  });

  it('says which layer answers', () => {
    expect(knowledge.origin('drug:gefitinib')).toMatchObject({ layer: 'user', release: { version: '2' } });
    expect(knowledge.origin('drug:imatinib')).toMatchObject({ layer: 'shipped' });
    expect(knowledge.origin('civic:EID10')).toMatchObject({ layer: 'user' });
    expect(knowledge.origin('no:such')).toBeUndefined();
  });

  it('joins evidence, classes and words; an id counts once, as the later layer has it', () => {
    const items = (id: string) => knowledge.evidence(id).map((item) => `${item.id} ${item.level}`);
    expect(items('hgnc:3236')).toEqual(['civic:EID9 B', 'civic:EID10 A', 'ra:1 B']);
    expect(items('drug:gefitinib')).toEqual(['civic:EID10 A']);
    expect(knowledge.evidenceItem('civic:EID10')?.level).toBe('A');
    expect(knowledge.classesOf('drug:imatinib').map(({ id }) => id)).toEqual(['class:own']);
    expect(knowledge.classesOn('hgnc:3236').map(({ id }) => id)).toContain('class:own');
    expect(knowledge.words('cue/resistance')).toEqual(['resistant to', 'refractory to']);
  });

  it('lists every entity once', () => {
    const ids = [...knowledge.entities()].map(({ record }) => record.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('hgnc:9999');
    const drugs = [...knowledge.entities('drug')].map(({ record }) => record);
    expect(drugs.filter(({ id }) => id === 'drug:gefitinib')).toMatchObject([{ brands: ['Ownessa'] }]);
  });
});

it('answers what is asked by gene, symbol and change', () => {
  expect(knowledge.geneOfSymbol('EGFR')?.id).toBe('hgnc:3236');
  expect(knowledge.geneOfSymbol('egfr')).toBeUndefined();
  expect(knowledge.geneOfSymbol('HER1')).toBeUndefined();
  expect(knowledge.genesWithChange('p.Thr790Met')).toEqual(['hgnc:3236']);
  expect(knowledge.genesWithChange('p.Thr790Ala')).toEqual([]);
  expect(knowledge.alterations('hgnc:3236').map(({ id }) => id)).toEqual(['alteration:EGFR-T790M']);
  expect(knowledge.alteration('alteration:BCR-ABL1')?.form).toBe('fusion');
  expect(knowledge.membersOf('class:egfr-inhibitor')).toEqual(['drug:gefitinib', 'drug:osimertinib']);
  expect(knowledge.targetsOf('drug:osimertinib')).toEqual(['hgnc:3236']);
});

it('an empty base answers nothing', () => {
  const nothing = createKnowledge([{ name: 'shipped', release: release('0'), tables: fullTables({}) }]);
  expect(nothing.names.find('EGFR T790M')).toEqual([]);
  expect(nothing.names.complete('egf', 5)).toEqual([]);
  expect(nothing.entity('hgnc:3236')).toBeUndefined();
});
