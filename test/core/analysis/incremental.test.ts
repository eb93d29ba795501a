import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Analysis } from '../../../server/src/core/analysis/analysis.ts';
import { analyze } from '../../../server/src/core/analysis/analyze.ts';
import { defaultSettings } from '../../../server/src/core/settings/settings.ts';
import { shippedKnowledge } from '../../support/analyzeText.ts';
import { asData } from '../../support/asData.ts';
import { edited, manuscriptText, textEdit } from '../../support/editedManuscripts.ts';

const analysed = (text: string, previous?: Analysis): Analysis =>
  analyze({ text, format: 'markdown', ...(previous ? { previous } : {}) }, shippedKnowledge(), defaultSettings);

/** The comparison of node is the faster one; that of vitest shows what differs. */
function expectSame(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
}

it('a review analysed edit by edit is analysed as afresh, and earlier analyses stay as they are', () => {
  fc.assert(
    fc.property(manuscriptText, fc.array(textEdit, { minLength: 1, maxLength: 8 }), (first, edits) => {
      let text = first;
      let analysis = analysed(text);
      const versions = [{ analysis, data: asData(analysis) }];
      for (const edit of edits) {
        text = edited(text, edit);
        analysis = analysed(text, analysis);
        const data = asData(analysed(text));
        expectSame(asData(analysis), data);
        versions.push({ analysis, data });
      }
      for (const version of versions) expectSame(asData(version.analysis), version.data);
    }),
    { numRuns: 300 },
  );
  // About twenty seconds of one processor; a machine that runs much else beside it may take ten times as long and more.
}, 900_000);

const met = 'Amplification of MET confers resistance to gefitinib.';
const braf = 'BRAF V600E was found, and its tumour relapsed on vemurafenib.';
const osimertinib = 'EGFR T790M confers resistance to osimertinib.';
const more = 'The Mdr protein was lost. Loss of PTEN confers resistance to trastuzumab [1].';

const causes = (space: string) =>
  `These cause resistance to gefitinib:${space}- amplification of MET\n- ERBB2 amplification`;

/** Pairs of texts in which an edit of one place decides what is said of another. */
const across: readonly (readonly [what: string, before: string, after: string])[] = [
  ['a fence is opened', `${met}\n\n\n${braf}\n\n${more}`, `${met}\n\n\`\`\`\n${braf}\n\n${more}`],
  ['a fence is closed', `\`\`\`\n${met}\n\n\n${braf}`, `\`\`\`\n${met}\n\`\`\`\n\n${braf}`],
  ['an item is nested', `- ${met}\n- ${braf}\n\n${more}`, `- ${met}\n  - ${braf}\n\n${more}`],
  ['a list takes in what is below', `- ${met}\n\n${braf}\n\n${more}`, `- ${met}\n\n  ${braf}\n\n${more}`],
  ['a list is led by another sentence', causes('\n\n'), causes('\n\n').replace('cause', 'do not cause')],
  ['a list stands further after its lead', causes('\n\n'), `${braf}\n\n${causes('\n\n\n\n')}`],
  ['an item goes into another', causes('\n\n'), causes('\n\n').replace('- ERBB2', '  - ERBB2')],
  ['the lead of a list ends', causes('\n\n'), causes('\n\n').replace(':', '.')],
  [
    'the lead of a list becomes a heading',
    'Mechanisms of resistance to gefitinib\n\n- amplification of MET',
    '## Mechanisms of resistance to gefitinib\n\n- amplification of MET',
  ],
  [
    'the heading of a paragraph tells of another drug',
    `${braf}\n\n## Resistance to imatinib\n\nMET amplification causes resistance.`,
    `${braf}\n\n## Resistance to dasatinib\n\nMET amplification causes resistance.`,
  ],
  [
    'the heading of a paragraph names another disease',
    `## Lung cancer\n\n${osimertinib}\n\n${braf}`,
    `## Melanoma\n\n${osimertinib}\n\n${braf}`,
  ],
  [
    'a heading comes above that of a paragraph',
    `${braf}\n\n## Causes\n\n${osimertinib}`,
    `${braf}\n\n# Melanoma\n\n## Causes\n\n${osimertinib}`,
  ],
  [
    'a paragraph comes between a heading and what stood below it',
    '## Resistance to imatinib\n\nMET amplification causes resistance.',
    `## Resistance to imatinib\n\n${braf}\n\nMET amplification causes resistance.`,
  ],
  ['two blocks become one', `${met}\n\n${braf}\n\n${more}`, `${met}\n${braf}\n\n${more}`],
  ['the first block goes', `${met}\n\n${braf}\n\n${more}`, `${braf}\n\n${more}`],
  ['the last block goes', `${met}\n\n${braf}\n\n${more}`, `${met}\n\n${braf}`],
  ['all is another', `${met}\n\n${braf}`, more],
  ['all goes', `${met}\n\n${braf}`, ''],
  ['front matter sets the language', `${met}\n\n${braf}`, `---\nlang: de\n---\n\n${met}\n\n${braf}`],
  ['front matter is broken', `---\nlang: de\n---\n\n${met}`, `---\nlang: de\n--\n\n${met}`],
  ['a label is defined', `[MET][m] is amplified.\n\n${braf}`, `[MET][m] is amplified.\n\n${braf}\n\n[m]: u`],
  ['a list of works ends', `${met}\n\n## References\n\n1. Pao W. 2005.`, `${met}\n\n## Methods\n\n1. Pao W. 2005.`],
  ['a short form is defined', `${met}\n\nMDR follows.`, `Multidrug resistance (MDR) waits.\n\nMDR follows.`],
  ['a sentence is said again', `${met} ${more}\n\n${braf}`, `${met} ${more}\n\n${braf} ${more}`],
  ['a gene is named nowhere else', `KRAS G12C waits.\n\n${met}\n\nG12C came.`, `It waits.\n\n${met}\n\nG12C came.`],
  [
    'a gene comes that no change can be of',
    `R132H waits.\n\n${met}\n\nIDH1 grew.`,
    `R132H waits.\n\n${met}\n\nIDH1, ANKRD49 grew.`,
  ],
  [
    'a gene comes that a change can be of',
    `R132H waits.\n\n${met}\n\nTP53 grew.`,
    `R132H waits.\n\n${met}\n\nTP53, IDH1 grew.`,
  ],
  [
    'a gene comes of which an event in an exon is known',
    `An exon 19 deletion was found.\n\n${met}\n\nKRAS grew.`,
    `An exon 19 deletion was found.\n\n${met}\n\nKRAS, EGFR grew.`,
  ],
  [
    'a gene comes that has a torn change',
    `Then T790 M came.\n\n${met}\n\nKRAS grew.`,
    `Then T790 M came.\n\n${met}\n\nKRAS, EGFR grew.`,
  ],
  [
    'a long text names something of the field',
    `A tumor is no tumour. ${'Nothing of it was heard again. '.repeat(30)}`,
    `A tumor is no tumour. ${'Nothing of it was heard again. '.repeat(30)}\n\n${met}`,
  ],
  ['the other spelling prevails', 'A tumor, a tumour.\n\nTumors.', 'A tumor, a tumour.\n\nTumours, tumours, tumours.'],
];

it.each(across)('analysed from the other text as afresh: %s', (_, before, after) => {
  for (const [first, second] of [
    [before, after],
    [after, before],
  ] as const)
    expect(asData(analysed(second, analysed(first)))).toEqual(asData(analysed(second)));
});
