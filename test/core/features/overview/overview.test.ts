import { describe, expect, it } from 'vitest';
import type { ClaimOrder } from '../../../../server/src/core/features/overview/claimItems.ts';
import { overview } from '../../../../server/src/core/features/overview/overview.ts';
import type { OverviewItem } from '../../../../server/src/core/features/overview/overviewItem.ts';
import { analyzeText, shippedKnowledge } from '../../../support/analyzeText.ts';

const of = (text: string, order: ClaimOrder = 'section') => {
  const [claims, names, gaps, data] = overview(analyzeText(text), shippedKnowledge(), order);
  return { claims: claims!, names: names!, gaps: gaps!, data: data! };
};

/** Lines with their depth as indentation, so that a test reads like the view. */
const drawn = (items: readonly OverviewItem[], depth = 0): string[] =>
  items.flatMap(({ label, detail, items: below }) => [
    `${'  '.repeat(depth)}${label}${detail === undefined ? '' : ` | ${detail}`}`,
    ...drawn(below, depth + 1),
  ]);

const twoSections = `# Lung

EGFR T790M confers resistance to gefitinib and erlotinib [@pao2005].

# Colon

KRAS G12D confers sensitivity to cetuximab in colorectal cancer.

EGFR T790M confers resistance to gefitinib.
`;

describe('claims', () => {
  it('stand below their sections, those of a sentence in one line, with what evidence says', () => {
    const lines = drawn([of(twoSections).claims]);
    expect(lines[1]).toBe('  Lung | 1 agree');
    expect(lines[2]).toMatch(/^ {4}EGFR T790M – resistance – gefitinib, erlotinib \| agrees, level A, \d+ works$/);
    expect(lines[3]).toMatch(/^ {2}Colon \| /);
    expect(lines.at(-1)).toMatch(/\| not cited, agrees, level [AB], \d+ works$/);
  });

  it('or below what curated evidence says of them, what asks for an eye first', () => {
    const { claims } = of(twoSections, 'verdict');
    const order = ['disagrees', 'divided', 'agrees', 'silent'];
    const found = claims.items.map(({ kind }) => kind);
    expect(found).toContain('agrees');
    expect(found).toEqual([...found].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    for (const { detail, items } of claims.items) expect(detail).toBe(`${items.length}`);
  });

  it('lead to their sentences', () => {
    const [section] = of(twoSections).claims.items;
    const { span } = section!.items[0]!;
    expect(twoSections.slice(span?.start, span?.end)).toBe(
      'EGFR T790M confers resistance to gefitinib and erlotinib [@pao2005].',
    );
  });

  it('are not said to be without evidence where the cause was taken over from another sentence', () => {
    const { claims } = of('EGFR T790M was seen in plasma. It conferred sensitivity to pemetrexed.');
    expect(claims.items).toEqual([]);
  });

  it('before the first heading stand below a line that says so', () => {
    expect(drawn(of('EGFR T790M confers resistance to gefitinib.').claims.items)[0]).toBe(
      'Before the first heading | 1 agree',
    );
  });

  it('that are not there are told in words', () => {
    expect(of('Nothing to see.').claims).toMatchObject({
      detail: 'no sentence says what causes or overcomes resistance',
      items: [],
    });
  });
});

describe('names', () => {
  const text =
    '*EGFR*^T790M^ was found. Tagrisso inhibits EGFR T790M; osimertinib (AZD9291) is its other name. EGFR binds.';

  it('stand by kind, the most frequent first, with their other spellings', () => {
    const lines = drawn([of(text).names]);
    expect(lines[0]).toBe('Names | 3');
    expect(lines).toContain('  Genes | 1');
    expect(lines).toContain('  Drugs | 1');
    expect(lines).toContain('    osimertinib | 3 times, as Tagrisso, AZD9291');
    expect(lines.find((line) => line.startsWith('    EGFR T790M'))).toMatch(/^ {4}EGFR T790M \| 2 times/);
  });

  it('lead to their first place', () => {
    const drug = of(text)
      .names.items.find(({ kind }) => kind === 'drug')
      ?.items.at(0);
    expect(text.slice(drug?.span?.start, drug?.span?.end)).toBe('Tagrisso');
  });

  it('that are not there are told in words', () => {
    expect(of('Nothing to see.').names).toMatchObject({ detail: 'none recognised', items: [] });
  });
});

describe('gaps', () => {
  it('stand below their drug, with the level and disease of the best evidence', () => {
    const { gaps } = of('# Resistance to gefitinib\n\nIt comes with time in lung cancer.');
    expect(gaps.items[0]?.label).toBe('gefitinib');
    const gap = gaps.items[0]?.items.find(({ label }) => label === 'EGFR T790M');
    expect(gap?.detail).toMatch(/^level [ABC] in .*lung/);
    expect(gap?.note).toContain('PMID');
    expect(gap?.span).toEqual({ start: 0, end: 0 });
  });

  it('are mechanisms as well, after the changes', () => {
    const [drug, ...others] = of('# Lung cancer\n\n## Osimertinib\n\nIt is given first.').gaps.items;
    expect(others).toEqual([]);
    const details = drug?.items.map(({ detail }) => detail) ?? [];
    expect(details.filter((detail) => detail === 'mechanism')).toHaveLength(1);
    expect(drug?.items.at(-1)).toMatchObject({ label: 'histologic transformation', detail: 'mechanism' });
    expect(drug?.items.at(-1)?.note).toMatch(/PMID \d+|doi:/);
    expect(drug?.detail).toBe(`${details.length} not named, Osimertinib`);
  });

  it('that are not there are told in words', () => {
    expect(of('# Introduction\n\nGefitinib.').gaps.detail).toBe('none in sections with a drug in their heading');
  });
});

it('the data that answered are named with their dates', () => {
  const { data } = of('Nothing to see.');
  const { release } = shippedKnowledge().layers[0]!;
  expect(drawn([data])).toEqual(
    expect.arrayContaining([
      `Knowledge base | ${release.version}`,
      `  Shipped with the extension | ${release.version} of ${release.date}`,
      `  CIViC | release of ${release.civic}`,
    ]),
  );
});
