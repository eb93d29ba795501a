import { inBlock } from '../../claims/inBlock.ts';
import type { Mention } from '../../mentions/mention.ts';
import { numerals } from '../../text/numerals.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { RuleContext } from '../rule.ts';
import type { ContradictedCount } from './statedCount.ts';

const number = numerals.slice(2).join('|');
/** What names of one kind are counted as; a regimen, an arm or a combination may be several of them. */
const nouns =
  'agents|antibodies|compounds|drugs|genes|inhibitors|kinases|medicines|mutations|oncogenes|proteins|receptors|substitutions|TKIs|transporters';
/** "Three inhibitors, namely", "three potent drugs (": what comes next is the whole list. Words between may not join or set apart. */
const announced = new RegExp(
  `(?<![\\p{L}\\d-])(${number})\\s(?:(?!(?:and|or|of|in|to|other|more|further|additional|different|such|kinds?|pairs?)\\s)[\\p{L}\\d-]{2,20}\\s){0,3}(?:${nouns})(?:,\\s(?:namely|i\\.e\\.,?)\\s|:\\s|\\s\\((?:namely\\s|i\\.e\\.,?\\s)?)$`,
  'iu',
);
const longestLead = 120;
/** "At least three drugs", "two of three drugs (…": not the number of those that are named. */
const setApart =
  /(?:(?<![a-z])(?:at\sleast|than|over|about|around|approximately|up\sto|or|to|first|last|other)|(?:\d|(?<![a-z])(?:all|any|both|each|half|many|most|none|several|some|one|two|three|four|five|six|members?|part|subsets?))\sof(?:\sthe)?)\s$/i;

const isName = (mention: Mention | undefined): mention is Mention =>
  mention !== undefined &&
  (mention.kind === 'drug' || mention.kind === 'gene' || mention.kind === 'variant') &&
  mention.ids.length === 1 &&
  !/[/+&]|\sand\s/u.test(mention.text);

/** The names that follow one another from an index on, up to the one that "and" joins to them; undefined if anything else is among them. */
function listFrom(text: string, mentions: readonly Mention[], from: number): readonly Mention[] | undefined {
  const listed: Mention[] = [];
  for (let at = from; isName(mentions[at]) && mentions[at]!.kind === mentions[from]!.kind; at++) {
    const one = mentions[at]!;
    const joint = at > from ? text.slice(mentions[at - 1]!.prose.end, one.prose.start) : ', ';
    if (!/^,?\s(?:and\s)?$/u.test(joint) || (joint.trim() === '' && at > from)) return undefined;
    listed.push(one);
    if (joint.includes('and')) return listed;
  }
  return undefined;
}

/** The list ends with the last name: the bracket closes, or the clause does. */
function isClosed(text: string, last: Mention, isBracket: boolean): boolean {
  const after = textAfter(text, last.prose, 3);
  return isBracket ? /^\)/u.test(after) : /^(?:$|[.;]|,\s(?!and|or))/u.test(after);
}

/** The numbers of a block that a list of names right after them does not have: "three drugs (A, B, C and D)". */
export function countsContradictedByNames(
  { manuscript, mentions: all }: RuleContext,
  block: number,
): readonly ContradictedCount[] {
  const { text } = manuscript.blocks[block]!.prose;
  const mentions = inBlock(all, block).filter(({ nestedIn }) => nestedIn === undefined);
  return mentions.flatMap((first, index): ContradictedCount[] => {
    const opening = text.slice(first.prose.start - 2, first.prose.start);
    if (!isName(first) || !/[(:]\s?$|[ye.,]\s$/u.test(opening)) return [];
    const lead = announced.exec(textBefore(text, first.prose, longestLead));
    const word = lead?.[1];
    if (!lead || word === undefined) return [];
    const start = first.prose.start - lead[0].length;
    if (setApart.test(textBefore(text, { start }, 20))) return [];
    const listed = listFrom(text, mentions, index);
    const ids = new Set(listed?.map(({ ids: [id] }) => id));
    if (!listed || ids.size !== listed.length || ids.size === numerals.indexOf(word.toLowerCase())) return [];
    if (!isClosed(text, listed.at(-1)!, lead[0].includes('('))) return [];
    return [{ prose: { start, end: start + word.length }, text: word, count: ids.size }];
  });
}
