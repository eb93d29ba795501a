import type { Figure } from './figure.ts';
import { loneFigure, type Rate, rateFigure } from './scores.ts';

type Share = readonly [hit: number, of: number];

/** `score_manuscripts.mjs --json`. */
export interface ManuscriptScore {
  readonly warn: readonly string[];
  /** By `<type> exact` and `<type> overlap`; `all` pools the types. */
  readonly mentions: Readonly<Record<string, Rate & { readonly named?: number; readonly right?: number }>>;
  readonly claims: Readonly<Record<'response' | 'other' | 'any', Rate>>;
  readonly uncited: Readonly<Record<string, Share>>;
  readonly errors: { readonly sure: Share };
  readonly falseAlarmsPer1000: number;
  readonly otherKind: number;
  readonly lists?: Readonly<Record<'fp' | 'fn' | 'missed' | 'alarms', readonly (readonly [string, string, string])[]>>;
}

const claimMeasures = {
  response: 'claim sentences: resistance, sensitivity, overcomes',
  other: 'claim sentences: mechanism, targets, biomarker',
  any: 'claim sentences',
} as const;

/** Returns the counts of several types as one rate. */
function pooled(rates: readonly Rate[]): Rate {
  const sum = (of: (rate: Rate) => number): number => rates.reduce((total, rate) => total + of(rate), 0);
  const [tp, np, ng] = [sum((r) => r.tp), sum((r) => r.np), sum((r) => r.ng)];
  const [p, r] = [np ? tp / np : 0, ng ? tp / ng : 0];
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, tp, np, ng };
}

const share = ([hit, of]: Share): number => (of ? hit / of : 0);

/** Returns the figures of the annotated manuscripts. Mechanisms have fuzzy boundaries and are left out of the pool. */
export function manuscriptFigures(set: string, score: ManuscriptScore): Figure[] {
  const types = Object.entries(score.mentions).filter(([name]) => !name.startsWith('all '));
  const figures = types.filter(([, rate]) => rate.ng + rate.np > 0).map(([name, rate]) => rateFigure(set, name, rate));
  for (const mode of ['exact', 'overlap']) {
    const pool = types.filter(([name]) => name.endsWith(` ${mode}`) && !name.startsWith('mechanism '));
    figures.push(rateFigure(set, `all types but mechanism, ${mode}`, pooled(pool.map(([, rate]) => rate))));
  }
  const named = score.mentions['all overlap'];
  if (named?.named)
    figures.push(loneFigure(set, 'normal name right, accuracy', 'number', (named.right ?? 0) / named.named));
  for (const key of ['response', 'other', 'any'] as const)
    if (score.claims[key].ng > 0) figures.push(rateFigure(set, claimMeasures[key], score.claims[key]));
  for (const [certainty, of] of Object.entries(score.uncited))
    figures.push(loneFigure(set, `uncited claims, ${certainty}`, 'recall', share(of)));
  figures.push(loneFigure(set, 'sure errors', 'recall', share(score.errors.sure)));
  figures.push(loneFigure(set, 'false alarms per 1,000 words', 'number', score.falseAlarmsPer1000, true));
  figures.push(loneFigure(set, 'findings at an error of another kind', 'number', score.otherKind, true));
  return figures;
}
