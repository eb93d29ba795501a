import { isQuoted } from '../../../manuscript/isQuoted.ts';
import { groupBy } from '../../../text/groupBy.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { type FoundText, matchesIn, type Place, placesFound } from '../../proseMatches.ts';
import type { RuleContext, Summary } from '../../rule.ts';
import { countOf, countTexts, type TextCounts } from '../textCounts.ts';

/** A compound adjective that lacks its hyphen before a noun. */
export interface OpenCompound extends FoundText {
  /** The compound with its hyphen. */
  readonly joined: string;
}

const endings =
  'deficient|dependent|independent|naive|negative|positive|proficient|refractory|resistant|sensitive|specific';
/**
 * Adjectives only: "the drug induced apoptosis" has a verb. After the noun ("is castration resistant") style guides want no
 * hyphen.
 */
const adjective = new RegExp(
  String.raw`(?:${endings})(?=\s(?:adenocarcinomas?|breast|cancers?|carcinomas?|cells?|clones?|disease|gliomas?|leuka?emias?|lines?|lung|lymphomas?|melanomas?|models?|mutants?|patients|phenotypes?|prostate|sarcomas?|strains?|subclones?|tumou?rs?|variants?|xenografts?)(?![\p{L}\d]))`,
  'gu',
);
/** The same adjectives with their hyphen, whatever follows. */
const joinedAdjective = new RegExp(`-(?:${endings})`, 'giu');
const wordBefore = /(?<![\p{L}\d/-])[\p{L}\d]{2,24}(?=\s$)/u;
const longestBefore = 27;
const wordJoined = /[\p{L}\d]{2,24}$/u;
/**
 * "After withdrawal of imatinib resistant clones shrink", "Once they are castration resistant tumours spread": the word belongs
 * to a phrase that opens the sentence, and the noun has a verb of its own. If a comma or a preposition follows, the words
 * belong together.
 */
const opening =
  /(?:^|[.;:,]\s)(?:(?:(?:[\p{L}\d-]{1,12}\s(?:cycles|days|months|weeks|years)\s)?(?:after|before)|Below|By|Despite|Following|In (?:the )?(?:absence|presence)|On|Under|Upon|With|Without)\s(?:[\p{L}-]{1,14}\s){0,4}|(?:As soon as|If|Once|When|While)\s(?:[\p{L}-]{1,14}\s){1,5}(?:are|is|be|become|becomes|was|were)\s)$/iu;
const verbAfter =
  /^\s(?:[\p{L}-]{4,16}\s)?(?!(?:after|and|as|at|by|for|from|in|of|on|or|that|to|which|who|with)\s)\p{Ll}{2,16}(?=[\s.])/u;
const longestOpening = 70;

function isParted(prose: string, first: number, end: number): boolean {
  const opens = opening.test(textBefore(prose, { start: first }, longestOpening));
  return opens && verbAfter.test(textAfter(prose, { end }, 60));
}

function compoundsIn(prose: string): readonly OpenCompound[] {
  return matchesIn(prose, adjective).flatMap(({ prose: { start, end }, text }) => {
    const word = wordBefore.exec(textBefore(prose, { start }, longestBefore))?.[0];
    if (word === undefined) return [];
    const first = start - 1 - word.length;
    if (isParted(prose, first, end)) return [];
    return [{ prose: { start: first, end }, text: `${word} ${text}`, joined: `${word}-${text}` }];
  });
}

/** The compounds of a block that have their hyphen, in lower case. */
const joinedIn = (prose: string): readonly string[] =>
  matchesIn(prose, joinedAdjective).flatMap(({ prose: { start }, text }) => {
    const word = wordJoined.exec(textBefore(prose, { start }, longestBefore))?.[0];
    return word === undefined ? [] : [(word + text).toLowerCase()];
  });

/** Returns how often the text has a compound with its hyphen. */
function countOfJoined({ manuscript, searchBlocks, summary }: RuleContext): (joined: string) => number {
  const found = searchBlocks('text/hyphen-mixed joined', (block) => joinedIn(manuscript.blocks[block]!.prose.text));
  const counts = summary('text/hyphen-mixed joined', found, (before?: Summary<string, TextCounts>) =>
    countTexts(found, (one) => one, before),
  );
  return (joined) => countOf(counts, joined);
}

/** At least this many hyphens, and more than there are gaps, show how the text writes the word. */
const fewestJoined = 2;

/** The compounds that the text mostly writes with a hyphen, each with all its places without. */
export function openCompounds(context: RuleContext): readonly (readonly (OpenCompound & Place)[])[] {
  const { manuscript } = context;
  const isInOnePiece = ({ span: { start, end }, text }: OpenCompound & Place): boolean =>
    manuscript.text.slice(start, end).replace(/\s+/gu, ' ') === text;
  const groups = groupBy(placesFound(context, 'text/hyphen-mixed compounds', compoundsIn), (use) =>
    isInOnePiece(use) && !isQuoted(context, use) ? [use.joined.toLowerCase()] : [],
  );
  if (groups.size === 0) return [];
  const count = countOfJoined(context);
  return [...groups].flatMap(([joined, uses]) => {
    const withHyphen = count(joined);
    return withHyphen >= fewestJoined && withHyphen > uses.length ? [uses] : [];
  });
}
