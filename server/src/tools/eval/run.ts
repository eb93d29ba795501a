import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createKnowledge } from '../../core/knowledge/createKnowledge.ts';
import { withoutEvidence } from '../../core/knowledge/layer.ts';
import { builtLayer } from '../builtLayer.ts';
import { developmentSets, manuscriptSet } from './developmentSets.ts';
import { errorListing } from './errorListing.ts';
import { sorted } from './figure.ts';
import { changesText, figureChanges } from './figureChanges.ts';
import { type Options, readOptions, usage } from './options.ts';
import { readReport, report } from './report.ts';
import { type SetScore, scoreCorpus } from './scoreCorpus.ts';
import { scoreManuscripts } from './scoreManuscripts.ts';
import { table } from './table.ts';

const reportFile = path.resolve(__dirname, '../../../../test/eval/report.md');

function score(options: Options): SetScore[] {
  const layer = builtLayer();
  const full = createKnowledge([layer]);
  const names = createKnowledge([withoutEvidence(layer)]);
  const wanted = (name: string): boolean => options.set === undefined || options.set === name;
  const folder = mkdtempSync(path.join(tmpdir(), 'resistance-eval-'));
  try {
    const scored = developmentSets
      .filter(({ name }) => wanted(name))
      .map((set) => scoreCorpus(set, set.evidence ? full : names, { ...options, folder }));
    const { manuscripts } = options;
    if (manuscripts && wanted(manuscriptSet)) scored.push(scoreManuscripts(full, { ...options, manuscripts, folder }));
    return scored;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns what is missing from the given folders. */
function missing({ corpora, manuscripts }: Options): string | undefined {
  const needed = [path.join(corpora, 'score.mjs')];
  if (manuscripts) needed.push(path.join(corpora, 'score_manuscripts.mjs'), manuscripts);
  const absent = needed.filter((file) => !existsSync(file));
  return absent.length > 0 ? `There is no ${absent.join(', no ')}.` : undefined;
}

/** Returns the exit code. */
function main(args: readonly string[]): number {
  const options = readOptions(args);
  if ('problem' in options) {
    console.error(`${options.problem}\n\n${usage}`);
    return 2;
  }
  const absent = missing(options);
  if (absent) {
    console.error(absent);
    return 2;
  }
  const scored = score(options);
  const figures = sorted(scored.flatMap((one) => one.figures));
  if (options.errors !== undefined) {
    const errors = scored.flatMap((one) => one.errors);
    console.log(errors.length > 0 ? errorListing(errors, options.errors) : 'The scorer of this set lists no errors.');
    return 0;
  }
  console.log(table(figures));
  console.log('\nPublished figures are F1 on other documents of the same corpora: orientation, on the unseen side.\n');

  const page = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : undefined;
  const moved = figureChanges(readReport(page ?? ''), figures);
  if (moved.length === 0) console.log('No figure moved against test/eval/report.md.');
  else console.log(`Against test/eval/report.md:\n${changesText(moved)}`);
  if (!options.write) return moved.some(({ worse }) => worse) ? 1 : 0;
  const now = report(figures);
  if (now !== page) writeFileSync(reportFile, now);
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
