import { describe, expect, test } from 'vitest';
import { gateGenes } from '../../../../server/src/core/knowledge/names/geneGate.ts';
import { findMentions } from '../../../../server/src/core/mentions/findMentions.ts';
import { fullTables, knowledge } from '../../../support/knowledge.ts';
import { plainManuscript } from '../../mentions/plainManuscript.ts';

const outside = (id: string, symbol: string, more: object = {}) => ({ id, symbol, exactCase: true, ...more });

describe('a gene outside the field gives way', () => {
  test.each([
    ['a family', { families: [{ id: 'family:X', name: 'ABCD1' }] }],
    ['a drug code', { drugs: [{ id: 'drug:x', inn: 'x-mab', codes: ['ABC-D1'] }] }],
    ['a disease', { diseases: [{ id: 'doid:1', name: 'some disease', abbreviations: ['ABCD1'] }] }],
    ['a cell line', { cellLines: [{ id: 'cell-line:x', name: 'ABCD-1' }] }],
    ['an alias of a gene of the field', { genes: [{ id: 'hgnc:1', symbol: 'FIELD', aliases: ['ABCD-1'] }] }],
  ])('to %s', (_what, small) => {
    const genes = [...('genes' in small ? small.genes : []), outside('hgnc:2', 'ABCD1', { aliases: ['KEPT12'] })];
    const { tables, yielded } = gateGenes(fullTables({ ...small, genes }));
    expect(tables.genes.at(-1)?.unread).toEqual(['ABCD1']);
    expect(yielded).toHaveLength(1);
  });

  test('with an alias, to the approved symbol of another such gene', () => {
    const genes = [outside('hgnc:1', 'AAAA1', { aliases: ['BBBB1', 'CCCC1'] }), outside('hgnc:2', 'BBBB1')];
    const { tables } = gateGenes(fullTables({ genes }));
    expect(tables.genes.map((gene) => gene.unread)).toEqual([['BBBB1'], []]);
  });

  test('an imported family gives way too, a written one does not', () => {
    const families = [
      { id: 'family:fplx.IFN', name: 'interferon alpha' },
      { id: 'family:IFN', name: 'interferon' },
    ];
    const classes = [
      { id: 'class:a', name: 'Interferon-alpha' },
      { id: 'class:b', name: 'interferon' },
    ];
    const { tables, yielded } = gateGenes(fullTables({ families, classes }));
    expect(tables.families.map((family) => family.unread)).toEqual([['interferon alpha'], []]);
    expect(yielded).toEqual([{ entity: 'interferon alpha', name: 'interferon alpha', ownerId: 'class:a' }]);
  });

  test('a gene of the field does not: its collisions are decided one by one', () => {
    const { tables, yielded } = gateGenes(
      fullTables({ genes: [{ id: 'hgnc:1', symbol: 'KIT' }], families: [{ id: 'family:X', name: 'KIT' }] }),
    );
    expect(tables.genes[0]?.unread).toEqual([]);
    expect(yielded).toEqual([]);
  });
});

describe('what the gate means for a text', () => {
  const base = knowledge({
    genes: [
      outside('hgnc:1', 'WIDE2', { aliases: ['IL-17X', 'REST'], unread: ['REST'] }),
      { id: 'hgnc:2', symbol: 'CORE2' },
      { id: 'hgnc:3', symbol: 'MIR21', name: 'microRNA 21', locus: 'mirna' },
      { id: 'hgnc:4', symbol: 'HRX' },
    ],
    families: [{ id: 'family:HRX', name: 'hormone thing receptor', aliases: ['HRQ'], members: ['hgnc:4'] }],
    ambiguity: [{ spelling: 'HRQ', id: 'family:HRX', needs: 'context', words: ['hormone'], unless: ['0.', 'CI'] }],
  });
  const found = (text: string) =>
    findMentions(plainManuscript(text), base).map(({ text: surface, kind }) => [surface, kind]);
  test.each([
    [
      'WIDE2 and core2 were measured.',
      [
        ['WIDE2', 'gene'],
        ['core2', 'gene'],
      ],
    ],
    ['wide-2 and Wide-2 were measured.', []],
    ['Wide2 of mice was measured.', [['Wide2', 'gene']]],
    ['WIDE-2 was measured.', [['WIDE-2', 'gene']]],
    ['IL-17X rose, IL17X fell.', [['IL-17X', 'gene']]],
    ['A REST service.', []],
    ['MIR21 is read by its grammar.', [['MIR21', 'mirna']]],
    ['In hormone therapy HRQ is lost.', [['HRQ', 'family']]],
    ['In hormone therapy HRQ 0.71 (95% CI 0.6 to 0.9) was seen.', []],
    ['In hormone therapy the HRQ, with its CI, was seen.', []],
  ])('%s', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });

  test.each([
    ['miR-21', ['hgnc:3']],
    ['hsa-miR-21-5p', ['hgnc:3']],
    ['mmu-miR-21', []],
    ['miR-16', ['hgnc:5', 'hgnc:6']],
    ['miR-16-2', ['hgnc:6']],
    ['miR-125b', ['hgnc:7']],
    ['let-7a', ['hgnc:8']],
  ])('%s comes from %j', (name, ids) => {
    const genes = ['MIR21', 'MIR16-1', 'MIR16-2', 'MIR125B1', 'MIRLET7A2'].map((symbol, i) => ({
      id: `hgnc:${i === 0 ? 3 : i + 4}`,
      symbol,
      locus: 'mirna' as const,
    }));
    expect(
      findMentions(plainManuscript(`Loss of ${name}.`), knowledge({ genes })).flatMap((one) =>
        one.kind === 'mirna' ? one.ids : [],
      ),
    ).toEqual(ids);
  });

  test('whoever asks finds the unread name', () => {
    expect(base.names.lookup('REST').map(({ id }) => id)).toEqual(['hgnc:1']);
    expect(base.names.lookup('hsa-mir-21')).toEqual([]);
    expect(base.names.lookup('MIR21').map(({ id }) => id)).toEqual(['hgnc:3']);
  });
});
