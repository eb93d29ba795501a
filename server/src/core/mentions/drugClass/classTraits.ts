// Reads traits that distinguish drug classes with the same target: "third-generation", "covalent", "allosteric".

import { generationOrdinal, generationsNamed } from './generation.ts';

/** A trait that distinguishes a class from others with the same target. A drug has at most one trait of each sort. */
export interface ClassTrait {
  readonly sort: 'generation' | 'binding' | 'conformation' | 'site' | 'skeleton' | 'receptor';
  readonly value: string;
}

const dash = '[-\\u2010-\\u2013\\s]';
const joint = '[-\\u2010-\\u2013\\s]?';
/** The words for a trait, as they come before the noun of a class. */
export const traitWords = `(?:(?:${generationOrdinal})${dash}generation|(?:non${joint})?covalent|(?:ir)?reversible|type${dash}(?:II|I|2|1)[ab]?|(?:non${joint})?steroidal|allosteric|ATP${dash}competitive)(?![\\p{L}\\d/½-])`;
/** The sign of any expression that contains `traitWords`. */
export const traitSign =
  /generation|covalent|reversible|type[-\u2010-\u2013\s][I12]|steroidal|allosteric|competitive/iu;

const traits: readonly (readonly [ClassTrait['sort'], string, RegExp])[] = [
  ['binding', 'non-covalent', /non[-\u2010-\u2013\s]?covalent|(?<!ir)reversible/iu],
  ['binding', 'covalent', /(?<!non[-\u2010-\u2013\s]?)covalent|irreversible/iu],
  ['conformation', 'I', /type[-\u2010-\u2013\s](?:I|1)[ab]?(?![\p{L}\d/½-])/iu],
  ['conformation', 'II', /type[-\u2010-\u2013\s](?:II|2)[ab]?(?![\p{L}\d/½-])/iu],
  ['site', 'allosteric', /allosteric/iu],
  ['site', 'ATP', /ATP[-\u2010-\u2013\s]competitive/iu],
  ['skeleton', 'nonsteroidal', /non[-\u2010-\u2013\s]?steroidal/iu],
  ['skeleton', 'steroidal', /(?<!non[-\u2010-\u2013\s]?)steroidal/iu],
  ['receptor', 'degrader', /receptor\sdegrader/iu],
  ['receptor', 'modulator', /receptor\smodulator/iu],
];

/** Returns the traits in the name of a class or in other words: "a covalent, second-generation inhibitor". */
export const traitsIn = (words: string): readonly ClassTrait[] => [
  ...generationsNamed(words).map((value): ClassTrait => ({ sort: 'generation', value })),
  ...traits.filter(([, , word]) => word.test(words)).map(([sort, value]): ClassTrait => ({ sort, value })),
];
