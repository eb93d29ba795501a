import { describe, expect, it } from 'vitest';
import { factsReport } from '../../../server/src/tools/facts/factsReport.ts';
import { type Fact, type Outcome, putFact, readFacts } from '../../../server/src/tools/facts/putFact.ts';
import { knowledge, oncology } from '../../support/knowledge.ts';

const base = knowledge({
  ...oncology,
  evidence: [
    {
      id: 'civic:EID1',
      alteration: 'alteration:EGFR-T790M',
      drugs: ['drug:gefitinib'],
      effect: 'resistance',
      level: 'A',
      source: 'pmid:1',
    },
  ],
  sources: [{ id: 'pmid:1' }],
  vocabulary: [{ id: 'cue/resistance', words: ['resistance'] }],
});
const fact = (alteration: string, drug: string, direction: Fact['direction'] = 'resistance'): Fact => ({
  alteration,
  drug,
  direction,
  disease: 'lung cancer',
});

describe('a fact that is put to the base', () => {
  it.each<[string, Fact, Outcome]>([
    ['that the base says, too', fact('EGFR T790M', 'gefitinib'), 'agrees'],
    ['of the other direction', fact('EGFR T790M', 'gefitinib', 'sensitivity'), 'disagrees'],
    ['on a drug without evidence', fact('EGFR T790M', 'imatinib'), 'silent'],
    ['on a change that is read and not in the base', fact('EGFR L858R', 'gefitinib'), 'silent'],
    ['on two changes together', fact('EGFR T790M and BRAF V600E', 'gefitinib'), 'silent'],
    ['on two drugs together', fact('EGFR T790M', 'gefitinib plus imatinib'), 'silent'],
    ['with words that are no change', fact('blue cells', 'gefitinib'), 'not resolved'],
    ['with a name that is no drug', fact('EGFR T790M', 'nosuchinib'), 'not resolved'],
  ])('%s', (_name, one, outcome) => {
    expect(putFact(base, one)).toBe(outcome);
  });
});

it('a table of facts is read by its columns, and a row without direction is refused', () => {
  const head = 'alteration\tdrug\tdirection\tdisease\n';
  expect(readFacts(`${head}EGFR T790M\tgefitinib\tresistance\tlung cancer\n`)).toEqual([
    fact('EGFR T790M', 'gefitinib'),
  ]);
  expect(() => readFacts(`${head}EGFR T790M\tgefitinib\tunclear\tlung cancer\n`)).toThrow('No direction: EGFR T790M');
});

describe('the report', () => {
  const answered = (outcomes: readonly Outcome[], alteration: string) =>
    outcomes.map((outcome, index) => ({ fact: fact(alteration, `drug ${index}`), outcome }));
  const lines = (...groups: readonly (readonly [readonly Outcome[], string])[]) =>
    factsReport(groups.flatMap(([outcomes, alteration]) => answered(outcomes, alteration))).split('\n');

  it('counts rows, and facts that differ in the drug only once, by the best answer', () => {
    const page = lines([['silent', 'agrees'], 'EGFR T790M'], [['silent', 'not resolved'], 'MET loss']);
    expect(page).toContain('| all rows | 4 | 25.0 % | 1 | 0 | 0 | 2 | 1 |');
    expect(page).toContain('| distinct facts | 2 | 50.0 % | 1 | 0 | 0 | 1 | 0 |');
  });

  it('never hides a wrong direction behind a right one', () => {
    expect(lines([['agrees', 'disagrees'], 'EGFR T790M'])).toContain(
      '| distinct facts | 1 | 0.0 % | 0 | 0 | 1 | 0 | 0 |',
    );
  });

  it('has a row for a gene with ten facts, and one for all others', () => {
    const page = lines([Array.from({ length: 10 }, () => 'agrees' as const), 'EGFR T790M'], [['silent'], 'MET loss']);
    expect(page).toContain('| EGFR | 10 | 100.0 % | 10 | 0 | 0 | 0 | 0 |');
    expect(page).toContain('| all others | 1 | 0.0 % | 0 | 0 | 0 | 1 | 0 |');
  });
});
