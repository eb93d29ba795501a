// Finds symbols that the change after them shows to be those of genes: "RHO (c.68C>A)", "NM_000518.5(HBB):c.118C>T", "AGT M235T".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkResidue } from '../../knowledge/residues/residues.ts';
import { allMatches } from '../../text/allMatches.ts';
import { guarded } from '../../text/guarded.ts';

/** An approved symbol in a text, with the id of its gene. */
export interface SymbolOfGene {
  readonly surface: string;
  readonly gene: string;
}

const oneLetterResidue = '[ACDEFGHIKLMNPQRSTVWY]';
const symbol = '(?<![\\p{L}\\d-])([A-Z][A-Z\\d]{1,8})';
/** RHO missense variants p.Pro23His and …: what is beside the notation says that it is changed. */
const changed =
  '\\s(?:(?:gene|missense|nonsense|frameshift|splice(?:[-\\s]site)?|stop-gain|heterozygous|homozygous|pathogenic|novel|germline|founder|point)\\s){0,3}(?:mutation|variant|change|substitution|deletion|duplication|insertion|allele)s?,?:?\\s\\(?';
/** RHO (c.68C>A), RHO p.Pro23His, (HBB):c.118C>T, HBB: c.106T>C, F8 IVS22-3C>G. */
const beforeNotation = guarded(
  /[cgmp]\.|IVS/,
  new RegExp(
    `${symbol}(?:\\s?[([]\\s?|\\)?:\\s?|\\s|${changed})(?=[cgm]\\.\\s?[\\d*([-]|p\\.\\(?[A-Z](?:[a-z]{2})?\\d|IVS[-\\s]?[\\dIV])`,
    'gu',
  ),
);
/** AGT M235T polymorphism: without a prefix, it must be a change of a residue that the protein has, or be called one. */
const beforeSubstitution = new RegExp(
  `${symbol}\\s(${oneLetterResidue})([1-9]\\d{1,3})(?=${oneLetterResidue}(?![\\p{L}\\d])(\\s(?:polymorphism|variant|genotype|allele|SNP|mutation))?)`,
  'gu',
);

/** Returns the id of the gene whose approved symbol a name is, unless the base says that it never is meant. */
export function geneOfApproved(surface: string, knowledge: Knowledge): string | undefined {
  const gene = knowledge.geneOfSymbol(surface);
  if (!gene || /^[IVX]+$/.test(surface)) return undefined;
  const rows = knowledge.ambiguity(surface).filter(({ id }) => id === gene.id);
  return rows.some(({ needs }) => needs === 'never') ? undefined : gene.id;
}

/** Finds approved symbols that a change in the notation of HGVS follows, or one of a residue that the protein has. */
export function symbolsBeforeChanges(text: string, knowledge: Knowledge): SymbolOfGene[] {
  const named = beforeNotation.all(text).flatMap(({ 1: surface = '' }): SymbolOfGene[] => {
    const gene = geneOfApproved(surface, knowledge);
    return gene === undefined ? [] : [{ surface, gene }];
  });
  const fitting = allMatches(text, beforeSubstitution).flatMap(
    ([, surface = '', from = '', at, noun]): SymbolOfGene[] => {
      const gene = surface.length < 3 ? undefined : geneOfApproved(surface, knowledge);
      if (gene === undefined) return [];
      const { verdict } = checkResidue(knowledge, gene, { from, position: Number(at) });
      return verdict === 'fits' || (verdict === 'unknown' && noun !== undefined) ? [{ surface, gene }] : [];
    },
  );
  return [...named, ...fitting];
}
