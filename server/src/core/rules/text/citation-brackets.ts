import { foundAmong } from '../foundAmong.ts';
import { inPlaces } from '../inAllPlaces.ts';
import { defineRule } from '../rule.ts';

/** APA, section 8.12, and Harvard styles: works cited together share one pair of brackets, with semicolons between. */
export const textCitationBrackets = defineRule({
  id: 'text/citation-brackets',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'safe',
  title: 'Citations side by side, each in its own brackets',
  why: 'Works that are cited for the same words stand in one pair of brackets with semicolons between them: (Mok et al., 2017; Wang et al., 2023). One finding stands for all places.',
  examples: [
    {
      text: 'It fails ⟦(Mok et al., 2017) (Wang et al., 2023)⟧. It grows (Liam et al., 2023), (Li et al., 2024).',
      fixed: 'It fails (Mok et al., 2017; Wang et al., 2023). It grows (Liam et al., 2023; Li et al., 2024).',
    },
    { text: 'It fails (Mok et al., 2017; Wang et al., 2023).' },
    { text: 'It fails (Mok et al., 2017) and grows (Wang et al., 2023).' },
  ],
  *check(context) {
    const { text, citations, blocks } = context.manuscript;
    const joined = foundAmong(context, 'text/citation-brackets', citations, (one, index) => {
      const next = citations[index + 1];
      if (next?.block !== one.block || blocks[one.block]?.kind === 'quotation') return undefined;
      if (one.style !== 'author-year' || next.style !== 'author-year') return undefined;
      if (text[one.span.end - 1] !== ')' || text[next.span.start] !== '(') return undefined;
      return /^,?\s+$/u.test(text.slice(one.span.end, next.span.start)) || undefined;
    });
    const pairs = joined.map(({ item: one, index }) => {
      const next = citations[index + 1]!;
      return { span: { start: one.span.start, end: next.span.end }, from: one.span.end - 1, to: next.span.start + 1 };
    });
    const [first, ...others] = pairs;
    if (!first) return;
    yield {
      span: first.span,
      message: `Works cited together share one pair of brackets, with semicolons between them.${others.length > 0 ? ` They are apart in ${pairs.length} places.` : ''}`,
      related: others.map(({ span }) => ({ ...span, message: 'here too' })),
      fixes: [
        {
          title: inPlaces('Join the brackets', pairs.length),
          safety: 'safe',
          edits: pairs.map(({ from, to }) => ({ start: from, end: to, newText: '; ' })),
        },
      ],
    };
  },
});
