import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../server/src/core/analysis/analysis.ts';
import { analyze } from '../../../server/src/core/analysis/analyze.ts';
import { baselineEntry } from '../../../server/src/core/analysis/baseline.ts';
import { defaultSettings } from '../../../server/src/core/settings/settings.ts';
import { shippedKnowledge } from '../../support/analyzeText.ts';

/** Paragraphs with findings of all kinds; the numbers tell those of one kind apart. */
const oldParagraphs = [
  'In our ward EGFR T790M confers resistance to gefitinib.',
  'Patients took Gleevec daily. They stopped after a month.',
  'Tumours with EGFR L790M relapse early in this series.',
  'A second drug, Tarceva, was tried; Gleevec was tried again, and again Gleevec failed.',
  'Nothing can be said against this paragraph, which is long enough to be wrapped.',
  'Levels of Has-miR-21-5p rose. The plasma of mice held Has-miR-21-5p too.',
  'KRAS G12D causes resistance to cetuximab in colorectal cancer. BRAF V600E confers resistance to cetuximab.',
];
const newParagraphs = [
  'One patient took Herceptin instead.',
  'Tumours with BRAF A600E were not seen before.',
  'ABCB1 overexpression causes resistance to paclitaxel in these cells.',
  'Here Iressa was given, and Iressa was stopped.',
];

const read = (text: string, baseline: readonly string[] = []): Analysis =>
  analyze({ text, format: 'markdown', baseline }, shippedKnowledge(), defaultSettings);
const entriesOf = ({ findings, manuscript }: Analysis): readonly string[] =>
  findings.map((finding) => baselineEntry(finding, manuscript));
const told = (findings: Analysis['findings'], text: string): readonly string[] =>
  findings.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end).replace(/\s+/gu, ' ')}`).sort();

/** The words of a paragraph on lines of another length. */
const wrapped = (paragraph: string, breaks: readonly boolean[]): string =>
  paragraph
    .split(' ')
    .map((word, index) => (index === 0 ? word : `${breaks[index % breaks.length] ? '\n' : ' '}${word}`))
    .join('');
const manuscript = (paragraphs: readonly string[]): string =>
  paragraphs.map((paragraph, index) => `## Part ${index + 1}\n\n${paragraph}\n`).join('\n');
const before = manuscript(oldParagraphs);

describe('a baseline', () => {
  it('has something to hide in this test', () => {
    expect(told(read(before).findings, before)).toHaveLength(7);
    const fresh = manuscript(newParagraphs);
    expect(told(read(fresh).findings, fresh)).toHaveLength(4);
  });

  it('hides exactly the old findings after re-wrapping, moved sections and new text', () => {
    const entries = entriesOf(read(before));
    const old = told(read(before).findings, before);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...oldParagraphs.keys()], { minLength: oldParagraphs.length }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 9 }),
        fc.subarray([...newParagraphs.keys()]),
        fc.nat({ max: oldParagraphs.length }),
        (order, breaks, added, at) => {
          const moved = order.map((index) => wrapped(oldParagraphs[index]!, breaks));
          const fresh = added.map((index) => newParagraphs[index]!);
          const text = manuscript([...moved.slice(0, at), ...fresh, ...moved.slice(at)]);
          const analysis = read(text, entries);
          const alone = manuscript(fresh);
          expect(told(analysis.parked, text)).toEqual(old);
          expect(told(analysis.findings, text)).toEqual(told(read(alone).findings, alone));
          expect(analysis.gone).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('parks a sentence as often as it stood there', () => {
    const text = 'Tumours with EGFR L790M relapse.\n';
    const entries = entriesOf(read(text));
    const twice = read(`${text}\n${text}`, entries);
    expect([twice.parked.length, twice.findings.length]).toEqual([1, 1]);
  });

  it('knows a finding that stands for all uses by any of them', () => {
    const entries = entriesOf(read('They took Gleevec.\n\nLater Gleevec was stopped.\n'));
    const rest = read('Later Gleevec was stopped.\n\nNobody knew of Gleevec then.\n', entries);
    expect([rest.parked.length, rest.findings.length]).toEqual([1, 0]);
  });

  it('says what nothing answers to any more, unless its rule is off', () => {
    const entries = entriesOf(read('They took Gleevec.\n\nTumours with EGFR L790M relapse.\n'));
    expect(read('They took imatinib.\n', entries).gone).toEqual(entries);
    const off = { ...defaultSettings, rules: { 'drug/brand': 'off' as const } };
    const { gone } = analyze({ text: 'None.', format: 'markdown', baseline: entries }, shippedKnowledge(), off);
    expect(gone).toEqual(entries.filter((entry) => !entry.startsWith('drug/brand')));
  });
});
