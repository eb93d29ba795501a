import { describe, expect, test } from 'vitest';
import { parseManuscript } from '../../../../server/src/core/manuscript/parseManuscript.ts';
import type { ListedWork } from '../../../../server/src/core/manuscript/references/work.ts';
import { markedText } from '../../../support/markedText.ts';

const listOf = (list: string): readonly ListedWork[] =>
  parseManuscript(`# A title\n\nCells adapt to drugs.\n\n## References\n\n${list}`, 'markdown').listed;

interface Entry {
  readonly text: string;
  readonly reads: Partial<Pick<ListedWork, 'authors' | 'year' | 'title' | 'doi' | 'pmid' | 'number'>>;
}

const entries: readonly Entry[] = [
  {
    text: 'Ito, K., O’Neil, P. J., & van der Berg, E. (2019a). Pumps that wait. *Journal of Examples*, 12(3), 1–9. <https://doi.org/10.5555/JEX.2019.1>',
    reads: {
      authors: ['Ito', 'O’Neil', 'van der Berg'],
      year: '2019a',
      title: 'Pumps that wait',
      doi: '10.5555/jex.2019.1',
    },
  },
  {
    text: '1. Ito K, O’Neil PJ, de la Cruz E, et al. Pumps that wait. J Ex. 2019;12(3):1-9. doi: 10.5555/jex.2019.1. PMID: 12345.',
    reads: {
      authors: ['Ito', 'O’Neil', 'de la Cruz'],
      year: '2019',
      title: 'Pumps that wait',
      doi: '10.5555/jex.2019.1',
      pmid: '12345',
      number: 1,
    },
  },
  {
    text: '\\[1\\] K. Ito, P. J. O’Neil and E. Roth, “Pumps that wait,” *J. Ex.*, vol. 12, no. 3, p. 9, 2019.',
    reads: { authors: ['Ito', 'O’Neil', 'Roth'], year: '2019', title: 'Pumps that wait', number: 1 },
  },
  {
    text: '- Müller-Lüdenscheidt A, García B. Pumps of 1999 and what followed. J Ex 2019;12:1–9. [PubMed](https://pubmed.ncbi.nlm.nih.gov/12345/)',
    reads: { authors: ['Müller-Lüdenscheidt', 'García'], year: '2019', pmid: '12345' },
  },
  {
    text: '1. Ito, K. *et al.* A chromatin of waiting cells and drugs. *J. Ex.* **141**, 69–80 (2010).',
    reads: { authors: ['Ito'], year: '2010', title: 'A chromatin of waiting cells and drugs', number: 1 },
  },
  {
    text: '1. Ito, K.B.; Roth, E. A Title of the Paper. *Cells* **2020**, *12*, 3456. [CrossRef]',
    reads: { authors: ['Ito', 'Roth'], year: '2020', title: 'A Title of the Paper', number: 1 },
  },
  {
    text: 'Ito, K., Roth, Z. 2019. Title five of this. Nature 500:1–5.',
    reads: { authors: ['Ito', 'Roth'], year: '2019', title: 'Title five of this' },
  },
  {
    text: '1. ^ a b Ito, K. (2019). "Pumps that wait". J Ex. 12: 1–9. PMID 12345.',
    reads: { authors: ['Ito'], year: '2019', title: 'Pumps that wait', pmid: '12345', number: 1 },
  },
  {
    text: '* World Health Organization. (2020). *Report on examples*. Geneva: WHO.',
    reads: { authors: [], year: '2020', title: 'Report on examples' },
  },
  {
    text: 'Ito, K. (2019). Pumps in two (2) parts. J Ex, 12, 1–9. [https://doi.org/10.1016/s0000-8049\\(99\\)00316-0](https://doi.org/10.1016/s0000-8049\\(99\\)00316-0)',
    reads: { authors: ['Ito'], year: '2019', title: 'Pumps in two (2) parts', doi: '10.1016/s0000-8049(99)00316-0' },
  },
  {
    text: 'Ito, K., Abe, M., ... & EXAMPLE Investigators. (2017). Pumps at rest. *J Ex*, 3(7), 6–9.',
    reads: { authors: ['Ito', 'Abe'], year: '2017', title: 'Pumps at rest' },
  },
];

describe('an entry of a reference list is read', () => {
  test.each(entries)('$text', ({ text, reads }) => {
    const [work, ...more] = listOf(text);
    expect(more).toEqual([]);
    expect(work).toMatchObject(reads);
    for (const field of ['doi', 'pmid', 'number'] as const) expect(work?.[field]).toBe(reads[field]);
  });
});

const lists: readonly { readonly what: string; readonly text: string }[] = [
  {
    what: 'paragraphs',
    text: '⟦Abe, K. (2011). Pumps. J Ex, 3, 1–9.⟧\n\n⟦Bose, R. (2012). Targets. J Ex, 4, 10–19.⟧',
  },
  {
    what: 'a paragraph split by a page break, and words of a page header',
    text: '⟦Abe, K. (2011). Pumps of cells that live in\n\nhigh walls. J Ex, 3, 1–9.\n\n<https://doi.org/10.5555/jex.3>⟧\n\n⟦Bose, R. (2012). Targets. J Ex, 4, 10–19.⟧\n\nUNDER REVIEW',
  },
  { what: 'a numbered list', text: '⟦1. Abe K. Pumps. J Ex. 2011;3:1-9.⟧\n⟦2. Bose R. Targets. J Ex. 2012;4:10-19.⟧' },
  { what: 'a bulleted list', text: '⟦- Abe K. Pumps. J Ex. 2011;3:1-9.⟧\n⟦- Bose R. Targets. J Ex. 2012;4:10-19.⟧' },
  {
    what: 'lines that begin with a number',
    text: '⟦[1] Abe K. Pumps. J Ex. 2011;3:1-9.⟧\n⟦[2] Bose R. Targets and 3\n   other things. J Ex. 2012;4:10-19.⟧\n⟦[3] Cruz P. Waiting. J Ex. 2013;5:20-29.⟧',
  },
  {
    what: 'lines that begin with authors',
    text: '⟦Abe, K. (2011). Pumps. J Ex, 3, 1–9. doi:10.5555/jex.3⟧\n⟦Bose, R. (2012). Targets. J Ex, 4, 10–19. doi:10.5555/jex.4⟧',
  },
];

describe('the entries of a list are told apart', () => {
  test.each(lists)('$what', ({ text: marked }) => {
    const { text, spans } = markedText(`# A title\n\nCells adapt.\n\n## Literature cited\n\n${marked}\n`);
    const { listed } = parseManuscript(text, 'markdown');
    expect(listed.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
  });

  test('numbers are those that a reader sees', () => {
    expect(listOf('1. Abe K. Pumps. 2011.\n1. Bose R. Targets. 2012.').map(({ number }) => number)).toEqual([1, 2]);
    expect(listOf('[7] Abe K. Pumps. 2011.\n\n[9] Bose R. Targets. 2012.').map(({ number }) => number)).toEqual([7, 9]);
  });

  test('a text without a list has no entries', () => {
    expect(parseManuscript('# A title\n\nAbe K. Pumps. J Ex. 2011;3:1-9.', 'markdown').listed).toEqual([]);
  });
});

describe('front matter names bibliographies', () => {
  test.each([
    ['bibliography: ⟦refs.bib⟧', ['refs.bib']],
    ['bibliography: "⟦my refs.bib⟧" # mine', ['my refs.bib']],
    ['bibliography: [⟦a.bib⟧, ⟦b/c.json⟧]', ['a.bib', 'b/c.json']],
    ['bibliography:\n  - ⟦a.bib⟧\n  - ⟦b.yaml⟧\ntitle: no.bib', ['a.bib', 'b.yaml']],
    ['title: bibliography', []],
  ])('%s', (yaml, names) => {
    const { text, spans } = markedText(`---\n${yaml}\n---\n\nCells adapt.`);
    const { bibliographyNames } = parseManuscript(text, 'markdown');
    expect(bibliographyNames.map(({ name }) => name)).toEqual(names);
    expect(bibliographyNames.map(({ span }) => span)).toEqual(spans);
  });
});

test('keys that the text defines are known', () => {
  const { definedKeys } = parseManuscript('Cells adapt [@one].\n\n[@one]: doi:10.5555/jex.3', 'markdown');
  expect(definedKeys).toEqual(['one']);
});

test.each([
  'A, ',
  'Aa B. ',
  'Aa, A., ',
  '(2019 ',
  '“',
  "'a ",
  '10.1000/',
  'doi:10.',
  '1. ',
  '[1] ',
  'PMID 1',
  '…, ',
  'et al. ',
  'a\n',
  'Aa, A. 2019.\n',
  '<https://a.b>\n\n',
])('a list of very many %j is read', (piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  expect(listOf(text).every(({ span }) => span.start < span.end)).toBe(true);
});
