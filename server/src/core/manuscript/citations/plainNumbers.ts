import { matchesFrom } from '../../text/matchesFrom.ts';
import { type Finder, type PlainNumbers, wholeCitation } from './found.ts';
import { numberList } from './numbers.ts';

const list = String.raw`\d{1,3}(?:\s?[,‐‑‒–—-]\s?\d{1,3}){0,12}`;

/** Nouns of what is counted or numbered: "patients (14)", "Equation (3)". */
const counted = String.raw`aged?|patients|participants|[Ee]q(?:s?\.|uations?)|[Ff]ormula[es]?|[Ff]ig(?:s?\.|ures?)|[Tt]ables?|[Ss]ections?|[Ss]teps?|[Pp]hases?|[Gg]roups?|[Aa]ims?|[Cc]omments?|[Qq]uestions?|[Rr]eviewers?|items?|cases?|days?|types?|lists?|points?`;
/** Words that introduce an item which is counted off: "of (1) efflux"; "that" does only where something follows: "than that (3)." */
const introducing =
  'and|or|via|by|of|in|with|to|from|either|both|through|is|are|was|were|be|as|than|includ(?:ing|es?)|namely|for';

/**
 * A number in round brackets after the words that it supports: "(14)", "(3, 7–9)" before a stop, a comma, a dash, a closing
 * bracket or a word in lower case. Not after words that introduce something counted, after a value ("1.3 (2)"), or
 * before an item that it counts off ("(1) Efflux").
 */
const inRoundBrackets = new RegExp(
  String.raw`\((?=\d)(?<=[\p{L}\d%)”"*_]\s?\()(?<!(?:\b(?:${counted}|${introducing})|(?:^|\s)[\d.,±]{1,12})\s\()(${list})\)(?:(?=[.;])|(?<!\bthat\s\(${list}\))(?=[,:)]|\s\p{Ll}|\s?[–—]|\s*$))`,
  'uy',
);

/**
 * Numbers right after the full stop of a sentence, as raised numbers become when markup is lost: "… of these
 * cells.54,55 For". The word before it is spelled out, which excludes "Fig.2" and "vol.12", and the next sentence
 * follows.
 */
const behindStop =
  /\.(?=\d)(?<=(?:\p{Ll}{3}|\p{Ll}{2}\)|\p{Lu}{3})\.)(?<!\b(?:[Ff]igs?|[Tt]ables?|[Tt]ab|[Nn]os|[Vv]ols?|[Ss]ect?|[Ss]ections?|[Ee]qs|[Rr]efs?|approx|[Vv]ers?|[Vv]ersion|[Cc]hap(?:ter)?s?|[Ss]uppl?|[Ss]teps?|[Ii]tems?|[Pp]ages?|[Aa]ppendix|[Gg]rades?|[Ss]tages?|[Tt]ypes?|[Pp]hases?|[Dd]ays?)\.)(\d{1,3}(?:(?:,\s?|[–‐-])\d{1,3}){0,12})(?=\s["“(]?\p{Lu}|\s*$)/uy;

const habits = [
  { habit: 'round', starts: /\(\d/g, pattern: inRoundBrackets, unlisted: { places: 12, several: 3 } },
  { habit: 'behind-stop', starts: /\.\d/g, pattern: behindStop, unlisted: { places: 2, several: 0 } },
] as const;

/** Fewer different numbers are no habit. */
const fewestListed = 4;
const leadingShare = 0.9;
/** Marks of other ways of citing: where they prevail, bare numbers are something else. */
const otherMarks = /\[\d{1,3}(?:[,;\s–-]{1,3}\d{1,3}){0,12}\\?\]|\[-?@\p{L}|\bet al\.?,? \(?(?:19|20)\d{2}/gu;

/** What a block shows of how its manuscript cites. */
export interface NumberPlaces {
  /** For each habit, the numbers of each place. */
  readonly byHabit: readonly (readonly (readonly number[])[])[];
  /** Number of citations of other kinds. */
  readonly marked: number;
}

/** Returns what the source of a block shows; undefined if that is nothing. */
export function numberPlaces(source: string): NumberPlaces | undefined {
  const byHabit = habits.map(({ starts, pattern }) =>
    matchesFrom(source, starts, pattern).map((found) => (numberList(found[1] ?? '') ?? []).map(Number)),
  );
  const marked = source.match(otherMarks)?.length ?? 0;
  return marked > 0 || byHabit.some((places) => places.length > 0) ? { byHabit, marked } : undefined;
}

/**
 * Returns the habit of a manuscript; undefined if it does not cite by such numbers. `shown` is what its blocks up to
 * the reference list show, `listed` the numbers of that list's entries. Numbers are citations if nine in ten lead to
 * the list or, without a list, if there are many of them and some cite several works at once; right after a full stop
 * two are enough, since nothing else stands there.
 */
export function plainNumbersOf(shown: readonly NumberPlaces[], listed: ReadonlySet<number>): PlainNumbers | undefined {
  const marked = shown.reduce((sum, one) => sum + one.marked, 0);
  const found = habits.findIndex(({ unlisted }, habit) => {
    const places = shown.flatMap(({ byHabit }) => byHabit[habit]!);
    const numbers = new Set(places.flat());
    const leading = places.filter((place) => place.every((number) => listed.has(number))).length;
    const isHabit =
      listed.size > 0
        ? numbers.size >= fewestListed && leading >= leadingShare * places.length
        : places.length >= unlisted.places &&
          numbers.size >= places.length / 2 &&
          places.filter(({ length }) => length > 1).length >= unlisted.several;
    return isHabit && marked < places.length;
  });
  return habits[found]?.habit;
}

/** Finds numbers without marks of their own, in manuscripts that cite by them. */
export const plainNumeric: Finder = ({ prose: { text }, plainNumbers }) => {
  if (plainNumbers === undefined) return [];
  const [round, stop] = habits;
  const { habit, starts, pattern } = plainNumbers === 'round' ? round : stop;
  return matchesFrom(text, starts, pattern).flatMap((match) => {
    const keys = numberList(match[1] ?? '');
    const start = match.index + (habit === 'round' ? 0 : 1);
    return keys
      ? [wholeCitation(start, match.index + match[0].length, habit === 'round' ? 'numeric' : 'superscript', keys)]
      : [];
  });
};
