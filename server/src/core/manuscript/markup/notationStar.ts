/**
 * Genes whose alleles are numbered after a star: of cytochromes, glucuronosyltransferases and other genes of drug metabolism
 * by PharmVar, of HLA by the WHO Nomenclature Committee.
 */
const alleleGene =
  /(?<![A-Za-z\d])(?:CYP\d[A-Z]\d{1,2}|UGT\d[A-Z]\d{1,2}|DPYD|TPMT|NUDT15|NAT[12]|SLCO1B[13]|HLA-[A-Z]{1,3}\d?)$/;
/** Of a frameshift: the stop that follows after so many residues, as in `p.Arg97Profs*23` (HGVS). */
const frameshift = /[a-z\d]fs$/i;
/** In characters: the longest of these before the star. */
const reach = 12;

/** Whether the star at this offset belongs to the name of an allele or a change, so that no writer means it as markup. */
export function isNotationStar(source: string, at: number): boolean {
  if (source[at] !== '*' || !/^\d/.test(source.slice(at + 1, at + 2))) return false;
  const before = source.slice(Math.max(0, at - reach), at);
  return alleleGene.test(before) || frameshift.test(before);
}
