import { isQuoted } from '../../manuscript/isQuoted.ts';
import { textBefore } from '../../text/textAround.ts';
import type { WordRuns } from '../../text/wordRuns.ts';
import { type FoundText, placesFound } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';
import { runsOfBlock } from '../runsOfBlock.ts';
import { writeInstead } from '../writeInstead.ts';

/** Words that certainly begin with a consonant; h and u may be silent, and y is a vowel in Greek names. */
const consonant = /^(?!mtor)[bcdfgjklmnpqrstvwz](?=[a-z]{0,2}[aeiouy])[a-z]{3,}$/u;
/**
 * Words that certainly begin with a vowel sound; not "a one-year trial", "a unique", "a European", "a ewe", which sound like
 * "you" and "one".
 */
const vowel = /^(?!eu|ewe|one|once|oui|u(?!l[ct]|mb|n[c-hj-z]|nab|ni[mn]|nint|p|rg))[aeiou][a-z]{3,}$/u;
/** After these "a" is a letter: "the a isoform", "3.5 A", "type a". */
const beforeLetter = /(?:[\p{L}\d.'’/=<>+*°-]|(?:the|this|type|class|site|chain|group|panel)\s)$/u;
const longestBefore = 7;

interface Slip extends FoundText {
  readonly newText: string;
}

/** Articles in a block that do not fit the next word. */
function slipsIn(prose: string, { starts, ends, plain }: WordRuns): readonly Slip[] {
  const found: Slip[] = [];
  for (let run = 0; run + 1 < starts.length; run++) {
    const start = starts[run]!;
    const length = ends[run]! - start;
    if (length > 2 || !plain[run + 1] || starts[run + 1] !== ends[run]! + 1) continue;
    const article = prose.slice(start, ends[run]);
    if (article !== 'a' && article !== 'an' && article !== 'An') continue;
    const end = ends[run + 1]!;
    const word = prose.slice(starts[run + 1], end);
    const isSlip = article === 'a' ? vowel.test(word) : consonant.test(word);
    if (!isSlip || !/\s/u.test(prose[ends[run]!]!) || /['’]/u.test(prose[end] ?? ' ')) continue;
    if (beforeLetter.test(textBefore(prose, { start }, longestBefore))) continue;
    const text = prose.slice(start, end);
    found.push({
      prose: { start, end },
      text,
      newText: article === 'a' ? `an ${word}` : `${article[0]} ${word}`,
    });
  }
  return found;
}

/** Inserting or deleting a word leaves the article of another word behind. */
export const textArticle = defineRule({
  id: 'text/article',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: '“A” before a vowel, or “an” before a consonant',
  why: 'When a word is put in after an article, the article stays as it was. Reported are whole words in small letters whose sound is certain; abbreviations (“an MRI”, “a USP”), words with h and words that begin as “unit” and “one” do are left alone.',
  examples: [
    { text: 'It holds ⟦an position⟧ in the chain.', fixed: 'It holds a position in the chain.' },
    { text: 'It has ⟦a unclear⟧ role and ⟦a upper⟧ limit.', fixed: 'It has an unclear role and an upper limit.' },
    { text: 'It was found in ⟦a interim⟧ analysis.', fixed: 'It was found in an interim analysis.' },
    { text: '⟦An mutation⟧ of ⟦a amino⟧ acid.', fixed: 'A mutation of an amino acid.' },
    {
      text: 'A unique, a usage, a unanimous, a uracil, a one-year, a European and a useful drug; an hour, an historic trial, an unusual union.',
    },
    { text: 'An MRI, an siRNA and an mRNA; hepatitis A is; A allele; 3.5 A apart; the a isoform; an xenon lamp.' },
    { text: 'She wrote: “an position”.', note: 'quoted' },
  ],
  *check(context) {
    const found = placesFound(context, 'text/article', (prose, block) => slipsIn(prose, runsOfBlock(context, block)));
    for (const { span, newText, text, ...place } of found) {
      const written = context.manuscript.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
      if (written !== text.replace(/\s+/gu, ' ') || isQuoted(context, place)) continue;
      yield {
        span,
        message: `The article does not go with the word after it: “${newText}”.`,
        fixes: [writeInstead(span, newText, 'Another word may have been meant.')],
      };
    }
  },
});
