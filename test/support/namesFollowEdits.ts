import fc from 'fast-check';
import { expect } from 'vitest';
import type { Analysis } from '../../server/src/core/analysis/analysis.ts';
import { analyze } from '../../server/src/core/analysis/analyze.ts';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';
import { shippedKnowledge } from './analyzeText.ts';

const edit = (paragraph: fc.Arbitrary<string>) =>
  fc.record({ at: fc.nat({ max: 5 }), removed: fc.nat({ max: 3 }), added: fc.option(paragraph) });

/** Texts of these paragraphs are edited paragraph by paragraph; their names must be those of a text that is read afresh. */
export const expectNamesToFollowEdits = (paragraph: fc.Arbitrary<string>, numRuns: number): void =>
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 6 }), fc.array(edit(paragraph), { maxLength: 8 }), (first, edits) => {
      let paragraphs = first;
      const analysed = (previous?: Analysis): Analysis =>
        analyze(
          { text: paragraphs.join('\n\n'), format: 'markdown', ...(previous ? { previous } : {}) },
          shippedKnowledge(),
          defaultSettings,
        );
      let analysis = analysed();
      for (const { at, removed, added } of edits) {
        paragraphs = paragraphs.toSpliced(at, removed, ...(added === null ? [] : [added]));
        analysis = analysed(analysis);
        expect(analysis.mentions).toEqual(analysed().mentions);
      }
    }),
    { numRuns },
  );
