import type { Column, Figure } from './figure.ts';

/** The value that a figure must reach. */
export interface Target {
  readonly set: string;
  readonly measure: string;
  readonly column: Column;
  readonly least: number;
}

const targets: readonly Target[] = [
  { set: 'mutation_tmvar3', measure: 'Mutation exact', column: 'F1', least: 0.92 },
  { set: 'mutation_mf', measure: 'wNm mention', column: 'F1', least: 0.92 },
  { set: 'mutation_mf', measure: 'wNm mention', column: 'precision', least: 0.98 },
  { set: 'ner_onco', measure: 'Drug exact', column: 'F1', least: 0.97 },
  { set: 'ner_onco', measure: 'Gene exact', column: 'F1', least: 0.89 },
  { set: 'ner_onco', measure: 'Gene exact', column: 'precision', least: 0.93 },
  { set: 'gold_manuscripts', measure: 'all types but mechanism, exact', column: 'F1', least: 0.8 },
  { set: 'gold_manuscripts', measure: 'all types but mechanism, overlap', column: 'F1', least: 0.9 },
  { set: 'gold_manuscripts', measure: 'claim sentences: resistance, sensitivity, overcomes', column: 'F1', least: 0.8 },
  { set: 'gold_manuscripts', measure: 'claim/uncited: on likely rows', column: 'precision', least: 0.9 },
  { set: 'rel_civicmine', measure: 'relation directed', column: 'F1', least: 0.62 },
  {
    set: 'rel_civicmine',
    measure: 'relation direction on matched pairs, accuracy',
    column: 'number',
    least: 0.92,
  },
  { set: 'claims_civic without evidence', measure: 'claim directed', column: 'F1', least: 0.65 },
];

/** F1 of published tools, measured on other documents of the same corpora: for orientation only. */
const published: readonly { readonly set: string; readonly measure: string; readonly figures: string }[] = [
  { set: 'mutation_tmvar3', measure: 'Mutation exact', figures: 'SETH 0.905' },
  { set: 'mutation_mf', measure: 'wNm mention', figures: 'MutationFinder 0.894, SETH 0.892' },
];

const isSameMeasure = (figure: Figure) => (one: { readonly set: string; readonly measure: string }) =>
  one.set === figure.set && one.measure === figure.measure;

export const publishedFor = (figure: Figure): string => published.find(isSameMeasure(figure))?.figures ?? '';
const targetsOf = (figure: Figure): readonly Target[] => targets.filter(isSameMeasure(figure));

/** "F1 ≥ 0.920 missed, precision ≥ 0.980 met". */
export const targetText = (figure: Figure): string =>
  targetsOf(figure)
    .map(({ column, least }) => {
      const met = (figure.values[column] ?? 0) >= least;
      return `${column} ≥ ${least.toFixed(2)} ${met ? 'met' : 'missed'}`;
    })
    .join(', ');
