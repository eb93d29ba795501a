import { describe, expect, it } from 'vitest';
import { explain } from '../../../../server/src/core/features/explain/explain.ts';
import { shippedKnowledge } from '../../../support/analyzeText.ts';

const cardOf = (term: string): string => explain(shippedKnowledge(), term) ?? '';
const lines = (term: string): readonly string[] =>
  cardOf(term)
    .split('\n')
    .filter((line) => line.startsWith('- ') && !line.startsWith('- and '));

describe('the card of a change', () => {
  it.each([
    ['EGFR T790M', '**EGFR T790M** · substitution · p.Thr790Met · [HGNC:3236]'],
    ['PTEN loss', '**PTEN loss** · [HGNC:9588]'],
    ['p95HER2', '**p95HER2** · ERBB2 [HGNC:3430]'],
    ['EML4-ALK', '**EML4::ALK fusion** · EML4 [HGNC:1316]'],
  ])('%s begins with its name, its kind where the name does not say it, and its genes', (term, title) => {
    expect(cardOf(term)).toContain(title);
  });

  it.each([
    ['T315I', /^- with BCR::ABL1 fusion: resistance to imatinib/u],
    ['G1202R', /^- with (?:EML4::)?ALK fusion: resistance to crizotinib/u],
  ])('%s shows what is known of it on the fusion that it arises in', (term, line) => {
    expect(lines(term)).toContainEqual(expect.stringMatching(line));
  });

  it.each(['RB1 loss', 'CD19 loss', 'EGFR amplification', 'ESR1 mutation'])('%s is explained by itself', (term) => {
    expect(cardOf(term)).toMatch(new RegExp(`^\\*\\*${term}`, 'u'));
  });

  it('EML4-ALK shows what is known of any fusion of ALK, and says so', () => {
    const [, wider] = cardOf('EML4-ALK').split('**On any ALK fusion**');
    expect(wider).toMatch(/sensitivity to alectinib/u);
  });

  it.each(['TP53 R175H', 'EGFR L858R', 'BRAF V600E', 'KRAS G12C', 'MET amplification', 'BTK C481S'])(
    '%s shows no item twice',
    (term) => {
      const lineIds = lines(term).map((line) => /\bEID\d+|\bra:E\d+/u.exec(line)?.[0]);
      expect(new Set(lineIds).size).toBe(lineIds.length);
    },
  );

  it('C481S shows what is known of any change of its residue, and says so', () => {
    const [, wider] = cardOf('BTK C481S').split('**On any change of BTK C481**');
    expect(wider).toMatch(/sensitivity to pirtobrutinib/u);
  });

  it('shows profiles that join it with others after those about it alone', () => {
    const joined = lines('ALK G1202R')
      .filter((line) => line.includes('resistance to'))
      .map((line) => line.startsWith('- with '));
    expect(joined).toContain(true);
    expect(joined).toContain(false);
    expect(joined.lastIndexOf(false)).toBeLessThan(joined.indexOf(true));
  });
});
