// Looks for signs beside a match that it is a change: a word such as "mutant", a change beside it, or a text about genes.

import { listJoint } from '../../text/listJoint.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { VariantMatch } from './form.ts';

const nouns = '(?:mutants?|mutations?|mutated|variants?|substitutions?|replacements?|muteins?)';
/** "mutants S4C", "the mutation (A4V)". */
const wordBefore = new RegExp(`(?<![\\p{L}\\d])${nouns}\\s\\(?$`, 'iu');
/** the S4C mutant, the "S4C" mutant, (A4V) FALS mutants. */
const wordAfter = new RegExp(`^["”’']?\\)?[-\\s](?:[\\p{L}\\d]{2,12}\\s)?${nouns}(?![\\p{L}\\d])`, 'iu');
/** Between two items of a list, perhaps each with its share: "T315I (12%), A4V (n = 2)". */
const joined = new RegExp(
  `^(?:\\s\\((?:n\\s?=\\s?)?\\d{1,3}(?:\\.\\d{1,2})?\\s?%?\\))?(?:${listJoint()}|\\s?[/+]\\s?|\\s?[[(]\\s?)$`,
  'u',
);

/** Whether a word such as "mutant" is beside the match, or a sure change is in the same list or in brackets beside it. */
export function hasCompany(text: string, matches: readonly VariantMatch[], index: number): boolean {
  const match = matches[index]!;
  const [previous, next] = [matches[index - 1], matches[index + 1]];
  if (wordBefore.test(textBefore(text, match, 20))) return true;
  if (wordAfter.test(textAfter(text, match, 36))) return true;
  const sure = (one: VariantMatch | undefined): one is VariantMatch =>
    one !== undefined && (one.needs === undefined || one.needs === 'subject');
  if (sure(previous) && joined.test(text.slice(previous.end, match.start))) return true;
  return sure(next) && joined.test(text.slice(match.end, next.start));
}

/**
 * Whether the match is one of three or more residue shapes in a list, which suffices to show that they are changes: "C16S,
 * T54S and R117H".
 */
export function isInRun(text: string, matches: readonly VariantMatch[], index: number): boolean {
  const continuesAt = (at: number): boolean => {
    const [one, next] = [matches[at], matches[at + 1]];
    if (one?.needs !== 'subject' || next?.needs !== 'subject') return false;
    return joined.test(text.slice(one.end, next.start));
  };
  let [first, last] = [index, index];
  while (index - first < 2 && continuesAt(first - 1)) first--;
  while (last - first < 2 && continuesAt(last)) last++;
  return last - first >= 2;
}

/** Words of texts about genes, proteins and their changes. */
const subject =
  /mutat|mutant|mutagen|variant|substitut|residue|protein|allel|genotyp|codon|\bamino|polymorphi|enzym|receptor|sequenc|\bexon|zygo[ust]|germ|somatic|resist|tumou?r|cancer|oma\b|\bgen(?:es?|etic\w*|om\w*)\b|\binhibit|(?:kin|transcript|prote|polymer|synth|hydrol|reduct|oxid|lig|phosphat|transfer|integr|gyr|lactam|neuraminid|helic|isomer)ase|\brRNA\b/i;

/** Whether a text is about genes, proteins or changes at all, so that a shape like F16C may be a change. */
export const isOnSubject = (text: string): boolean => subject.test(text);
