import type { Prose } from '../../manuscript/manuscript.ts';
import { groupBy } from '../../text/groupBy.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import { inPlaces } from '../inAllPlaces.ts';
import { placesFound } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';

/** The parts of a name before and after its star: "HLA-A" and "02:01", "p.R97Pfs" and "23". */
const before = /[A-Za-z\d.-]{1,24}$/;
const after = /^\d[\dA-Z:]{0,8}/;

/** The name whose star is at this offset of the prose. */
function nameAround(text: string, at: number): readonly { readonly prose: Span }[] {
  const first = before.exec(textBefore(text, { start: at }, 24))?.[0];
  const last = after.exec(text.slice(at + 1, at + 10))?.[0];
  return text[at] === '*' && first && last ? [{ prose: { start: at - first.length, end: at + 1 + last.length } }] : [];
}

/** Emphasis has a star in the prose only where it belongs to a name (`notationStar.ts`). */
const namesWithEatenStars = ({ text, marks }: Prose): readonly { readonly prose: Span }[] =>
  marks
    .filter(({ kind }) => kind === 'emphasis')
    .flatMap(({ start, end }) => [...nameAround(text, start), ...nameAround(text, end - 1)]);

/** CommonMark 0.31, section 6.2: a star between letters or digits may open and close emphasis. */
export const variantItalicStar = defineRule({
  id: 'variant/italic-star',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'safe',
  title: 'The star of an allele or a frameshift that Markdown takes for italics',
  why: 'Two names with a star in one paragraph make a pair of marks: the page shows “UGT1A1<em>28 and UGT1A1</em>6”, without the stars that name the alleles. A backslash before each star keeps it. One finding stands for all of a paragraph.',
  examples: [
    {
      text: 'Carriers of ⟦UGT1A1*28⟧ and UGT1A1*6 need less irinotecan.',
      fixed: 'Carriers of UGT1A1\\*28 and UGT1A1\\*6 need less irinotecan.',
    },
    {
      text: 'Loss of ⟦HLA-A*02:01⟧ or HLA-C*08:02 hides the tumour.',
      fixed: 'Loss of HLA-A\\*02:01 or HLA-C\\*08:02 hides the tumour.',
    },
    {
      text: 'Both had reversions, ⟦p.Ser1982Argfs*22⟧ and p.Arg97Profs*23.',
      fixed: 'Both had reversions, p.Ser1982Argfs\\*22 and p.Arg97Profs\\*23.',
    },
    { text: 'Carriers of *⟦UGT1A1*28⟧* need less.', fixed: 'Carriers of *UGT1A1\\*28* need less.' },
    { text: 'Carriers of UGT1A1\\*28 and UGT1A1\\*6 need less irinotecan.' },
    { text: 'Carriers of UGT1A1*28 need less irinotecan.', note: 'one star alone stays a star' },
    { text: 'Mutations of *EGFR* and of *KRAS* exclude each other.' },
  ],
  *check(context) {
    const { blocks, text } = context.manuscript;
    const found = placesFound(context, 'variant/italic-star', (_, block) => namesWithEatenStars(blocks[block]!.prose));
    for (const [first, ...others] of groupBy(found, ({ block }) => [`${block}`]).values()) {
      if (!first) continue;
      const stars = [first, ...others].map(({ span }) => text.indexOf('*', span.start));
      yield {
        span: first.span,
        message: `Markdown takes the star of ${text.slice(first.span.start, first.span.end)} for italics, and the page shows no star.`,
        related: others.map(({ span }) => ({ ...span, message: 'here too' })),
        fixes: [
          {
            title: inPlaces('Put a backslash before the star', stars.length),
            safety: 'safe',
            edits: stars.map((start) => ({ start, end: start, newText: '\\' })),
          },
        ],
      };
    }
  },
});
