// Recognises changes of things that the base does not know: "SHMT 1420C→T", "mtDNA A1555G", "L128Q in ND2".

import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { threeLetterResidue } from '../notation.ts';

/**
 * Before the change, a name with a second capital or a digit: "SHMT 1420C→T", "GCPII (C1561T)", "the reductase (SRD) A49T".
 */
const nameBefore = /(?<![\p{L}\d-])\p{Lu}[\p{L}\d]{0,8}[\p{Lu}\d][\p{L}\d-]{0,6}\)?\s\(?$/u;
/** The same with a noun in between: "the F5 Leiden allele (R506Q". */
const namedAllele =
  /(?<![\p{L}\d-])(?!PCR|RFLP|SNP|SNV|DNA|RNA|LOH|VUS|UTR|CDS|WT|CRISPR)\p{Lu}[\p{L}\d]{0,8}[\p{Lu}\d](?:\s\p{L}{2,12})?\s(?:alleles?|mutein|haplotype|nickases?)\s\(?$/u;
/** Before the change, something that is not a gene of the base: mtDNA A1555G, 23S rRNA A2063G. */
const otherDna = /(?<!\p{L})(?:mtDNA|[Mm]itochondrial(?:\sDNA)?|r[RD]NA)\s\(?$/u;
/** After the change, such a name: "L128Q in ND2", "A81P mutation in ParC". */
const nameAfter =
  /^(?:\s(?:mutations?|variants?|substitutions?|polymorphisms?))?\s(?:in|of)\s(?:the\s)?(?=\p{Lu}\p{L}{0,7}\d|\p{Lu}\p{Ll}{2}\p{Lu})[\p{L}\d]{3,9}(?![\p{L}\d-])/u;
/** After the change, such a name with a noun: "A1166C AT1R polymorphism", "M235T polymorphism of the AGT gene". */
const nameWithNoun = new RegExp(
  '^\\)?(?:\\s(?:mutations?|variants?|substitutions?|polymorphisms?))?' +
    '(?:\\s(?:in|of)\\s(?:the\\s)?(?:[a-z][a-z\\d-]{1,15}\\s){0,6}\\(?|\\s)' +
    '\\p{Lu}[\\p{Lu}\\d]{2,7}\\)?\\s(?:genes?|polymorphisms?|receptor|protein)(?![\\p{L}\\d-])',
  'u',
);
/** Before the change, a protein in words that the base does not have: "angiotensin type 1 receptor A1166C". */
const proteinBefore =
  /(?<![a-z])(?!(?:an?|the|this|that|their|its|[a-z]*ant|[a-z]*al|same|type)\s)[a-z\d-]{1,24}\s(?:channel|dehydrogenase|receptor|reductase|synthase|synthetase|transferase|transporter|hydroxylase)\s\(?$/i;

/** Before the change, words that look like such a name but are not genes: methods, bases, residues, introns. */
const notGenes = new RegExp(
  `(?<![\\p{L}\\d-])(?:PCR|RFLP|SNPs?|SNVs?|DNA|RNA|LOH|VUS|UTR|CDS|WT|MT|HR|OR|CI|I{1,3}|IV|[ACGT]{2,12}|IVS-?\\d{1,3}|[A-Z]\\d{2,5}|${threeLetterResidue}\\d{1,5})\\)?\\s\\(?$`,
  'u',
);

/** Before the change, a star allele, in which the gene is not a name by itself: TPMT*3C (719A>G), DPYD*2A IVS14+1G>A. */
const starAllele = /(?<![\p{L}\d-])(\p{Lu}[\p{Lu}\d]{2,7})\*\d{1,3}[A-Z]?\s\(?$/u;

/** Returns the gene of the star allele right before a change; undefined if there is none. */
export function geneOfStarAllele(text: string, match: Span, knowledge: Knowledge): string | undefined {
  const name = starAllele.exec(textBefore(text, match, 20))?.[1];
  const genes =
    name === undefined ? [] : knowledge.names.lookup(name).filter(({ id }) => knowledge.entity(id)?.kind === 'gene');
  return genes.length === 1 ? genes[0]?.id : undefined;
}

/**
 * Whether a change belongs to a name that the base does not know, and so not to a gene that only happens to be near.
 * `known` are the spans that have been read as something.
 */
export function hasForeignOwner(text: string, match: Span, known: readonly Span[]): boolean {
  const before = textBefore(text, match, 24);
  if (otherDna.test(before)) return true;
  const name = nameBefore.exec(before)?.[0];
  if (name && !notGenes.test(before)) {
    const [start, end] = [match.start - name.length, match.start];
    if (!known.some((span) => span.start < end && span.end > start)) return true;
  }
  const wider = textBefore(text, match, 48);
  const owner = proteinBefore.exec(wider)?.[0] ?? namedAllele.exec(wider)?.[0];
  if (owner && !known.some((span) => span.start < match.start && span.end > match.start - owner.length)) return true;
  const claims = [nameAfter.exec(textAfter(text, match, 48))?.[0], nameWithNoun.exec(textAfter(text, match, 100))?.[0]];
  return claims.some((claim) => {
    const end = match.end + (claim?.length ?? 0);
    return claim !== undefined && !known.some((span) => span.start < end && span.end > match.end);
  });
}
