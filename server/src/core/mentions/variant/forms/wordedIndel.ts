// Reads deletions, insertions and duplications in words: "deletion of G at the nucleotide position 520", "13-bp deletion at
// nucleotide 90".

import { guarded } from '../../../text/guarded.ts';
import { acidName } from '../aminoAcidWords.ts';
import { matches, type VariantForm } from '../form.ts';
import { baseName, fewInWords, threeLetterResidue, tokenEnd, wordStart } from '../notation.ts';

type Event = 'deletion' | 'insertion' | 'duplication';

/** What is deleted or inserted: T, GGCC, "adenine", "13-bp", "two adenine residues". */
const size = `(?:\\d{1,4}|${fewInWords})`;
const unit = '(?:bp|base(?:[- ]pairs?)?|nucleotides?|nt|codons?|amino[- ]acids?)';
const piece = `(?:(?:${size}|single)[-\\s]?${unit}(?:\\s\\([ACGT]{1,12}\\))?|(?:${size}\\s(?:successive\\s|consecutive\\s)?)?${baseName}(?:\\sresidues?)?|[ACGT]{1,12}(?:\\s(?:tetra|tri|di)?nucleotide)?)`;
const event = '(deletion|insertion|duplication)';
const position = '(?:c\\.\\s?)?[-+\\u2212\\u2013]?\\d{1,9}';
const span = `${position}(?:\\s?[-\\u2013/_]\\s?\\d{1,9}|\\s(?:and|to|through)\\s(?:nt\\s|nucleotide\\s)?[-+\\u2212]?\\d{1,9})?`;
const counted = '(?:cDNA|nucleotides?|bases?|positions?|codons?|nt|bp|residues?|amino[- ]acids?)';
/**
 * The position: "at nucleotide 90", "at 7916 and 7917", "(nucleotides 763-766)", "at exon 8, position 1277", "in exon 14
 * between positions 2505-2511".
 */
const exon = '(?:(?:at|in|of)\\s(?:the\\s)?exon\\s?\\d{1,3},?\\s)?';
const place = `(?:${exon}\\(?(?:(?:at|after|before|between|in|from|of)\\s)?(?:the\\s)?${counted}:?\\s(?:${counted}\\s)?${span}\\)?|at\\s${span})`;
const exonThenNumber = 'at\\sexon\\s?\\d{1,3}\\s\\(\\d{2,7}\\)';

/** T insertion at 7916, GGCC insertion at exon 8, position 1277; 13-bp deletion at nucleotide 90. */
const pieceFirst = new RegExp(
  `${wordStart}(?!A\\s(?:deletion|insertion|duplication)\\sof\\s)${piece}\\s${event}(?:\\s\\([ACGT]{1,8}\\))?(?:\\spolymorphism)?\\s(?:${exonThenNumber}|${place})${tokenEnd}`,
  'gu',
);
/** deletion of G at the nucleotide position 520, deletion of 6 bp at position 1494, deletion of two adenine residues in codon 138. */
const eventFirst = new RegExp(
  `${wordStart}${event}\\sof\\s(?:an?\\s|the\\s)?(?:single\\s|one\\s|extra\\s|additional\\s)?${piece}\\s(?:${exonThenNumber}|${place})${tokenEnd}`,
  'giu',
);
/** deletion of nucleotides 234-236: everything at the position is deleted. */
const placeLost = new RegExp(
  `${wordStart}(deletion|duplication)\\sof\\s(?:the\\s)?(?:cDNA\\s)?(?:nucleotides?|bases?|nt)\\s(?:position\\s)?${span}${tokenEnd}`,
  'giu',
);
/** TTAT was inserted between nt 2057 and 2058, a G was deleted at position 520. */
const inSentence = new RegExp(
  `${wordStart}${piece}\\s(?:was|were|is|are)\\s(deleted|inserted|duplicated)\\s${place}${tokenEnd}`,
  'gu',
);
/** 202 adenine deletion, 35 G deletion: the position comes first. */
const placeFirst = new RegExp(`${wordStart}[1-9]\\d{1,6}\\s(?:${baseName}|[ACGT])\\s${event}${tokenEnd}`, 'gu');
/** deletion of phenylalanine 508, deletion of Phe508; `deletion.ts` reads "deletion of E746-A750". */
const acid = new RegExp(
  `${wordStart}${event}\\sof\\s(?:the\\s)?(?:${acidName}\\s|${threeLetterResidue}[\\s-])(?:at\\s(?:codon|position|residue)\\s)?[1-9]\\d{0,3}${tokenEnd}`,
  'giu',
);
/** loss of phenylalanine at position 508, deletion of the amino acid valine (V) at codon 600 */
const acidLost = guarded(
  /\sat\s(?:the\s)?(?:codon|position|residue|\d)/i,
  new RegExp(
    `${wordStart}(?:deletion|loss)\\sof\\s(?:an?\\s|the\\s)?(?:amino[- ]acid\\s)?${acidName}(?:\\s\\([A-Z][a-z]{0,2}\\))?(?:\\sresidue)?\\sat\\s(?:the\\s)?(?:(?:codon|position|residue)\\s[1-9]\\d{0,3}|[1-9]\\d{0,3}(?:st|nd|rd|th)\\s(?:codon|position|residue))${tokenEnd}`,
    'giu',
  ),
);
/** deletion of residues 746-750, deletion of amino acid 508: places alone. After "skipping of exon 14 and" they tell what that does. */
const residuesLost = guarded(
  /\sof\s(?:the\s)?(?:codon|residue|amino[- ]acid)s?\s\d/i,
  new RegExp(
    `${wordStart}(?<!exon\\s\\d{1,3}\\sand\\s)(?:deletion|loss)\\sof\\s(?:the\\s)?(?:codons?|residues?|amino[- ]acids?)\\s[1-9]\\d{1,3}(?:\\s?[-\\u2013]\\s?[1-9]\\d{1,3}|\\s(?:to|through)\\s[1-9]\\d{1,3})?${tokenEnd}`,
    'giu',
  ),
);
/** indel polymorphism at position -4825 */
const indel = new RegExp(
  `${wordStart}(?:indel|insertion/deletion)(?:\\spolymorphism)?\\sat\\s(?:${counted}\\s){1,2}${position}${tokenEnd}`,
  'gu',
);

/** The sign of all these expressions: words for a position or for what is there. */
const placed =
  /cDNA|nucleotide|base|position|codon|\bnt\b|\bbp\b|residue|amino|\bat\s|\d\s(?:[ACGT]\s|aden|cyt|guan|thym)|(?:ine|acid|ate|an)\s[1-9]|\sof\s(?:the\s)?[A-Z][a-z]{2}[\s-][1-9]/i;

function eventOf(word: string): Event {
  if (/^del/i.test(word)) return 'deletion';
  return /^ins/i.test(word) ? 'insertion' : 'duplication';
}

/** A deletion, insertion or duplication of bases or residues in words, with the position. */
export const wordedIndel: VariantForm = {
  name: 'wordedIndel',
  sign: /(?:loss\sof\s(?:the\s)?(?:amino|residue|codon|[a-z]{2,20}(?:ine|an|ate|acid)\s)|deletion|insertion|duplication|deleted|inserted|duplicated|indel)/i,
  read(text) {
    if (!placed.test(text)) return [];
    const readEvent = ([, word = '']: readonly string[]) => ({ changes: [{ form: eventOf(word) }] });
    const found = [pieceFirst, eventFirst, placeLost, inSentence, placeFirst, acid].flatMap((pattern) =>
      matches(text, pattern, readEvent),
    );
    const lost = matches(text, acidLost, () => ({ changes: [{ form: 'deletion' as const }] }));
    const places = matches(text, residuesLost, () => ({
      changes: [{ form: 'deletion' as const }],
      needs: 'subject' as const,
    }));
    return [...found, ...lost, ...places, ...matches(text, indel, () => ({ changes: [{ form: 'other' as const }] }))];
  },
};
