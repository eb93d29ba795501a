import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Analysis } from '../../../server/src/core/analysis/analysis.ts';
import { analyze } from '../../../server/src/core/analysis/analyze.ts';
import { codeActions, fixAll } from '../../../server/src/core/features/codeActions.ts';
import { completion } from '../../../server/src/core/features/completion/completion.ts';
import { hover } from '../../../server/src/core/features/hover.ts';
import { defaultSettings } from '../../../server/src/core/settings/settings.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { overlaps, type Span } from '../../../server/src/core/text/span.ts';
import { shippedKnowledge } from '../../support/analyzeText.ts';

const pieces = [
  'EGFR T790M confers resistance to gefitinib',
  'EGFR L790M',
  'Gleevec',
  'letozole',
  'hsa-mir-21',
  'Has-miR-107',
  '[@pao2005]',
  'The patient was given Osimertinib daily.',
  'herceptin',
  'TGF-Î²',
  'It was seen. [1,2].',
  '(Mok et al., 2017) (Wang et al., 2023)',
  '(Lord & Ashworth, 2016)',
  '(Li and Dalton, 2006)',
  '> Gleevec and letozole, Î²\n',
  '`letozole Î²`',
  '“Osimertinib and letozole”',
  '<https://example.org/letozole>',
  '\\[1,2\\]',
  '(Pao et al., 2005)',
  '*EGFR*',
  '^T790M^',
  '# Methods',
  '## References',
  '1. ',
  '- ',
  '| a | b |\n| - | - |\n| EGFR | BRAF V600E |',
  '```\n',
  '$x$',
  '<!-- resistance-disable drug/brand -->',
  '<!-- resistance-disable-next-line -->',
  '<!-- resistance-enable -->',
  '<!--',
  '-->',
  '---\n',
  '\n',
  '\n\n',
  '\r\n',
  '. ',
  '? ',
  ' ',
  '\ud83e',
  '\ud83e\uddec',
  '\u0000',
  '\ufeff',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(' ')),
);
const read = (source: string, previous?: Analysis) =>
  analyze({ text: source, format: 'markdown', ...(previous ? { previous } : {}) }, shippedKnowledge(), defaultSettings);

const expectInside = ({ start, end }: Span, source: string): void => {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(source.length);
};

it('any text is analysed: no rule fails, every span lies in the text', () => {
  fc.assert(
    fc.property(text, (source) => {
      const analysis = read(source);
      expect(analysis.faults).toEqual([]);
      for (const mention of analysis.mentions) expectInside(mention.span, source);
      for (const claim of analysis.claims) expectInside(claim.span, source);
      for (const citation of analysis.manuscript.citations) expectInside(citation.span, source);
      for (const finding of analysis.findings) {
        expectInside(finding.span, source);
        for (const related of finding.related) expectInside(related, source);
        for (const fix of finding.fixes) for (const edit of fix.edits) expectInside(edit, source);
      }
    }),
    { numRuns: 300 },
  );
});

it('edits step by step give what the text gives afresh', () => {
  const change = fc.record({ at: fc.nat(), remove: fc.nat({ max: 12 }), insert: fc.constantFrom('', ...pieces) });
  fc.assert(
    fc.property(text, fc.array(change, { minLength: 1, maxLength: 6 }), (first, changes) => {
      let source = first;
      let analysis = read(source);
      for (const { at, remove, insert } of changes) {
        const start = at % (source.length + 1);
        source = source.slice(0, start) + insert + source.slice(start + remove);
        analysis = read(source, analysis);
        expect(analysis).toEqual(read(source));
      }
    }),
    { numRuns: 100 },
  );
});

it('features answer at every place', () => {
  fc.assert(
    fc.property(text, fc.nat(), (source, place) => {
      const analysis = read(source);
      const at = place % (source.length + 1);
      const hovered = hover(analysis, shippedKnowledge(), at);
      if (hovered) expectInside(hovered.span, source);
      for (const item of completion(analysis, shippedKnowledge(), at, true).items) expectInside(item.replace, source);
      for (const action of codeActions(analysis, { start: at, end: at }))
        for (const edit of action.edits) expectInside(edit, source);
    }),
    { numRuns: 200 },
  );
});

it('allowing a finding silences it and brings no new one of its rule', () => {
  fc.assert(
    fc.property(text, (source) => {
      const analysis = read(source);
      analysis.findings.slice(0, 3).forEach((finding, index) => {
        const allow = codeActions(analysis, finding.span).find(
          (action) => action.finding === index && action.title === `Allow ${finding.rule} in this file`,
        );
        if (!allow) return;
        const after = read(applyEdits(source, allow.edits));
        expect(after.findings.filter((one) => one.rule === finding.rule)).toEqual([]);
      });
    }),
    { numRuns: 100 },
  );
});

it('fix-all converges, and leaves fewer findings with safe fixes than it found', () => {
  fc.assert(
    fc.property(text, (first) => {
      let source = first;
      let analysis = read(source);
      const safe = () => analysis.findings.filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe')).length;
      const before = safe();
      if (fixAll(analysis).length === 0) return;
      for (let round = 0; round < 6; round++) {
        source = applyEdits(source, fixAll(analysis));
        analysis = read(source);
      }
      expect(fixAll(analysis), source).toEqual([]);
      expect(safe(), source).toBeLessThan(before);
    }),
    { numRuns: 200, examples: [['Has-miR-107<!-- resistance-disable drug/brand -->1. ']] },
  );
});

it('fix-all touches no code, front matter, reference, address or quotation', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { manuscript, ...analysis } = read(source);
      // A directive stands in a comment.
      const findings = analysis.findings.filter(({ rule }) => !rule.startsWith('meta/'));
      const quotations = manuscript.blocks.filter(({ kind }) => kind === 'quotation').map(({ span }) => span);
      const words = Array.from(source.matchAll(/(?<![^ \n])“Osimertinib and letozole”/gu), ({ 0: quoted, index }) => ({
        start: index,
        end: index + quoted.length,
      }));
      for (const edit of fixAll({ ...analysis, manuscript, findings }))
        for (const span of [...manuscript.notProse, ...quotations, ...words])
          expect(
            overlaps(edit, span),
            `${source.slice(edit.start, edit.end)} in ${source.slice(span.start, span.end)}`,
          ).toBe(false);
    }),
    { numRuns: 200, examples: [['Has-miR-107<!-- resistance-disable drug/brand -->1. ']] },
  );
});
