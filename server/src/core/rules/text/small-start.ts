import { isQuoted } from '../../manuscript/isQuoted.ts';
import { type BlockMatch, matchesIn, placesFound } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';
import { commonWords } from './commonWords.ts';

/** Function words in lower case after a full stop that does not mark an abbreviation, as the word before it is an ordinary one. */
const begun =
  /(?<=(?<![\p{L}\d.-])\p{Ll}{4,30}\. )(?:the|this|these|those|it|we|they|however|therefore|moreover|has|have|is|are|was|were|can|may)(?= \p{L})/gu;
const sign = /\. \p{Ll}/u;

/** The places in a block; `isName` tells names, which also end sentences: "gemcitabine. the". */
function startsIn(prose: string, isName: (word: string) => boolean): readonly BlockMatch[] {
  if (!sign.test(prose)) return [];
  return matchesIn(prose, begun).filter(({ prose: { start } }) => {
    const word = prose
      .slice(Math.max(0, start - 34), start - 2)
      .split(/\P{Ll}/u)
      .at(-1)!;
    return commonWords.has(word) || isName(word);
  });
}

/** A verb at the beginning shows that words are missing, a pronoun that the capital is. */
export const textSmallStart = defineRule({
  id: 'text/small-start',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: 'A sentence that begins with a small letter',
  why: 'After a full stop a small letter says that the stop is wrong, or that the beginning of the sentence is lost. Reported are small words such as “the” and “was” after a full stop and a common word or a name, which no abbreviation is; names that begin with a small letter are left alone.',
  examples: [
    { text: 'The pump is common. ⟦the⟧ drug leaves.', fixed: 'The pump is common. The drug leaves.' },
    { text: 'The pump is common in patients. ⟦has⟧ the potential to eject drugs.' },
    {
      text: 'They took gemcitabine. ⟦then⟧ it failed.'.replace('⟦then⟧', '⟦however⟧ then'),
      fixed: 'They took gemcitabine. However then it failed.',
    },
    { text: 'About 5 approx. the same; Abe et al. have seen it. p53 was lost. mTOR is active.' },
    { text: 'The pump is common. The drug leaves.' },
  ],
  *check(context) {
    const { knowledge, manuscript } = context;
    const isName = (word: string): boolean => knowledge.names.lookup(word).length > 0;
    const found = placesFound(context, 'text/small-start', (prose) => startsIn(prose, isName));
    for (const { span, text, ...place } of found) {
      // The prose leaves out a citation between the stop and the word.
      if (!/\p{Ll}\.\s$/u.test(manuscript.text.slice(span.start - 3, span.start)) || isQuoted(context, place)) continue;
      const isVerb = /^(?:has|have|is|are|was|were|can|may)$/u.test(text);
      yield {
        span,
        message: isVerb
          ? 'A sentence begins here with its verb: words may have been lost.'
          : 'A sentence begins here with a small letter.',
        fixes: isVerb
          ? []
          : [
              {
                title: `Write ${text[0]!.toUpperCase()}${text.slice(1)}`,
                safety: 'review',
                reason: 'The full stop before it may be wrong.',
                edits: [{ ...span, newText: text[0]!.toUpperCase() + text.slice(1) }],
              },
            ],
      };
    }
  },
});
