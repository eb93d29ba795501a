import type * as v from 'valibot';
import { inWords } from '../text/inWords.ts';

/** The types that a schema expects, in the words of YAML and JSON. */
const kinds: Readonly<Record<string, string>> = {
  Object: 'keys with values',
  Array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

/** Returns what is wrong with a value that a person wrote, to be put after its name: `must be a list, not "notes/"`. */
export function requirement({ expected, received, message }: v.BaseIssue<unknown>): string {
  if (expected === null) return `is wrong: ${message}`;
  const choices = expected.replace(/[()]/gu, '').split(' | ');
  const wanted = choices.map((one) => (kinds[one] ?? one).replace('>=', 'at least '));
  return `must be ${inWords(wanted, 'or')}, not ${kinds[received] ?? received}`;
}
