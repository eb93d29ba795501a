import { describe, expect, it } from 'vitest';
import { explain } from '../../../server/src/core/features/explain/explain.ts';
import { hover } from '../../../server/src/core/features/hover.ts';
import { analyzeText, shippedKnowledge } from '../../support/analyzeText.ts';
import { markedText } from '../../support/markedText.ts';

/** Hovers at the cursor; the answer is about the marked name. */
function hoverAt(marked: string): string | undefined {
  const { text, spans, cursor = 0 } = markedText(marked);
  const answer = hover(analyzeText(text), shippedKnowledge(), cursor);
  expect(answer?.span).toEqual(spans[0]);
  return answer?.markdown.replaceAll('\\', '');
}

describe('hover', () => {
  it.each<[string, RegExp[]]>([
    ['Relapse with EGFR ⟦T79‸0M⟧.', [/p\.Thr790Met/u, /gefitinib/u, /level [A-E]/u, /pubmed\.ncbi/u]],
    ['The *⟦EG‸FR⟧* gene.', [/HGNC:3236/u, /epidermal growth factor receptor/u]],
    ['They took ⟦Gle‸evec⟧.', [/imatinib/u, /DrugBank/u]],
    [
      'Tumours with ⟦NTRK fu‸sions⟧ respond to larotrectinib.',
      [/On changes of this kind/u, /NTRK3 fusion: sensitivity to larotrectinib/u],
    ],
    ['Resistance to olaparib of ⟦BRCA muta‸tions⟧.', [/BRCA2 mutation: sensitivity to olaparib/u]],
    ['The ⟦BCR-A‸BL⟧ fusion.', [/BCR::ABL1/u]],
    ['They had ⟦NUP214-A‸BL1⟧.', [/NUP214::ABL1/u]],
    ['Pumps such as ⟦P‸-gp⟧ export drugs.', [/ABCB1/u]],
    ['A second ⟦EGFR inhibi‸tor⟧.', [/drug class/su]],
    // The longest name first; the one pointed at after it.
    ['A second ⟦EG‸FR inhibitor⟧.', [/^\*\*EGFR inhibitor\*\* · drug class[\s\S]*\n---\n\n\*\*EGFR\*\* · gene/u]],
    ['They took ⟦arom‸atase inhibitors⟧.', [/^\*\*aromatase inhibitor\*\*[\s\S]*\n---\n\n\*\*CYP19A1\*\*/u]],
    ['⟦MG‸MT methylation⟧ predicts response to temozolomide.', [/^\*\*MGMT [\s\S]*\n---\n\n\*\*MGMT\*\* · gene/u]],
    ['⟦Third-generation EG‸FR TKI⟧ failed.', [/^\*\*third-generation EGFR TKI[\s\S]*\n---\n\n\*\*EGFR\*\* · gene/u]],
    ['Relapse of ⟦HER2-positive breast can‸cer⟧.', [/^\*\*HER2 positive breast cancer\*\*(?![\s\S]*\n---\n)/u]],
    ['⟦EG‸FR⟧ T790M.', [/^\*\*EGFR\*\* · gene/u]],
  ])('%s', (marked, expected) => {
    const markdown = hoverAt(marked);
    for (const pattern of expected) expect(markdown).toMatch(pattern);
  });

  it('says nothing of plain words, code, addresses and references', () => {
    for (const marked of ['A pla‸in word.', '`EG‸FR`', '<https://x.org/EG‸FR>', '# References\n\n1. EG‸FR and more.'])
      expect(hoverAt(marked)).toBeUndefined();
  });

  it('tells the name inside another without its evidence, and the data once', () => {
    const [outer = '', inner = ''] = hoverAt('A second ⟦EG‸FR inhibitor⟧.')?.split('\n---\n') ?? [];
    expect(outer).toMatch(/^\*\*Curated evidence\*\*/mu);
    expect(inner).not.toMatch(/ — level /u);
    expect(`${outer}${inner}`.match(/For writing/gu)).toHaveLength(1);
  });

  it('tells a change that the base does not know by its residue', () => {
    expect(hoverAt('EGFR ⟦T79‸0W⟧.')).toMatch(/Residue 790 of EGFR is threonine/u);
  });
});

describe('explain', () => {
  const titles = (term: string) =>
    explain(shippedKnowledge(), term)
      ?.split('\n\n---\n\n')
      .map((card) => card.split('\n')[0]?.replace(/[*\\]/gu, '')) ?? [];

  it.each<[string, RegExp[]]>([
    ['EGFR T790M', [/^EGFR T790M · substitution/u]],
    ['KRAS EGFR T790M', [/^EGFR T790M · substitution/u, /^KRAS · gene/u]],
    ['P-gp', [/^ABCB1 · gene/u]],
    ['Gleevec', [/^imatinib · drug/u]],
    ['BCR-ABL', [/^BCR::ABL1/u]],
    ['EGFR T790M gefitinib', [/^EGFR T790M – gefitinib · curated evidence weighed/u]],
    ['EGFR T790M bortezomib', [/^EGFR T790M – bortezomib/u, /^EGFR T790M · substitution/u, /^bortezomib · drug/u]],
    ['something else', []],
  ])('%s', (term, expected) => {
    const found = titles(term);
    expect(found).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(found[index]).toMatch(pattern);
  });

  it('says what is to be said of the data once', () => {
    expect(explain(shippedKnowledge(), 'let-7a')?.match(/For writing/gu)).toHaveLength(1);
  });

  it.each([
    ['EGFR T790M', 'gefitinib', 'agrees', 'disagrees'],
    ['EGFR T790M', 'osimertinib', 'disagrees', 'agrees'],
    ['PDGFRA D842V', 'imatinib', 'agrees', 'disagrees'],
    ['KRAS G12D', 'cetuximab', 'agrees', 'disagrees'],
    ['PIK3CA mutation', 'trastuzumab', 'agrees', 'disagrees'],
    ['EGFR T790M', 'bortezomib', 'silent', 'silent'],
  ])('%s under %s: resistance %s, sensitivity %s', (change, drug, resistance, sensitivity) => {
    const markdown = explain(shippedKnowledge(), `${change} ${drug}`)?.split('\n\n---\n\n')[0] ?? '';
    expect(markdown).toContain(`- a claim of resistance: **${resistance}**`);
    expect(markdown).toContain(`- a claim of sensitivity: **${sensitivity}**`);
    if (resistance === 'silent') expect(markdown).not.toMatch(/level [A-E]/u);
    else expect(markdown).toMatch(/^- level [A-E].*PMID \d+.*CIViC EID\d+/mu);
  });
});
