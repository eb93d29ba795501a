import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analysis/analyze.ts';
import { defaultSettings } from '../../../server/src/core/settings/settings.ts';
import { shippedKnowledge } from '../../support/analyzeText.ts';
import { asData } from '../../support/asData.ts';
import { edited, manuscriptText, textEdit } from '../../support/editedManuscripts.ts';

it('a review analysed edit by edit is analysed as afresh', () => {
  fc.assert(
    fc.property(manuscriptText, fc.array(textEdit, { minLength: 1, maxLength: 8 }), (first, edits) => {
      let text = first;
      let analysis = analyze({ text, format: 'markdown' }, shippedKnowledge(), defaultSettings);
      for (const edit of edits) {
        text = edited(text, edit);
        analysis = analyze({ text, format: 'markdown', previous: analysis }, shippedKnowledge(), defaultSettings);
        const [stepwise, afresh] = [
          analysis,
          analyze({ text, format: 'markdown' }, shippedKnowledge(), defaultSettings),
        ].map(asData);
        // The comparison of node is the faster one; that of vitest shows what differs.
        if (!isDeepStrictEqual(stepwise, afresh)) expect(stepwise).toEqual(afresh);
      }
    }),
    { numRuns: 300 },
  );
  // About twenty seconds of one processor; a machine that runs much else beside it may take ten times as long and more.
}, 900_000);
