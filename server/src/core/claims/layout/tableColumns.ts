import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Relation } from '../claim.ts';

/**
 * What the cells of a column contain, by its heading; `relation` if the heading states one ("Resistant to", "Resistance
 * mutation").
 */
export interface Column {
  readonly contains: 'cause' | 'gene' | 'treatment' | 'effect' | 'disease';
  readonly relation?: Relation;
  /** Whether the relation counts only beside a column with the opposite one: "Avoid" and "Consider" may be about harm. */
  readonly paired?: true;
}

/** The vocabulary lists of headings. */
const headings: Readonly<Record<string, Column>> = {
  'table/cause': { contains: 'cause' },
  'table/resistance-cause': { contains: 'cause', relation: 'resistance' },
  'table/gene': { contains: 'gene' },
  'table/treatment': { contains: 'treatment' },
  'table/resisted-treatment': { contains: 'treatment', relation: 'resistance' },
  'table/active-treatment': { contains: 'treatment', relation: 'sensitivity' },
  'table/avoided-treatment': { contains: 'treatment', relation: 'resistance', paired: true },
  'table/considered-treatment': { contains: 'treatment', relation: 'sensitivity', paired: true },
  'table/overcoming-treatment': { contains: 'treatment', relation: 'overcomes' },
  'table/effect': { contains: 'effect' },
  'table/disease': { contains: 'disease' },
};

/** The vocabulary lists of effects in cells. */
const effects: Readonly<Record<string, Relation>> = {
  'table/resistance': 'resistance',
  'table/sensitivity': 'sensitivity',
};

/** "Proposed mechanism of resistance": how sure it is. */
const howSure =
  /^(?:proposed|reported|main|principal|known|common|typical|described|putative|suggested|possible|likely|chief)\s/;

/** The words of a cell in lower case, without brackets and punctuation. */
const wordsOf = (cell: string): string =>
  cell
    .toLowerCase()
    .replace(/\([^()]*\)/gu, '')
    .replace(/[^\p{L}\p{N}/\s-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const listReader = <T>(
  knowledge: Knowledge,
  lists: Readonly<Record<string, T>>,
): ((words: string) => T | undefined) => {
  const known = new Map<string, T>();
  for (const [list, value] of Object.entries(lists)) for (const word of knowledge.words(list)) known.set(word, value);
  return (words) => known.get(words);
};

/**
 * Looks up headings ("Drug(s)", "Mutation/alteration") and effect cells ("Resistance", "reduced sensitivity"); only whole cells
 * match.
 */
export interface TableWords {
  column(heading: string): Column | undefined;
  effect(cell: string): Relation | undefined;
}

/** Creates the lookup for the vocabulary of the knowledge base. */
export function tableWords(knowledge: Knowledge): TableWords {
  const headingOf = listReader(knowledge, headings);
  const effectOf = listReader(knowledge, effects);
  return {
    column(heading) {
      const words = wordsOf(heading).replace(howSure, '');
      const parts = words.split(/\s?\/\s?|\s(?:or|and)\s/u).map(headingOf);
      const [first] = parts;
      return headingOf(words) ?? (parts.every((part) => part === first) ? first : undefined);
    },
    effect: (cell) => effectOf(wordsOf(cell)),
  };
}
