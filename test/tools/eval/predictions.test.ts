import { describe, expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/analysis/analyze.ts';
import { annotation } from '../../../server/src/core/features/annotation/annotation.ts';
import { defaultSettings } from '../../../server/src/core/settings/settings.ts';
import { treatmentSentences } from '../../../server/src/tools/eval/claimSentences.ts';
import { drugAliases } from '../../../server/src/tools/eval/drugAliases.ts';
import { manuscriptPrediction } from '../../../server/src/tools/eval/manuscriptPrediction.ts';
import { markedEntities } from '../../../server/src/tools/eval/markedEntities.ts';
import { pointMutation, pointMutations } from '../../../server/src/tools/eval/pointMutations.ts';
import { recordClaims } from '../../../server/src/tools/eval/recordClaims.ts';
import { responseRelations } from '../../../server/src/tools/eval/responseRelations.ts';
import { knowledge, oncology } from '../../support/knowledge.ts';

const base = knowledge({
  ...oncology,
  vocabulary: [
    { id: 'cue/resistance', words: ['resistance'] },
    { id: 'cue/sensitivity', words: ['sensitivity'] },
    { id: 'stance/negation', words: ['does not'] },
  ],
});
const annotate = (text: string) => annotation('one', analyze({ text, format: 'plain' }, base, defaultSettings), base);

describe('entities', () => {
  test('have the types of the corpora, nested ones included', () => {
    const text = 'EGFR T790M and BCR-ABL under EGFR inhibitors, gefitinib and TKI.';
    const read = markedEntities(annotate(text).mentions).map(({ start, end, type }) => [text.slice(start, end), type]);
    expect(read).toEqual([
      ['EGFR', 'Gene'],
      ['T790M', 'Mutation'],
      ['BCR-ABL', 'Mutation'],
      ['EGFR inhibitors', 'drug-class'],
      ['EGFR', 'Gene'],
      ['gefitinib', 'Drug'],
      ['TKI', 'drug-class'],
    ]);
  });

  test('have the types and normal names of the annotated manuscripts', () => {
    const text = 'EGFR T790M, BCR-ABL, PI3K, Iressa.';
    const { mentions } = manuscriptPrediction('900.md', annotate(text));
    expect(mentions.map(({ start, end, type, canonical }) => [text.slice(start, end), type, canonical])).toEqual([
      ['EGFR', 'gene', 'EGFR'],
      ['T790M', 'variant', 'EGFR p.T790M'],
      ['BCR-ABL', 'fusion', 'BCR::ABL1'],
      ['PI3K', 'protein_complex_or_pathway', 'PI3K'],
      ['Iressa', 'drug', 'gefitinib'],
    ]);
  });
});

describe('point mutations', () => {
  test.each([
    ['p.Thr790Met', 'T790M'],
    ['p.(Thr790Met)', 'T790M'],
    ['p.Arg213Ter', undefined],
    ['p.Thr790Thr', undefined],
    ['p.Glu746_Ala750del', undefined],
    ['c.2369C>T', undefined],
  ])('%s is %s', (hgvs, wanted) => expect(pointMutation(hgvs)).toBe(wanted));

  test('count each place and each change of a shorthand', () => {
    expect(pointMutations(annotate('T790M, T790M and BRAF V600E/K.').mentions)).toEqual([
      'T790M',
      'T790M',
      'V600E',
      'V600K',
    ]);
  });
});

describe('claims', () => {
  const denied = annotate('EGFR T790M does not cause resistance to gefitinib.');
  const asserted = annotate('EGFR T790M confers resistance to gefitinib.');

  test('are relations with a direction', () => {
    const relation = (direction: string) => ({
      type: 'response',
      direction,
      args: [
        { role: 'gene', id: 'm0' },
        { role: 'variant', id: 'm1' },
        { role: 'drug', id: 'm2' },
      ],
    });
    expect(responseRelations(asserted)).toEqual([relation('resistance')]);
    expect(responseRelations(denied)).toEqual([relation('no-effect')]);
  });

  test('are of the loss where the sentence tells of one', () => {
    const claims = asserted.claims.map((claim) => ({ ...claim, without: true as const }));
    expect(recordClaims({ ...asserted, claims }).map((record) => record.direction)).toEqual(['sensitivity']);
  });

  test('are records by name', () => {
    const record = { gene: 'EGFR', variant: 'T790M', profile: 'EGFR T790M', drug: 'gefitinib' };
    expect(recordClaims(asserted)).toEqual([{ ...record, direction: 'resistance' }]);
    expect(recordClaims(denied)).toEqual([{ ...record, direction: 'not-resistance' }]);
  });

  test('of a fusion stand under its name and those of its partners', () => {
    expect(recordClaims(annotate('BCR-ABL confers sensitivity to imatinib.')).map(({ gene }) => gene)).toEqual([
      'BCR::ABL1',
      'BCR',
      'ABL1',
    ]);
  });

  test('label their sentence once', () => {
    const text = 'Nothing here. EGFR T790M confers resistance to gefitinib and imatinib.';
    expect(treatmentSentences(annotate(text).claims)).toEqual([{ start: 14, end: text.length, label: 1 }]);
  });
});

test('drug names lead to the nonproprietary one', () => {
  const aliases = drugAliases(base);
  expect(aliases.gleevec).toBe('imatinib');
  expect(aliases['5 fluorouracil']).toBe('fluorouracil');
});
