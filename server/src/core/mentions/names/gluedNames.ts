// Finds gene symbols that are written as one word with what follows: "BRAFV600E", "EGFRm", "PARPi".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameReading } from '../../knowledge/names/nameIndex.ts';
import { oneLetter } from '../../knowledge/residues/residues.ts';
import { guarded } from '../../text/guarded.ts';
import { textAfter } from '../../text/textAround.ts';
import { oneLetterResidue, threeLetterResidue } from '../variant/notation.ts';

/** The place of a residue that a name runs into: two digits or more, since the last letter and digit of a symbol look alike. */
const place = '[1-9]\\d{1,3}';

/** A change of a residue, or of a base further away than proteins reach. */
const replaced = `(?:${oneLetterResidue}${place}${oneLetterResidue}|[ACGT][1-9]\\d{4,5}[ACGT])`;
/**
 * A gene name written as one word with a change: BRAFV600E, KrasG12D, p53R175H, H3K27M, XRCC1G28152A, and KRASG12Ci for an
 * inhibitor of it.
 */
const change = guarded(
  new RegExp(`[A-Za-z\\d]{2}${replaced}`),
  new RegExp(`(?<![\\p{L}\\d])(?=[A-Z]|p\\d\\d)([A-Za-z\\d]{2,7}?)(?=${replaced}(?:i(?:'?s)?)?(?![\\p{L}\\d]))`, 'gu'),
);
/** The same in the three-letter code: XRCC1Arg399Gln. */
const longChange = guarded(
  /[A-Z\d][A-Z][a-z]{2}[1-9]\d{1,3}[A-Z][a-z]{2}/,
  new RegExp(
    `(?<![\\p{L}\\d])([A-Z][A-Z\\d]{2,7}?)(?=${threeLetterResidue}${place}(?:${threeLetterResidue}|Ter)(?![\\p{L}\\d]))`,
    'gu',
  ),
);
/** Exons that a gene name runs into: EGFRex20ins, METexon14 skipping. */
const exon = guarded(
  /[A-Z\d]ex(?:on)?\d/,
  /(?<![\p{L}\d])([A-Z][A-Z\d]{2,6})(?=ex(?:on)?\d{1,2}(?:[a-z]|[-\s](?:skipp|del|ins|mut|dup)))/gu,
);
/** A duplication that a gene name runs into: FLT3ITD. */
const duplication = guarded(/\dITD/, /(?<![\p{L}\d])([A-Z][A-Z\d]{2,6})(?=ITDs?(?![\p{L}\d]))/gu);
/** Residues that a gene name runs into: BRAFV600, NRASQ61. Shorter names are those of histones: H3K27. */
const residue = guarded(
  new RegExp(`[A-Z\\d]{2}${oneLetterResidue}${place}(?![\\p{L}\\d])`, 'u'),
  new RegExp(`(?<![\\p{L}\\d])([A-Z][A-Z\\d]{2,6}?)(?=${oneLetterResidue}${place}(?![\\p{L}\\d]|[-.]\\d))`, 'gu'),
);
/**
 * A gene name written as one word with letters for its state: EGFRm, gBRCAm and KRASmut are mutated, KRASwt is not, METamp
 * is amplified, KEAP1KO is knocked out, PD-L1high is high; or with "i" for inhibitor: PARPi, CDK4/6is, mTORi.
 */
const letters = guarded(
  /[A-Z\d](?:m(?:ut|t)?|wt|amp|K[Oo]|high|low|neg(?:ative)?|pos(?:itive)?|i(?:'?s)?)(?![A-Za-z\d])/,
  /(?<![\p{L}\d])((?:[gst]?[A-Z]|m(?=TOR))[A-Z\d-]{1,6}[A-Z\d](?:\/\d)?)(?=(?:m(?:ut|t)?|wt|amp|K[Oo]|high|low|neg(?:ative)?|pos(?:itive)?|i(?:'?s)?)(?![\p{L}\d]))/gu,
);
/** wtKRAS, mutEGFR, mIDH1, gBRCA1/2: the letters stand before the name. */
const lettersBefore = guarded(
  /(?<![A-Za-z\d])(?:wt|m(?:ut)?|[gst](?=BRCA[12]))[A-Z]/,
  /(?<![\p{L}\d])(?:wt|m(?:ut)?|[gst](?=BRCA[12]))(?=([A-Z][A-Z\d]{2,7})(?![\p{L}\d]))/gu,
);
/** A phosphorylated protein: pERK, pAkt, pHER3. */
const phosphorylated = guarded(
  /(?<![A-Za-z\d-])p[A-Z][A-Za-z\d]{2}/,
  /(?<![\p{L}\d-])p(?=([A-Z][A-Z\d]{2,6}|[A-Z][a-z]{2,4}\d{0,2})(?![\p{L}\d]))/gu,
);

/** Genes of mice are written in small letters: KrasG12D. "KrasG12D mice" are a strain, which has this name as a whole. */
const mouseGene = /^[A-Z][a-z]{2,5}\d?$/;
const strainAfter = /^[A-Z]\d+[A-Z]\s(?:transgenic\s|mutant\s)?mice/;
const word = /^[\p{L}\d]+/u;

/** Whether a name may be read in a text as that of its gene or family. */
function isReadInText({ id, name }: NameReading, knowledge: Knowledge): boolean {
  const entity = knowledge.entity(id);
  if (entity?.kind === 'gene') return !entity.record.exactCase && !entity.record.unread.includes(name);
  return entity?.kind === 'family' && !entity.record.unread.includes(name);
}

/** Whether the base has a gene or family under a name, though a text writes it otherwise. */
const isGene = (name: string, written: string, knowledge: Knowledge): boolean =>
  knowledge.names.lookup(written).some((one) => one.name === name && isReadInText(one, knowledge));

const isName = (words: string, knowledge: Knowledge): boolean => knowledge.names.lookup(words).length > 0;

/** The ends of names that letters follow: "BRAF|V600E", "EGFR|m". MAPK14 is no change of MAP, nor any other whole name. */
function endsBeforeLetters(text: string, knowledge: Knowledge): number[] {
  const named = [change, longChange, duplication, letters].flatMap((form) => form.all(text));
  const notWhole = [exon, residue]
    .flatMap((form) => form.all(text))
    .filter(({ index }) => !isName(word.exec(text.slice(index))?.[0] ?? '', knowledge));
  return [...named, ...notWhole].flatMap(({ index, 1: name = '' }) =>
    isGene(name, name, knowledge) ? [index + name.length] : [],
  );
}

/** The ends of names of mouse genes with a change: "Kras|G12D". */
const endsOfMouseGenes = (text: string, knowledge: Knowledge): number[] =>
  change.all(text).flatMap(({ index, 1: name = '' }) => {
    const end = index + name.length;
    const isOfMouse =
      mouseGene.test(name) && oneLetter(name) === undefined && !strainAfter.test(textAfter(text, { end }, 30));
    return isOfMouse && isGene(name.toUpperCase(), name, knowledge) ? [end] : [];
  });

/** The ends of letters that a name follows: "wt|KRAS". */
const endsOfLetters = (text: string, knowledge: Knowledge): number[] =>
  lettersBefore
    .all(text)
    .flatMap(({ index, 0: before, 1: name = '' }) =>
      isGene(name, name, knowledge) && !isName(before + name, knowledge) ? [index + before.length] : [],
    );

/** The ends of the letter of phosphorylated proteins: "p|ERK". */
const endsOfPhospho = (text: string, knowledge: Knowledge): number[] =>
  phosphorylated.all(text).flatMap(({ index, 1: name = '' }) => {
    const symbol = name.toUpperCase();
    if ((name !== symbol && oneLetter(name) !== undefined) || !isGene(symbol, name, knowledge)) return [];
    // The name PERK is that of another kinase than ERK.
    const isWhole = knowledge.names.lookup(`p${name}`).some((whole) => whole.name.startsWith('p'));
    return isWhole ? [] : [index + 1];
  });

/**
 * Returns the offsets, in order, at which a word ends although letters or digits follow, because a gene symbol ends or
 * begins there.
 */
export const gluedNameEnds = (text: string, knowledge: Knowledge): number[] =>
  [endsBeforeLetters, endsOfMouseGenes, endsOfLetters, endsOfPhospho]
    .flatMap((find) => find(text, knowledge))
    .sort((a, b) => a - b);
