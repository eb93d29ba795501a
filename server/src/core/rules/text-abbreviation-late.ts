import { byShort, definitionsOfBody, isBody, isStandard, usesOf } from './abbreviations.ts';
import { isQuoted } from './isQuoted.ts';
import { defineRule } from './rule.ts';

/** AMA Manual of Style, chapter 13: expanded at first mention. */
export const textAbbreviationLate = defineRule({
  id: 'text/abbreviation-late',
  since: '0.1.0',
  status: 'stable',
  severity: 'hint',
  fix: 'none',
  title: 'An abbreviation that is used before it is defined',
  why: 'An abbreviation is defined where it first stands in the running text; a definition further down helps nobody. Approved gene symbols and abbreviations that everybody knows need no definition. Abstracts, headings, tables and legends are not counted.',
  examples: [
    { text: 'Drugs spare ⟦CSCs⟧. Cancer stem cells (CSCs) persist.' },
    { text: 'Cancer stem cells (CSCs) persist. Drugs spare CSCs.' },
    { text: '# Abstract\n\nDrugs spare CSCs.\n\n# Introduction\n\nCancer stem cells (CSCs) persist.' },
    { text: 'EGFR was mutated. The epidermal growth factor receptor (EGFR) signals.', note: 'a gene symbol' },
  ],
  *check(context) {
    const { manuscript, knowledge } = context;
    const definitions = byShort(definitionsOfBody(context));
    const uses = usesOf(context, definitions);
    for (const [short, [definition]] of definitions) {
      if (!definition || isStandard(short, knowledge, definition.ids)) continue;
      const early = uses
        .get(short)!
        .filter(
          (use) =>
            use.span.end <= definition.fullSpan.start &&
            use.span.end <= definition.span.start &&
            isBody(manuscript, manuscript.blocks[use.block]!) &&
            !isQuoted(context, use),
        );
      const first = early[0];
      if (!first) continue;
      yield {
        span: first.span,
        message: `${short} is used here and defined only further down, as “${definition.full}”.`,
        data: [...definition.ids],
        related: [{ ...definition.fullSpan, message: 'defined here' }],
        fixes: [],
      };
    }
  },
});
