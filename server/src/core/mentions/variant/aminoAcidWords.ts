import { aminoAcidName, threeLetter } from '../../knowledge/residues/residues.ts';
import type { Change } from './form.ts';
import { aminoAcids, proteinHgvs, residueOf, threeLetterResidue } from './notation.ts';

/** Names for salts of amino acids, which mean the residue as well. */
const salts: Readonly<Record<string, string>> = { D: 'aspartate', E: 'glutamate' };

/** The one-letter codes by the names of the amino acids in prose. */
const names: Readonly<Record<string, string>> = Object.fromEntries(
  [...aminoAcids].flatMap((letter) =>
    [aminoAcidName(letter), salts[letter] ?? []].flat().map((name) => [name, letter]),
  ),
);

const anyName = Object.keys(names).join('|');
/** Matches the name of an amino acid, in expressions that ignore case. */
export const acidName = `(?:${anyName})`;
/** Matches the name or the three-letter code of an amino acid. */
export const acidNameOrCode = `(?:${anyName}|${threeLetterResidue})`;

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
