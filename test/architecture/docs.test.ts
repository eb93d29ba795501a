import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/sourceFiles.ts';
import { deadLinks, missingFiles } from './docs.ts';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});
const files = new Set(tracked.split('\n').filter(Boolean));
const read = (page: string): string => readFileSync(path.join(root, page), 'utf8');

/** Pages for those who work on the project; the others speak of the files of a writer. */
const forContributors = [
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'data/CURATION.md',
  'data/SOURCES.md',
  'server/docs/bench.md',
];
/** Made by the build, a writer's own, or of the corpora. */
const notKept = ['knowledge.bin', '.resistance.yaml', 'score.mjs', 'score_manuscripts.mjs'];

describe('the docs', () => {
  const pages = [...files].filter((file) => file.endsWith('.md') && !/^(?:test|server\/docs\/rules)\//u.test(file));

  it.each(pages)('%s has no link that leads nowhere', (page) => {
    expect(deadLinks(page, read(page), files)).toEqual([]);
  });

  it.each(forContributors)('%s names files that are there', (page) => {
    expect(missingFiles(read(page), files).filter((name) => !notKept.includes(path.posix.basename(name)))).toEqual([]);
  });

  it('would catch a link and a name that lead nowhere', () => {
    const page =
      'See [this](docs/a.md), [that](docs/b.md#part), [all](docs) and `core/c.ts`, `c.ts`.\n\n```sh\nx `d.ts`\n```\n';
    const kept = new Set(['docs/a.md', 'server/c.ts']);
    expect(deadLinks('README.md', page, kept)).toEqual(['docs/b.md']);
    expect(missingFiles(page, kept)).toEqual(['core/c.ts']);
  });
});
