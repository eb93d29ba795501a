import { textBefore } from '../../text/textAround.ts';
import { type BlockMatch, matchesIn, placeAt } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { writeInstead } from '../writeInstead.ts';
import { wordsOfText } from './wordsOfText.ts';

/** Shorter words are within one letter of too many others. */
const shortest = 7;
/** Two or more words in capitals: a heading, or the text of a figure. */
const inCapitals = /(?<![\p{L}\d])\p{Lu}[\p{Lu}-]{3,}(?:\s(?:\p{Lu}[\p{Lu}-]*|&)){1,8}(?![\p{L}\d])/gu;
/** A cheap test that spares most blocks the expression. */
const sign = /\s(?<=[\p{Lu}-]{3}\s)[\p{Lu}&]/u;
/** Letters that make another word before or after one: "symptomatic" and "asymptomatic", the endings of number and tense. */
const ownBefore = 'a';
const ownAfter = /[sderyl]/u;
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

type Count = (word: string) => number;

/**
 * The full word that this one is without its first or last letter; undefined if the text uses the word as it is, or no full
 * word fits.
 */
function whole(word: string, end: 'first' | 'last', count: Count): string | undefined {
  const small = word.toLowerCase();
  if (word.length < shortest || count(small) > 1) return undefined;
  const fitting = letters
    .filter((letter) => (end === 'first' ? letter !== ownBefore : !ownAfter.test(letter)))
    .map((letter) => (end === 'first' ? letter + small : small + letter))
    .filter((one) => count(one) > 0);
  return fitting.length === 1 ? fitting[0]!.toUpperCase() : undefined;
}

const capitalsIn = (prose: string): readonly BlockMatch[] => (sign.test(prose) ? matchesIn(prose, inCapitals) : []);

/** Words at the beginning and end of a heading that lost a letter. */
function* torn(context: RuleContext, count: Count) {
  for (const { block, found } of context.searchBlocks('text/lost-letter', (index) =>
    capitalsIn(context.manuscript.blocks[index]!.prose.text),
  ))
    for (const { prose, text } of found) {
      const last = text.split(/[^\p{Lu}]/u).at(-1) ?? '';
      // "B AYESIAN": the letter is set apart.
      const before = textBefore(context.manuscript.blocks[block]!.prose.text, prose, 3);
      const first = /(?<!\S)\p{Lu}\s$/u.test(before) ? '' : (/^\p{Lu}+/u.exec(text)?.[0] ?? '');
      const places = [
        { word: first, at: prose.start, right: whole(first, 'first', count) },
        { word: last, at: prose.end - last.length, right: whole(last, 'last', count) },
      ];
      for (const { word, at, right } of places)
        if (right !== undefined)
          yield { word, right, place: placeAt(context.manuscript, block, { start: at, end: at + word.length }) };
    }
}

export const textLostLetter = defineRule({
  id: 'text/lost-letter',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: 'A heading in capitals that lost its first or last letter',
  why: 'The ornamental first letter of a heading, and what the edge of a figure cuts off, are lost when a text is taken out of its page. Reported are words of seven letters or more, at the beginning or the end of words in capitals, that the text has nowhere else but with one letter more.',
  examples: [
    {
      text: 'Drugs that act on epigenetic marks fail.\n\n⟦PIGENETIC⟧ CHANGES\n\nThey are many.',
      fixed: 'Drugs that act on epigenetic marks fail.\n\nEPIGENETIC CHANGES\n\nThey are many.',
    },
    {
      text: 'Oestrogen signaling returns.\n\nLOSS OF ⟦SIGNALIN⟧\n\nIt is common.',
      fixed: 'Oestrogen signaling returns.\n\nLOSS OF SIGNALING\n\nIt is common.',
    },
    {
      text: 'Patients were asymptomatic, and tumours shrank.\n\nSYMPTOMATIC DISEASE\n\nIt is common.',
      note: 'another word',
    },
    { text: 'Epigenetic marks, and more such changes.\n\nEPIGENETIC CHANGE\n\nThey are many.' },
  ],
  *check(context) {
    for (const { word, right, place } of torn(context, wordsOfText(context)))
      yield {
        span: place.span,
        message: `A letter is lost here: ${right}.`,
        fixes: [writeInstead(place.span, right, `The text has no other ${word}.`)],
      };
  },
});
