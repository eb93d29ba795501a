import { inBlock } from '../../claims/inBlock.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Citation } from '../../manuscript/manuscript.ts';
import type { Span } from '../../text/span.ts';
import { proseMatches } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** Citation styles placed before the full stop; superscripts come after it. */
const before: ReadonlySet<Citation['style']> = new Set([
  'pandoc',
  'numeric',
  'author-year',
  'pmid',
  'doi',
  'article',
  'role',
]);

/** Adjacent citations of a block, brackets included, merged into one span. */
function* runs(citations: readonly Citation[], text: string): Iterable<Span> {
  let run: { start: number; end: number } | undefined;
  for (const { span, style } of citations) {
    if (!before.has(style)) continue;
    if (run && /^[\s,;()]*$/u.test(text.slice(run.end, span.start))) {
      run.end = span.end;
      continue;
    }
    if (run) yield run;
    run = { ...span };
  }
  if (run) yield run;
}

/** The full stop before a citation, with the text between; not that of `et al.` or an initial. */
const stopBefore = /(?<!\bal|\b\p{L}|\.)\.(\s*[([\\]*)$/u;
/** "2024; 16(13) 2426. doi:10.…": an unbracketed citation after a stop is part of a reference written out in full. */
const opensBare = /^(?:doi|pmid|pmcid|https?)\s?:/iu;
const stopAfter = /^[\])\\]*\.(?!\.)/u;

/** The first full stop, the end of the second, and the replacement for the first; offsets count from the start of the block. */
interface DoubledStop {
  readonly stop: number;
  readonly end: number;
  readonly newText: string;
}

function doubledStops({ manuscript }: RuleContext, index: number): DoubledStop[] {
  const { span } = manuscript.blocks[index]!;
  return [...runs(inBlock(manuscript.citations, index), manuscript.text)].flatMap(({ start, end }) => {
    const first = stopBefore.exec(manuscript.text.slice(Math.max(span.start, start - 12), start));
    const second = stopAfter.exec(manuscript.text.slice(end, Math.min(span.end, end + 6)));
    if (!first || !second || opensBare.test(manuscript.text.slice(start, start + 8))) return [];
    const newText = /^\s/u.test(first[1] ?? '') ? '' : ' ';
    return [{ stop: start - first[0].length - span.start, end: end + second[0].length - span.start, newText }];
  });
}

/** "Abe et al..", "and so on..": not three stops, and not two that stand for an omission. */
const twoStops = /(?<=[\p{L})\]])[.,;]\.(?=\s|$)(?!\s\.)/gu;

/** AMA Manual of Style and NLM's Citing Medicine place a bracketed citation before the full stop of its sentence. */
export const textDoubledStop = defineRule({
  id: 'text/doubled-stop',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'safe',
  title: 'A full stop too many',
  why: 'A sentence ends once. With a citation in brackets the full stop stands after it; the one before it is left over. Where an abbreviation ends the sentence its stop is enough.',
  examples: [
    { text: 'The drug is pumped out⟦. [1,3].⟧', fixed: 'The drug is pumped out [1,3].' },
    { text: 'The drug is pumped out⟦. (Smith et al., 2015).⟧', fixed: 'The drug is pumped out (Smith et al., 2015).' },
    { text: 'The drug is pumped out⟦. [@smith2015].⟧', fixed: 'The drug is pumped out [@smith2015].' },
    { text: 'So it was found by Abe et al⟦..⟧ Others fail.', fixed: 'So it was found by Abe et al. Others fail.' },
    {
      text: 'She works at the University of Abe⟦,.⟧ Others fail.',
      fixed: 'She works at the University of Abe. Others fail.',
    },
    { text: 'They wait ... and grow. In [..] cells, 1..5 and ../file.' },
    { text: 'The drug is pumped out [1,3]. It fails.' },
    { text: 'The drug is pumped out. [1,3] It fails.', note: 'one full stop' },
    { text: 'Abe K, Bose R. Pumps. J Ex. 2011; 3(1) 9. doi:10.5555/jex.3. It is new.', note: 'a reference' },
    { text: 'As found by Smith et al. [3].' },
  ],
  *check(context) {
    for (const { span, ...place } of proseMatches(context, 'text/doubled-stop in a row', twoStops, /[.,;]\./u)) {
      // A citation between the two is left out of the prose.
      if (span.end - span.start !== 2 || isQuoted(context, place)) continue;
      yield {
        span,
        message: 'Two stops stand here in a row.',
        fixes: [{ title: 'Remove one', safety: 'safe', edits: [{ start: span.start, end: span.end, newText: '.' }] }],
      };
    }
    for (const { block, found } of context.searchBlocks('text/doubled-stop', (index) => doubledStops(context, index))) {
      const { start: at } = context.manuscript.blocks[block]!.span;
      for (const { stop, end, newText } of found)
        yield {
          span: { start: at + stop, end: at + end },
          message: 'The sentence ends twice, before and after its citation.',
          fixes: [
            {
              title: 'Remove the first full stop',
              safety: 'safe',
              edits: [{ start: at + stop, end: at + stop + 1, newText }],
            },
          ],
        };
    }
  },
});
