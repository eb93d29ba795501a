// Reads substitutions in globins by their position in the chain: "126 (H4) Val→Gly", "β6 Glu→Val".

import { type MatchReading, matches, type VariantForm } from '../form.ts';
import { arrow, threeLetterResidue, tokenEnd } from '../notation.ts';

/** The helix and the position in it, by which haemoglobins are numbered: A3, H14, CD7, FG5, NA2. */
const helix = '\\s?\\((?:[A-H]|NA|AB|BC|CD|DE|EF|FG|GH|HC)\\d{1,2}\\)';
const becomes = `(?:\\s?${arrow}\\s?|\\s(?:to|by)\\s|\\s(?:is\\s|was\\s)?(?:replaced|substituted)\\s(?:by|with)\\s)`;
const acids = `\\s?(${threeLetterResidue})${becomes}(${threeLetterResidue})`;
/** 126 (H4) Val→Gly: the helix shows that it is a globin. */
const withHelix = new RegExp(`(?<![\\p{L}\\d.,]\\d{0,3})([1-9]\\d{0,2})${helix}${acids}${tokenEnd}`, 'gu');
const chain = '(?:[αβγδ]|alpha|beta|gamma|delta)';
/** β6 Glu→Val, alpha131(H14) Ser→Pro, beta 26 Glu→Lys, α2 104(G11) Cys→Tyr: the chain says where the position is. */
const withChain = new RegExp(
  `(?<![\\p{L}\\d])${chain}(?:[12]\\s|[\\s-])?([1-9]\\d{0,2})(?:${helix})?${acids}${tokenEnd}`,
  'gu',
);
/** Hbβ6 Glu→Val: after the name of the chain in a longer word, which is not part of the change. */
const ofChain = new RegExp(`(?<=${chain}[\\s-]?)([1-9]\\d{0,2})(?:${helix})?${acids}${tokenEnd}`, 'gu');

/**
 * A substitution in a globin, with the position before both residues. For decades globins were counted without the first
 * methionine, so that no HGVS name can be given.
 */
export const globinPlace: VariantForm = {
  name: 'globinPlace',
  sign: new RegExp(`\\d\\)?\\s?${threeLetterResidue}\\s?(?:${arrow}|to\\s|by\\s|is\\s|was\\s|replaced|substituted)`),
  read(text) {
    const replaced = ([, , from, to]: RegExpExecArray): MatchReading | undefined =>
      from === to ? undefined : { changes: [{ form: 'substitution' }] };
    return [withChain, withHelix, ofChain].flatMap((pattern) => matches(text, pattern, replaced));
  },
};
