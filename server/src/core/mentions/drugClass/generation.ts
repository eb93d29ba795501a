// Reads which generation of a drug class words name: "third-generation", "2nd and 3rd generation".

const byFigure: Readonly<Record<string, string>> = { '1st': 'first', '2nd': 'second', '3rd': 'third', '4th': 'fourth' };

/** The ordinals of generations, in words and in figures, as part of an expression that ignores case. */
export const generationOrdinal = [...Object.values(byFigure), ...Object.keys(byFigure)].join('|');

/** Returns the generations that the matches of an expression name, in words: "first", "third". */
const named = (words: string, ordinals: RegExp): string[] =>
  [...words.matchAll(ordinals)].map(({ 1: ordinal = '' }) => byFigure[ordinal.toLowerCase()] ?? ordinal.toLowerCase());

const anywhere = new RegExp(`(${generationOrdinal}|next)`, 'gi');
/** Returns the generations in words that are known to be about generations: "first- and second-generation", "next-generation". */
export const generationsIn = (words: string): string[] => named(words, anywhere);

const beforeNoun = new RegExp(`(${generationOrdinal})[-\\u2010-\\u2013\\s]generation`, 'gi');
/** Returns the generations in the name of a class or in other words, where each stands before the noun itself. */
export const generationsNamed = (words: string): string[] => named(words, beforeNoun);
