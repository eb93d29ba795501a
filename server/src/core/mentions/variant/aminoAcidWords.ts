import { threeLetter } from '../../knowledge/residues/residues.ts';
import type { Change } from './form.ts';
import { proteinHgvs, residueOf, threeLetterResidue } from './notation.ts';

/** Names of the amino acids in prose, including salts; a longer name comes before one that it begins with. */
const names: Readonly<Record<string, string>> = {
  alanine: 'A',
  arginine: 'R',
  asparagine: 'N',
  'aspartic acid': 'D',
  aspartate: 'D',
  cysteine: 'C',
  glutamine: 'Q',
  'glutamic acid': 'E',
  glutamate: 'E',
  glycine: 'G',
  histidine: 'H',
  isoleucine: 'I',
  leucine: 'L',
  lysine: 'K',
  methionine: 'M',
  phenylalanine: 'F',
  proline: 'P',
  serine: 'S',
  threonine: 'T',
  tryptophan: 'W',
  tyrosine: 'Y',
  valine: 'V',
  selenocysteine: 'U',
};

/** Matches the name of an amino acid, in expressions that ignore case. */
export const acidName = `(?:${Object.keys(names).join('|')})`;
/** Matches the name or the three-letter code of an amino acid. */
export const acidNameOrCode = `(?:${Object.keys(names).join('|')}|${threeLetterResidue})`;

const inEitherCase = (name: string): string => `[${name[0]!.toUpperCase()}${name[0]}]${name.slice(1)}`;
/**
 * A name, a code or the words for a stop: the sign of every change in words. (If case were ignored, the codes of histidine,
 * methionine and proline would be words.)
 */
export const acidSign = new RegExp(
  `${Object.keys(names).map(inEitherCase).join('|')}|${threeLetterResidue}(?![a-z])|[Ss]top|[Nn]onsense|[Tt]erminat`,
);

/** Returns the one-letter code for a name or a code, and `*` for the words for a stop. */
export function letterOf(word: string): string {
  if (/stop|terminat|nonsense/i.test(word)) return '*';
  return names[word.toLowerCase()] ?? residueOf(word);
}

/** Returns the change from one residue to another or to a stop, by one-letter codes; `=` for no change. */
export function residueChange(from: string, position: number, to: string): Change {
  const silent = to === '=' || to === from;
  return {
    form: to === '*' ? 'stop' : 'substitution',
    hgvs: proteinHgvs(from, position, silent ? '=' : threeLetter(to)),
    residue: { from, position, to: silent ? '=' : to },
  };
}
