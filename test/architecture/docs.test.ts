import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/sourceFiles.ts';
import { deadLinks, foldersOfFloors, missingFiles } from './docs.ts';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});
const files = new Set(tracked.split('\n').filter(Boolean));
const read = (page: string): string => readFileSync(path.join(root, page), 'utf8');

/** Pages that name files of the project; the others speak of the files of a writer. */
const namingFiles = [
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'README.md',
  'data/CURATION.md',
  'data/SOURCES.md',
  'server/docs/bench.md',
  'server/docs/cli.md',
  ...[...files].filter((file) => /^server\/docs\/decisions\/.*\.md$/u.test(file)),
];
/** Made by the build, a writer's own, or of the corpora. */
const notKept = ['knowledge.bin', '.resistance.yaml', 'sources.yaml', 'score.mjs', 'score_manuscripts.mjs'];

describe('the docs', () => {
  const pages = [...files].filter((file) => file.endsWith('.md') && !/^(?:test|server\/docs\/rules)\//u.test(file));

  it.each(pages)('%s has no link that leads nowhere', (page) => {
    expect(deadLinks(page, read(page), files)).toEqual([]);
  });

  it.each(namingFiles)('%s names files that are there', (page) => {
    expect(missingFiles(read(page), files).filter((name) => !notKept.includes(path.posix.basename(name)))).toEqual([]);
  });

  it('tells of every folder of the core, and of none that is not there', () => {
    const named = foldersOfFloors(read('ARCHITECTURE.md'));
    const sources = [...files].filter((file) => /^(?:server\/src|client)\//u.test(file));
    const folders = [...new Set(sources.map((file) => path.posix.dirname(file)))];
    const isIn = (folder: string, other: string): boolean => `${folder}/`.startsWith(`${other}/`);
    const ofCore = folders.filter((folder) => isIn(folder, 'server/src/core'));
    expect(ofCore.filter((folder) => !named.some((one) => isIn(one, folder)))).toEqual([]);
    expect(named.filter((one) => !folders.some((folder) => isIn(folder, one)))).toEqual([]);
    expect(named.length).toBeGreaterThan(40);
  });

  it('would catch a folder that stands for another floor alone', () => {
    const page =
      '## Floors\n\n```\n2b  core/b   words\n      one/  two/   words\n        three/   words\n    client/\n```\n';
    expect(foldersOfFloors(page)).toEqual([
      'server/src/core/b',
      'server/src/core/b/one',
      'server/src/core/b/two',
      'server/src/core/b/two/three',
      'client',
    ]);
  });

  it('would catch a link and a name that lead nowhere', () => {
    const page =
      'See [this](docs/a.md), [that](docs/b.md#part), [all](docs) and `core/c.ts`, `c.ts`.\n\n```sh\nx `d.ts`\n```\n';
    const kept = new Set(['docs/a.md', 'server/c.ts']);
    expect(deadLinks('README.md', page, kept)).toEqual(['docs/b.md']);
    expect(missingFiles(page, kept)).toEqual(['core/c.ts']);
  });
});
