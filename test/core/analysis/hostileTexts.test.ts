import { expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analysis/analyze.ts';
import { defaultSettings } from '../../../server/src/core/settings/settings.ts';
import { shippedKnowledge } from '../../support/analyzeText.ts';

/** Markup that opens and never closes, and tokens that begin something at every letter. */
const marks = ['(', '[', '"', '*', '|', '-', '1', '1a', '1-', '\n', '| ', '@a;', '[1,', '<!--', '(Abe 2011; ', 'del '];
/** Names without end are read one by one, so that a shorter text says as much of growth. */
const names = ['EGFR ', 'EGFR/', 'p.V600E/K/D/', 'CD4(+)', 'full name (FN) ', 'EGFR confers resistance to gefitinib. '];
/** One paragraph of thousands of sentences, each with something that rules and claims look up around its place. */
const paragraph = [
  'EGFR T790M confers resistance to gefitinib in lung cancer (Lee 2019).',
  'BRAF V600P and FLT3 D835Y were found in the group, whose GTZ was low.',
  'It reduces the response to erlotinib (ERL) [12], and SNAI factor (SFC) rises.',
  'Loss of PTEN led to resistance to trastuzumab in tumours with HQX [@a]. ',
].join(' ');
const hostile = [
  { unit: paragraph, size: 800_000 },
  ...marks.map((unit) => ({ unit, size: 1_000_000 })),
  ...names.map((unit) => ({ unit, size: 100_000 })),
];

/** A quadratic step makes it four, and takes minutes; what is left to three is for memory and for other programs of the machine. */
const growth = 3;
/** Milliseconds under which a ratio says nothing. */
const noticeable = 500;

/** Processor time, since other programs may be running. */
function milliseconds(text: string): number {
  const start = process.cpuUsage();
  analyze({ text, format: 'markdown' }, shippedKnowledge(), defaultSettings);
  return process.cpuUsage(start).user / 1000;
}

it.each(hostile)(
  '$unit without end is read in time that grows with its length',
  { timeout: 120_000 },
  ({ unit, size }) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const half = text.slice(0, text.length / 2);
    const grows = (): boolean => {
      const [one, two] = [milliseconds(half), milliseconds(text)];
      return two > noticeable && two > growth * one;
    };
    // Once may be chance.
    expect(grows() && grows()).toBe(false);
  },
);
