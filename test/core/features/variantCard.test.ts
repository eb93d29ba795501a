import { describe, expect, it } from 'vitest';
import { explain } from '../../../server/src/core/features/explain.ts';
import { shippedKnowledge } from '../../support/analyzeText.ts';

const lines = (term: string): readonly string[] =>
  explain(shippedKnowledge(), term)
    .flatMap(({ markdown }) => markdown.split('\n'))
    .filter((line) => line.startsWith('- ') && !line.startsWith('- and '));

describe('the card of a change', () => {
  it.each([
    ['T315I', /^- BCR.*ABL1 Fusion AND ABL1 T315I: resistance to imatinib/u],
    ['G1202R', /^- .*ALK.* G1202R.*: resistance to crizotinib/u],
  ])('%s shows what is known of it on the fusion that it arises in', (term, line) => {
    expect(lines(term)).toContainEqual(expect.stringMatching(line));
  });

  it.each(['RB1 loss', 'CD19 loss', 'EGFR amplification', 'ESR1 mutation'])('%s is explained by itself', (term) => {
    expect(explain(shippedKnowledge(), term)[0]?.markdown).toMatch(/ · (?:loss|amplification|mutation)/u);
  });

  it('C481S shows what is known of any change of its residue, and says so', () => {
    const [card] = explain(shippedKnowledge(), 'BTK C481S');
    const [, wider] = card?.markdown.split('**On any change of BTK C481**') ?? [];
    expect(wider).toMatch(/sensitivity to pirtobrutinib/u);
  });

  it('G1202R shows profiles that join it with others after those about it alone', () => {
    const [card] = explain(shippedKnowledge(), 'ALK G1202R');
    const shown = card?.markdown.split('\n').filter((line) => /^- (?!and \d)/u.test(line)) ?? [];
    expect(shown[0]).toMatch(/^- resistance to second/u);
    const joined = shown.map((line) => / AND .*: /u.test(line));
    expect(joined).toContain(true);
    expect(joined.lastIndexOf(false)).toBeLessThan(joined.indexOf(true));
  });
});
