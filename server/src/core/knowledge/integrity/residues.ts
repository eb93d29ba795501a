import type { Knowledge } from '../knowledge.ts';
import type { Alteration, Numbering, Protein } from '../records.ts';
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

/** A substitution, with the proteins of its gene and the rules by which their residues are numbered otherwise. */
interface Substitution {
  readonly residue: string | undefined;
  readonly position: number;
  readonly sequences: readonly Protein[];
  readonly rules: readonly Numbering[];
}

/** A substitution of one residue by another, with what the tables and the base below them have of its gene. */
function substitutionOf(
  { form, hgvs, genes: [gene] }: Alteration,
  data: PlacedTables,
  base: Knowledge | undefined,
): Substitution | undefined {
  const match = form === 'substitution' ? /^p\.([A-Z][a-z]{2})(\d+)[A-Z][a-z]{2}$/.exec(hgvs ?? '') : null;
  if (match === null || gene === undefined) return undefined;
  const ofGene = <R extends { readonly gene: string }>(rows: readonly { readonly record: R }[]): R[] =>
    rows.map(({ record }) => record).filter((record) => record.gene === gene);
  return {
    residue: oneLetter(match[1] ?? ''),
    position: Number(match[2]),
    sequences: [...ofGene(data.proteins), ...(base?.proteins(gene) ?? [])],
    rules: [...ofGene(data.numbering), ...(base?.numbering(gene) ?? [])],
  };
}

/** A primary protein that has another residue there, or none. */
interface Misfit {
  readonly accession: string;
  readonly found: string | undefined;
}

/** How the residue of a substitution compares with the primary protein of its gene, or else by a rule or with another protein. */
function outcomeOf({ residue, position, sequences, rules }: Substitution): 'unknown' | 'agree' | 'renumbered' | Misfit {
  const primary = sequences.find((protein) => protein.primary);
  if (primary === undefined) return 'unknown';
  const found = primary.residues[position - 1];
  if (found === residue) return 'agree';
  const isByRule = rules.some(({ shift, from, to }) => {
    const inPrimary = position - shift;
    return inPrimary >= (from ?? 1) && inPrimary <= (to ?? Infinity) && primary.residues[inPrimary - 1] === residue;
  });
  const isOfIsoform = sequences.some((protein) => protein.residues[position - 1] === residue);
  return isByRule || isOfIsoform ? 'renumbered' : { accession: primary.accession, found };
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
    const substitution = substitutionOf(record, data, base);
    if (!substitution) continue;
    report.substitutions++;
    const outcome = outcomeOf(substitution);
    if (typeof outcome === 'string') report[outcome]++;
    else if (excepted.has(record.id)) {
      report.excepted++;
      used.add(record.id);
    } else {
      const { residue, position } = substitution;
      const { accession, found } = outcome;
      faults.push(
        faultAt(
          place,
          'hgvs',
          `${record.name}: residue ${position} of ${accession} is ${found ?? 'none'}, not ${residue}`,
          'Correct the change, add a rule to data/numbering.yaml, or explain it in data/residue-exceptions.yaml.',
        ),
      );
    }
  }
  for (const { record, place } of overlays.residueExceptions)
    if (!used.has(record.alteration))
      faults.push(faultAt(place, 'alteration', `${record.alteration} needs no exception`, 'Remove the entry.'));
  return { faults, report };
}
