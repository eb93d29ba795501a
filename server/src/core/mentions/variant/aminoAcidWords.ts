import { threeLetter } from '../../knowledge/residues/residues.ts';
import type { Change } from './form.ts';
import { proteinHgvs, residue3, residueOf } from './notation.ts';

/** Names of the amino acids as prose has them, salts included; longer names stand before those that they begin with. */
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

/** The name of an amino acid, for expressions that ignore case. */
export const acidName = `(?:${Object.keys(names).join('|')})`;
/** Its name or its three-letter code. */
export const acidNameOrCode = `(?:${Object.keys(names).join('|')}|${residue3})`;

const inEitherCase = (name: string): string => `[${name[0]!.toUpperCase()}${name[0]}]${name.slice(1)}`;
/**
 * A name, a code or the words of a stop: what every text with a change told in words holds. (With the case of letters ignored, the
 * codes of histidine, methionine and proline would be words.)
 */
export const acidSign = new RegExp(
  `${Object.keys(names).map(inEitherCase).join('|')}|${residue3}(?![a-z])|[Ss]top|[Nn]onsense|[Tt]erminat`,
);

/** One letter for a name or a code; `*` for the words of a stop. */
export function letterOf(word: string): string {
  if (/stop|terminat|nonsense/i.test(word)) return '*';
  return names[word.toLowerCase()] ?? residueOf(word);
}

/** One residue for another, or for a stop, by their one-letter codes. */
export function residueChange(from: string, position: number, to: string): Change {
  const silent = to === '=' || to === from;
  return {
    form: to === '*' ? 'stop' : 'substitution',
    hgvs: proteinHgvs(from, position, silent ? '=' : threeLetter(to)),
    residue: { from, position, to: silent ? '=' : to },
  };
}
