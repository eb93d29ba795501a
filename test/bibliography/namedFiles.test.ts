import { describe, expect, it } from 'vitest';
import { namedFiles, type Surroundings } from '../../server/src/bibliography/namedFiles.ts';

/** A folder with these files; project files are told by their names. */
const folder = (files: Readonly<Record<string, string>>): Surroundings => ({
  beside: async (name) =>
    files[name] === undefined ? { uri: name, problem: 'it was not found.' } : { uri: name, text: files[name] },
  above: async (names) =>
    names.flatMap((name) => (files[name] === undefined ? [] : [{ name, uri: name, text: files[name] }])),
});

const front = (yaml: string) => `---\n${yaml}\n---\n\nCells adapt [@ito].`;

describe('the bibliographies of a manuscript are', () => {
  it.each([
    [
      'those of its front matter',
      front('bibliography: [a.bib, b.bib]'),
      { 'a.bib': '', 'b.bib': '' },
      ['a.bib', 'b.bib'],
    ],
    ['those of a Quarto project', front('title: x'), { '_quarto.yml': 'bibliography: a.bib', 'a.bib': '' }, ['a.bib']],
    ['those of a MyST project', 'Cells.', { 'myst.yml': 'project:\n  bibliography: [a.bib]', 'a.bib': '' }, ['a.bib']],
    [
      'both, each once',
      front('bibliography: a.bib'),
      { '_quarto.yml': 'bibliography: [a.bib, b.bib]', 'a.bib': '', 'b.bib': '' },
      ['a.bib', 'b.bib'],
    ],
    ['entries in the front matter', front('references:\n- id: ito'), {}, ['the front matter']],
  ])('%s', async (_what, text, files, names) => {
    expect((await namedFiles(text, [], folder(files)))?.map(({ name }) => name)).toEqual(names);
  });

  it('those of the settings too', async () => {
    const given = await namedFiles('Cells.', ['c.bib'], folder({ 'c.bib': '@misc{a, year=2019}' }));
    expect(given).toMatchObject([{ name: 'c.bib', text: '@misc{a, year=2019}' }]);
  });

  it('unknown where none is named, or the platform has no files', async () => {
    expect(await namedFiles(front('title: x'), [], folder({}))).toBeUndefined();
    const none: Surroundings = { beside: async () => undefined, above: async () => [] };
    expect(await namedFiles(front('bibliography: a.bib'), [], none)).toBeUndefined();
  });

  it('not those of a project file that cannot be read', async () => {
    const files = { '_quarto.yml': 'bibliography: b.bib\nfilters: [*x]', 'a.bib': '' };
    expect(await namedFiles(front('bibliography: a.bib'), [], folder(files))).toMatchObject([{ name: 'a.bib' }]);
  });

  it('told to be missing, or elsewhere', async () => {
    const given = await namedFiles(front('bibliography: [gone.bib, https://x.org/a.bib]'), [], folder({}));
    expect(given?.map(({ problem }) => problem)).toEqual(['it was not found.', 'it is not on this computer.']);
  });
});
