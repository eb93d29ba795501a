import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../core/analysis/analyze.ts';
import { annotation } from '../../core/features/annotation/annotation.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import { defaultSettings } from '../../core/settings/settings.ts';
import { manuscriptSet } from './developmentSets.ts';
import { errorKinds } from './errorKinds.ts';
import { manuscriptErrors } from './errors.ts';
import { manuscriptPrediction } from './manuscriptPrediction.ts';
import { type ManuscriptScore, manuscriptFigures } from './manuscriptScores.ts';
import { readJsonLines, type SetScore, writeJsonLines } from './scoreCorpus.ts';
import { runScorer } from './scorer.ts';
import { type UncitedRow, uncitedFigures } from './uncitedFigures.ts';

/** Returns the manuscripts that the gold names, found by the number at the beginning of their file names. */
function annotated(gold: string, manuscripts: string): string[] {
  const numbers = readdirSync(gold).flatMap((name) => /^(\d{3})\.entities\.jsonl$/u.exec(name)?.[1] ?? []);
  return readdirSync(manuscripts).filter((name) => name.endsWith('.md') && numbers.includes(name.slice(0, 3)));
}

/** Returns the sentences of a manuscript that are annotated as claims without a citation. */
const uncitedRows = (gold: string, manuscript: string): UncitedRow[] =>
  readJsonLines<UncitedRow & { readonly kind: string }>(
    path.join(gold, `${manuscript.slice(0, 3)}.errors.jsonl`),
  ).filter(({ kind }) => kind === 'uncited-claim');

/** Annotates the manuscripts and scores their names, claims and findings. */
export function scoreManuscripts(
  knowledge: Knowledge,
  options: {
    readonly corpora: string;
    readonly manuscripts: string;
    readonly folder: string;
    readonly errors?: number;
  },
): SetScore {
  const gold = path.join(options.corpora, manuscriptSet);
  const predictions = annotated(gold, options.manuscripts).map((name) => {
    const text = readFileSync(path.join(options.manuscripts, name), 'utf8');
    const analysis = analyze({ text, format: 'markdown' }, knowledge, defaultSettings);
    return manuscriptPrediction(name, annotation(name, analysis, knowledge));
  });
  const [file, rules] = [path.join(options.folder, 'manuscripts.jsonl'), path.join(options.folder, 'rules.json')];
  writeJsonLines(file, predictions);
  writeFileSync(rules, JSON.stringify(errorKinds));
  const score = runScorer<ManuscriptScore>(path.join(options.corpora, 'score_manuscripts.mjs'), [
    ...['--gold', gold, '--manuscripts', options.manuscripts, '--pred', file, '--rules', rules],
    ...(options.errors ? ['--errors', String(Number.MAX_SAFE_INTEGER)] : []),
  ]);
  for (const warning of score.warn) console.error(`${manuscriptSet}: ${warning}`);
  const uncited = predictions.map(({ manuscript, findings }) => ({
    rows: uncitedRows(gold, manuscript),
    reported: findings.filter(({ rule }) => rule === 'claim/uncited'),
  }));
  return {
    figures: [...manuscriptFigures(manuscriptSet, score), ...uncitedFigures(manuscriptSet, uncited)],
    errors: score.lists ? manuscriptErrors(score.lists) : [],
  };
}
