import { describe, expect, it } from 'vitest';
import { traitSign, traitsIn, traitWords } from '../../../../server/src/core/mentions/drugClass/classTraits.ts';

describe('what sets a class apart', () => {
  it.each<[words: string, ...traits: string[]]>([
    ['first-generation ALK inhibitor', 'generation first'],
    ['2nd generation TKI', 'generation second'],
    ['covalent, third–generation BTK inhibitor', 'generation third', 'binding covalent'],
    ['non-covalent BTK inhibitor', 'binding non-covalent'],
    ['noncovalent inhibitor', 'binding non-covalent'],
    ['reversible inhibitor', 'binding non-covalent'],
    ['irreversible inhibitor', 'binding covalent'],
    ['type I FLT3 inhibitor', 'conformation I'],
    ['type II MET inhibitor', 'conformation II'],
    ['type Ib MET inhibitor', 'conformation I'],
    ['type 2 inhibitor', 'conformation II'],
    ['type I/II inhibitor'],
    ['type I½ inhibitor'],
    ['type III inhibitor'],
    ['allosteric inhibitor', 'site allosteric'],
    ['ATP-competitive inhibitor', 'site ATP'],
    ['steroidal aromatase inhibitor', 'skeleton steroidal'],
    ['non-steroidal aromatase inhibitor', 'skeleton nonsteroidal'],
    ['selective estrogen receptor degrader', 'receptor degrader'],
    ['selective estrogen receptor modulator', 'receptor modulator'],
    ['tyrosine kinase inhibitor'],
  ])('%s', (words, ...traits) => {
    expect(traitsIn(words).map(({ sort, value }) => `${sort} ${value}`)).toEqual(traits);
  });

  it.each(['1st-generation', 'non-covalent', 'reversible', 'type-2a', 'nonsteroidal', 'allosteric', 'ATP competitive'])(
    'the sign lets through %s',
    (words) => {
      expect(new RegExp(traitWords, 'iu').test(words)).toBe(true);
      expect(traitSign.test(words)).toBe(true);
    },
  );
});
