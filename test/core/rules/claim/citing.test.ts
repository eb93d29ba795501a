import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../server/src/core/text/edit.ts';
import { analyzeText } from '../../../support/analyzeText.ts';

const claim = 'EGFR T790M confers resistance to gefitinib';

/** The text after the first fix of `claim/uncited`, and what that fix adds to the bibliography. */
function cited(text: string, bibliography?: string) {
  const { findings } = analyzeText(text, {}, 'markdown', bibliography);
  const fix = findings.find(({ rule }) => rule === 'claim/uncited')?.fixes[0];
  return { text: applyEdits(text, fix?.edits ?? []), title: fix?.title, addition: fix?.addition };
}

const numbered = '1. Abe K. Pumps. J Ex. 2011;3:1-9.\n2. Bose R. Targets. J Ex. 2012;4:10-19.\n';
const named = 'Abe, K. (2011). Pumps. *J Ex*, 3, 1–9.\n\nMori, R. (2012). Targets. *J Ex*, 4, 10–19.';

describe('a claim is cited as the manuscript cites', () => {
  it.each([
    ['by PMID where it cites nothing', `${claim}.`, `${claim} (PMID: 15728811).`],
    [
      'by number, with an entry at the end of the list',
      `Cells pump [1,2].\n\n${claim}.\n\n## References\n\n${numbered}`,
      `Cells pump [1,2].\n\n${claim} [3].\n\n## References\n\n${numbered.trimEnd()}\n3. Kobayashi et al. 2005. [complete from PMID 15728811]\n`,
    ],
    [
      'by escaped number, where entries are paragraphs',
      `Cells pump \\[1,2\\].\n\n${claim}.\n\n## References\n\n\\[1\\] Abe K. Pumps. J Ex. 2011;3:1-9.\n\n\\[2\\] Bose R. Targets. J Ex. 2012;4:10-19.`,
      `Cells pump \\[1,2\\].\n\n${claim} \\[3\\].\n\n## References\n\n\\[1\\] Abe K. Pumps. J Ex. 2011;3:1-9.\n\n\\[2\\] Bose R. Targets. J Ex. 2012;4:10-19.\n\n\\[3\\] Kobayashi et al. 2005. [complete from PMID 15728811]`,
    ],
    [
      'by raised number',
      `Cells pump^1,2^ drugs.\n\n${claim}.\n\n## References\n\n${numbered}`,
      `Cells pump^1,2^ drugs.\n\n${claim}^3^.\n\n## References\n\n${numbered.trimEnd()}\n3. Kobayashi et al. 2005. [complete from PMID 15728811]\n`,
    ],
    [
      'by the number that the work has',
      `Cells pump [1,2].\n\n${claim}.\n\n## References\n\n1. Abe K. Pumps. J Ex. 2011;3:1-9.\n2. Kobayashi S. Relapse. 2005. PMID: 15728811.`,
      `Cells pump [1,2].\n\n${claim} [2].\n\n## References\n\n1. Abe K. Pumps. J Ex. 2011;3:1-9.\n2. Kobayashi S. Relapse. 2005. PMID: 15728811.`,
    ],
    [
      'by author and year, with an entry in its alphabetical place',
      `Cells pump (Abe, 2011).\n\n${claim}.\n\n## References\n\n${named}`,
      `Cells pump (Abe, 2011).\n\n${claim} (Kobayashi et al., 2005).\n\n## References\n\n${named.replace('\n\nMori', '\n\nKobayashi et al. (2005). [complete from PMID 15728811]\n\nMori')}`,
    ],
    [
      'by PMID where the list counts in a way of its own',
      `Cells pump [1,2].\n\n${claim}.\n\n## References\n\n[7] Abe K. Pumps. J Ex. 2011;3:1-9.\n\n[9] Bose R. Targets. J Ex. 2012;4:10-19.`,
      `Cells pump [1,2].\n\n${claim} (PMID: 15728811).\n\n## References\n\n[7] Abe K. Pumps. J Ex. 2011;3:1-9.\n\n[9] Bose R. Targets. J Ex. 2012;4:10-19.`,
    ],
    [
      'as Manubot does',
      `Cells pump [@doi:10.5555/jex.3].\n\n${claim}.`,
      `Cells pump [@doi:10.5555/jex.3].\n\n${claim} [@pmid:15728811].`,
    ],
    [
      'by PMID where no bibliography is known',
      `Cells pump [@abe].\n\n${claim}.`,
      `Cells pump [@abe].\n\n${claim} (PMID: 15728811).`,
    ],
  ])('%s', (_how, before, after) => {
    expect(cited(before).text).toBe(after);
  });

  it('by key, with an entry of what the base knows, under a key like the others', () => {
    const { text, title, addition } = cited(
      `---\nbibliography: refs.bib\n---\n\nCells pump [@Abe_2011].\n\n${claim}.`,
      '@article{Abe_2011, author={Abe, K.}, year=2011}',
    );
    expect(text).toContain(`${claim} [@Kobayashi_2005].`);
    expect(title).toMatch(/^Cite Kobayashi 2005, PMID 15728811 \(level [A-E]\)$/u);
    expect(addition).toEqual({
      uri: 'file:///refs.bib',
      name: 'refs.bib',
      line: 0,
      newText:
        '\n\n@article{Kobayashi_2005,\n  author = {Kobayashi and others},\n  year = {2005},\n  pmid = {15728811},\n  note = {complete from PMID 15728811}\n}\n',
    });
  });

  it.each([
    ['in brackets where it cites nothing', '', ' (https://doi.org/10.1056/NEJMoa1306494)', ''],
    ['as Manubot does', 'Cells pump [@doi:10.5555/jex.3].\n\n', ' [@doi:10.1056/NEJMoa1306494]', ''],
    [
      'by number, with an entry that says where the rest is to be had',
      'Cells pump [1,2].\n\n',
      ' [3]',
      `\n\n## References\n\n${numbered.trimEnd()}⟦\n3. Cortes et al. A Phase 2 Trial of Ponatinib in Philadelphia Chromosome–Positive Leukemias. N Engl J Med. 2013. https://doi.org/10.1056/NEJMoa1306494 [complete from DOI 10.1056/NEJMoa1306494]⟧\n`,
    ],
  ])('a work that is known by its DOI, %s', (_how, start, citation, end) => {
    const ponatinib = 'ABL1 T315I is sensitive to ponatinib';
    const before = `${start}${ponatinib}.${end.replace(/⟦.*⟧/su, '')}`;
    const after = `${start}${ponatinib}${citation}.${end.replace(/[⟦⟧]/gu, '')}`;
    expect(cited(before).text).toBe(after);
  });

  it.each([
    ['where nothing is cited', ''],
    ['where identifiers are keys', 'Cells pump [@doi:10.5555/jex.3].\n\n'],
  ])('the abstract of a meeting in words, since its number is no PMID, %s', (_how, start) => {
    const statement = `${start}MET exon 14 skipping mutations confer sensitivity to crizotinib`;
    const { text, title } = cited(`${statement}.`);
    expect(title).toBe('Cite Drilon 2016, ASCO abstract 123413 (level B)');
    expect(text).toBe(`${statement} (Alexander E. Drilon, 2016, ASCO Annual Meeting, Abstract 108).`);
    expect(cited(text).title).toBeUndefined();
  });

  it('by the role and key that the work has', () => {
    const { text, addition } = cited(
      `---\nbibliography: refs.bib\n---\n\nCells pump {cite:p}\`abe\`.\n\n${claim}.`,
      '@article{abe, author={Abe, K.}, year=2011}\n@article{koba, author={Kobayashi, S.}, year=2005, pmid=15728811}',
    );
    expect(text).toContain(`${claim} {cite:p}\`koba\`.`);
    expect(addition).toBeUndefined();
  });

  it('and then finds nothing more to say of it', () => {
    const { text } = cited(`Cells pump [1,2].\n\n${claim}.\n\n## References\n\n${numbered}`);
    expect(analyzeText(text).findings.filter(({ rule }) => /^(?:cite|claim)\//u.test(rule))).toEqual([]);
  });
});

/** The titles of the fixes that cite works for the claim of the last sentence. */
const offered = (text: string): readonly string[] =>
  analyzeText(text)
    .findings.filter(({ rule }) => rule === 'claim/uncited')
    .at(-1)
    ?.fixes.map(({ title }) => title) ?? [];

it.each<[string, string, readonly RegExp[]]>([
  [
    'of the disease in the heading before others, and of several changes with the one that the claim names',
    '# Resistance\n\n## Breast cancer\n\nPIK3CA H1047R predicts sensitivity to alpelisib.',
    [
      /^Cite André 2019, .* \(level A, on several changes together, with fulvestrant\)$/u,
      /Keam 2015, .* \(level D, in head and neck cancer\)$/u,
    ],
  ],
  [
    'of any disease where neither heading nor sentence names one',
    '# Resistance\n\n## Mechanisms\n\nPIK3CA H1047R predicts sensitivity to alpelisib.',
    [/Keam 2015, .* \(level D\)$/u],
  ],
  [
    'of several changes only where the disease is the same',
    '# Resistance\n\n## Head and neck cancer\n\nPIK3CA H1047R predicts sensitivity to alpelisib.',
    [/Keam 2015, .* \(level D\)$/u],
  ],
])('offers works %s', (_, text, expected) => {
  expect(offered(text)).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
});

it('offers several works, best level first, each once', () => {
  const { findings } = analyzeText(`${claim}.`);
  const titles = findings.find(({ rule }) => rule === 'claim/uncited')?.fixes.map(({ title }) => title) ?? [];
  expect(titles.length).toBeGreaterThan(1);
  expect(new Set(titles.map((title) => /PMID \d+/u.exec(title)?.[0])).size).toBe(titles.length);
  const levels = titles.map((title) => /level ([A-E])/u.exec(title)?.[1] ?? '');
  expect(levels).toEqual([...levels].sort());
});
