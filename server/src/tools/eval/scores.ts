import type { Column, Figure } from './figure.ts';

/** What both scorers print for a metric with `--json`. */
export interface Rate {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly np: number;
  readonly ng: number;
  readonly ci?: readonly [number, number];
}

/** `score.mjs --json`. */
export interface CorpusScore {
  readonly warn: readonly string[];
  readonly metrics: Readonly<Record<string, Rate>>;
  readonly directionAccuracy?: number;
  readonly contradictions?: number;
  readonly sentence?: { readonly mcc: number; readonly allPositiveF1: number };
  /** FP or FN, type, document, context with the mention in double brackets. */
  readonly errors?: readonly (readonly [string, string, string, string])[];
}

export const rateFigure = (set: string, measure: string, { p, r, f1, ci }: Rate): Figure => ({
  set,
  measure,
  values: { precision: p, recall: r, F1: f1 },
  ...(ci ? { interval: ci } : {}),
});

export const loneFigure = (
  set: string,
  measure: string,
  column: Column,
  value: number,
  lowerIsBetter = false,
): Figure => ({ set, measure, values: { [column]: value }, ...(lowerIsBetter ? { lowerIsBetter } : {}) });

const asked = (metrics: readonly string[], name: string): boolean =>
  metrics.some((metric) => (metric.endsWith('*') ? name.startsWith(metric.slice(0, -1)) : name === metric));

/** Returns the figures of a corpus, without metrics that were not requested or that have no gold. */
export function corpusFigures(set: string, metrics: readonly string[], score: CorpusScore): Figure[] {
  const figures = Object.entries(score.metrics)
    .filter(([name, rate]) => rate.ng > 0 && asked(metrics, name))
    .map(([name, rate]) => rateFigure(set, name, rate));
  if (score.directionAccuracy !== undefined && asked(metrics, 'relation directed'))
    figures.push(loneFigure(set, 'relation direction on matched pairs, accuracy', 'number', score.directionAccuracy));
  if (score.contradictions !== undefined)
    figures.push(loneFigure(set, 'claim contradictions', 'number', score.contradictions, true));
  if (score.sentence) {
    figures.push(loneFigure(set, 'sentence, Matthews correlation', 'number', score.sentence.mcc));
    figures.push(loneFigure(set, 'sentence, floor: all positive', 'F1', score.sentence.allPositiveF1));
  }
  return figures;
}
