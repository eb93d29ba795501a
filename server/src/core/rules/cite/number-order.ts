import { inBlock } from '../../claims/inBlock.ts';
import type { Block, Citation, Manuscript } from '../../manuscript/manuscript.ts';
import { entryNumber, isNumbered } from '../../manuscript/references/references.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** Whether any citation is a number: most manuscripts have none, and need not be counted through. */
const citesByNumber = ({ manuscript, searchBlocks }: RuleContext): boolean =>
  searchBlocks('cite/number-order', (block) => (inBlock(manuscript.citations, block).some(isNumbered) ? [true] : []))
    .length > 0;

/**
 * Whether a block is outside the running text. Works in tables and captions are counted where the text first mentions the
 * table, which is hard to tell.
 */
const isAside = ({ kind }: Block): boolean => kind === 'table-cell' || kind === 'caption';
/** Fewer numbers show no order. */
const fewest = 8;
/** Nor is there an order if more than this share of the numbers is skipped. */
const tolerated = 0.1;

/** Whether superscripts have become plain digits, which cannot all be told from the numbers of the text. */
const lostMarkup = ({ text, citations }: Manuscript): boolean =>
  citations.some(({ style, span }) => style === 'superscript' && /\d/.test(text[span.start] ?? ''));

/** A number cited before lower ones. */
interface Leap {
  readonly citation: Citation;
  readonly number: number;
  /** The skipped numbers, each with its later citation, if any. */
  readonly skipped: readonly { readonly number: number; readonly later: Citation | undefined }[];
}

/** The first citation of each number in running text, in order, and the numbers that a table or a caption has. */
function citedNumbers({ blocks, citations }: Manuscript) {
  const first = new Map<number, Citation>();
  const aside = new Set<number>();
  for (const citation of citations) {
    if (!isNumbered(citation)) continue;
    const inText = !isAside(blocks[citation.block]!);
    for (const key of citation.keys) {
      const number = Number(entryNumber(key));
      if (!Number.isInteger(number)) continue;
      if (!inText) aside.add(number);
      else if (!first.has(number)) first.set(number, citation);
    }
  }
  return { first, aside };
}

/**
 * The leaps in a manuscript whose numbers otherwise follow the order of first citation. List entries without a citation are
 * left to another rule.
 */
function leaps(manuscript: Manuscript, hasList: boolean): readonly Leap[] {
  const { first, aside } = citedNumbers(manuscript);
  const found: Leap[] = [];
  let reached = 0;
  for (const [number, citation] of first) {
    const skipped: { number: number; later: Citation | undefined }[] = [];
    for (let passed = reached + 1; passed < number; passed++)
      if (!aside.has(passed) && (!hasList || first.has(passed)))
        skipped.push({ number: passed, later: first.get(passed) });
    if (skipped.length > 0) found.push({ citation, number, skipped });
    reached = Math.max(reached, number);
  }
  const passed = found.reduce((sum, { skipped }) => sum + skipped.length, 0);
  return first.size >= fewest && passed <= Math.max(1, first.size * tolerated) ? found : [];
}

const text = [1, 2, 3, 4, 5, 6].map((number) => `Cells have way number ${number} [${number}].`).join(' ');

/** ICMJE Recommendations, on references: they are numbered consecutively in the order in which the text first mentions them. */
export const citeNumberOrder = defineRule({
  id: 'cite/number-order',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'none',
  title: 'A citation number out of order',
  why: 'Where works are numbered as they are first mentioned, a number that is passed over was deleted with its sentence, or was moved without counting anew. Reported is a leap in a manuscript of eight numbers or more that otherwise count up; lists in alphabetical order are left alone, and numbers that stand in a table or caption are never missed.',
  examples: [
    { text: `${text} They wait ⟦[8]⟧, and they return [9].` },
    { text: `${text} They wait ⟦[8]⟧, as [7] has it, and they return [9].`, note: 'cited later' },
    { text: `${text} They wait [7], as [3,5] have it, and they return [8–10].` },
    {
      text: `${text} They wait [8], and they return [9].\n\n| cell | work |\n| - | - |\n| one | [7] |`,
      note: 'in a table',
    },
    { text: 'Cells pump [7]. They wait [3]. They return [8]. They hide [1,2]. They move [12]. They grow [5].' },
  ],
  *check(context) {
    const { manuscript, references } = context;
    if (!citesByNumber(context) || lostMarkup(manuscript)) return;
    for (const { citation, number, skipped } of leaps(manuscript, references.listed.length > 0)) {
      const lost = skipped.filter(({ later }) => !later).map((one) => one.number);
      const late = skipped.flatMap(({ number: passed, later }) => (later ? [{ ...later.span, passed }] : []));
      yield {
        span: citation.span,
        message: [
          'Numbers follow the order of their first citation here',
          ...(lost.length > 0 ? [`the text never cites ${lost.join(', ')}`] : []),
          ...(late.length > 0 ? [`${late.map(({ passed }) => passed).join(', ')} should come before ${number}`] : []),
        ]
          .join('; ')
          .concat('.'),
        related: late.map(({ start, end, passed }) => ({ start, end, message: `${passed} is first cited here` })),
      };
    }
  },
});
