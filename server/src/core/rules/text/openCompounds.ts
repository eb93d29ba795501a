import { isQuoted } from '../isQuoted.ts';
import { type BlockMatch, matchesIn, type Place, placesFound } from '../proseMatches.ts';
import type { RuleContext } from '../rule.ts';

/** A compound adjective whose hyphen is missing before its noun. */
export interface OpenCompound extends BlockMatch {
  /** With its hyphen. */
  readonly joined: string;
}

/** Adjectives only: "the drug induced apoptosis" has a verb. Behind the noun ("is castration resistant") style guides want no hyphen. */
const adjective =
  /(?:deficient|dependent|independent|naive|negative|positive|proficient|refractory|resistant|sensitive|specific)(?=\s(?:adenocarcinomas?|breast|cancers?|carcinomas?|cells?|clones?|disease|gliomas?|leuka?emias?|lines?|lung|lymphomas?|melanomas?|models?|mutants?|patients|phenotypes?|prostate|sarcomas?|strains?|subclones?|tumou?rs?|variants?|xenografts?)(?![\p{L}\d]))/gu;
const wordBefore = /(?<![\p{L}\d/-])[\p{L}\d]{2,24}(?=\s$)/u;
const longestBefore = 27;

function compoundsIn(prose: string): readonly OpenCompound[] {
  return matchesIn(prose, adjective).flatMap(({ prose: { start, end }, text }) => {
    const word = wordBefore.exec(prose.slice(Math.max(0, start - longestBefore), start))?.[0];
    if (word === undefined) return [];
    const first = start - 1 - word.length;
    return [{ prose: { start: first, end }, text: `${word} ${text}`, groups: [], joined: `${word}-${text}` }];
  });
}

/** As many hyphens, and more than there are gaps, show how the text writes the word. */
const fewestJoined = 2;

/** The compounds that the text writes with a hyphen for the most part, each with all its places without. */
export function openCompounds(context: RuleContext): readonly (readonly (OpenCompound & Place)[])[] {
  const { manuscript } = context;
  const groups = new Map<string, (OpenCompound & Place)[]>();
  for (const use of placesFound(context, 'text/hyphen-mixed compounds', compoundsIn)) {
    const { start, end } = use.span;
    if (manuscript.text.slice(start, end).replace(/\s+/gu, ' ') !== use.text) continue;
    if (isQuoted(context, use)) continue;
    const key = use.joined.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  return [...groups].flatMap(([joined, uses]) => {
    const parts = manuscript.blocks.map(({ prose }) => prose.text.toLowerCase().split(joined).length - 1);
    const count = parts.reduce((sum, one) => sum + one, 0);
    return count >= fewestJoined && count > uses.length ? [uses] : [];
  });
}
