import { inBlock } from '../../claims/inBlock.ts';
import type { Citation, CitationStyle } from '../../manuscript/manuscript.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** Systems of citing that no journal mixes. Bare identifiers, footnotes and authors named in the sentence go with any of them. */
const systems: Partial<Record<CitationStyle, string>> = {
  numeric: 'numbers in brackets',
  'linked-number': 'numbers in brackets',
  superscript: 'superscript numbers',
  'author-year': 'authors and years',
  pandoc: 'citation keys',
  role: 'citation keys',
};

/** The systems that a manuscript cites by: most have one, and then its citations need no sorting. */
function systemsIn({ manuscript, searchBlocks, summary }: RuleContext): ReadonlySet<string> {
  const finds = searchBlocks('text/citation-style', (block) => [
    ...new Set(inBlock(manuscript.citations, block).flatMap(({ style }) => systems[style] ?? [])),
  ]);
  return summary('text/citation-style', finds, () => new Set(finds.flatMap(({ found }) => found)));
}

/** Citations by system, the commonest first. */
function bySystem(citations: readonly Citation[]): readonly (readonly [string, readonly Citation[]])[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const system = systems[citation.style];
    if (system === undefined) continue;
    const group = groups.get(system);
    if (group) group.push(citation);
    else groups.set(system, [citation]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

/** ICMJE Recommendations: references are numbered in one way throughout; NLM's Citing Medicine, appendix B, describes the systems. */
export const textCitationStyle = defineRule({
  id: 'text/citation-style',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'Two systems of citing in one manuscript',
  why: 'A manuscript cites by bracketed numbers, by superscript numbers or by authors and years; a second system usually came in with a pasted passage, and its numbers may belong to another list. A system counts where it is used twice or more. PMIDs, DOIs, footnotes and authors named in a sentence are no system.',
  examples: [
    {
      text: 'One drug failed [1]. Another failed [2]. A third failed [3]. The fourth did not.⟦^4^⟧ The fifth did.^5^',
    },
    { text: 'One drug failed [1]. Another failed [2], as did a third [3].' },
    { text: 'Smith et al. (2015) saw it [1]. Jones et al. (2016) did not [2].', note: 'authors named in a sentence' },
    { text: 'One drug failed [1]. Another failed [2]. There were 10^4^ cells.' },
  ],
  *check(context) {
    if (systemsIn(context).size < 2) return;
    const [main, ...others] = bySystem(context.manuscript.citations);
    if (!main) return;
    for (const [system, citations] of others) {
      const [first, ...rest] = citations;
      if (!first || rest.length === 0) continue;
      yield {
        span: first.span,
        message: `Cited by ${system} here and in ${rest.length} other ${rest.length > 1 ? 'places' : 'place'}, by ${main[0]} in ${main[1].length}.`,
        data: [],
        related: rest.map(({ span }) => ({ ...span, message: `${system} here too` })),
        fixes: [],
      };
    }
  },
});
