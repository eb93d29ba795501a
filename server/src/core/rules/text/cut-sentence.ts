import { isQuoted } from '../../manuscript/isQuoted.ts';
import { anyOf } from '../../text/anyOf.ts';
import { type BlockMatch, matchesIn, placesFound } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';

/** Words that need a continuation. "An" and "or" are words of other languages, too. */
const opens = anyOf(
  'the|their|and|because|whereas|although|unless|whilst|versus',
  '(?<=(?<!\\p{L})(?:as|by|for|from|of|through|to|via|with) )an',
  '(?<=(?<!\\p{L})(?:drugs?|cells?|tumou?rs?|patients|genes?|therapy|resistance) )or',
  '(?<=such )as|(?<=as well )as|(?<=(?:rather|(?:high|low|great|long|short|bett)er) )than|(?<=due )to|(?<=according )to',
  '(?<=in (?:addition|contrast) )to|(?<=because )of|(?<=instead )of|(?<=a (?:variety|number|majority) )of',
  // "The loss of." lacks what is lost; "what it consists of." lacks nothing.
  '(?<=(?:activation|amplification|deletion|development|expression|inhibition|levels|methylation|mutations?|overexpression) )of',
  '(?<=(?:phosphorylation|treatment|presence|absence|upregulation|downregulation|number|role|rate) )of',
);
const broken = new RegExp(`(?<![\\p{L}\\d/’'-])${opens}[.?!](?=\\s+\\p{Lu}\\p{Ll}|\\s*$)`, 'gu');
/** A cheap test: every match of the others contains one of these. */
const sign = /\s(?:the|their|and|because|whereas|although|unless|whilst|versus|an|or|than|as|to|of)[.?!]/;
/** A clause may end with a preposition that belongs to its first word: "what it is due to." */
const asks = /(?<![a-z])(?:which|what|whom|whose|who|that|how)(?![a-z])[^,;:]*$/i;
/**
 * "T790M is the change most relapses are due to.", "Pumps are easy to measure the expression of.": the same without a relative
 * pronoun.
 */
const leftBehind = new RegExp(
  anyOf(
    '(?<!\\p{L})(?:is|are|was|were)\\s(?:the|an?|one|another)\\s(?:(?!(?:as|because|by|due|for|from|if|in|of|since|that|through|when|with)\\s)[\\p{L}\\d-]+\\s){3,10}(?:\\p{L}+\\s|(?:is|are|was|were)\\sdue\\s)',
    '(?<!\\p{L})(?:easy|easier|hard|harder|difficult|impossible|possible|first|last|only)\\sto\\s\\p{L}+\\s(?:the\\s)?(?:\\p{L}+\\s)?',
  ).concat('$'),
  'u',
);
const endsInPreposition = /(?:of|to|than|as)[.?]$/u;

/** The words of a block that cannot end a sentence, each with its full stop. */
const endsIn = (prose: string): readonly BlockMatch[] => (sign.test(prose) ? matchesIn(prose, broken) : []);

/** Deleting part of a sentence may take a word too few or too many, and moving a passage may leave its beginning behind. */
export const textCutSentence = defineRule({
  id: 'text/cut-sentence',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'none',
  title: 'A sentence that breaks off',
  why: 'Where a passage was moved or shortened, a sentence may end on “the.” or “and.”, and what it said is lost. Reported are sentences in running text whose last word is an article, a conjunction, or a preposition that something must follow (“such as.”, “the expression of.”). Where a citation, formula or name in code stands before the stop, where a clause asks for the last word (“what it is due to.”), and in quotations nothing is reported.',
  examples: [
    { text: 'Resistance of such cells is caused by ⟦the.⟧ Others wait.' },
    {
      text: 'Most cells have lost the pump ⟦and.⟧\n\nOthers wait, as they depend on the expression ⟦of.⟧[1] More follow.',
    },
    { text: 'Some drugs were stopped, such ⟦as.⟧ Others were given because ⟦of.⟧^3^' },
    { text: 'There are some that lost it, and in these a change of the number ⟦of.⟧ Others wait.' },
    { text: 'Who knows what it consists of. It tells which genes it is due to. This is what we know the role of.' },
    {
      text: 'What is resistance due to? T790M is the change most relapses are due to. Pumps are easy to measure the expression of.',
      note: 'it belongs to words before',
    },
    { text: 'It was shown by the [1]. It is due to `x`. The value is the $k$. Options are AND. Others wait...' },
    { text: 'The cells were of the. same line and. more, and...', note: 'no sentence ends there' },
    { text: 'The note ends in “caused by the. Others”.', note: 'quoted' },
  ],
  *check(context) {
    const { manuscript } = context;
    for (const { span, text, ...place } of placesFound(context, 'text/cut-sentence', endsIn)) {
      const { kind, prose, sentences } = manuscript.blocks[place.block]!;
      if (kind !== 'paragraph' && kind !== 'list-item') continue;
      // A citation or code between the two is left out of the prose.
      if (manuscript.text.slice(span.start, span.end) !== text || isQuoted(context, place)) continue;
      const before = prose.text.slice(sentences[place.sentence]?.prose.start ?? 0, place.prose.start);
      if (endsInPreposition.test(text) && (asks.test(before) || leftBehind.test(before))) continue;
      yield {
        span,
        message: 'The sentence breaks off here: its last words are missing.',
      };
    }
  },
});
