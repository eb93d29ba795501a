import { describe, expect, test } from 'vitest';
import type { CitationStyle } from '../../../../server/src/core/manuscript/manuscript.ts';
import { parseManuscript } from '../../../../server/src/core/manuscript/parseManuscript.ts';
import { markedText, markSpans } from '../../../support/markedText.ts';

interface Case {
  readonly text: string;
  readonly style: CitationStyle;
  readonly keys: readonly (readonly string[])[];
  readonly reads: string;
}

const cases: readonly Case[] = [
  { text: 'Cells adapt ⟦(Ito et al., 2019)⟧.', style: 'author-year', keys: [['Ito 2019']], reads: 'Cells adapt.' },
  {
    text: 'Cells adapt ⟦(Ito A. B. C., van den Berg K. L. Jr., O’Neil M. N., De Luca P. R. & Ray S. T., 2019)⟧.',
    style: 'author-year',
    keys: [['Ito 2019']],
    reads: 'Cells adapt.',
  },
  {
    text: 'Cells adapt ⟦(Ito & Roth, 2019; van der Berg et al., 2020a,b)⟧.',
    style: 'author-year',
    keys: [['Ito 2019', 'van der Berg 2020a', 'van der Berg 2020b']],
    reads: 'Cells adapt.',
  },
  {
    text: 'Cells adapt ⟦(Ito and Roth, 2019)⟧, ⟦(Weiss, 2001)⟧.',
    style: 'author-year',
    keys: [['Ito 2019'], ['Weiss 2001']],
    reads: 'Cells adapt.',
  },
  {
    text: 'Cells adapt ⟦(Ito et al., 2019)⟧ ⟦(O’Neil et al. 2020)⟧ and survive.',
    style: 'author-year',
    keys: [['Ito 2019'], ['O’Neil 2020']],
    reads: 'Cells adapt and survive.',
  },
  {
    text: 'Cells adapt ⟦(see also Ito et al., 2019; reviewed in Weiss, 2001, p. 3)⟧.',
    style: 'author-year',
    keys: [['Ito 2019', 'Weiss 2001']],
    reads: 'Cells adapt.',
  },
  {
    text: 'Cells adapt ⟦(Ito et al., 2019, Weiss et al., 2001)⟧.',
    style: 'author-year',
    keys: [['Ito 2019', 'Weiss 2001']],
    reads: 'Cells adapt.',
  },
  { text: 'Cells adapt ⟦(Ito 2019, J Ex Oncol)⟧.', style: 'author-year', keys: [['Ito 2019']], reads: 'Cells adapt.' },
  {
    text: 'Cells adapt ⟦(Ito 2019, N Ex J Med 3:12)⟧.',
    style: 'author-year',
    keys: [['Ito 2019']],
    reads: 'Cells adapt.',
  },
  {
    text: 'Cells adapt ⟦(Ito 2019, J. Ex. Oncol.; Weiss 2001, eLife)⟧.',
    style: 'author-year',
    keys: [['Ito 2019', 'Weiss 2001']],
    reads: 'Cells adapt.',
  },
  { text: 'Cells adapt ⟦[Ito et al., 2019]⟧.', style: 'author-year', keys: [['Ito 2019']], reads: 'Cells adapt.' },
  { text: 'Cells adapt ⟦(June et al., 2018)⟧.', style: 'author-year', keys: [['June 2018']], reads: 'Cells adapt.' },
  {
    text: 'Cells adapt ⟦(World Health Organization, 2020)⟧.',
    style: 'author-year',
    keys: [['World Health Organization 2020']],
    reads: 'Cells adapt.',
  },
  {
    text: 'Cells adapt (T790M; ⟦Ito et al., 2019⟧).',
    style: 'author-year',
    keys: [['Ito 2019']],
    reads: 'Cells adapt (T790M).',
  },
  { text: 'Cells adapt ⟦(Ito\net al., 2019)⟧.', style: 'author-year', keys: [['Ito 2019']], reads: 'Cells adapt.' },
  {
    text: 'As ⟦Ito et al. (2019)⟧ showed, cells adapt.',
    style: 'narrative',
    keys: [['Ito 2019']],
    reads: 'As Ito et al. showed, cells adapt.',
  },
  {
    text: '⟦Ito and Roth (2019)⟧ showed it; ⟦Weiss and colleagues (2020, 2021)⟧ too.',
    style: 'narrative',
    keys: [['Ito 2019'], ['Weiss 2020', 'Weiss 2021']],
    reads: 'Ito and Roth showed it; Weiss and colleagues too.',
  },
  {
    text: '⟦Ito and Roth (2019a,b)⟧ showed it.',
    style: 'narrative',
    keys: [['Ito 2019a', 'Ito 2019b']],
    reads: 'Ito and Roth showed it.',
  },
  {
    text: '⟦Weiss (2020)⟧ showed that cells adapt.',
    style: 'narrative',
    keys: [['Weiss 2020']],
    reads: 'Weiss showed that cells adapt.',
  },
  {
    text: 'As in ⟦Ito et al., 2019⟧ cells adapt.',
    style: 'narrative',
    keys: [['Ito 2019']],
    reads: 'As in Ito et al., cells adapt.',
  },
  {
    text: 'Cells adapt ⟦[1]⟧ and ⟦[2,3]⟧ or ⟦[4–6]⟧ then ⟦[9, 10]⟧.',
    style: 'numeric',
    keys: [['1'], ['2', '3'], ['4', '5', '6'], ['9', '10']],
    reads: 'Cells adapt or then.',
  },
  {
    text: 'Cells adapt ⟦\\[1,2\\]⟧, relapse⟦[3]⟧.',
    style: 'numeric',
    keys: [['1', '2'], ['3']],
    reads: 'Cells adapt, relapse.',
  },
  { text: 'Cells adapt ⟦[12▪▪,13•]⟧ soon.', style: 'numeric', keys: [['12', '13']], reads: 'Cells adapt soon.' },
  { text: 'Cells adapt ⟦[1&&]⟧ soon.', style: 'numeric', keys: [['1']], reads: 'Cells adapt soon.' },
  { text: 'Cells adapt ⟦[1,\n2]⟧ soon.', style: 'numeric', keys: [['1', '2']], reads: 'Cells adapt soon.' },
  {
    text: 'Cells adapt ⟦[1]⟧⟦[2]⟧ (see ref ⟦[3]⟧).',
    style: 'numeric',
    keys: [['1'], ['2'], ['3']],
    reads: 'Cells adapt (see ref).',
  },
  {
    text: 'Cells adapt ⟦[2‐4]⟧, ⟦[5]⟧–⟦[8]⟧ and ⟦(refs 9 and 11)⟧ or wait (see ⟦references 12 to 14⟧).',
    style: 'numeric',
    keys: [['2', '3', '4'], ['5', '6', '7'], ['8'], ['9', '11'], ['12', '13', '14']],
    reads: 'Cells adapt or wait.',
  },
  {
    text: 'Cells adapt ⟦[3, Fig. 2]⟧ and wait ⟦[4, p. 12]⟧.',
    style: 'numeric',
    keys: [['3'], ['4']],
    reads: 'Cells adapt and wait.',
  },
  { text: 'Cells adapt ⟦(refs. 3–5)⟧.', style: 'numeric', keys: [['3', '4', '5']], reads: 'Cells adapt.' },
  { text: 'Cells adapt; see ⟦reference 24⟧.', style: 'numeric', keys: [['24']], reads: 'Cells adapt; see.' },
  {
    text: 'Cells adapt.⟦[1](#)⟧ They relapse ⟦[3 1](#)⟧ or⟦[12](#ref-12)⟧.',
    style: 'linked-number',
    keys: [['1'], ['3', '1'], ['12']],
    reads: 'Cells adapt. They relapse or.',
  },
  {
    text: 'Cells adapt.⟦<sup>[7](#r7)</sup>⟧ They relapse ⟦[[8](#r8)]⟧.',
    style: 'linked-number',
    keys: [['7'], ['8']],
    reads: 'Cells adapt. They relapse.',
  },
  {
    text: 'Cells adapt.⟦⁴⟧ They relapse⟦¹²⟧ and die,⟦^3^⟧ often⟦<sup>4,5</sup>⟧ soon.⟦²⁻⁴⟧',
    style: 'superscript',
    keys: [['4'], ['12'], ['3'], ['4', '5'], ['2', '3', '4']],
    reads: 'Cells adapt. They relapse and die, often soon.',
  },
  {
    text: 'Eva Roth,⟦^1^⟧ Kenji Ito⟦^2^⟧ and others saw it. Roth⟦^3^⟧ did not.',
    style: 'superscript',
    keys: [['1'], ['2'], ['3']],
    reads: 'Eva Roth, Kenji Ito and others saw it. Roth did not.',
  },
  {
    text: 'Cells adapt in 2019.⟦^3^⟧ Gleevec®⟦³⟧-like vitamin C⟦^3^⟧ works.',
    style: 'superscript',
    keys: [['3'], ['3'], ['3']],
    reads: 'Cells adapt in 2019. Gleevec®-like vitamin C works.',
  },
  {
    text: 'Cells adapt ⟦[@ito2019]⟧ or ⟦[see @ito_a, p. 3; -@roth:2]⟧.',
    style: 'pandoc',
    keys: [['ito2019'], ['ito_a', 'roth:2']],
    reads: 'Cells adapt or.',
  },
  {
    text: 'As ⟦@ito2019⟧ and ⟦@{https://x.org/a}⟧ and ⟦@doi:10.1000/ab-c.1⟧ say.',
    style: 'pandoc',
    keys: [['ito2019'], ['https://x.org/a'], ['doi:10.1000/ab-c.1']],
    reads: 'As say.',
  },
  {
    text: 'Cells adapt ⟦[@pmid:123; @pubmed:456]⟧.',
    style: 'pandoc',
    keys: [['pmid:123', 'pubmed:456']],
    reads: 'Cells adapt.',
  },
  { text: 'Cells adapt⟦[^1]⟧.\n\n[^1]: A note.', style: 'footnote', keys: [['1']], reads: 'Cells adapt.' },
  { text: 'Cells adapt ⟦{cite:p}`ito, roth`⟧.', style: 'role', keys: [['ito', 'roth']], reads: 'Cells adapt.' },
  {
    text: 'Cells adapt ⟦(PMID: 123)⟧ and ⟦PMID 456⟧.',
    style: 'pmid',
    keys: [['PMID:123'], ['PMID:456']],
    reads: 'Cells adapt.',
  },
  {
    text: 'Cells adapt ⟦([PubMed](https://pubmed.ncbi.nlm.nih.gov/123/))⟧.',
    style: 'pmid',
    keys: [['PMID:123']],
    reads: 'Cells adapt.',
  },
  {
    text: 'Cells adapt (⟦doi:10.1000/x⟧, ⟦https://doi.org/10.1000/y⟧).',
    style: 'doi',
    keys: [['doi:10.1000/x'], ['doi:10.1000/y']],
    reads: 'Cells adapt.',
  },
  {
    text: 'Cells adapt ⟦[](doi:10.1000/x)⟧ and ⟦<doi:10.1000/y>⟧ or ⟦[](https://doi.org/10.1000/z)⟧.',
    style: 'doi',
    keys: [['doi:10.1000/x'], ['doi:10.1000/y'], ['doi:10.1000/z']],
    reads: 'Cells adapt or.',
  },
  {
    text: 'Cells adapt ⟦^[see @ito2019]⟧, as ⟦@roth [p. 3]⟧ and ⟦[-@weiss]⟧ say.',
    style: 'pandoc',
    keys: [['ito2019'], ['roth'], ['weiss']],
    reads: 'Cells adapt, as say.',
  },
  {
    text: 'Cells adapt ⟦{cite:p}`{see}ito{p. 3}; cf. roth`⟧.',
    style: 'role',
    keys: [['ito', 'roth']],
    reads: 'Cells adapt.',
  },
  {
    text: 'Cells adapt ⟦{cite:t}`ito`⟧ or ⟦:cite:`roth`⟧ or ⟦{footcite}`weiss`⟧.',
    style: 'role',
    keys: [['ito'], ['roth'], ['weiss']],
    reads: 'Cells adapt or or.',
  },
  {
    text: 'A ⟦[recent study](https://doi.org/10.1000/y)⟧ agrees.',
    style: 'doi',
    keys: [['doi:10.1000/y']],
    reads: 'A recent study agrees.',
  },
  {
    text: 'Cells adapt ⟦(Ito et al., Cell Rep, 2019)⟧ or ⟦(Roth et al. N Engl J Med. 2020; Weiss et al., Journal of Pumps 2001)⟧.',
    style: 'author-year',
    keys: [['Ito 2019'], ['Roth 2020', 'Weiss 2001']],
    reads: 'Cells adapt or.',
  },
  {
    text: 'Cells adapt ⟦[2]⟧[−]⟦[4]⟧ and ⟦[5]⟧-⟦[8]⟧ soon.',
    style: 'numeric',
    keys: [['2', '3'], ['4'], ['5', '6', '7'], ['8']],
    reads: 'Cells adapt soon.',
  },
  {
    text: 'Cells adapt ⟦\\cite{ito_2019_a}⟧ or wait ⟦\\citep[see][p. 3]{ito,roth}⟧, as ⟦\\citet*{weiss}⟧ say.',
    style: 'role',
    keys: [['ito_2019_a'], ['ito', 'roth'], ['weiss']],
    reads: 'Cells adapt or wait, as say.',
  },
  {
    text: 'Cells adapt. ⟦(ito2019acquiredresistanceof pages 2-3, roth2021the-pump pages 9-10)⟧ They wait ⟦(weiss2001a page 4)⟧.',
    style: 'role',
    keys: [['ito2019acquiredresistanceof', 'roth2021the-pump'], ['weiss2001a']],
    reads: 'Cells adapt. They wait.',
  },
  {
    text: 'Cells adapt ⟦[1a,b]⟧ and wait ⟦[2a–c, 3]⟧.',
    style: 'numeric',
    keys: [
      ['1a', '1b'],
      ['2a', '2c', '3'],
    ],
    reads: 'Cells adapt and wait.',
  },
  { text: 'They return.⟦^4a,b^⟧', style: 'superscript', keys: [['4a', '4b']], reads: 'They return.' },
  {
    text: 'Cells adapt ⟦{Ito, 2019 #12;see Roth, 2021 #13@p. 3}⟧ and wait. They return.⟦{Weiss, 2001, #4}⟧',
    style: 'author-year',
    keys: [[], []],
    reads: 'Cells adapt and wait. They return.',
  },
  {
    text: 'A cell https://example.org/x</sup>⟦PMID: 12345678⟧',
    style: 'pmid',
    keys: [['PMID:12345678']],
    reads: 'A cell',
  },
  {
    text: 'Cells adapt ⟦[[resistance/ito-2019-pumps-of-cells]]⟧ and wait ⟦[[weiss-2001-waiting|Weiss]]⟧.',
    style: 'article',
    keys: [['ito-2019-pumps-of-cells'], ['weiss-2001-waiting']],
    reads: 'Cells adapt and wait.',
  },
  {
    text: 'Cells adapt ⟦{% cite ito_a roth:b --locator 3 %}⟧ and wait ⟦{%- cite weiss -%}⟧.',
    style: 'role',
    keys: [['ito_a', 'roth:b'], ['weiss']],
    reads: 'Cells adapt and wait.',
  },
  {
    text: 'Cells adapt ⟦{{< cite "ito" >}}⟧ and wait ⟦{{% cite ito roth %}}⟧ or die ⟦{{< cite key="weiss" page="3" >}}⟧.',
    style: 'role',
    keys: [['ito'], ['ito', 'roth'], ['weiss']],
    reads: 'Cells adapt and wait or die.',
  },
  {
    text: 'As [a study](https://www.example.org) and ⟦[another](https://www.nejm.org/doi/full/10.5555/X1)⟧ say ⟦(https://www.frontiersin.org/articles/10.5555/fx.1/full)⟧.',
    style: 'doi',
    keys: [['doi:10.5555/X1'], ['doi:10.5555/fx.1']],
    reads: 'As a study and another say.',
  },
  {
    text: 'As ⟦[one](https://www.sciencedirect.com/science/article/pii/S01)⟧ says, or ⟦<https://pmc.ncbi.nlm.nih.gov/articles/PMC1/>⟧.',
    style: 'article',
    keys: [['https://www.sciencedirect.com/science/article/pii/S01'], ['https://pmc.ncbi.nlm.nih.gov/articles/PMC1/']],
    reads: 'As one says, or.',
  },
];

describe('citations of every style are found and left out of the prose', () => {
  test.each(cases)('$text', ({ text: marked, style, keys, reads }) => {
    const { text, spans } = markedText(marked);
    const { citations, blocks } = parseManuscript(text, 'markdown');
    expect(
      markSpans(
        text,
        citations.map((citation) => citation.span),
      ),
    ).toBe(markSpans(text, spans));
    expect(citations.map((citation) => citation.keys)).toEqual(keys);
    for (const citation of citations) expect(citation.style).toBe(style);
    expect(blocks[0]?.prose.text).toBe(reads);
  });
});

const references: readonly (readonly [string, string])[] = [
  ['Cells wait (Figure \\@ref(fig:EGFR)B) and return.', 'Cells wait (Figure 1B) and return.'],
  ['Cells wait [see \\@ref(fig:EGFR)] and return.', 'Cells wait [see 1] and return.'],
  ['See Table \\ref{tab:EGFR} and \\autoref{fig:MET} here.', 'See Table 1 and Figure 1 here.'],
  ['See {numref}`fig-egfr` here.', 'See Figure 1 here.'],
  [
    'Cells wait [@fig-egfr; @tbl-met] as in @sec-kras. @fig-egfr shows it.',
    'Cells wait Figure 1 as in Section 1. Figure 1 shows it.',
  ],
];

test.each(references)('a cross-reference is no citation and its label no text: %s', (text, reads) => {
  const { citations, blocks } = parseManuscript(text, 'markdown');
  expect(citations).toEqual([]);
  expect(blocks[0]?.prose.text).toBe(reads);
});

test('a work beside a cross-reference is cited', () => {
  const { citations } = parseManuscript('Cells wait [@fig-egfr; @ito2019].', 'markdown');
  expect(citations.map(({ keys }) => keys)).toEqual([['ito2019']]);
});

test('a reference list cites nothing', () => {
  const { citations, blocks } = parseManuscript(
    'Cells adapt [1].\n\n## References\n\n[1] Ito K et al. (2019). Pumps. doi:10.1000/x',
    'markdown',
  );
  expect(citations.map((citation) => citation.keys)).toEqual([['1']]);
  expect(blocks.map((block) => block.prose.text)).toEqual(['Cells adapt.', 'References']);
});
