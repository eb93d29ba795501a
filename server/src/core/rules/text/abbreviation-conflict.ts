import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Mention } from '../../mentions/mention.ts';
import { textAfter } from '../../text/textAround.ts';
import { type DefinedShortForm, definedInText, haveSameMeaning } from '../abbreviations.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** The next noun tells which of the two is meant: "MDR gene", "AR protein". */
const said = /^[\s-]*(?:genes?|proteins?|mRNA|receptors?|locus)(?![a-z\d])/i;

/** A short form that is defined as a state or disease but used, without a word that tells, for a gene. */
function usedForGene(
  { manuscript, mentions }: RuleContext,
  defined: DefinedShortForm,
  kinds: ReadonlySet<string>,
): Mention | undefined {
  if (!kinds.has('mechanism') && !kinds.has('disease')) return undefined;
  // "promyelocytic leukemia (PML) gene" is the full name of the gene.
  const { text } = manuscript;
  if (said.test(textAfter(text, defined.span, 14).replace(/^\)/u, ''))) return undefined;
  return mentions.find(
    ({ kind, text, block, prose, span }) =>
      kind === 'gene' &&
      text === defined.short &&
      span.start > defined.span.end &&
      !said.test(textAfter(manuscript.blocks[block]!.prose.text, prose, 12)),
  );
}

/** AMA Manual of Style, chapter 13: an abbreviation stands for one term in a manuscript. */
export const textAbbreviationConflict = defineRule({
  id: 'text/abbreviation-conflict',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'none',
  title: 'An abbreviation that stands for two things',
  why: 'PR is a partial response and a progesterone receptor; MDR is a state of cells and an old name of a gene. A reader takes an abbreviation as it was defined. Reported are second definitions with other words, and short forms defined as a state or disease that are used for a gene where no noun such as “gene” or “protein” says so.',
  examples: [
    {
      text: 'A partial response (PR) was seen. The progesterone receptor (⟦PR⟧) was lost.',
    },
    {
      text: 'Multidrug resistance (MDR) is common. Strong expression of ⟦MDR⟧ was seen.',
    },
    { text: 'Multidrug resistance (MDR) is common. The MDR gene was seen. MDR is a problem.' },
    { text: 'A partial response (PR) was seen. Partial responses (PRs) lasted.' },
    {
      text: 'The promyelocytic leukemia (PML) gene is lost. PML suppresses tumours.',
      note: 'the full name of the gene',
    },
    {
      text: 'Relapse came after five years [REF]. Reports of early failure (REF) are few.',
      note: 'a place kept for a citation is no abbreviation',
    },
  ],
  *check(context) {
    const { knowledge } = context;
    for (const [short, definitions] of definedInText(context)) {
      const first = definitions[0]!;
      // "lomustine (CCNU)" and "CCNU (lomustine)" give two names for one thing.
      const other = definitions.find((one) => one.span.start > one.fullSpan.start && !haveSameMeaning(first, one));
      const kinds = new Set(first.ids.map((id) => knowledge.entity(id)?.kind ?? ''));
      const use = other ?? usedForGene(context, first, kinds);
      if (!use || isQuoted(context, use)) continue;
      const meaning = 'full' in use ? `“${use.full}”` : `the gene ${use.labels[0]}`;
      yield {
        span: use.span,
        message: `${short} was defined as “${first.full}” and stands for ${meaning} here.`,
        data: [...first.ids, ...use.ids],
        related: [{ ...first.fullSpan, message: `defined as “${first.full}” here` }],
      };
    }
  },
});
