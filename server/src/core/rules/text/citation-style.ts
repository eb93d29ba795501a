import { inBlock } from '../../claims/inBlock.ts';
import type { Citation, CitationStyle } from '../../manuscript/manuscript.ts';
import { groupBy } from '../../text/groupBy.ts';
import { plural } from '../../text/plural.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** Citation systems that no journal mixes. Bare identifiers, footnotes and authors named in the sentence go with any of them. */
const systems: Partial<Record<CitationStyle, string>> = {
  numeric: 'numbers in brackets',
  'linked-number': 'numbers in brackets',
  superscript: 'superscript numbers',
  'author-year': 'authors and years',
  pandoc: 'citation keys',
  role: 'citation keys',
};

/** The citation systems of a manuscript: most have one, and then their citations need no sorting. */
function systemsIn({ manuscript, searchBlocks, summary }: RuleContext): ReadonlySet<string> {
  const finds = searchBlocks('text/citation-style', (block) => [
    ...new Set(inBlock(manuscript.citations, block).flatMap(({ style }) => systems[style] ?? [])),
  ]);
  return summary('text/citation-style', finds, () => new Set(finds.flatMap(({ found }) => found)));
}

/** Groups citations by system, most frequent first. */
const bySystem = (citations: readonly Citation[]): readonly (readonly [string, readonly Citation[]])[] =>
  [...groupBy(citations, ({ style }) => (systems[style] === undefined ? [] : [systems[style]]))].sort(
    ([, a], [, b]) => b.length - a.length,
  );

/** As many citations of the main system show that a single one of another is a stray. */
const fewestOfMain = 5;
/** Spellings that can only be a citation. */
const certain: Partial<Record<CitationStyle, RegExp>> = {
  numeric: /^\[\d{1,3}(?:[,–-] ?\d{1,3}){0,9}\]$/u,
  superscript: /^\^?(?:\\?[[(])?\d{1,3}/u,
  'author-year': /(?:et al\.?|\p{Ll} (?:and|&) \p{Lu}\p{Ll}+),? \(?(?:19|20)\d\d/u,
  pandoc: /^\[@/u,
};
const longestBefore = 40;
/** Numbers in brackets may count something: a citation closes a sentence or clause. */
const closes = /^\s?[.,;](?:\s|$)/u;
/** "Adapted from (Abe et al., 2011)" tells where a figure is from. */
const source =
  /(?:adapted|modified|redrawn|reproduced|reprinted|taken|from|by|see|after|also|than|courtesy of)\s\(?$/iu;
/** "18 months [12–24]", "residues of the loop [25–35]": a range of measurements or counts. */
const measured =
  /(?:\d\s?(?:%|[a-z]{1,12})?|(?<![a-z])(?:range|interval|residues|positions|years|months|weeks|days)[^.;]{0,24})\s?$/i;
/** Two numbers with a greater difference are an interval, not works. */
const widest = 8;

function isRange(written: string, before: string): boolean {
  const [, first, last] = /^\[(\d+)[–-] ?(\d+)\]$/u.exec(written) ?? [];
  return first !== undefined && (Number(last) - Number(first) >= widest || measured.test(before));
}

/**
 * Whether a bracket is a measured range; several of them are not a citation system: "The score fell from 6 points [5–8] to 2
 * [1–3]".
 */
function isMeasured({ manuscript: { text } }: RuleContext, { span: { start, end }, style }: Citation): boolean {
  const before = textBefore(text, { start }, longestBefore);
  return style === 'numeric' && measured.test(before) && isRange(text.slice(start, end), before);
}

/** "^1^ It is still sold": whether the number begins a paragraph, which is the note that it stands for. */
const opensNote = (text: string, written: string): boolean => text.startsWith(written) || text.includes(`\n${written}`);

/** Whether the only citation of its system is certain, in running text, and without another beside it. */
function isStray({ manuscript }: RuleContext, { span, style, block }: Citation, main: string): boolean {
  const { kind } = manuscript.blocks[block]!;
  if (kind !== 'paragraph' && kind !== 'list-item') return false;
  const written = manuscript.text.slice(span.start, span.end);
  const before = textBefore(manuscript.text, span, longestBefore);
  const after = textAfter(manuscript.text, span, 2);
  if (!certain[style]?.test(written)) return false;
  // Beside author–year citations a superscript may be a footnote mark.
  if (style === 'superscript')
    return main === systems.numeric && /\p{Ll}[.,]$/u.test(before) && !opensNote(manuscript.text, written);
  if (style === 'numeric' && isRange(written, before)) return false;
  if (style === 'numeric') return /\p{L} ?[.,]?$/u.test(before) && (closes.test(after) || /[.,]$/u.test(before));
  return closes.test(after) && !source.test(before);
}

/** ICMJE Recommendations: references are numbered in one way throughout; NLM's Citing Medicine, appendix B, describes the systems. */
export const textCitationStyle = defineRule({
  id: 'text/citation-style',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'Two systems of citing in one manuscript',
  why: 'A manuscript cites by bracketed numbers, by superscript numbers or by authors and years; a second system usually came in with a pasted passage, and its numbers may belong to another list. A system counts where it is used twice or more, or once beside five citations or more of the other, where it closes a sentence or clause and can be nothing else. PMIDs, DOIs, footnotes and authors named in a sentence are no system.',
  examples: [
    {
      text: 'One drug failed [1]. Another failed [2]. A third failed [3]. The fourth did not.⟦^4^⟧ The fifth did.^5^',
    },
    { text: 'One drug failed [1]. Another failed [2], as did a third [3].' },
    { text: 'Smith et al. (2015) saw it [1]. Jones et al. (2016) did not [2].', note: 'authors named in a sentence' },
    {
      text: 'One drug failed (Abe et al., 2011). Others followed (Bell et al., 2012; Cole, 2013). One did not ⟦[14]⟧. A third failed (Dean and Eger, 2014), a fourth (Fox et al., 2015) and a fifth (Gray et al., 2016).',
      note: 'a stray',
    },
    {
      text: 'One failed [1]. Another did [2]. A third [3], a fourth [4] and a fifth [5] did. The last did not ⟦(Abe et al., 2011)⟧.',
    },
    {
      text: 'One failed [1]. Another did [2]. A third [3], a fourth [4] and a fifth [5] did, as shown (adapted from Abe et al., 2011) [6].',
    },
    {
      text: 'One drug failed (Abe et al., 2011). Others did (Bell et al., 2012; Cole, 2013). Some [2] did not. A third failed (Dean and Eger, 2014), a fourth (Fox et al., 2015).',
      note: 'it may count something',
    },
    {
      text: 'One drug failed (Abe et al., 2011). Others did (Bell et al., 2012; Cole, 2013). Some did not.^1^ A third failed (Dean and Eger, 2014), a fourth (Fox et al., 2015), a fifth (Gray et al., 2016).',
      note: 'it may be a footnote',
    },
    {
      text: 'One drug failed (Abe et al., 2011). Others did (Bell et al., 2012; Cole, 2013). It took 18 months [12–24]. A third failed (Dean and Eger, 2014), a fourth (Fox et al., 2015), a fifth (Gray et al., 2016).',
      note: 'what was measured',
    },
    {
      text: 'One drug failed (Abe et al., 2011). The score fell from 6 points [5–8] to 2 [1–3]. Others followed (Bell et al., 2012; Cole, 2013).',
      note: 'twice so',
    },
    {
      text: 'One failed [1]. Another did [2]. A third [3], a fourth [4] and a fifth [5] did.^1^\n\n^1^ It is sold again.',
      note: 'a footnote of its own',
    },
    { text: 'One drug failed [1]. Another failed [2]. There were 10^4^ cells.' },
  ],
  *check(context) {
    if (systemsIn(context).size < 2) return;
    const [main, ...others] = bySystem(context.manuscript.citations);
    if (!main) return;
    for (const [system, citations] of others) {
      const [first, ...rest] = citations.filter((one) => !isMeasured(context, one));
      if (!first) continue;
      if (rest.length === 0 && (main[1].length < fewestOfMain || !isStray(context, first, main[0]))) continue;
      yield {
        span: first.span,
        message: `Mixed citation styles: ${plural(rest.length + 1, 'citation')} by ${system}, ${main[1].length} by ${main[0]}.`,
        related: rest.map(({ span }) => ({ ...span, message: `${system} here too` })),
      };
    }
  },
});
