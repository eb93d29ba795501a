import { isQuoted } from '../isQuoted.ts';
import { placeAt, proseMatches } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';

/** Words that no sentence has twice in a row; "had had", "that that" and "very very" some have. */
const once = [
  'the|an?|this|these|those|its|their|our|each',
  'of|in|to|from|with|for|by|at|into|between|among|during|through|against|via|than',
  'and|or|but|as|if|when|where|while|which|whether|because|although',
  'is|are|was|were|be|been|has|have|can|may|will|could|would|should|not',
  'we|they|it|he|who|also|such|both|only',
].join('|');
const twice = new RegExp(
  `(?<![\\p{L}\\d.'’/-])(${once})\\s\\1(?![\\p{L}\\d'’/-])(?!\\s(?:vitro|vivo|situ|silico|utero|ovo)(?!\\p{L}))`,
  'giu',
);
/** What all of them hold. */
const sign = new RegExp(`(?<=\\s)(${once})\\s\\1(?![\\p{L}\\d])`, 'iu');

/** Doubled words hide at line ends, where readers do not see them. */
export const textDoubledWord = defineRule({
  id: 'text/doubled-word',
  since: '0.2.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: 'A word that stands twice in a row',
  why: 'Where a sentence was changed a small word often stays behind, and readers pass over it. Reported are articles, prepositions, conjunctions and forms of “be” and “have” that no sentence has twice; “had had”, “that that” and “in in vitro” are left alone, as are letters that stand for something (“vitamin A a day”).',
  examples: [
    { text: 'Mutations of ⟦the the⟧ pump are rare.', fixed: 'Mutations of the pump are rare.' },
    { text: 'It was lower, ⟦which\nwhich⟧ was new.', fixed: 'It was lower, which was new.' },
    { text: 'Loss ⟦of of⟧ it was seen.', fixed: 'Loss of it was seen.' },
    { text: 'They said that that drug had had no effect in in vitro assays.' },
    { text: 'Hepatitis A a day later; the or in OR or AND; it is. Is it?' },
    { text: 'She wrote: “of of the drug”.', note: 'quoted' },
  ],
  *check(context) {
    const { manuscript } = context;
    for (const match of proseMatches(context, 'text/doubled-word', twice, sign)) {
      const [first = '', second = ''] = match.text.split(/\s/u);
      // "Hepatitis A a day later", "the gene AND and": capitals other than the first word's make another word.
      if (second !== second.toLowerCase() || first.slice(1) !== first.slice(1).toLowerCase()) continue;
      if (first !== first.toLowerCase() && match.prose.start !== sentenceStart(match)) continue;
      const written = manuscript.text.slice(match.span.start, match.span.end);
      // A citation or markup between the two is left out of the prose.
      if (!/^\p{L}+\s+\p{L}+$/u.test(written) || isQuoted(context, match)) continue;
      const end = placeAt(manuscript, match.block, { start: match.prose.start, end: match.prose.start + first.length })
        .span.end;
      yield {
        span: match.span,
        message: `“${second}” stands here twice.`,
        data: [],
        related: [],
        fixes: [
          {
            title: 'Remove one of them',
            safety: 'review',
            reason: 'Another word may have been meant.',
            edits: [{ start: end, end: match.span.end, newText: '' }],
          },
        ],
      };
    }

    function sentenceStart({ block, sentence }: { readonly block: number; readonly sentence: number }): number {
      return manuscript.blocks[block]!.sentences[sentence]?.prose.start ?? -1;
    }
  },
});
