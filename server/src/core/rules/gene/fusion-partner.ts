import { sentenceText } from '../../manuscript/sentenceText.ts';
import type { Mention } from '../../mentions/mention.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces, rewritten } from '../inAllPlaces.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { fusionNames, reversed } from './fusionName.ts';

/** Whether the text is about a reciprocal fusion, the other product of a translocation, whose order is rightly reversed. */
const isReciprocal = ({ manuscript }: RuleContext, mention: Mention): boolean =>
  /reciproc|derivative|\bder\(/iu.test(sentenceText(manuscript, mention));

/** The 5′ partner comes first (HGNC, Bruford et al. 2021). Only a fusion that the base knows is used to contradict a writer. */
export const geneFusionPartner = defineRule({
  id: 'gene/fusion-partner',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'A gene fusion with its partners the wrong way round',
  why: 'In the name of a fusion the 5′ partner stands first; the other order names the reciprocal product, another molecule. The order is checked for fusions that the base knows in one order only. A slash gives no order and is left alone, and so is a sentence that speaks of the reciprocal fusion.',
  examples: [
    { text: 'Tumours with ⟦ALK-EML4⟧ shrank.', fixed: 'Tumours with EML4-ALK shrank.' },
    { text: '⟦ABL1::BCR⟧ drives the disease.', fixed: 'BCR::ABL1 drives the disease.' },
    { text: 'Tumours with EML4-ALK shrank.' },
    { text: 'The reciprocal ABL1::BCR transcript is silent.', note: 'the other product' },
    { text: 'We tested for ALK/EML4.', note: 'a slash gives no order' },
  ],
  *check(context) {
    const turned = fusionNames(context).filter(
      ({ mention, separator, written, recorded }) =>
        separator !== '/' && recorded === reversed(written) && !isReciprocal(context, mention),
    );
    for (const uses of grouped(turned, ({ written }) => written)) {
      const { mention, recorded = '' } = uses[0]!;
      const spelled = (separator: string): string => recorded.replace('::', () => separator);
      yield inAllPlaces(
        uses.map((use) => rewritten(use.mention, spelled(use.separator))),
        {
          message: `The 5′ partner of a fusion stands first: ${recorded} (HGNC, Bruford et al. 2021).`,
          data: mention.ids,
          title: `Write ${spelled(uses[0]!.separator)}`,
          safety: 'review',
          reason: 'The reciprocal product may be meant.',
        },
      );
    }
  },
});
