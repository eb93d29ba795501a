// Finds the records of the changes that lie in an exon: those named by it ("KIT exon 11 mutation"), and those of its residues.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Alteration, AlterationForm } from '../../knowledge/records.ts';
import { mayLieInExon } from '../../knowledge/residues/exons.ts';
import { oneLetter, type Residue } from '../../knowledge/residues/residues.ts';
import type { PlaceInExons } from '../../mentions/mention.ts';
import { placeInExons } from '../../mentions/variant/forms/exon.ts';

/** The forms of records that words for what happens in an exon mean. Most deletions there insert a residue too. */
const formsOf: Record<NonNullable<PlaceInExons['event']>, readonly AlterationForm[]> = {
  deletion: ['deletion', 'delins'],
  insertion: ['insertion', 'duplication'],
  duplication: ['duplication'],
  skipping: [],
};

/** Whether what a record tells of an exon is meant by the words; "exon 14 deletion" is also what skips the whole exon. */
const isEventOf = (recorded: PlaceInExons['event'], told: PlaceInExons['event']): boolean =>
  told === undefined || recorded === told || (told === 'deletion' && recorded === 'skipping');

/** The first residue of a change: of p.Glu746_Ala750del the glutamate, of the record "BRAF V600" the valine. */
function firstResidue({ hgvs, name }: Alteration): Residue | undefined {
  const [, three = '', place] = /^p\.([A-Z][a-z]{2})(\d+)/.exec(hgvs ?? '') ?? [];
  const [, letter = oneLetter(three), position = place] = /\s([A-Z])(\d+)[A-Z]?$/.exec(name) ?? [];
  return letter && position ? { from: letter, position: Number(position) } : undefined;
}

/**
 * Returns the records of a gene whose change lies in one of the exons and is of the kind that the words name. A residue of which the
 * base does not know the exon lies in none.
 */
export function changesInExons(
  knowledge: Knowledge,
  gene: string,
  { numbers, event }: PlaceInExons,
): readonly string[] {
  const isThere = (record: Alteration): boolean => {
    if (record.parts.length > 0 || record.genes.length > 1) return false;
    const named = placeInExons(record.name);
    if (named) return named.numbers.every((one) => numbers.includes(one)) && isEventOf(named.event, event);
    const residue = firstResidue(record);
    const isKind = event === undefined || formsOf[event].includes(record.form);
    return residue !== undefined && isKind && numbers.some((one) => mayLieInExon(knowledge, gene, residue, one));
  };
  return knowledge
    .alterations(gene)
    .filter(isThere)
    .map(({ id }) => id);
}
