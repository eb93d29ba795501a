// Reads the replacement of a base in words: "A-to-G transition at nucleotide 276", "nucleotide 505 (T to C)".

import { guarded } from '../../../text/guarded.ts';
import { matches, type VariantForm } from '../form.ts';
import { arrow, baseFirst, baseName, fewInWords, nucleotidePosition, tokenStart } from '../notation.ts';

const base = `(?:[ACGT](?![\\p{L}\\d])|${baseName})(?:\\s\\([ACGT]\\))?`;
/** Between the old and the new base. */
const into = `(?:\\s(?:(?:was|is)\\s(?:replaced|substituted|changed|exchanged)\\s)?(?:to|by|with|for)\\s(?:an?\\s)?|-to-|-for-|\\s?${arrow}\\s?)`;
const kind =
  '(?:(?:\\s(?:single|base(?:[-\\s]pair)?|nucleotide|point|missense|nonsense|splice(?:[-\\s]site)?)){0,3}\\s(?:transition|transversion|substitution|mutation|change|polymorphism|exchange|replacement))?';
const place =
  '(?:in\\sexon\\s\\d{1,2},?\\s)?(?:\\((?=base|nt|nucleotide|position)|(?:at|of|in)\\s)(?:the\\s)?(?:(?:cDNA|nucleotide|base(?:[-\\s]pair)?|residue|position|codon|nt|promoter|bp|genomic)s?\\s){0,3}(?:c\\.)?[-+\u2212\u2013]?\\d{1,8}(?:[-\u2013]\\d{1,8})?\\)?(?:\\s(?:position|nucleotide)(?!\\s\\d))?(?:\\s(?:of|in)\\s(?:the\\s)?(?:intron|IVS)\\s?(?:\\d{1,3}|[IVX]{1,5}))?';
/** At the first base of codon 12, in the last nucleotide of intron 4. */
const placeByOrder =
  '(?:at|of|in)\\sthe\\s(?:first|second|third|last|1st|2nd|3rd)\\s(?:base|nucleotide|position)\\s(?:of|in)\\s(?:the\\s)?(?:codon|intron|exon)\\s\\d{1,4}';
/** A-to-G transition at nucleotide 276, T to A at nucleotide position 1135, guanine to adenine substitution of nucleotide -308. */
const substitution = new RegExp(
  `(?<![\\p{L}\\d])\\(?${base}${into}${base}\\)?${kind}(?:\\s|,\\s(?=(?:at|in|of)\\s(?:the\\s)?(?:cDNA|nucleotide|base|position|codon|nt|exon)))(?:${place}|${placeByOrder})(?![\\p{L}\\d])`,
  'gu',
);
/** C to A change 12 bp upstream of exon 4, G>A substitution two nucleotides downstream from the end of exon 2: so far beside it. */
const besideExon = guarded(
  /(?:bp|pairs?|bases?|nucleotides?|nt)\s(?:up|down)stream\s/,
  new RegExp(
    `(?<![\\p{L}\\d])\\(?${base}${into}${base}\\)?${kind}\\s(?:(?:located|situated|at|in)\\s)?(?:\\d{1,4}|${fewInWords})\\s?(?:bp|base\\spairs?|bases?|nucleotides?|nt)\\s(?:up|down)stream\\s(?:of|from)\\s(?:an?\\s|the\\s)?(?:(?:start|end|beginning|junction)\\sof\\s)?(?:the\\s)?(?:coding\\s)?(?:exon|intron)\\s\\d{1,3}(?:\\sand\\s(?:exon|intron)\\s\\d{1,3})?(?![\\p{L}\\d])`,
    'gu',
  ),
);
/** A/G at nucleotide 276, (C/T) polymorphism at position -670, G/A transition at the first base of intron 2: a mark between bases needs the word for what is counted. */
const eitherBase = guarded(
  /[ACGT]\s?\/\s?[ACGT][)\s]/,
  /(?<![\p{L}\d/])\(?[ACGT]\s?\/\s?[ACGT]\)?(?:\s(?:transition|transversion|substitution|mutation|change|polymorphism|SNP))?\s(?:at|of|in)\s(?:the\s)?(?:(?:(?:cDNA|promoter|genomic)\s)?(?:nucleotide|nt|base|position|bp)(?:\sposition)?\s[-+\u2212\u2013]?[1-9]\d{0,7}|(?:first|second|third|last|1st|2nd|3rd)\s(?:base|nucleotide|position)\s(?:of|in)\s(?:the\s)?(?:codon|intron|exon)\s\d{1,4})(?![\p{L}\d])/gu,
);
/** 3243 A to G, c.2006-6 thymine to cytosine: the position comes first. */
const placeFirst = new RegExp(
  `${tokenStart(baseFirst)}(?:[cgmn]\\.\\s?${nucleotidePosition}|(?=I)${nucleotidePosition}|[1-9]\\d{2,8})\\s?${base}(?:\\sto\\s|-to-)${base}(?![\\p{L}\\d])`,
  'gu',
);
/** nucleotide 505 (T to C), nt 112 G to A. */
const placeNamed = new RegExp(
  `(?<![\\p{L}\\d])(?:nucleotide|nt|base(?:[-\\s]pair)?)(?:\\sposition)?\\s#?[-+\\u2212\\u2013]?\\d{1,8}(?:,?\\s(?:from\\s)?|\\s\\((?=[^()]{3,40}\\)))${base}${into}${base}(?:(?<=\\([^()]{3,40})\\)|(?![\\p{L}\\d]))`,
  'gu',
);
/** thymidine-1274 with a cytosine, guanine 35 to adenine: the position follows the base. */
const placeInside = guarded(
  /[dmns]ine[-\s]\d/,
  new RegExp(
    `(?<![\\p{L}\\d])${baseName}[-\\s][1-9]\\d{0,7}(?:\\s(?:was|is)\\s(?:replaced|substituted|changed|exchanged))?\\s(?:to|by|with)\\s(?:an?\\s)?${baseName}(?![\\p{L}\\d])`,
    'gu',
  ),
);
/** "G to A in 5 patients": a bare number after "in" or "of" counts what follows. */
const countsThings = /\s(?:in|of)\s(?:the\s)?\d+$/u;
/** One base for another told in words, with its place. */
export const wordedBases: VariantForm = {
  name: 'wordedBases',
  sign: /nucleotide|stream|position|codon|base|cDNA|\bnt\b|\bat\s[-+]?\d|\d\s?(?:[ACGT]|[acgt][a-z]{3,6}ine)(?:\sto\s|-to-)|[dmns]ine[-\s]\d/,
  read: (text) => {
    const substituted = ([whole]: RegExpExecArray) =>
      countsThings.test(whole) ? undefined : { changes: [{ form: 'substitution' as const }] };
    return [
      ...[substitution, placeFirst, placeNamed].flatMap((pattern) => matches(text, pattern, substituted)),
      ...matches(text, placeInside, substituted),
      ...matches(text, besideExon, substituted),
      ...matches(text, eitherBase, substituted),
    ];
  },
};
