// Finds names inside longer names: the gene in "EGFR inhibitor".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameMatch } from '../../knowledge/names/nameIndex.ts';
import { allMatches } from '../../text/allMatches.ts';
import { movedBy } from '../../text/span.ts';

/** Kinds whose names may contain the name of a gene: "EGFR inhibitor", "PI3K pathway", "P-gp efflux". */
const holders: ReadonlySet<string> = new Set(['drug-class', 'pathway', 'mechanism', 'variant', 'disease']);

/** Kinds that are listed inside another mention. */
const nestable: ReadonlySet<string> = new Set(['gene', 'family', 'fusion', 'drug', 'drug-class']);

const gap = /[\s/\u2010-\u2014-]/g;

/** Returns the names inside a match. Results are cached by spelling, since a document repeats its terms. */
export type InnerNames = (text: string, match: NameMatch) => readonly NameMatch[];

/** A spelling without its last word, and without its first, each with where it begins; none of a single word. */
function shortened(spelling: string): readonly { readonly part: string; readonly offset: number }[] {
  const gaps = allMatches(spelling, gap).map(({ index }) => index);
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (first === undefined) return [];
  return [
    { part: spelling.slice(0, last), offset: 0 },
    { part: spelling.slice(first + 1), offset: first + 1 },
  ];
}

const moved = (match: NameMatch, distance: number): NameMatch => ({ ...match, ...movedBy(match, distance) });

/** Finds genes, drugs and classes inside a longer match, by removing its first or its last word, and so on inwards. */
export function innerNames(knowledge: Knowledge): InnerNames {
  const known = new Map<string, readonly NameMatch[]>();
  const kindOf = ({ readings: [first] }: NameMatch): string => knowledge.entity(first?.id ?? '')?.kind ?? '';
  /** A match inside a longer name and the matches inside that, with offsets from the beginning of the match. */
  const withInner = (match: NameMatch, spelling: string): readonly NameMatch[] => {
    const kind = kindOf(match);
    const inner = inside(spelling, kind);
    return nestable.has(kind) ? [moved(match, -match.start), ...inner] : inner;
  };
  /** Matches inside the spelling, with offsets from its beginning. */
  const inside = (spelling: string, kind: string): readonly NameMatch[] => {
    if (!holders.has(kind)) return [];
    // "breast cancer" contains no gene; "HER2-positive breast cancer" does.
    if (kind === 'disease' && !/[\p{Lu}\d]/u.test(spelling.slice(1))) return [];
    const cached = known.get(spelling);
    if (cached) return cached;
    const found = new Map<string, NameMatch>();
    for (const { part, offset } of shortened(spelling))
      for (const match of knowledge.names.find(part))
        for (const one of withInner(match, part.slice(match.start, match.end))) {
          const placed = moved(one, offset + match.start);
          found.set(`${placed.start} ${placed.end}`, placed);
        }
    const result = [...found.values()];
    known.set(spelling, result);
    return result;
  };
  return (text, match) =>
    inside(text.slice(match.start, match.end), kindOf(match)).map((one) => moved(one, match.start));
}
