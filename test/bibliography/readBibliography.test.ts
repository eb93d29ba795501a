import { describe, expect, it } from 'vitest';
import {
  type GivenFile,
  joinFiles,
  readAtOnce,
  readBibliographyFile,
} from '../../server/src/bibliography/readBibliography.ts';

const read = (name: string, text: string) => readAtOnce({ name, uri: `file:///${name}`, text });
const only = (name: string, text: string) => {
  const { file, entries } = read(name, text);
  expect(file.problem).toBeUndefined();
  return entries[0];
};

const sameWork = {
  key: 'ito2019',
  authors: ['Müller-Ito', 'van der Berg', 'World Health Organization'],
  year: '2019',
  title: 'Pumps in EGFR-mutant cells',
  doi: '10.5555/jex.2019_1',
  pmid: '12345',
};

describe('one work in every format', () => {
  it.each([
    [
      'BibTeX',
      'refs.bib',
      '% a comment\n@string{jex = "J. Ex."}\n@Article{ito2019,\n  author = {M{\\"u}ller-Ito, Kei and van der Berg, {\\\'E}. and {World Health Organization}},\n  title = {Pumps in {EGFR}-mutant cells},\n  journal = jex # " B",\n  year = 2019,\n  doi = {10.5555/JEX.2019\\_1},\n  pmid = {12345}\n}',
      2,
    ],
    [
      'BibLaTeX',
      'refs.bib',
      '@article{ito2019,\n author = {Kei M{\\"{u}}ller-Ito and Emile van der Berg and {World Health Organization} and others},\n title = "Pumps in {EGFR}-mutant cells", date = {2019-03-01}, url = {https://doi.org/10.5555/jex.2019_1}, eprint = {12345}, eprinttype = {pubmed}}',
      0,
    ],
    [
      'CSL JSON',
      'refs.json',
      '[\n  {\n    "id": "ito2019",\n    "author": [{"family": "Müller-Ito", "given": "Kei"}, {"family": "Berg", "non-dropping-particle": "van der"}, {"literal": "World Health Organization"}],\n    "issued": {"date-parts": [[2019, 3]]},\n    "title": "Pumps in EGFR-mutant cells", "DOI": "10.5555/jex.2019_1", "PMID": "12345"\n  }\n]',
      2,
    ],
    [
      'CSL YAML',
      'refs.yaml',
      '---\nreferences:\n- id: ito2019\n  author:\n  - family: Müller-Ito\n  - family: Berg\n    non-dropping-particle: van der\n  - literal: World Health Organization\n  issued:\n  - year: 2019\n  title: Pumps in EGFR-mutant cells\n  DOI: 10.5555/jex.2019_1\n  PMID: 12345\n',
      2,
    ],
  ])('%s', (_format, name, text, line) => {
    expect(only(name, text)).toMatchObject({ ...sameWork, line });
  });
});

describe('BibTeX as it is found', () => {
  it.each([
    ['parentheses', '@article(a, year = 2019)', ['a']],
    ['comments of JabRef', '@Comment{jabref-meta: databaseType:bibtex;}\n\n@misc{a, year={2019}}', ['a']],
    [
      'an @ at the start of a line of a field',
      '@misc{a, abstract = {one\n@two three},\n year={2019}}\n@misc{b, year=2020}',
      ['a', 'b'],
    ],
    ['keys with marks', '@misc{DBLP:conf/a-b_c.1+d, year=2019}', ['DBLP:conf/a-b_c.1+d']],
    [
      'a comma after the last field, and none between the entries',
      '@misc{a, year=2019,}@misc{b, year=2020,}',
      ['a', 'b'],
    ],
    ['nothing', '', []],
  ])('%s', (_what, text, keys) => {
    const { file, entries } = read('refs.bib', text);
    expect(file.problem).toBeUndefined();
    expect(entries.map(({ key }) => key)).toEqual(keys);
  });
});

describe('an entry stands in the line of its id', () => {
  it.each([
    ['YAML', 'refs.yaml', '- {id: abe2011}\n- id: bose2012 # mine\n- title: x\n  id: "cruz 2013"\n', [0, 1, 3]],
    ['YAML with one id twice', 'refs.yaml', 'references:\n- id: abe\n- id: abe\n', [1, 2]],
    ['YAML with an alias', 'refs.yaml', '- &a\n  id: abe\n- *a\n', [1, 2]],
    ['JSON with several in a line', 'refs.json', '[\n{"id": "a"}, {"id": "b"},\n{"id": 3}]', [1, 1, 2]],
    ['JSON with one id twice', 'refs.json', '[{"id": "a"},\n{"id": "a"}]', [0, 1]],
  ])('%s', (_what, name, text, lines) => {
    expect(read(name, text).entries.map(({ line }) => line)).toEqual(lines);
  });
});

describe('a PMID in a note is read in every format', () => {
  it.each(['PMID 123', 'PMID: 123.', 'PMID:123; PMCID: PMC4'])('%s', (note) => {
    expect(only('refs.bib', `@misc{a, note = {${note}}}`)?.pmid).toBe('123');
    expect(only('refs.json', JSON.stringify([{ id: 'a', note }]))?.pmid).toBe('123');
    expect(only('refs.yaml', `- id: a\n  note: "${note}"\n`)?.pmid).toBe('123');
  });
});

it('Greek letters of a title in TeX are letters', () => {
  expect(only('refs.bib', '@misc{a, title = {PI3K-$\\epsilon$, {IFN}-\\lambda{} and $\\Delta$exon}}')?.title).toBe(
    'PI3K-ε, IFN-λ and Δexon',
  );
});

describe('a file that cannot be read says why, and has no entries', () => {
  it.each([
    [
      'an entry without a key that can be read',
      'refs.bib',
      '@misc{a, year=2019}\n\n@misc{, title={x}}, year=2020\n',
      /line 3/u,
    ],
    ['JSON that is none', 'refs.json', '[{"id": "a"', /JSON/u],
    ['JSON that is no list', 'refs.json', '{"id": "a"}', /list/u],
    ['YAML that is none', 'refs.yaml', 'references: [\n- id: a\n', /line/u],
    ['YAML with an alias of nothing', 'refs.yaml', 'references:\n- id: *ito\n', /“\*ito” needs an “&ito”/u],
    ['another format', 'refs.enl', '', /format/u],
  ])('%s', (_what, name, text, problem) => {
    const { file, entries } = read(name, text);
    expect(file.problem).toMatch(problem);
    expect(entries).toEqual([]);
  });
});

describe('an entry that is not well formed still has its keys, and so have the others', () => {
  it.each([
    [
      'is not closed, at the end',
      '@misc{a, year=2019}\n\n@misc{b, title={x, year=2020}\n',
      ['a', 'b'],
      /entry b at line 3/u,
    ],
    [
      'is not closed, among others',
      '@misc{a, title={x, year=2019}\n\n@misc{b, year=2020}\n@misc{c, year=2021}',
      ['a', 'b', 'c'],
      /entry a at line 1/u,
    ],
    [
      'lacks a comma between fields',
      '@misc{a,\n title={x}\n year={2019}}\n@misc{b, year=2020}',
      ['a', 'b'],
      /entry a/u,
    ],
    ['has an equals sign too many', '@misc{a, title = = {x}}\n@misc{b, year=2020}', ['a', 'b'], /entry a/u],
    [
      'shares its line with another',
      '@misc{a, title={x} @misc{b, year=2020}\n@misc{c, year=2021}',
      ['a', 'b', 'c'],
      /entry a/u,
    ],
  ])('%s', (_what, text, keys, fault) => {
    const { file, entries } = read('refs.bib', text);
    expect(file.problem).toBeUndefined();
    expect(file.faults?.[0]).toMatch(fault);
    expect(entries.map(({ key }) => key)).toEqual(keys);
  });
});

it('keys of several files stand together, aliases too', () => {
  const { byKey, files } = joinFiles([
    read('a.bib', '@misc{one, year=2019}'),
    read('b.bib', '@misc{one, year=2020}\n@misc{two, ids={zwei, deux}, year=2021}'),
  ]);
  expect(files.map(({ name }) => name)).toEqual(['a.bib', 'b.bib']);
  expect(byKey.get('one')?.map(({ file, year }) => [file, year])).toEqual([
    [0, '2019'],
    [1, '2020'],
  ]);
  expect(byKey.get('deux')?.[0]?.key).toBe('two');
});

it('ten thousand entries are read in steps, none of which reads more than a few hundred', () => {
  const text = Array.from(
    { length: 10_000 },
    (_, i) => `@article{key${i},\n  author = {Ito, K.},\n  year = {2019}\n}\n`,
  ).join('\n');
  const given: GivenFile = { name: 'refs.bib', uri: 'file:///refs.bib', text };
  const steps = readBibliographyFile(given);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(step.value.entries).toHaveLength(10_000);
  expect(step.value.entries.at(-1)?.line).toBe(9_999 * 5);
  expect(count).toBeGreaterThanOrEqual(40);
});

it.each([
  ['a page of the web', 'refs.bib', '<!DOCTYPE html>\n<p>Sign in</p>', 'it holds no BibTeX entry.'],
  ['UTF-16', 'refs.bib', '@\0m\0i\0s\0c\0{\0a\0}\0', 'it is not UTF-8, but perhaps UTF-16. Save it as UTF-8.'],
])('%s is told as a whole', (_what, name, text, problem) => {
  expect(read(name, text).file.problem).toBe(problem);
});
