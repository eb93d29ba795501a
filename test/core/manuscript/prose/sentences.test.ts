import { describe, expect, test } from 'vitest';
import { parseManuscript } from '../../../../server/src/core/manuscript/parseManuscript.ts';
import { sentencesInSource } from '../../../../server/src/core/manuscript/prose/inSource.ts';
import { markedText, markSpans } from '../../../support/markedText.ts';

/** Every `⟦…⟧` is one sentence. */
const cases: readonly string[] = [
  '⟦Cells adapt.⟧ ⟦They survive!⟧ ⟦Do they?⟧ ⟦Yes.⟧',
  '⟦No final stop⟧',
  '⟦Loss of transport:⟧ ⟦The drug does not enter the cell any more.⟧',
  '- **⟦Drug efflux:⟧** ⟦Pumps expel the drug from the cell.⟧',
  '⟦The drugs are: Gefitinib and erlotinib, and others of their class.⟧',
  '⟦Two genes: EGFR and KRAS are mutated in many of these tumours.⟧',
  '⟦Pumps (e.g. P-gp, cf. Fig. 2) act, i.e. they expel drugs vs. keeping them.⟧ ⟦Next.⟧',
  '⟦Ito et al. showed this in E. coli and in S. aureus.⟧ ⟦Dr. J. A. Weiss agreed.⟧',
  '⟦The change c.2369C>T gives p.T790M at 3.5 nM.⟧ ⟦Release v. 3 is out.⟧',
  '⟦It needs vitamin C.⟧ ⟦The rest follows.⟧',
  '⟦Resistance was due to cyclosporine A.⟧ ⟦However, it was rare.⟧',
  '⟦“It failed.”⟧ ⟦(It failed again.)⟧ ⟦[Then it worked.]⟧ ⟦5 of 6 patients relapsed.⟧',
  '⟦The model (see Methods. Part 2) was used.⟧ ⟦More.⟧',
  '⟦Loss is common.⟧ ⟦p53 is mutated.⟧ ⟦mTOR is active.⟧ ⟦miR-21 is raised.⟧',
  '⟦A dose of approx. 5 mg (no. 7, p. 12) was given on Jan. 5.⟧ ⟦No.⟧ ⟦It was not.⟧',
  '⟦Treat the cells.⟧⟦These pumps act.⟧',
  '⟦They expel drugs … and survive.⟧',
  '⟦Trials in the U.S. and the U.K. failed.⟧ ⟦The U.S. Food and Drug Administration agreed.⟧',
  '⟦Resistance arises.[1](#)⟧ ⟦It lasts.⟧',
  '⟦Resistance arises. (Ito et al., 2019), (Weiss & Roth, 2020).⟧ ⟦It lasts.⟧',
  '⟦Resistance arises.³⟧ ⟦It lasts.^4,5^⟧ ⟦It ends.⟧',
  '⟦Resistance arises. \\[1,3\\].⟧ ⟦It lasts [@ito2019].⟧ ⟦It ends.[^2]⟧',
  '⟦Resistance arises.⟧ ⟦[2] showed that it lasts.⟧',
  '⟦Resistance arises.⟧ ⟦Ito et al. (2019) disagree.⟧',
  '⟦[1] Resistance arises.⟧ ⟦It lasts.⟧',
  '⟦1.5 mg is enough.⟧ ⟦2 mg is not.⟧',
  '⟦Does loss help?⟧ ⟦d.⟧ ⟦A woman asks.⟧',
  '⟦It grows with vitamins, i. e. with food.⟧ ⟦Do cells need p. 5?⟧',
];

describe('a sentence spans its words and the citations after its full stop', () => {
  test.each(cases)('%s', (marked) => {
    const { text, spans } = markedText(marked);
    const sentences = parseManuscript(text, 'markdown').blocks.flatMap(sentencesInSource);
    expect(markSpans(text, sentences)).toBe(markSpans(text, spans));
  });
});

test('sentences lie in their own prose', () => {
  const [block] = parseManuscript('Pumps *act* [1]. They\nexpel drugs.', 'markdown').blocks;
  expect(block?.sentences.map(({ prose }) => block.prose.text.slice(prose.start, prose.end))).toEqual([
    'Pumps act.',
    'They expel drugs.',
  ]);
});

test('the label of a caption is no sentence, and a heading is one', () => {
  const { blocks } = parseManuscript(
    '## Pumps. An overview\n\nFigure 2. Ways of a drug. Arrows show efflux.',
    'markdown',
  );
  expect(
    blocks.map((block) => [
      block.kind,
      ...block.sentences.map(({ prose }) => block.prose.text.slice(prose.start, prose.end)),
    ]),
  ).toEqual([
    ['heading', 'Pumps. An overview'],
    ['caption', 'Figure 2. Ways of a drug.', 'Arrows show efflux.'],
  ]);
});
