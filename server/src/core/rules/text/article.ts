import { isQuoted } from '../isQuoted.ts';
import { type BlockMatch, matchesIn, placesFound } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';
import { writeInstead } from '../writeInstead.ts';

/** Letters that begin with a consonant whatever word they begin; h and u may be silent or not, and y is a vowel in Greek names. */
const consonant = 'bcdfgjklmnpqrstvwz';
const anForA = new RegExp(
  `(?<![\\p{L}\\d'’/-])[Aa]n\\s(?!mtor)[${consonant}](?=\\p{Ll}{0,2}[aeiouy])\\p{Ll}{3,}(?![\\p{L}\\d])`,
  'gu',
);
/** "a one-year trial", "a unique", "a European", "a ewe": they begin as "you" and "one" do. */
const aForAn =
  /(?<![\p{L}\d.'’/=<>+*°-]|(?:the|this|type|class|site|chain|group|panel)\s)a\s(?!eu|ewe|one|once|oui|u(?!l[ct]|mb|n[c-hj-z]|nab|ni[mn]|nint|p|rg))[aeiou]\p{Ll}{3,}(?![\p{L}\d])/gu;
const sign = new RegExp(`[Aa]n\\s[${consonant}]|(?<=\\s)a\\s[aeiou]`, 'u');

const slipsIn = (prose: string): readonly (BlockMatch & { readonly newText: string })[] =>
  sign.test(prose)
    ? [
        ...matchesIn(prose, anForA).map((match) => ({ ...match, newText: match.text.replace('n', '') })),
        ...matchesIn(prose, aForAn).map((match) => ({ ...match, newText: `an${match.text.slice(1)}` })),
      ]
    : [];

/** A word that was put in or taken out leaves the article of the other behind. */
export const textArticle = defineRule({
  id: 'text/article',
  since: '0.2.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: '“A” before a vowel, or “an” before a consonant',
  why: 'When a word is put in behind an article, the article stays as it was. Reported are whole words in small letters whose sound is certain; abbreviations (“an MRI”, “a USP”), words with h and words that begin as “unit” and “one” do are left alone.',
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
    for (const { span, newText, text, ...place } of placesFound(context, 'text/article', slipsIn)) {
      const written = context.manuscript.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
      if (written !== text.replace(/\s+/gu, ' ') || isQuoted(context, place)) continue;
      yield {
        span,
        message: `The article does not go with the word behind it: “${newText.replace(/\s+/gu, ' ')}”.`,
        data: [],
        related: [],
        fixes: [writeInstead(span, newText.replace(/\s+/gu, ' '), 'Another word may have been meant.')],
      };
    }
  },
});
