import type { Knowledge } from '../knowledge.ts';
import { type Fault, faultAt } from '../validate.ts';
import type { PlacedTables } from './placed.ts';

interface Exon {
  readonly number: number;
  readonly first: number;
  readonly last: number;
}

/** What is wrong with the place of an exon after the one before it, and what to do. */
function misplacedAfter(before: Exon, { number, first }: Exon): [message: string, remedy: string] | undefined {
  if (before.number >= number)
    return [`exon ${number} stands after exon ${before.number}`, 'Sort the exons by number.'];
  return before.number === number - 1 && first !== before.last && first !== before.last + 1
    ? [
        `exon ${number} begins with ${first}, exon ${before.number} ends with ${before.last}`,
        'Exons follow each other, and may share one codon.',
      ]
    : undefined;
}

/**
 * Checks for impossible exons: two sets for one gene, no source, wrong order, a gap between neighbours, beyond the end
 * of the protein.
 */
export function checkExons(data: PlacedTables, base?: Knowledge): Fault[] {
  const faults: Fault[] = [];
  const genes = new Set<string>();
  for (const { record, place } of data.exons) {
    const wrong = (field: string, message: string, remedy: string) =>
      faults.push(faultAt(place, field, message, remedy));
    if (genes.has(record.gene)) wrong('gene', `${record.gene} has exons already`, 'Merge the two rows.');
    genes.add(record.gene);
    if (record.source.verified === 'own' || record.source.verified === 'unsourced')
      wrong('source', 'exons are held against a writer', 'Name the page or release that has them.');
    const primary = [...data.proteins.map((protein) => protein.record), ...(base?.proteins(record.gene) ?? [])].find(
      (protein) => protein.gene === record.gene && protein.primary,
    );
    for (const [index, exon] of record.exons.entries()) {
      const { number, first, last } = exon;
      const before = record.exons[index - 1];
      if (first > last) wrong('exons', `exon ${number} ends before it begins`, 'Correct the residues.');
      const misplaced = before && misplacedAfter(before, exon);
      if (misplaced) wrong('exons', ...misplaced);
      if (primary && last > primary.residues.length)
        wrong('exons', `exon ${number} ends after ${primary.accession}`, 'Count by the primary sequence.');
    }
    for (const { name, shift } of record.otherCounts)
      if (shift === 0) wrong('otherCounts', `"${name}" counts as the row does`, 'Remove it, or give the shift.');
  }
  return faults;
}
