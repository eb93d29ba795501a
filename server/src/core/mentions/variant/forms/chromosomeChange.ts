// Reads changes of chromosomes, as karyotypes (ISCN) and reviews write them: "t(9;22)(q34;q11.2)", "17p deletion", "monosomy 7". They
// name no gene, and none is guessed from the text around them.

import type { AlterationForm } from '../../../knowledge/records.ts';
import { inParts } from '../../../text/inParts.ts';
import { matches, type VariantForm } from '../form.ts';
import { tokenEnd, wordStart } from '../notation.ts';

const chromosome = '(?:[1-9]|1\\d|2[0-2]|[XY])';
const band = '[1-4]\\d(?:\\.\\d{1,2})?';
/** 17p, 1q21, 8q24.21, 13q14-q21. */
const arm = `${chromosome}[pq](?:${band}(?:[-\\u2013][pq]?${band})?)?`;
/** "miR-125a-5p" has an arm, too, but not of a chromosome; nor are "1.5p" and "3/4q" arms. */
const armStart = '(?<![\\p{L}\\d][-\\u2010-\\u2013]?|[./])';
const joint = '(?:\\s?/\\s?|\\s(?:and|or)\\s)';
const several = (one: string): string => `${one}(?:${joint}${one}){0,2}`;

/** q34;q11.2 and p13q22, in brackets after those of the chromosomes. */
const bands = `[pq](?:${band})?(?:;?[pq](?:${band})?){0,2}`;
const partner = `(?:v|${chromosome}(?:[pq]${band})?)`;
/** t(9;22), t(9;22)(q34;q11.2), t(v;11q23). */
const translocation = `t\\s?\\(${partner}(?:;\\s?${partner}){1,2}\\)(?:\\(${bands}\\))?`;
/** del(17p), Del(17p) at the beginning of a sentence, del(17/17p), del(17)(p13), gain(1q), amp(1q21), i(17q). */
const ofArm = `(?:[Dd]el|[Dd]up|[Gg]ain|[Aa]mp|[Ll]oss|i)\\s?\\((?:(?:${chromosome}/)?${arm}|${chromosome}\\)\\(${bands})\\)`;
/** inv(16), inv(3)(q21q26). */
const inversion = `inv\\s?\\(${chromosome}\\)(?:\\(${bands}\\))?`;
const notation = inParts(new RegExp(`${wordStart}(?:${translocation}|${ofArm}|${inversion}|iAMP21${tokenEnd})`, 'gu'));

const change =
  '(?:(?:co-?)?(?:deletions?|del|gains?|amplifications?|duplications?|LOH)|loss(?:es)?(?:\\sof\\sheterozygosity)?)';
/** 17p deletion, 1p/19q co-deletion, 13q14-deleted, chromosome 9p loss, chr10 loss, del17p, Δ11q, 11q− with a minus sign. */
const afterArm = inParts(
  new RegExp(
    `(?:${armStart}(?:chromosomes?\\s|chr\\s?)?${several(arm)}|${wordStart}(?:chromosome\\s|chr)${chromosome})[-\\s](?:${change}|(?:co-?)?deleted)${tokenEnd}(?!\\ssyndrome)|${wordStart}(?:[Dd]el[-\\s]?|[Δ∆]\\s?)${arm}${tokenEnd}|${armStart}${arm}\u2212(?![\\p{L}\\d(])`,
    'gu',
  ),
);
const ofChromosomes = `chromosomes?\\s(?:arms?\\s)?${several(`${chromosome}(?:[pq](?:${band})?)?`)}`;
/** deletion of 17p, loss of chromosome 9p21, gain of chromosome 8, loss of the short arm of chromosome 17. */
const beforeArm = new RegExp(
  `${wordStart}${change}\\s(?:of|in|on|at|involving)\\s(?:the\\s)?(?:(?:short|long)\\sarms?\\sof\\s)?(?:${ofChromosomes}|${several(arm)})${tokenEnd}(?!\\.\\d)`,
  'giu',
);
/** monosomy 7, trisomies 4 and 10. */
const aneuploidy = new RegExp(
  `${wordStart}(?:mono|tri|tetra)som(?:y|ies)\\s(?:of\\s)?(?:chromosomes?\\s)?${several(chromosome)}${tokenEnd}(?!\\.\\d|%)`,
  'giu',
);

/** Δ11q is also a transcript of BRCA1, which lacks a part of exon 11. */
const withoutExon = /^[Δ∆]/;
const aboutTranscripts = /BRCA1|isoform|splic/i;

function formOf(words: string): AlterationForm {
  if (/^(?:t|inv)\s?\(/.test(words)) return 'fusion';
  if (/del|los|LOH|monosom|[Δ∆\u2212]/i.test(words)) return 'loss';
  return /gain|amp|dup|trisom|tetrasom/i.test(words) ? 'amplification' : 'other';
}

/** A change of a chromosome or a part of one. It belongs to no gene. */
export const chromosomeChange: VariantForm = {
  name: 'chromosomeChange',
  sign: /(?:t|i|inv|del|dup|gain|amp|loss)\s?\([\dXYv]|\d[pq](?![a-z])|chr(?:omosome|\d|\s\d)|som(?:y|ies)\s|iAMP21/i,
  read: (text) =>
    [notation, afterArm, beforeArm, aneuploidy].flatMap((pattern) =>
      matches(text, pattern, ([words]) => {
        if (withoutExon.test(words) && aboutTranscripts.test(text)) return undefined;
        const needs = pattern === notation ? {} : { needs: 'subject' as const };
        return { changes: [{ form: formOf(words) }], ofNoGene: true, ...needs };
      }),
    ),
};

/** Whether the words of a change that was read are of a chromosome. */
export const isChromosomeChange = (words: string): boolean => chromosomeChange.read(words).length > 0;
