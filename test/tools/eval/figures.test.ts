import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../server/src/tools/eval/figure.ts';
import { changesText, figureChanges } from '../../../server/src/tools/eval/figureChanges.ts';
import { type ManuscriptScore, manuscriptFigures } from '../../../server/src/tools/eval/manuscriptScores.ts';
import { readReport, report } from '../../../server/src/tools/eval/report.ts';
import { corpusFigures, type Rate } from '../../../server/src/tools/eval/scores.ts';
import { table } from '../../../server/src/tools/eval/table.ts';
import { uncitedFigures } from '../../../server/src/tools/eval/uncitedFigures.ts';

const rate = (tp: number, np: number, ng: number): Rate => {
  const [p, r] = [np ? tp / np : 0, ng ? tp / ng : 0];
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, tp, np, ng };
};
const gene: Figure = { set: 'ner_onco', measure: 'Gene exact', values: { precision: 0.94, recall: 0.8, F1: 0.8644 } };
const alarms: Figure = { set: 'texts', measure: 'false alarms', values: { number: 3 }, lowerIsBetter: true };

describe('figures', () => {
  test('of a corpus are those that are asked for and have gold', () => {
    const score = {
      warn: [],
      metrics: { 'Gene exact': rate(8, 10, 16), 'Gene touch': rate(9, 10, 16), 'Drug exact': rate(0, 1, 0) },
      contradictions: 2,
    };
    expect(corpusFigures('one', ['Gene exact', 'Drug *'], score)).toEqual([
      { set: 'one', measure: 'Gene exact', values: { precision: 0.8, recall: 0.5, F1: 0.8 / 1.3 } },
      { set: 'one', measure: 'claim contradictions', values: { number: 2 }, lowerIsBetter: true },
    ]);
  });

  test('of manuscripts pool the counts of all types but mechanisms', () => {
    const score: ManuscriptScore = {
      warn: [],
      mentions: {
        'gene exact': rate(3, 4, 5),
        'mechanism exact': rate(50, 50, 50),
        'drug exact': rate(5, 6, 5),
        'all exact': rate(58, 60, 60),
      },
      claims: { response: rate(1, 1, 2), other: rate(0, 0, 0), any: rate(1, 1, 2) },
      uncited: { likely: [1, 2] },
      errors: { sure: [1, 4] },
      falseAlarmsPer1000: 0.5,
      otherKind: 0,
    };
    const figures = new Map(manuscriptFigures('gold', score).map(({ measure, values }) => [measure, values]));
    expect(figures.get('all types but mechanism, exact')).toEqual({
      precision: 0.8,
      recall: 0.8,
      F1: expect.closeTo(0.8),
    });
    expect(figures.get('uncited claims, likely')).toEqual({ recall: 0.5 });
    expect(figures.get('false alarms per 1,000 words')).toEqual({ number: 0.5 });
    expect(figures.has('claim sentences: mechanism, targets, biomarker')).toBe(false);
  });

  test('of uncited claims say how many findings stand on likely rows, on style rows and on none', () => {
    const rows = [
      { start: 0, end: 50, certainty: 'likely' },
      { start: 60, end: 90, certainty: 'style' },
    ];
    const reported = [
      { start: 2, end: 48 },
      { start: 60, end: 95 },
      { start: 200, end: 240 },
      { start: 86, end: 130 },
    ];
    expect(uncitedFigures('gold', [{ rows, reported }]).map(({ values }) => values)).toEqual([
      { precision: 0.25 },
      { number: 1 },
      { number: 2 },
    ]);
  });

  test('are a table that leaves out columns without anything', () => {
    expect(table([gene, { ...alarms, set: 'ner_onco' }])).toBe(
      [
        'set       measure       precision  recall     F1  number  wanted',
        'ner_onco  Gene exact        0.940   0.800  0.864          F1 ≥ 0.89 missed, precision ≥ 0.93 met',
        'ner_onco  false alarms                                 3',
      ].join('\n'),
    );
  });

  test('come back from the report as they were shown', () => {
    const page = report([gene, alarms]);
    expect(readReport(page)).toEqual([
      { ...gene, values: { precision: 0.94, recall: 0.8, F1: 0.864 } },
      { set: 'texts', measure: 'false alarms', values: { number: 3 } },
    ]);
    expect(figureChanges(readReport(page), [gene, alarms])).toEqual([]);
  });
});

describe('moves', () => {
  const became = (values: Figure['values']) =>
    figureChanges([gene], [{ ...gene, values: { ...gene.values, ...values } }]);

  test.each([
    [{ F1: 0.8646 }, [['F1', false]]],
    [{ F1: 0.8641 }, []],
    [{ F1: 0.861 }, [['F1', false]]],
    [{ F1: 0.859 }, [['F1', true]]],
    [
      { precision: 0.93, recall: 0.82 },
      [
        ['precision', true],
        ['recall', false],
      ],
    ],
  ])('%j', (values, wanted) => expect(became(values).map(({ column, worse }) => [column, worse])).toEqual(wanted));

  test('know where less is better', () => {
    const [fewer] = figureChanges([alarms], [{ ...alarms, values: { number: 2 } }]);
    const [more] = figureChanges([alarms], [{ ...alarms, values: { number: 4 } }]);
    expect([fewer?.worse, more?.worse]).toEqual([false, true]);
  });

  test('leave out sets that were not measured, and tell new and gone measures once', () => {
    const other = { ...gene, measure: 'Gene overlap' };
    expect(changesText(figureChanges([gene, alarms], [other]))).toBe(
      '       ner_onco, Gene exact: gone\n       ner_onco, Gene overlap: new',
    );
  });
});
