import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { WordRuns } from '../../text/wordRuns.ts';
import { inBlockquote } from '../inBlockquote.ts';
import { type FoundText, placeAt, placesFound } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';
import { runsOfBlock } from '../runsOfBlock.ts';

/** Words that never occur twice in a row in a sentence; "had had", "that that" and "very very" do. */
const once = new Set(
  [
    'the a an this these those its their our each',
    'of in to from with for by at into between among during through against via than',
    'and or but as if when where while which whether because although',
    'is are was were be been has have can may will could would should not',
    'we they it he who also such both only',
  ].flatMap((line) => line.split(' ')),
);
/** "in in vitro assays": the second belongs to the Latin words. */
const latin = /^\s(?:vitro|vivo|situ|silico|utero|ovo)(?!\p{L})/u;
/** In letters: length of the longest word in the list. */
const longest = Math.max(...Array.from(once, ({ length }) => length));
/** "What it is is unclear": a clause that ends in the verb is the subject of the next. */
const clause = /(?<!\p{L})(?:all|how|that|what|whatever|where|which|who|why)\s(?:\p{L}+\s){0,5}\p{L}+\s$/iu;
const verb = /^(?:is|are|was|were)$/iu;
const beside = /[\p{L}\d.'’/-]/u;

/** The places where one or two words of the list are immediately repeated. */
function* repeatsIn(prose: string, { starts, ends, plain }: WordRuns): Iterable<Span> {
  const isAfter = (run: number) => starts[run] === ends[run - 1]! + 1 && /[ \n]/u.test(prose[ends[run - 1]!]!);
  const wordOf = (run: number) => prose.slice(starts[run], ends[run]);
  // With capitals after the first letter it is another word.
  const isAlike = (first: number, run: number) => {
    // Comparing lengths tells most words apart at a fraction of the cost of slicing them.
    if (!plain[run] || ends[run]! - starts[run]! !== ends[first]! - starts[first]!) return false;
    const word = wordOf(run);
    const other = wordOf(first);
    return once.has(word) && (other === word || other === word[0]!.toUpperCase() + word.slice(1));
  };
  for (let run = 1; run < starts.length; run++) {
    if (ends[run]! - starts[run]! > longest || !isAfter(run)) continue;
    if (isAlike(run - 1, run)) yield { start: starts[run - 1]!, end: ends[run]! };
    else if (run > 2 && isAlike(run - 2, run) && isAlike(run - 3, run - 1) && isAfter(run - 1) && isAfter(run - 2))
      yield { start: starts[run - 3]!, end: ends[run]! };
  }
}

/** Words of the list that occur twice in a row. */
function doubledIn(prose: string, runs: WordRuns): readonly FoundText[] {
  const found: FoundText[] = [];
  for (const { start, end } of repeatsIn(prose, runs)) {
    if (beside.test(prose[start - 1] ?? ' ') || /['’/-]/u.test(prose[end] ?? ' ')) continue;
    const repeated = prose.slice(start, end).split(/\s/u)[0]!;
    if (verb.test(repeated) && clause.test(textBefore(prose, { start }, 60))) continue;
    if (!latin.test(textAfter(prose, { end }, 8))) found.push({ prose: { start, end }, text: prose.slice(start, end) });
  }
  return found;
}

/** Doubled words hide at line ends, where readers overlook them. */
export const textDoubledWord = defineRule({
  id: 'text/doubled-word',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: 'A word that stands twice in a row',
  why: 'Where a sentence was changed a small word often stays behind, and readers pass over it. Reported are articles, prepositions, conjunctions and forms of “be” and “have” that no sentence has twice; “had had”, “that that” and “in in vitro” are left alone, as are letters that stand for something (“vitamin A a day”).',
  examples: [
    { text: '> 1. The authors should say whether the the cells rest.', note: 'quoted' },
    { text: '- A > B, and ⟦the the⟧ cells rest.', fixed: '- A > B, and the cells rest.' },
    { text: 'Mutations of ⟦the the⟧ pump are rare.', fixed: 'Mutations of the pump are rare.' },
    { text: '⟦The the⟧ pump is rare.', fixed: 'The pump is rare.' },
    { text: 'It was lower, ⟦which\nwhich⟧ was new.', fixed: 'It was lower, which was new.' },
    { text: 'Loss ⟦of of⟧ it was seen.', fixed: 'Loss of it was seen.' },
    { text: 'It ⟦has been has been⟧ seen.', fixed: 'It has been seen.' },
    { text: 'They said that that drug had had no effect in in vitro assays.' },
    { text: 'Hepatitis A a day later; the or in OR or AND; it is. Is it?' },
    { text: 'What it is is unclear, as all there was was lost.', note: 'two clauses' },
    { text: 'She wrote: “of of the drug”.', note: 'quoted' },
  ],
  *check(context) {
    const { manuscript } = context;
    const found = placesFound(context, 'text/doubled-word', (prose, block) =>
      doubledIn(prose, runsOfBlock(context, block)),
    );
    for (const match of found) {
      const { prose, block, sentence, span } = match;
      const words = match.text.split(/\s/u);
      const [first, second] = [words.slice(0, words.length / 2), words.slice(words.length / 2)].map((half) =>
        half.join(' '),
      ) as [string, string];
      const isOpener = manuscript.blocks[block]!.sentences[sentence]?.prose.start === prose.start;
      if (first !== second && !isOpener) continue;
      const written = manuscript.text.slice(span.start, span.end);
      // A citation or markup between the two is left out of the prose.
      if (!/^\p{L}+(?:\s+\p{L}+)+$/u.test(written)) continue;
      if (isQuoted(context, match) || inBlockquote(manuscript, block)) continue;
      const { end } = placeAt(manuscript, block, { start: prose.start, end: prose.start + first.length }).span;
      yield {
        span,
        message: `“${second}” stands here twice.`,
        fixes: [
          {
            title: 'Remove one of them',
            safety: 'review',
            reason: 'Another word may have been meant.',
            edits: [{ start: end, end: span.end, newText: '' }],
          },
        ],
      };
    }
  },
});
