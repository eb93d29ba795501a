import type { CitationStyle } from '../../manuscript/manuscript.ts';
import { defineRule, type RuleContext } from '../rule.ts';

const numbered: ReadonlySet<CitationStyle> = new Set(['numeric', 'superscript']);
/** Fewer numbers in brackets may not be citations. */
const fewest = 5;

/** Whether the text is complete; a chapter or an extract has its list elsewhere. */
const isWhole = ({ manuscript: { sections } }: RuleContext): boolean =>
  sections.some(({ role }) => role === 'conclusion') &&
  sections.some(({ role }) => role === 'abstract' || role === 'introduction') &&
  sections.every(({ role }) => role !== 'references');

const sentences = [1, 2, 3, 4, 5].map((number) => `Cells have way number ${number} [${number}].`).join(' ');
const text = (marked: string): string => `## Introduction\n\n${marked}\n\n## Conclusion\n\nCells have many ways.`;

/** ICMJE Recommendations: a manuscript ends with its references, in the order of the numbers in the text. */
export const citeMissingList = defineRule({
  id: 'cite/missing-list',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'Numbered citations in a manuscript that has no reference list',
  why: 'Numbers lead nowhere without the list that they count; it was lost when the text was converted, or is still to come. Reported once, at the first number of a manuscript with an introduction or abstract and a conclusion that cites five works or more by number, and has neither a list nor a bibliography.',
  examples: [
    { text: text(sentences.replace('[1]', '⟦[1]⟧')) },
    { text: `${text(sentences)}\n\n## References\n\n1. Abe K. Pumps. J Ex. 2011;3:1-9.` },
    { text: sentences, note: 'an extract' },
    { text: text('Cells have ways [1,2].') },
  ],
  *check(context) {
    const { manuscript, references } = context;
    if (references.listed.length > 0 || references.bibliography || !isWhole(context)) return;
    const cited = manuscript.citations.filter(({ style }) => numbered.has(style));
    const works = new Set(cited.flatMap(({ keys }) => keys));
    const [first] = cited;
    if (!first || works.size < fewest) return;
    yield {
      span: first.span,
      message: `The text cites ${works.size} works by number, and no list of references says which they are.`,
    };
  },
});
