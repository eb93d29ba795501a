import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Span } from '../../text/span.ts';

/** A name with a second capital or a digit right before the change: "SHMT 1420C→T", "GCPII (C1561T)", "the reductase (SRD) A49T". */
const ahead = /(?<![\p{L}\d-])\p{Lu}[\p{L}\d]{0,8}[\p{Lu}\d][\p{L}\d-]{0,6}\)?\s\(?$/u;
/** What is no gene of the base and has changes of its own: mtDNA A1555G, 23S rRNA A2063G. */
const otherDna = /(?<!\p{L})(?:mtDNA|[Mm]itochondrial(?:\sDNA)?|r[RD]NA)\s\(?$/u;
/** "L128Q in ND2", "A81P mutation in ParC": such a name behind it. */
const behind =
  /^(?:\s(?:mutations?|variants?|substitutions?|polymorphisms?))?\s(?:in|of)\s(?:the\s)?(?=\p{Lu}\p{L}{0,7}\d|\p{Lu}\p{Ll}{2}\p{Lu})[\p{L}\d]{3,9}(?![\p{L}\d-])/u;
/** What stands before a change and is no gene: methods, bases, residues, introns. */
const notGenes =
  /(?<![\p{L}\d-])(?:PCR|RFLP|SNPs?|SNVs?|DNA|RNA|LOH|VUS|UTR|CDS|WT|MT|HR|OR|CI|I{1,3}|IV|[ACGT]{2,12}|IVS-?\d{1,3}|[A-Z]\d{1,5}|[A-Z][a-z]{2}\d{1,5})\)?\s\(?$/u;

/** TPMT*3C (719A>G), DPYD*2A IVS14+1G>A: a star allele, whose gene is no name by itself. */
const starAllele = /(?<![\p{L}\d-])(\p{Lu}[\p{Lu}\d]{2,7})\*\d{1,3}[A-Z]?\s\(?$/u;

/** The gene of the star allele right before a change. */
export function geneOfStarAllele(text: string, match: Span, knowledge: Knowledge): string | undefined {
  const name = starAllele.exec(text.slice(Math.max(0, match.start - 20), match.start))?.[1];
  const genes =
    name === undefined ? [] : knowledge.names.lookup(name).filter(({ id }) => knowledge.entity(id)?.kind === 'gene');
  return genes.length === 1 ? genes[0]?.id : undefined;
}

/**
 * Whether a name that the base does not know claims the change: then it is not that of another gene which only stands near. `known`
 * are the spans that are read as something.
 */
export function hasForeignOwner(text: string, match: Span, known: readonly Span[]): boolean {
  const before = text.slice(Math.max(0, match.start - 24), match.start);
  if (otherDna.test(before)) return true;
  const name = ahead.exec(before)?.[0];
  if (name && !notGenes.test(before)) {
    const [start, end] = [match.start - name.length, match.start];
    if (!known.some((one) => one.start < end && one.end > start)) return true;
  }
  const claim = behind.exec(text.slice(match.end, match.end + 48))?.[0];
  if (claim === undefined) return false;
  const end = match.end + claim.length;
  return !known.some((one) => one.start < end && one.end > match.end);
}
