import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const findingsOf = (text: string) =>
  analyzeText(text).findings.filter((finding) => finding.rule === 'variant/residue-mismatch');

describe('a residue that the protein has, by whatever numbering, is left alone', () => {
  it.each([
    'EGFR T790M arose.',
    'ABL1 T315I arose.',
    'ABL1 T334I arose.',
    'BRAF V599E arose.',
    'EGFR p.Thr790Met arose.',
    'EGFR p.(Thr790Met) arose.',
  ])('%s', (text) => expect(findingsOf(text)).toEqual([]));
});

describe('nothing is said', () => {
  it.each([
    ['of a protein that the base does not hold', 'SUFU L790M arose.'],
    ['of a change without a gene', 'L790M arose.'],
    ['of nucleotides', 'KRAS G35A and BRAF T1799A were found.'],
    ['of the allele that the reference has', 'TP53 R72P is common.'],
    ['of a genotype', 'Carriers of KRAS W12W did well.'],
    ['of a mouse', 'Mice were bred. BRAF V637E and EGFR L860R were expressed.'],
    ['of an amino group', 'The EGFR (H2N) terminus was blocked.'],
    ['of a gene that few papers number', 'MSH2 W99L and CARD11 N184S arose.'],
    ['of a gene that stands far from the change', 'EGFR was sequenced. Later, in other patients, L790M arose.'],
  ])('%s', (_what, text) => expect(findingsOf(text)).toEqual([]));
});

it('EGFR L790M gets a finding that shows residue, sequence and date, and offers T790M', () => {
  const [finding, ...more] = findingsOf('EGFR L790M arose.');
  expect(more).toEqual([]);
  expect(finding?.message).toMatch(
    /^EGFR residue 790 is threonine \(T\), not leucine \(L\): UniProt P00533; data of \d{4}-\d\d-\d\d\./u,
  );
  expect(finding?.message).toMatch(/Curated evidence knows EGFR T790M\.$/u);
  expect(finding?.fixes).toMatchObject([{ safety: 'review', edits: [{ start: 5, end: 10, newText: 'T790M' }] }]);
});

it('a position after the end of the protein is told without a fix', () => {
  const [finding] = findingsOf('KRAS W912Y arose.');
  expect(finding?.message).toMatch(/^KRAS ends at residue 189, before 912 /u);
  expect(finding?.fixes).toEqual([]);
});

describe('one slip away from a curated mutation', () => {
  it.each([
    ['another residue', 'EGFR V790M', 'T790M'],
    ['three letters', 'EGFR p.Leu790Met', 'p.Thr790Met'],
    ['a digit added', 'EGFR T7990M', 'T790M'],
    ['a digit missing', 'EGFR T79M', 'T790M'],
    ['digits swapped', 'EGFR T970M', 'T790M'],
    ['another numbering', 'AR W876L', 'F876L'],
  ])('%s: %s is %s', (_slip, written, right) => {
    const [finding] = findingsOf(`In prostate cancer, ${written} arose.`);
    expect(finding?.fixes.map(({ edits }) => edits.map(({ newText }) => newText))).toContainEqual([right]);
  });
});
