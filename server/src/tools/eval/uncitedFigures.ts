import type { Figure } from './figure.ts';
import { loneFigure } from './scores.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A claim without a citation, as annotated: `likely` if its paragraph cites nothing, `style` if it cites elsewhere. */
export interface UncitedRow extends Range {
  readonly certainty: string;
}

/** The sentences of one manuscript that are annotated as uncited, and those that the rule reports. */
export interface UncitedClaims {
  readonly rows: readonly UncitedRow[];
  readonly reported: readonly Range[];
}

const shared = (one: Range, other: Range): number => Math.min(one.end, other.end) - Math.max(one.start, other.start);
const isSame = (one: Range, other: Range): boolean =>
  shared(one, other) * 2 > Math.min(one.end - one.start, other.end - other.start);

/**
 * Returns how accurate `claim/uncited` is on the annotated manuscripts, and what it reports where another sentence of
 * the paragraph cites.
 */
export function uncitedFigures(set: string, manuscripts: readonly UncitedClaims[]): Figure[] {
  const findings = manuscripts.flatMap(({ rows, reported }) =>
    reported.map((finding) => rows.find((row) => isSame(row, finding))?.certainty),
  );
  const of = (certainty: string | undefined): number => findings.filter((one) => one === certainty).length;
  const precision = findings.length > 0 ? of('likely') / findings.length : 0;
  return [
    loneFigure(set, 'claim/uncited: on likely rows', 'precision', precision),
    loneFigure(set, 'claim/uncited: findings on style rows', 'number', of('style'), true),
    loneFigure(set, 'claim/uncited: findings on no row', 'number', of(undefined), true),
  ];
}
