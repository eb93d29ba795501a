// Reads the replacement of an amino acid in words: "threonine to methionine at codon 790", "arginine 150 proline".

import { guarded } from '../../../text/guarded.ts';
import { inParts } from '../../../text/inParts.ts';
import { acidName, acidNameOrCode, acidSign, letterOf, residueChange } from '../aminoAcidWords.ts';
import { matches, type VariantForm } from '../form.ts';
import { arrow, tokenEnd, wordStart } from '../notation.ts';

const stop = '(?:premature\\s|termination\\s)?(?:stop|termination)(?:\\scodon)?|nonsense\\scodon';
/** The codon or code of an amino acid in brackets: "arginine (CGA)". */
const gloss = '(?:\\s\\([\\p{L}]{1,4}\\))?';
const acid = `(?:(${acidNameOrCode}|${stop})${gloss}(?:\\s(?:residues?|codon))?)`;
/** The amino acid at the end of a phrase: no word after it is part of the match. */
const lastAcid = `(${acidNameOrCode}|${stop})`;
const to = `(?:\\s(?:to|by|with|into|for)\\s|-to-|-for-|\\s?(?:${arrow}|/)\\s?)`;
const article = '(?:the\\s|an?\\s)?';
const kind =
  '(?:substitutions?|mutations?|changes?|replacements?|exchanges?|conversions?|polymorphisms?|point mutations?|missense mutations?|variants?)';
const where =
  '(?:the\\s)?(?:amino[- ]acid\\s)?(?:residue|codon|position|amino[- ]acid)?s?(?:\\s(?:position|residue|number))?\\s?';
/** "in the B subunit" between the change and its position. */
const owner = '(?:\\s(?:in|of|on|within)\\s(?:the\\s)?[\\p{L}\\d-]{1,24}(?:\\s[\\p{L}\\d-]{1,20}){0,2})?';
/** "amino acid substitution", "missense mutation". */
const named = '(?:(?:single\\s)?(?:amino[- ]acid\\s|missense\\s|point\\s)?)';
const place = `(?:,?\\s(?:${named}${kind}(?:${owner})\\s)?\\(?(?:at|of|in)\\s${where})`;
const number = '([1-9]\\d{0,4})';

/** threonine to methionine at codon 790, valine-to-methionine substitution at amino acid 44, Gly to Ser at position 12. */
const acidsFirst = inParts(
  new RegExp(
    `${wordStart}(?:\\((?=[^()]{5,60}\\)))?${acid}${to}${article}${acid}(?:(?<=\\([^()]{5,60})\\))?${place}${number}${tokenEnd}`,
    'giu',
  ),
);
/** threonine–methionine substitution at position 790: only the noun shows that the mark does not join two parts of a name. */
const acidsJoined = guarded(
  /(?:ine|acid|ate|an|[A-Z][a-z]{2})\s?[-\u2010-\u2013]\s?(?:[A-Z][a-z]{2}|[A-Za-z][a-z]{3,9}(?:ine|ate|an)|[a-z]+\sacid)\s[a-z]/,
  new RegExp(
    `${wordStart}(${acidNameOrCode})\\s?[-\u2010-\u2013]\\s?(${acidNameOrCode})\\s${named}${kind}\\s\\(?(?:at|of|in)\\s${where}${number}${tokenEnd}`,
    'giu',
  ),
);
/** glutamic acid (E434) to lysine (K434): the position is on both sides. */
const placeTwice = guarded(
  /\([A-Y][a-z]{0,2}\d+\)\s(?:to|by|with|into)\s/,
  new RegExp(
    `${wordStart}(${acidNameOrCode})\\s\\([A-Y][a-z]{0,2}${number}\\)\\s(?:to|by|with|into)\\s${article}(${acidNameOrCode})\\s\\([A-Y][a-z]{0,2}\\2\\)`,
    'giu',
  ),
);
/** arginine 150 proline, glutamic acid 333 by aspartic acid, threonine 790 to methionine, lysine 66 (AAG) to stop. */
const placeBetween = new RegExp(
  `${wordStart}(${acidName})[\\s-]${number}(?:\\s(?:to|by|with|into)\\s${article}|\\s?${arrow}\\s?|\\s|-)(${acidName}|${stop})${tokenEnd}`,
  'giu',
);
/** codon 358, tyrosine to histidine; residue 300 from alanine to aspartic acid; position 12 (Gly to Val); codon399 (Arg/Gln). */
const placeFirst = inParts(
  new RegExp(
    `${wordStart}(?:codon|residue|position|amino[- ]acid(?:\\s(?:position|residue))?)\\s?#?${number}(?:,\\s|:\\s|\\s\\(|\\s)(?:from\\s)?${article}${acid}${to}${article}${lastAcid}(?:(?<=\\([^()]{5,60})\\)|${tokenEnd})`,
    'giu',
  ),
);
/**
 * glycine at position 12 to valine, a tyrosine codon at amino acid position 67 into a stop, Ala at residue 64 was replaced by Gly,
 * glutamic acid (E) at amino acid position 280 to be replaced by a lysine (K).
 */
const placeInside = inParts(
  new RegExp(
    `${wordStart}${acid}\\s(?:at|in)\\s${where}${number}${owner}\\s(?:(?:was|is|were|are|has been|to be)\\s)?(?:replaced\\s|substituted\\s|changed\\s|converted\\s|mutated\\s)?(?:to|by|with|into|for)\\s${article}${lastAcid}${tokenEnd}(?:\\s\\([A-Y]\\))?`,
    'giu',
  ),
);

/** The sign of all these expressions: a position. The digit is tested first, since words such as "in" are everywhere. */
const placeSign =
  /\d(?<=(?:(?:codon|position|residue|acid|number|at|in|of)s?\s?#?|(?:ine|acid|ate|an)(?:[\s-]|\s\([A-Z][a-z]{0,2}))\d)/i;

/** A substitution in words. "A for B" has the new residue first. */
export const wordedSubstitution: VariantForm = {
  name: 'wordedSubstitution',
  sign: acidSign,
  read(text) {
    if (!placeSign.test(text)) return [];
    const change = (from: string, digits: string, into: string) => {
      const [old, now] = [letterOf(from), letterOf(into)];
      return old === '*' || old === now ? undefined : { changes: [residueChange(old, Number(digits), now)] };
    };
    const paired = matches(text, acidsFirst, ([whole, from = '', into = '', at = '']) =>
      /[\s-]for[\s-]/i.test(whole) ? change(into, at, from) : change(from, at, into),
    );
    const between = matches(text, placeBetween, ([, from = '', at = '', into = '']) => change(from, at, into));
    const placed = matches(text, placeFirst, ([, at = '', from = '', into = '']) => change(from, at, into));
    const inside = matches(text, placeInside, ([, from = '', at = '', into = '']) => change(from, at, into));
    const joined = matches(text, acidsJoined, ([, from = '', into = '', at = '']) => change(from, at, into));
    const twice = matches(text, placeTwice, ([, from = '', at = '', into = '']) => change(from, at, into));
    return [...paired, ...joined, ...twice, ...between, ...placed, ...inside];
  },
};
