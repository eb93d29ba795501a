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
import { readJsonLines, type Scored, writeJsonLines } from './scoreCorpus.ts';
import { runScorer } from './scorer.ts';
import { type UncitedRow, uncitedFigures } from './uncitedFigures.ts';

/** The manuscripts that the gold names, by the number that their file names begin with. */
function annotated(gold: string, manuscripts: string): string[] {
  const numbers = readdirSync(gold).flatMap((name) => /^(\d{3})\.entities\.jsonl$/u.exec(name)?.[1] ?? []);
  return readdirSync(manuscripts).filter((name) => name.endsWith('.md') && numbers.includes(name.slice(0, 3)));
}

/** The sentences of a manuscript that are annotated as claims without a citation. */
const uncitedRows = (gold: string, manuscript: string): UncitedRow[] =>
  readJsonLines<UncitedRow & { readonly kind: string }>(
    path.join(gold, `${manuscript.slice(0, 3)}.errors.jsonl`),
  ).filter(({ kind }) => kind === 'uncited-claim');

/** Annotates the manuscripts and has them scored: names, claims, findings. */
export function scoreManuscripts(
  knowledge: Knowledge,
  options: {
    readonly corpora: string;
    readonly manuscripts: string;
    readonly folder: string;
    readonly errors?: number;
  },
): Scored {
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
