import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../core/analysis/analyze.ts';
import { annotation } from '../../core/features/annotation/annotation.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import { defaultSettings } from '../../core/settings/settings.ts';
import type { DevelopmentSet } from './developmentSets.ts';
import { drugAliases } from './drugAliases.ts';
import { boundaryErrors, type ErrorLine, mutationErrors, scorerErrors } from './errors.ts';
import type { Figure } from './figure.ts';
import type { MarkedEntity } from './markedEntities.ts';
import { runScorer } from './scorer.ts';
import { type CorpusScore, corpusFigures } from './scores.ts';

/** The figures of a set and, if asked for, its errors. */
export interface SetScore {
  readonly figures: readonly Figure[];
  readonly errors: readonly ErrorLine[];
}

interface Document {
  readonly id: string;
  readonly text: string;
  readonly entities?: readonly (MarkedEntity & { readonly ignore?: boolean; readonly generic?: boolean })[];
  readonly mutations?: readonly string[];
  /** The types for which the document was annotated, if not all. */
  readonly annotated?: readonly string[];
}

interface Prediction {
  readonly entities?: readonly MarkedEntity[];
  readonly mutations?: readonly string[];
}

export const readJsonLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

export const writeJsonLines = (file: string, values: readonly object[]): void =>
  writeFileSync(file, values.map((value) => `${JSON.stringify(value)}\n`).join(''));

/** Returns errors that the scorer does not list. */
function unlistedErrors(document: Document, predicted: Prediction, types?: readonly string[]): ErrorLine[] {
  const { id, text, annotated, entities, mutations } = document;
  const asked = (type: string): boolean => [types, annotated].every((list) => list?.includes(type) ?? true);
  const marked = entities?.filter(({ type }) => asked(type)) ?? [];
  return [
    ...boundaryErrors(id, text, marked, predicted.entities ?? []),
    ...(predicted.mutations ? mutationErrors(id, text, mutations ?? [], predicted.mutations) : []),
  ];
}

/** Annotates a set as `annotate --jsonl` would, and scores it with the scorer beside it. */
export function scoreCorpus(
  set: DevelopmentSet,
  knowledge: Knowledge,
  options: { readonly corpora: string; readonly folder: string; readonly ci?: number; readonly errors?: number },
): SetScore {
  const gold = path.join(options.corpora, `${set.file}.jsonl`);
  const documents = readJsonLines<Document>(gold);
  const errors: ErrorLine[] = [];
  const predictions = documents.map(({ id, text, ...marked }) => {
    const analysis = analyze({ text, format: set.format }, knowledge, defaultSettings);
    const predicted = set.predict(annotation(id, analysis, knowledge)) as Prediction;
    if (options.errors) errors.push(...unlistedErrors({ id, text, ...marked }, predicted, set.types));
    return { id, ...predicted };
  });

  const file = path.join(options.folder, `${set.name.replaceAll(' ', '-')}.jsonl`);
  writeJsonLines(file, predictions);
  const aliases = path.join(options.folder, 'aliases.json');
  writeFileSync(aliases, JSON.stringify(drugAliases(knowledge)));
  const score = runScorer<CorpusScore>(path.join(options.corpora, 'score.mjs'), [
    ...['--gold', gold, '--pred', file, '--alias', aliases, ...set.scorer],
    ...(set.types ? ['--types', set.types.join(',')] : []),
    ...(options.ci ? ['--ci', String(options.ci)] : []),
    ...(options.errors ? ['--errors', String(Number.MAX_SAFE_INTEGER)] : []),
  ]);
  for (const warning of score.warn) console.error(`${set.name}: ${warning}`);
  return {
    figures: corpusFigures(set.name, set.metrics, score),
    errors: [...scorerErrors(score.errors ?? []), ...errors],
  };
}
