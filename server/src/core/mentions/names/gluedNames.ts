// Finds gene symbols that are written as one word with what follows: "BRAFV600E", "EGFRm", "PARPi".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameReading } from '../../knowledge/names/nameIndex.ts';
import { oneLetter } from '../../knowledge/residues/residues.ts';
import { allMatches } from '../../text/allMatches.ts';
import { textAfter } from '../../text/textAround.ts';
import { oneLetterResidue, threeLetterResidue } from '../variant/notation.ts';

/** The place of a residue that a name runs into: two digits or more, since the last letter and digit of a symbol look alike. */
const place = '[1-9]\\d{1,3}';

/**
 * A gene name written as one word with a change: BRAFV600E, KrasG12D, p53R175H, H3K27M, and KRASG12Ci for an inhibitor of
 * it.
 */
const changes = new RegExp(
  `(?<![\\p{L}\\d])(?=[A-Z]|p\\d\\d)([A-Za-z\\d]{2,7}?)(?=${oneLetterResidue}${place}${oneLetterResidue}(?:i(?:'?s)?)?(?![\\p{L}\\d]))`,
  'gu',
);
/** The sign of `changes`: two letters or digits before the change. */
const changeSign = new RegExp(`[A-Za-z\\d]{2}${oneLetterResidue}${place}${oneLetterResidue}`);

/** The same in the three-letter code: XRCC1Arg399Gln. */
const longChanges = new RegExp(
  `(?<![\\p{L}\\d])([A-Z][A-Z\\d]{2,7}?)(?=${threeLetterResidue}${place}(?:${threeLetterResidue}|Ter)(?![\\p{L}\\d]))`,
  'gu',
);
const longSign = /[A-Z\d][A-Z][a-z]{2}[1-9]\d{1,3}[A-Z][a-z]{2}/;

/** Exons that a gene name runs into: EGFRex20ins, METexon14 skipping. */
const exons = /(?<![\p{L}\d])([A-Z][A-Z\d]{2,6})(?=ex(?:on)?\d{1,2}(?:[a-z]|[-\s](?:skipp|del|ins|mut|dup)))/gu;
const exonSign = /[A-Z\d]ex(?:on)?\d/;

/** A duplication that a gene name runs into: FLT3ITD. */
const duplications = /(?<![\p{L}\d])([A-Z][A-Z\d]{2,6})(?=ITDs?(?![\p{L}\d]))/gu;
const duplicationSign = /\dITD/;

/** Residues that a gene name runs into: BRAFV600, NRASQ61. Shorter names are those of histones: H3K27. */
const residues = new RegExp(
  `(?<![\\p{L}\\d])([A-Z][A-Z\\d]{2,6}?)(?=${oneLetterResidue}${place}(?![\\p{L}\\d]|[-.]\\d))`,
  'gu',
);
const residueSign = new RegExp(`[A-Z\\d]{2}${oneLetterResidue}${place}(?![\\p{L}\\d])`, 'u');

/**
 * A gene name written as one word with letters for its state: EGFRm, gBRCAm and KRASmut are mutated, KRASwt is not, METamp
 * is amplified, KEAP1KO is knocked out, PD-L1high is high; or with "i" for inhibitor: PARPi, CDK4/6is, mTORi.
 */
const letters =
  /(?<![\p{L}\d])((?:[gst]?[A-Z]|m(?=TOR))[A-Z\d-]{2,7}(?:\/\d)?)(?=(?:m(?:ut|t)?|wt|amp|K[Oo]|high|low|neg|pos|i(?:'?s)?)(?![\p{L}\d]))/gu;
const lettersSign = /[A-Z\d](?:m(?:ut|t)?|wt|amp|K[Oo]|high|low|neg|pos|i(?:'?s)?)(?![A-Za-z\d])/;

/** wtKRAS, mutEGFR, mIDH1, gBRCA1/2: the letters stand before the name. */
const lettersBefore = /(?<![\p{L}\d])(?:wt|m(?:ut)?|[gst](?=BRCA[12]))(?=([A-Z][A-Z\d]{2,7})(?![\p{L}\d]))/gu;
const lettersBeforeSign = /(?<![A-Za-z\d])(?:wt|m(?:ut)?|[gst](?=BRCA[12]))[A-Z]/;

/** A phosphorylated protein: pERK, pAkt, pHER3. */
const phosphorylated = /(?<![\p{L}\d-])p(?=([A-Z][A-Z\d]{2,6}|[A-Z][a-z]{2,4}\d{0,2})(?![\p{L}\d]))/gu;
const phosphorylatedSign = /(?<![A-Za-z\d-])p[A-Z][A-Za-z\d]{2}/;

/** Genes of mice are written in small letters: KrasG12D. "KrasG12D mice" are a strain, which has this name as a whole. */
const mouseGene = /^[A-Z][a-z]{2,5}\d?$/;
const strainAfter = /^[A-Z]\d+[A-Z]\s(?:transgenic\s|mutant\s)?mice/;

/** Whether a name may be read in a text as that of its gene or family. */
function isReadInText({ id, name }: NameReading, knowledge: Knowledge): boolean {
  const entity = knowledge.entity(id);
  if (entity?.kind === 'gene') return !entity.record.exactCase && !entity.record.unread.includes(name);
  return entity?.kind === 'family' && !entity.record.unread.includes(name);
}

/**
 * Returns the offsets, in order, at which a word ends although letters or digits follow, because a gene symbol ends or
 * begins there.
 */
export function gluedNameEnds(text: string, knowledge: Knowledge): number[] {
  const isGene = (name: string, written = name): boolean =>
    knowledge.names.lookup(written).some((r) => r.name === name && isReadInText(r, knowledge));
  const isGeneOfMouse = (name: string, end: number): boolean =>
    mouseGene.test(name) &&
    oneLetter(name) === undefined &&
    !strainAfter.test(textAfter(text, { end }, 30)) &&
    isGene(name.toUpperCase(), name);
  const isName = (word: string): boolean => knowledge.names.lookup(word).length > 0;
  const ends: number[] = [];
  const add = (pattern: RegExp, isWhole = false): void => {
    for (const { index, 1: name = '' } of allMatches(text, pattern))
      if (isGene(name) && !(isWhole && isName(/^[\p{L}\d]+/u.exec(text.slice(index))?.[0] ?? '')))
        ends.push(index + name.length);
  };
  if (changeSign.test(text)) {
    add(changes);
    for (const { index, 1: name = '' } of allMatches(text, changes))
      if (isGeneOfMouse(name, index + name.length)) ends.push(index + name.length);
  }
  if (longSign.test(text)) add(longChanges);
  if (exonSign.test(text)) add(exons, true);
  if (duplicationSign.test(text)) add(duplications);
  // MAPK14 is no change of MAP.
  if (residueSign.test(text)) add(residues, true);
  if (lettersSign.test(text)) add(letters);
  if (lettersBeforeSign.test(text))
    for (const match of text.matchAll(lettersBefore))
      if (isGene(match[1] ?? '') && !isName(match[0] + match[1])) ends.push(match.index + match[0].length);
  if (phosphorylatedSign.test(text))
    for (const { index, 1: name = '' } of allMatches(text, phosphorylated)) {
      const symbol = name.toUpperCase();
      // The name PERK is that of another kinase than ERK.
      const isWhole = knowledge.names.lookup(`p${name}`).some((whole) => whole.name.startsWith('p'));
      if ((name === symbol || oneLetter(name) === undefined) && isGene(symbol, name) && !isWhole) ends.push(index + 1);
    }
  return ends.sort((a, b) => a - b);
}
