import { mentionsNear } from '../../claims/mentionsNear.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Mention } from '../../mentions/mention.ts';
import { covers } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import { definedInText, isStandard } from '../abbreviations.ts';
import type { Place } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';
import { isBody } from '../runningText.ts';
import { explainedAnywhere } from './shortForms/explainedAnywhere.ts';
import { usesOf } from './shortForms/shortFormUses.ts';

/** Whether the full name stands right before the use: "cancer stem cells/CSCs" is a definition, too. */
function standsAfterName(manuscript: Manuscript, { block, prose }: Place, full: string): boolean {
  const before = textBefore(manuscript.blocks[block]!.prose.text, prose, full.length + 1);
  return before.toLowerCase() === `${full.toLowerCase()}/`;
}

/** Whether the use is part of a gene or fusion name, which needs no definition: "BCR-ABL", "the ABL kinase domain". */
const namesGene = (mentions: readonly Mention[], { block, prose }: Place): boolean =>
  mentionsNear(mentions, block, prose).some(
    ({ kind, via, prose: whole }) =>
      (kind === 'fusion' || (kind === 'gene' && via !== 'abbreviation')) && covers(whole, prose),
  );

/** "**CSCs** These cells …": whether the use is an emphasised word at the start of a block, which is its heading. */
const isHeading = (manuscript: Manuscript, { block, prose }: Place): boolean =>
  manuscript.blocks[block]!.prose.marks.some(
    ({ kind, start, end }) => kind === 'strong' && start === 0 && prose.end <= end,
  );

/** AMA Manual of Style, chapter 13: expanded at first mention. */
export const textAbbreviationLate = defineRule({
  id: 'text/abbreviation-late',
  since: '0.1.0',
  status: 'stable',
  severity: 'hint',
  fix: 'none',
  marks: 'spelling',
  title: 'An abbreviation that is used before it is defined',
  why: 'An abbreviation is defined where it first stands in the running text; a definition further down helps nobody. Approved gene symbols and abbreviations that everybody knows need no definition. Abstracts, headings, tables and legends are not counted.',
  examples: [
    { text: 'Drugs spare ⟦CSCs⟧. Cancer stem cells (CSCs) persist.' },
    { text: 'Cancer stem cells (CSCs) persist. Drugs spare each CSC.' },
    {
      text: 'Drugs spare them (cancer stem cells/CSCs). Cancer stem cells (CSCs) persist.',
      note: 'named after a slash',
    },
    { text: 'Drugs that spare CSCs\n\nCancer stem cells (CSCs) persist. Drugs spare CSCs.', note: 'a title' },
    { text: '# Abstract\n\nDrugs spare CSCs.\n\n# Introduction\n\nCancer stem cells (CSCs) persist.' },
    {
      text: 'Wild-type cancer stem cells (WT CSC) persist. Drugs spare CSC. Cancer stem cells (CSC) rest.',
      note: 'a bracket of two short forms',
    },
    { text: '**CSCs** These cells wait. Cancer stem cells (CSCs) persist.', note: 'a heading in the line' },
    {
      text: 'Resistance to heat shock protein (HSP) inhibitors (HSPi) is common. HSPi fail, and HSP returns.',
      note: 'one definition within the other',
    },
    {
      text: 'The BCR-ABL fusion is active. It holds most of the Abelson leukemia virus (ABL) oncogene.',
      note: 'a part of the name of a fusion',
    },
    { text: 'EGFR was mutated. The epidermal growth factor receptor (EGFR) signals.', note: 'a gene symbol' },
  ],
  *check(context) {
    const { manuscript, mentions, knowledge } = context;
    const definitions = definedInText(context);
    const uses = usesOf(context, definitions);
    const explained = explainedAnywhere(context);
    for (const [short, [definition]] of definitions) {
      if (!definition || explained.has(short) || isStandard(short, knowledge, definition.ids)) continue;
      const early = uses
        .get(short)!
        .filter(
          (use) =>
            use.span.end <= definition.fullSpan.start &&
            use.span.end <= definition.span.start &&
            isBody(manuscript, manuscript.blocks[use.block]!) &&
            !isHeading(manuscript, use) &&
            !standsAfterName(manuscript, use, definition.full) &&
            !namesGene(mentions, use) &&
            !isQuoted(context, use),
        );
      const first = early[0];
      if (!first) continue;
      yield {
        span: first.span,
        message: `${short} is used here and defined only further down, as “${definition.full}”.`,
        data: [...definition.ids],
        related: [{ ...definition.fullSpan, message: 'defined here' }],
      };
    }
  },
});
