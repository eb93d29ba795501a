import { closedAfter, type DefinedShortForm, definedInText, haveSameMeaning } from '../abbreviations.ts';
import { inPlaces } from '../inAllPlaces.ts';
import { defineRule } from '../rule.ts';

/**
 * AMA Manual of Style, chapter 13: an abbreviation is expanded once, at its first mention; abstract, tables and legends count
 * separately.
 */
export const textAbbreviationRedefined = defineRule({
  id: 'text/abbreviation-redefined',
  since: '0.1.0',
  status: 'stable',
  severity: 'hint',
  fix: 'review',
  title: 'An abbreviation that is defined again',
  why: 'An abbreviation is defined where it first stands in the running text, and used from there on. A second definition makes readers look for a difference. The abstract, tables, figure legends and headings define for themselves and are not counted.',
  examples: [
    {
      text: 'Cancer stem cells (CSCs) persist. Drugs spare ⟦cancer stem cells (CSCs)⟧.',
      fixed: 'Cancer stem cells (CSCs) persist. Drugs spare CSCs.',
    },
    { text: 'Cancer stem cells (CSCs) persist. Drugs spare CSCs.' },
    {
      text: 'Cancer stem cells (CSCs) persist. Drugs spare **⟦CSCs** (cancer stem cells)⟧.',
      note: 'no fix that would break the emphasis',
    },
    {
      text: 'Cancer stem cells (CSCs) persist. Drugs spare ⟦cancer stem cells (CSCs,⟧ or stem cells).',
      note: 'no fix that would leave half of a bracket',
    },
    {
      text: '# Abstract\n\nCancer stem cells (CSCs) persist.\n\n# Introduction\n\nDrugs spare cancer stem cells (CSCs).',
      note: 'the abstract stands apart',
    },
    {
      text: 'Cancer stem cells (CSCs) persist.\n\n# 1 Background\n\nDrugs spare cancer stem cells (CSCs).',
      note: 'what stands above the text, too',
    },
  ],
  *check(context) {
    const { manuscript } = context;
    for (const [short, [first, ...others]] of definedInText(context)) {
      const again = others.filter((one) => haveSameMeaning(first!, one));
      const second = again[0];
      if (!second) continue;
      const spans = again.map(({ fullSpan, span }) => ({
        start: Math.min(fullSpan.start, span.start),
        end: Math.max(fullSpan.end, span.end),
      }));
      const goesOn = (one: DefinedShortForm): boolean =>
        one.span.start > one.fullSpan.start && closedAfter(manuscript.text, one.span.end) === undefined;
      const edits = again.map((one, i) => {
        const written = manuscript.text.slice(one.span.start, one.span.end);
        const { start, end } = spans[i]!;
        const plural = manuscript.text[one.span.end] === 's' ? 's' : '';
        const after =
          one.span.start > one.fullSpan.start ? (closedAfter(manuscript.text, one.span.end) ?? plural.length + 1) : 1;
        return { start, end: end + after, newText: `${written}${plural}` };
      });
      yield {
        span: { start: spans[0]!.start, end: edits[0]!.end },
        message: `${short} was defined before.${again.length > 1 ? ` Defined again in ${again.length} places.` : ''}`,
        data: [...second.ids],
        related: [
          { start: first!.fullSpan.start, end: first!.fullSpan.end, message: 'defined here first' },
          ...spans.slice(1).map((span) => ({ ...span, message: 'defined here too' })),
        ],
        // A fix would leave half a bracket in "(CSCs, or stem cells)", or remove only one of two marks: "**CSC** (cancer stem
        // cell)".
        fixes:
          again.some(goesOn) || edits.some(({ start, end }) => /[*_`]/u.test(manuscript.text.slice(start, end)))
            ? []
            : [
                {
                  title: inPlaces(`Write ${short}`, again.length),
                  safety: 'review',
                  reason: 'A long manuscript may define an abbreviation again for its reader.',
                  edits,
                },
              ],
      };
    }
  },
});
