import { isNumbered } from '../../manuscript/references/references.ts';
import type { ListedWork } from '../../manuscript/references/work.ts';
import type { RuleContext } from '../rule.ts';
import { type CitedKey, citedByNumber, citedKeys, isCitedList } from './citedList.ts';
import { standsApart } from './standsApart.ts';

/** A number that leads nowhere, with what the list has instead, in words. */
export interface LostNumber extends CitedKey {
  readonly instead: string;
}

/** With fewer entries, gaps say that it is something other than a list of works. */
const fewestEntries = 4;
/** Minimum shares of entries that have a number and a year, and of the numbers up to the last that have an entry. */
const numberedShare = 0.8;
const datedShare = 0.6;
const presentShare = 0.7;

type NumberedWork = ListedWork & { readonly number: number };
const hasNumber = (work: ListedWork): work is NumberedWork => work.number !== undefined;

/** The entries of a list with gaps or several beginnings, if it is surely the list of references; else none. */
function entriesOf(listed: readonly ListedWork[]): readonly NumberedWork[] {
  const entries = listed.filter(hasNumber);
  const numbers = new Set(entries.map(({ number }) => number));
  const isSure =
    entries.length >= Math.max(fewestEntries, numberedShare * listed.length) &&
    entries.filter(({ year }) => year !== undefined).length >= datedShare * entries.length &&
    numbers.has(1) &&
    numbers.size >= presentShare * Math.max(...numbers);
  return isSure ? entries : [];
}

/**
 * The numbers that a list with gaps or several beginnings lacks. An entry may have been misread, so that its number stands
 * somewhere in the list: then nothing is said of it.
 */
function lackedBy({ manuscript, references }: RuleContext): (number: number) => string | undefined {
  const entries = entriesOf(references.listed);
  const numbers = entries.map(({ number }) => number);
  const known = new Set(numbers);
  const highest = Math.max(...numbers);
  const isRising = numbers.every((number, at) => at === 0 || number > numbers[at - 1]!);
  const [first, last] = [entries[0], entries.at(-1)];
  const listEnd = (last && manuscript.sections[last.section]?.span.end) ?? manuscript.text.length;
  const stands = (number: number, from: number, to: number): boolean =>
    standsApart(`${number}`, manuscript.text.slice(from, to), /\d/);
  return (number) => {
    if (!first || !last || known.has(number)) return undefined;
    if (!isRising)
      return stands(number, first.span.start, listEnd)
        ? undefined
        : `the reference list ${number > highest ? `ends with ${highest}` : `has no ${number}`}`;
    const after = entries.findIndex((entry) => entry.number > number);
    if (after < 0)
      return stands(number, last.span.start, listEnd) ? undefined : `the reference list ends with ${highest}`;
    const [before, next] = [entries[after - 1], entries[after]!];
    if (!before || stands(number, before.span.start, next.span.start)) return undefined;
    return `the reference list goes from ${before.number} to ${next.number}`;
  };
}

/** The numbers cited that the reference list does not have; none if the manuscript does not cite by the numbers of its list. */
export function lostNumbers(context: RuleContext): readonly LostNumber[] {
  const { listed } = context.references;
  const whole = citedByNumber(context);
  if (whole) return whole.lost.map((one) => ({ ...one, instead: `the reference list ends with ${listed.length}` }));
  if (!isCitedList(context)) return [];
  const instead = lackedBy(context);
  return citedKeys(context.manuscript.citations, isNumbered).flatMap((one) => {
    const words = /^[1-9]\d{0,3}$/.test(one.key) ? instead(Number(one.key)) : undefined;
    return words === undefined ? [] : [{ ...one, instead: words }];
  });
}
