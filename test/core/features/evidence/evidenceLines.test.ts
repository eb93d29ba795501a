import { describe, expect, it } from 'vitest';
import { evidenceLines } from '../../../../server/src/core/features/evidence/evidenceLines.ts';
import { knowledge, oncology } from '../../../support/knowledge.ts';

const change = 'alteration:EGFR-T790M';
const row = (id: number, rest: object) => ({
  id: `civic:EID${id}`,
  alteration: change,
  drugs: ['drug:osimertinib'],
  effect: 'sensitivity' as const,
  level: 'A' as const,
  source: 'pmid:1',
  ...rest,
});

const linesOf = (rows: readonly ReturnType<typeof row>[], limit: number) =>
  evidenceLines(
    knowledge({
      ...oncology,
      evidence: rows,
      sources: [
        { id: 'pmid:1', firstAuthor: 'Someone', year: 2017 },
        { id: 'pmid:2', firstAuthor: 'Another', year: 2018, retracted: true },
        { id: 'pmid:3', year: 2019 },
      ],
    }),
    change,
    limit,
  ).slice(2);

const [breast, ovary] = ['doid:1612', 'doid:2394'];
const resistant = { effect: 'resistance' as const, level: 'B' as const };
const drugs = (...names: readonly string[]) => ({ drugs: names.map((name) => `drug:${name}`) });

describe('the evidence on a card', () => {
  it('has the best level first, and room for resistance', () => {
    const rows = [row(1, {}), row(2, drugs('erlotinib')), row(3, { ...drugs('gefitinib'), ...resistant })];
    expect(linesOf(rows, 2).map((line) => line.split(' — ')[0])).toEqual([
      '- sensitivity to osimertinib',
      '- resistance to gefitinib',
      '- and 1 more statement',
    ]);
  });

  it('has resistance first among statements of one level', () => {
    const rows = [row(1, {}), row(2, { ...drugs('gefitinib'), effect: 'resistance' })];
    expect(linesOf(rows, 2).map((line) => line.split(' — ')[0])).toEqual([
      '- resistance to gefitinib',
      '- sensitivity to osimertinib',
    ]);
  });

  it.each<[string, readonly object[], RegExp]>([
    [
      'the disease with most works of the best level',
      [{ disease: ovary }, { disease: breast, source: 'pmid:2' }, { disease: breast, source: 'pmid:3' }],
      / in breast cancer — level A, Another 2018 .*, 2 sources; also in ovarian cancer \(A\)$/u,
    ],
    [
      'the disease with the best level, and the weaker as such',
      [{ disease: breast }, ...[2, 3].map((id) => ({ disease: ovary, level: 'D', source: `pmid:${id}` }))],
      / in breast cancer — level A, Someone 2017, \S+ \S+ \S+; also in ovarian cancer \(D\)$/u,
    ],
    ['one disease alone', [{ disease: ovary }], / in ovarian cancer — level A, [^;]*$/u],
  ])('names a statement after %s', (_, items, expected) => {
    const rows = items.map((rest, at) => row(at + 1, rest));
    expect(linesOf(rows, 2)).toEqual([expect.stringMatching(expected)]);
  });

  it('gives the room of one kind to the other where there is less of it', () => {
    const rows = ['osimertinib', 'gefitinib'].map((name, at) => row(at, { ...drugs(name), ...resistant }));
    expect(linesOf(rows, 2)).toHaveLength(2);
  });

  it.each([
    [{ interaction: 'combination' }, 'osimertinib + gefitinib'],
    [{ interaction: 'substitutes' }, 'osimertinib or gefitinib'],
    // Which came first is not recorded.
    [{ interaction: 'sequential' }, 'osimertinib and gefitinib in sequence'],
  ])('joins drugs by %j', (interaction, expected) => {
    const [line] = linesOf([row(1, { ...drugs('osimertinib', 'gefitinib'), ...interaction })], 1);
    expect(line).toContain(`sensitivity to ${expected} —`);
  });

  it.each([
    ['pmid:1', 'level A, Someone 2017, [PMID 1]'],
    ['pmid:2', 'level A, Another 2018 (retracted), [PMID 2]'],
    ['pmid:3', 'level A, [PMID 3](https://pubmed.ncbi.nlm.nih.gov/3/) (2019), '],
    ['pmid:4', 'level A, [PMID 4](https://pubmed.ncbi.nlm.nih.gov/4/), '],
  ])('names %s by author and year as far as they are known', (source, expected) => {
    expect(linesOf([row(1, { source })], 1)[0]).toContain(expected);
  });
});
