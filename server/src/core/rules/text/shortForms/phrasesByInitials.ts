import { mentionsNear } from '../../../claims/mentionsNear.ts';
import { isQuoted } from '../../../manuscript/isQuoted.ts';
import { groupBy } from '../../../text/groupBy.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import { type WordRuns, wordsLike } from '../../../text/wordRuns.ts';
import { type Place, placesFound } from '../../proseMatches.ts';
import type { RuleContext } from '../../rule.ts';
import { isBody } from '../../runningText.ts';
import { runsOfBlock } from '../../runsOfBlock.ts';

/** An abbreviation that the text uses, and the words that it spells out elsewhere. */
export interface PhraseByInitials {
  readonly short: string;
  readonly full: string;
  readonly uses: readonly (Use & Place)[];
}

interface Use {
  readonly prose: Span;
  readonly text: string;
}

/** At least this many uses of the abbreviation and of the words show that one stands for the other. */
const fewest = 3;
const shape = /^\p{Lu}{2,5}s?$/u;
const smallLetters = /\p{Ll}{3}/u;
const word = /\p{L}\p{Ll}{2,}/gu;
const shortestWord = 3;
const linking = new Set([
  'and',
  'are',
  'but',
  'for',
  'from',
  'has',
  'have',
  'nor',
  'not',
  'that',
  'the',
  'was',
  'were',
  'with',
]);

/** The words of a block that may be part of a phrase. */
interface Row {
  readonly words: readonly Span[];
  /** The first letter of each in lower case; a space if that is not one UTF-16 unit. */
  readonly initials: string;
}

function rowOf(prose: string, runs: WordRuns): Row {
  const words = [...wordsLike(word, shortestWord, prose, runs)];
  const initials = words.map(({ start }) => {
    const small = prose[start]!.toLowerCase();
    return small.length === 1 ? small : ' ';
  });
  return { words, initials: initials.join('') };
}

/** Sequences of words whose initials are the abbreviation. */
function phrasesIn(prose: string, { words, initials }: Row, short: string): readonly string[] {
  const phrases: string[] = [];
  const letters = short.toLowerCase();
  for (let first = initials.indexOf(letters); first >= 0; first = initials.indexOf(letters, first + 1)) {
    const row = words.slice(first, first + letters.length);
    const isPhrase = row.every(({ start, end }, i) => {
      const before = row[i - 1];
      const isNext = before === undefined || (start === before.end + 1 && /[\s-]/u.test(prose[start - 1]!));
      return isNext && !linking.has(prose.slice(start, end).toLowerCase());
    });
    if (isPhrase) phrases.push(prose.slice(row[0]!.start, row.at(-1)!.end));
  }
  return phrases;
}

/** The phrase that is by far the most frequent, plurals included; undefined if none is. */
function commonest(phrases: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const phrase of phrases) {
    const one = phrase.toLowerCase().replace(/s$/u, '');
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const [[full, count] = ['', 0], [, next] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return count >= fewest && count > 2 * next ? full : undefined;
}

const isJoined = (before: string | undefined): boolean => before === '-' || before === '/';

/** The words of a block in capitals, except those joined by a slash or after a hyphen. */
function capitalsIn(prose: string, { starts, ends, plain }: WordRuns): readonly Use[] {
  return starts.flatMap((start, run) => {
    const end = ends[run]!;
    if (plain[run] || isJoined(prose[start - 1]) || prose[end] === '/') return [];
    const text = prose.slice(start, end);
    return shape.test(text) ? [{ prose: { start, end }, text }] : [];
  });
}

/**
 * The abbreviations in the running text that no mention covers and for which `isOpen` holds, with the phrase that the text uses
 * for them.
 */
export function phrasesByInitials(
  context: RuleContext,
  isOpen: (short: string) => boolean,
): readonly PhraseByInitials[] {
  const { manuscript, mentions, ofBlock, searchBlocks } = context;
  const found = placesFound(context, 'text/abbreviation-undefined capitals', (prose, block) =>
    // In a line of capitals every word looks like an abbreviation.
    smallLetters.test(prose)
      ? capitalsIn(prose, runsOfBlock(context, block)).filter(
          (one) => !mentionsNear(mentions, block, one.prose).some((name) => overlaps(name.prose, one.prose)),
        )
      : [],
  );
  const uses = groupBy(found, (use) =>
    isBody(manuscript, manuscript.blocks[use.block]!) && !isQuoted(context, use) ? [use.text.replace(/s$/u, '')] : [],
  );
  return [...uses].flatMap(([short, all]) => {
    if (all.length < fewest || !isOpen(short)) return [];
    const phrases = searchBlocks(`text/abbreviation-undefined ${short}`, (block) => {
      const { text } = manuscript.blocks[block]!.prose;
      return phrasesIn(
        text,
        ofBlock('text/abbreviation-undefined words', block, () => rowOf(text, runsOfBlock(context, block))),
        short,
      );
    }).flatMap(({ found: some }) => some);
    const full = commonest(phrases);
    return full === undefined ? [] : [{ short, full, uses: all }];
  });
}
