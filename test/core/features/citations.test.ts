import { describe, expect, it } from 'vitest';
import { citedWorks } from '../../../server/src/core/features/citations/citedWorks.ts';
import { completion } from '../../../server/src/core/features/completion/completion.ts';
import { hover } from '../../../server/src/core/features/hover.ts';
import { isListed } from '../../../server/src/core/manuscript/references/references.ts';
import { analyzeText, shippedKnowledge } from '../../support/analyzeText.ts';
import { markedText } from '../../support/markedText.ts';

const bibliography = `@article{ito2019, author={Ito, K. and Roth, M.}, year=2019, title={Osimertinib in ERBB2-mutant cells}, pmid=12345}
@article{abe2011, author={Abe, K.}, year=2011, title={Pumps that wait}, doi={10.5555/jex.3}}
@article{Müller:2012, author={Müller, E.}, year=2012, title={Osmosis}}`;

function offered(marked: string, keys = true): readonly string[] {
  const { text, cursor = 0 } = markedText(marked);
  const analysis = analyzeText(text, {}, 'markdown', bibliography);
  return completion(analysis, shippedKnowledge(), cursor, keys).items.map(({ label }) => label);
}

describe('keys are offered', () => {
  it.each<[string, string, readonly string[]]>([
    ['all after @', 'Cells pump [@‸].', ['ito2019', 'abe2011', 'Müller:2012']],
    ['by key', 'Cells pump @ab‸.', ['abe2011']],
    ['by key, those that begin so first', 'Cells pump [@abe2011; @os‸].', ['ito2019', 'Müller:2012']],
    ['by a word of the title', 'Cells pump [@osim‸].', ['ito2019']],
    ['by author', 'Cells pump [-@roth‸].', ['ito2019']],
    ['by year', 'Cells pump [@2011‸].', ['abe2011']],
    ['by PMID', 'Cells pump [@12345‸].', ['ito2019']],
    ['by another name of a gene of the title', 'Cells pump [@HER2‸].', ['ito2019']],
    ['in a role', 'Cells pump {cite:p}`abe2011, it‸`.', ['ito2019']],
    ['not for half a word', 'Cells pump [@umps‸].', []],
    ['not in addresses of mail', 'Write to a@ab‸.', []],
    ['not in code', '`@ab‸`', []],
  ])('%s', (_how, marked, labels) => {
    expect(offered(marked)).toEqual(labels);
  });

  it('not where another extension owns @', () => {
    expect(offered('Cells pump [@ab‸].', false)).toEqual([]);
  });

  it('with who wrote what, in place of what is typed', () => {
    const { text, cursor = 0 } = markedText('Cells pump [@roth‸].');
    const { items } = completion(analyzeText(text, {}, 'markdown', bibliography), shippedKnowledge(), cursor, true);
    expect(items[0]).toMatchObject({
      insertText: 'ito2019',
      detail: 'Ito & Roth 2019 · Osimertinib in ERBB2-mutant cells',
      replace: { start: text.indexOf('roth'), end: text.indexOf('roth') + 4 },
    });
    expect(items[0]?.filterText).toMatch(/^roth/u);
  });
});

const list =
  '\n\n## References\n\n1. Abe K. Pumps. J Ex. 2011;3:1-9.\n2. Bose R. Targets. J Ex. 2012;4:10-19. PMID: 160560.\n3. Cruz P. Waiting. J Ex. 2013;5:20-29.';

describe('what a citation leads to', () => {
  it.each<[string, string, readonly string[]]>([
    ['a key', 'Cells pump [@ito2019; @⟦ab‸e2011⟧].', ['abe2011']],
    ['a number', `Cells pump [1,⟦2‸⟧].${list}`, ['2']],
    ['all of a range', `Cells pump ⟦‸[1–3]⟧.${list}`, ['1', '2', '3']],
    ['an author and year', `Cells pump (⟦Bo‸se, 2012⟧; Cruz, 2013).${list}`, ['2']],
    ['a PMID', `Cells pump ⟦(PMID: 12‸345)⟧.`, ['ito2019']],
  ])('%s', (_what, marked, names) => {
    const { text, spans, cursor = 0 } = markedText(marked);
    const cited = citedWorks(analyzeText(text, {}, 'markdown', bibliography), cursor);
    expect(cited?.works.map((work) => (isListed(work) ? String(work.number) : work.key))).toEqual(names);
    expect(cited?.span).toEqual(spans[0]);
  });

  it.each<[string, string, string]>([
    [
      'a footnote',
      'Cells pump.⟦[^‸1]⟧\n\n[^1]: Abe K. *Pumps*.\n    Nat Med. 2011.\n\n[^2]: Others.',
      'Abe K. \\*Pumps\\*. Nat Med. 2011.',
    ],
    ['one of another case', 'Cells pump.⟦[^Abe‸]⟧\r\n\r\n[^abe]: Seen.\r\n[^b]: Not.\r\n', 'Seen.'],
  ])('%s, whose words are shown', (_what, marked, words) => {
    const { text, spans, cursor = 0 } = markedText(marked);
    const shown = hover(analyzeText(text), shippedKnowledge(), cursor);
    expect(shown).toEqual({ span: spans[0], markdown: `**Footnote**\n\n${words}` });
  });

  it('is nothing where a footnote is missing', () => {
    const { text, cursor = 0 } = markedText('Cells pump.[^‸1]\n\n[^2]: Others.');
    expect(hover(analyzeText(text), shippedKnowledge(), cursor)).toBeUndefined();
  });

  it('is nothing where it leads nowhere', () => {
    const { text, cursor = 0 } = markedText('Cells pump [@no‸body].');
    expect(citedWorks(analyzeText(text, {}, 'markdown', bibliography), cursor)).toBeUndefined();
  });

  it('is shown, escaped, with links and whether it was retracted', () => {
    const { text, cursor = 0 } = markedText(`Cells pump [2‸].${list}`);
    const { markdown = '' } = hover(analyzeText(text), shippedKnowledge(), cursor) ?? {};
    expect(markdown).toContain('**Bose 2012** · reference list, 2');
    expect(markdown).toContain('[PMID 160560](https://pubmed.ncbi.nlm.nih.gov/160560/)');
    expect(markdown).toMatch(/Retracted .*2023/u);
  });

  it.each([
    ['PMID: 25939061', 'EGFR C797S: resistance to osimertinib in non-small cell lung cancer — level B, [CIViC EID964]'],
    ['doi:10.1158/1078-0432.CCR-15-0560', 'EGFR C797S in cis with T790M: resistance to'],
  ])('says what is curated from the work with %s', (id, said) => {
    const text = `Cells escape [1].\n\n# References\n\n1. Doe J. A title. Nat Med. 2015. ${id}`;
    const { markdown = '' } = hover(analyzeText(text), shippedKnowledge(), text.indexOf('[1]') + 1) ?? {};
    const [, curated = ''] = markdown.split('**Curated from this work**\n\n');
    expect(curated).toContain(said);
  });

  it('says nothing of works that nothing is curated from', () => {
    const text = 'Cells escape [1].\n\n# References\n\n1. Doe J. A title. Nat Med. 2015. PMID: 1';
    expect(hover(analyzeText(text), shippedKnowledge(), text.indexOf('[1]') + 1)?.markdown).not.toContain('Curated');
  });
});
