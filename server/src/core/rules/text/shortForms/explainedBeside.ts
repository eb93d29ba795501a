import { sentenceAt } from '../../../manuscript/sentenceAt.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { RuleContext } from '../../rule.ts';
import { initialsOf, lettersOf, wordsOf } from './initials.ts';
import { bare } from './textSays.ts';

/** In characters: how far from its words a short form may stand and still be explained by them. */
export const near = 80;
/** Shorter ones are the initials of words side by side by chance. */
const fewestInitials = 3;
const linking = new Set(['a', 'an', 'and', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** Normalises names so that spaces, dashes and ways of spelling do not matter. */
const squashed = (words: string): string =>
  bare(words)
    .replace(/[\p{Pd}\s]+/gu, '')
    .replace(/[ao]e/gu, 'e');

/** Words that tie a short form to its words: "CLL for short", "known as CLL", "CLL stands for", "We use CLL for". */
const tying =
  'a abbreviate abbreviated abbreviates abbreviation also an are as by called denoted e for here hereafter i is known means meaning of or refer referred refers short stand stands termed that the to use used viz we which'.split(
    ' ',
  );
/** Of these, those that tie nothing by themselves. */
const empty = new Set('a an are as by for is of or that the to use used we which'.split(' '));
const sign = /[,;:=–—/(“"]/u;
const isTie = (between: string): boolean => {
  const words = wordsOf(between.toLowerCase());
  return words.every((word) => tying.includes(word)) && (sign.test(between) || words.some((word) => !empty.has(word)));
};

/** ", or CLL for short". */
export const forShort = /^,? for short(?!\p{L})/u;

/** Whether words with the initials of a short form stand right before or after it, but for a tie. */
function hasPhrase(before: string, after: string, short: string): boolean {
  const letters = lettersOf(short);
  if (letters.length < fewestInitials) return false;
  const untied = (words: readonly string[]): readonly string[] =>
    words.slice(
      Math.max(
        0,
        words.findIndex((word) => !tying.includes(word)),
      ),
    );
  const first = untied(wordsOf(after.toLowerCase()));
  const last = [...untied([...wordsOf(before.toLowerCase())].reverse())].reverse();
  const content = (words: readonly string[]): readonly string[] => words.filter((word) => !linking.has(word));
  return (
    [first, content(first)].some((words) => initialsOf(words).startsWith(letters)) ||
    [last, content(last)].some((words) => initialsOf(words).endsWith(letters))
  );
}

/** The places of a short form, alone or in the plural, in a text. */
function* placesOf(short: string, text: string): Iterable<Span> {
  for (let start = text.indexOf(short); start >= 0; start = text.indexOf(short, start + 1)) {
    const end = start + short.length + (text[start + short.length] === 's' ? 1 : 0);
    if (!/[\p{L}\d]/u.test(text[start - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[end] ?? ' ')) yield { start, end };
  }
}

/** The names that hold more than the short form itself. */
const longer = (short: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => !squashed(name).includes(squashed(short)));

/** Whether one of the names, or words with the initials, stand near the short form in a text. */
function isNear(short: string, names: readonly string[], text: string): boolean {
  const longest = Math.max(0, ...names.map(({ length }) => length));
  for (const { start, end } of placesOf(short, text)) {
    const [before, after] = [textBefore(text, { start }, longest + near), textAfter(text, { end }, longest + near)];
    if (names.some((name) => [before, after].some((part) => squashed(part).includes(squashed(name))))) return true;
    if (hasPhrase(before, after, short)) return true;
  }
  return false;
}

/** The part of a block that may explain a short form: in running text its sentence, elsewhere all of it. */
function* partsWith(context: RuleContext, short: string, index: number): Iterable<string> {
  const { kind, prose, sentences } = context.manuscript.blocks[index]!;
  if (!prose.text.includes(short)) return;
  if (kind !== 'paragraph' && kind !== 'list-item') yield prose.text;
  else
    for (const { start, end } of placesOf(short, prose.text)) {
      const first = sentenceAt(sentences, start);
      // "CAF: cancer-associated fibroblast": the label is a sentence of its own.
      const last = /^\s?[:=]/u.test(textAfter(prose.text, { end }, 2)) ? first + 1 : first;
      const from = sentences[first]?.prose.start ?? 0;
      yield prose.text.slice(from, (sentences[last] ?? sentences[first])?.prose.end ?? prose.text.length);
    }
}

/** `<abbr title="full name">ABC</abbr>`: what the page shows under the pointer. */
const shownTitle = /<abbr\s[^<>]{0,40}?title\s?=\s?["']([^"'<>]{4,120})["'][^<>]{0,40}>([^<>]{2,12})<\/abbr>/giu;

/** Whether the alternative text of a figure or a title that the page shows has the short form beside its words. */
function isShown({ manuscript: { images, text } }: RuleContext, short: string, names: readonly string[]): boolean {
  if (images.some(({ alt }) => isNear(short, names, text.slice(alt.start, alt.end)))) return true;
  if (!/<abbr\s/iu.test(text)) return false;
  return [...text.matchAll(shownTitle)].some(([, title = '', form = '']) => isNear(short, names, `${form}: ${title}`));
}

/**
 * Whether a short form is explained in another way than "full name (ABC)": it stands near one of its names, or near words with
 * its initials, in one sentence, legend, cell or description of a figure, or alone in the cell beside them.
 */
export function isExplainedBeside(context: RuleContext, short: string, all: readonly string[]): boolean {
  const names = longer(short, all);
  const { blocks } = context.manuscript;
  const finds = context.searchBlocks(`text/explained ${short} ${names[0] ?? ''}`, (index) => {
    for (const part of partsWith(context, short, index)) if (isNear(short, names, part)) return ['beside'];
    return blocks[index]!.prose.text.trim() === short ? ['alone'] : [];
  });
  const isBesideNext = (block: number): boolean =>
    [block - 1, block + 1].some((other) => {
      const next = blocks[other];
      if (next === undefined || next.cell?.row !== blocks[block]!.cell?.row) return false;
      return isNear(short, names, `${short} ${next.prose.text.slice(0, near)}`);
    });
  return (
    finds.some(({ block, found }) => found.includes('beside') || isBesideNext(block)) || isShown(context, short, names)
  );
}

/** Whether a tie such as "known as" or a sign stands between the phrase and the short form somewhere. */
export function isTied(context: RuleContext, short: string, phrase: string): boolean {
  const sought = phrase.toLowerCase();
  return (
    context.searchBlocks(`text/tied ${short} ${phrase}`, (index) => {
      const { text } = context.manuscript.blocks[index]!.prose;
      for (const { start, end } of placesOf(short, text)) {
        const before = textBefore(text, { start }, near).toLowerCase();
        const after = textAfter(text, { end }, near).toLowerCase();
        const [last, first] = [before.lastIndexOf(sought), after.indexOf(sought)];
        if (last >= 0 && isTie(before.slice(last + sought.length).replace(/^s(?![a-z])/u, ''))) return [true];
        if (last >= 0 && forShort.test(after)) return [true];
        if (first >= 0 && isTie(after.slice(0, first))) return [true];
      }
      return [];
    }).length > 0
  );
}
