import type { Knowledge } from '../knowledge.ts';
import { oneLetter } from '../residues/residues.ts';
import { type Fault, faultAt } from '../validate.ts';
import type { PlacedOverlays, PlacedTables } from './placed.ts';

/** How the residues of alterations compare with the sequences. */
export interface ResidueReport {
  readonly substitutions: number;
  /** The reference residue is in the primary sequence. */
  readonly agree: number;
  /** It fits under a numbering rule or in another isoform. */
  readonly renumbered: number;
  /** It does not fit, and data/residue-exceptions.yaml explains why. */
  readonly excepted: number;
  /** There is no sequence: unknown, never wrong. */
  readonly unknown: number;
}

/** Compares the substitutions of the tables with their proteins and those of a base below them. */
export function checkResidues(
  data: PlacedTables,
  overlays: PlacedOverlays,
  base?: Knowledge,
): { faults: Fault[]; report: ResidueReport } {
  const faults: Fault[] = [];
  const report = { substitutions: 0, agree: 0, renumbered: 0, excepted: 0, unknown: 0 };
  const excepted = new Set(overlays.residueExceptions.map(({ record }) => record.alteration));
  const used = new Set<string>();
  for (const { record, place } of data.alterations) {
    const m = record.form === 'substitution' ? /^p\.([A-Z][a-z]{2})(\d+)[A-Z][a-z]{2}$/.exec(record.hgvs ?? '') : null;
    const [gene] = record.genes;
    if (m === null || gene === undefined) continue;
    report.substitutions++;
    const residue = oneLetter(m[1] ?? '');
    const position = Number(m[2]);
    const sequences = [
      ...data.proteins.filter((protein) => protein.record.gene === gene).map((protein) => protein.record),
      ...(base?.proteins(gene) ?? []),
    ];
    const rules = [...data.numbering.map(({ record: rule }) => rule), ...(base?.numbering(gene) ?? [])];
    const primary = sequences.find((protein) => protein.primary);
    if (primary === undefined) report.unknown++;
    else if (primary.residues[position - 1] === residue) report.agree++;
    else if (
      sequences.some((protein) => protein.residues[position - 1] === residue) ||
      rules.some((rule) => {
        const primaryPosition = position - rule.shift;
        return (
          rule.gene === gene &&
          primaryPosition >= (rule.from ?? 1) &&
          primaryPosition <= (rule.to ?? Infinity) &&
          primary.residues[primaryPosition - 1] === residue
        );
      })
    )
      report.renumbered++;
    else if (excepted.has(record.id)) {
      report.excepted++;
      used.add(record.id);
    } else {
      faults.push(
        faultAt(
          place,
          'hgvs',
          `${record.name}: residue ${position} of ${primary.accession} is ${primary.residues[position - 1] ?? 'none'}, not ${residue}`,
          'Correct the change, add a rule to data/numbering.yaml, or explain it in data/residue-exceptions.yaml.',
        ),
      );
    }
  }
  for (const { record, place } of overlays.residueExceptions) {
    if (!used.has(record.alteration)) {
      faults.push(faultAt(place, 'alteration', `${record.alteration} needs no exception`, 'Remove the entry.'));
    }
  }
  return { faults, report };
}
