import type { Block, BlockKind } from '../../manuscript/manuscript.ts';
import { sourceSpan } from '../../manuscript/prose/prose.ts';
import { movedBy, type Span } from '../../text/span.ts';
import { mayHaveNonAsciiLetters } from '../../text/wordRuns.ts';
import type { Related } from '../finding.ts';
import { type BlockFinds, defineRule, type RuleContext, type Summary } from '../rule.ts';
import { changedFinds, countOf, countTexts, type TextCounts } from './textCounts.ts';

/** In letters: shorter sentences may well be repeated ("Resistance is common."). */
const shortest = 60;
const noLetters = /[^\p{L}\d]+/gu;
const letters = (text: string): string => {
  const lower = text.toLowerCase();
  // Most sentences have only ASCII letters, which are much faster to filter.
  return lower.replace(mayHaveNonAsciiLetters(lower) ? noLetters : /[^a-z\d]+/g, '');
};

interface LongSentence {
  /** Place in the source, counted from the start of the block. */
  readonly inBlock: Span;
  /** Its letters only, for comparison. */
  readonly said: string;
}

/** The sufficiently long sentences of a block; a bar separates the columns of a table that lost its markup. */
function* statementsIn({ prose, sentences }: Block): Iterable<LongSentence> {
  for (const sentence of sentences) {
    if (sentence.prose.end - sentence.prose.start < shortest) continue;
    const text = prose.text.slice(sentence.prose.start, sentence.prose.end);
    let at = sentence.prose.start;
    for (const part of text.split('|')) {
      const said = letters(part);
      const start = at + part.length - part.trimStart().length;
      at += part.length + 1;
      if (said.length >= shortest)
        yield { inBlock: sourceSpan(prose, { start, end: start + part.trim().length }), said };
    }
  }
}

/** The statements that occur more than once. */
interface SaidTwice extends TextCounts {
  readonly twice: ReadonlySet<string>;
}

function saidTwice(
  statements: readonly BlockFinds<LongSentence>[],
  before?: Summary<LongSentence, SaidTwice>,
): SaidTwice {
  const counts = countTexts(statements, ({ said }) => said, before);
  const twice = new Set(before?.value.twice);
  const { gone, come } = changedFinds(statements, before?.finds);
  for (const { said } of [...gone, ...come])
    if (countOf(counts, said) > 1) twice.add(said);
    else twice.delete(said);
  return { ...counts, twice };
}

/** The statements by block, and those that occur more than once in the text. */
function statementsOf({ manuscript, searchBlocks, summary }: RuleContext) {
  const statements = searchBlocks('text/repeated-sentence', (index) => {
    const block = manuscript.blocks[index]!;
    const { kind, section } = block;
    if (kind === 'heading' || kind === 'quotation' || manuscript.sections[section]?.role === 'abstract') return [];
    return [...statementsIn(block)];
  });
  const { twice } = summary('text/repeated-sentence', statements, (before?: Summary<LongSentence, SaidTwice>) =>
    saidTwice(statements, before),
  );
  return { statements: twice.size === 0 ? [] : statements, twice };
}

const message = (kind: BlockKind): string =>
  kind === 'table-cell'
    ? 'Another row of a table says the same, word for word.'
    : 'This has been said before, word for word.';

const none: readonly never[] = [];

/** COPE and most journals treat repeated text as an editing error if it is the author's own and within one paper. */
export const textRepeatedSentence = defineRule({
  id: 'text/repeated-sentence',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A sentence or table entry that stands in the manuscript twice',
  why: 'A sentence that is repeated word for word was pasted twice, and a row of a table that says what another row says was probably never filled in. Spaces, case and punctuation make no difference. Sentences of fewer than sixty letters, abstracts, headings and quotations are left alone.',
  examples: [
    {
      text: '| change | what it does |\n| - | - |\n| *BRCA1* loss | Tumours respond to platinum and to PARP inhibitors until reversion restores repair. |\n| *TP53* loss | ⟦Tumours respond to platinum and to PARP inhibitors until reversion restores repair.⟧ |',
    },
    { text: 'Resistance is common. It grows. Resistance is common.', note: 'short' },
    {
      text: '# Abstract\n\nTumours respond to platinum and to PARP inhibitors until reversion restores repair.\n\n# Introduction\n\nTumours respond to platinum and to PARP inhibitors until reversion restores repair.',
      note: 'an abstract',
    },
  ],
  *check(context) {
    const { statements, twice } = statementsOf(context);
    const firsts = new Map<string, readonly Related[]>();
    for (const { block, found } of statements) {
      const home = context.manuscript.blocks[block]!;
      for (const { inBlock, said } of found) {
        if (!twice.has(said)) continue;
        const span = movedBy(inBlock, home.span.start);
        const related = firsts.get(said);
        if (related) yield { span, message: message(home.kind), data: none, related, fixes: none };
        else firsts.set(said, [{ ...span, message: 'said here first' }]);
      }
    }
  },
});
