import { listOf, type OutRow, sortedUnique } from '../tsvTable.ts';
import { idPart, readChange } from './civicAlterations.ts';

/** Gene part and change of a component: `EGFR T790M`, `BCR::ABL1 Fusion`, `TMB High`. */
function splitComponent(component: string): { genePart: string; change: string } {
  const at = component.indexOf(' ');
  return at < 0
    ? { genePart: component, change: '' }
    : { genePart: component.slice(0, at), change: component.slice(at + 1) };
}

/** Collects the alterations that molecular profiles name: their components, and the profiles that join several. */
export class CivicProfiles {
  readonly rows = new Map<string, OutRow>();

  constructor(
    private readonly idOfGene: { get(symbol: string): string | undefined },
    private readonly source: string,
  ) {}

  /** The id of the profile's alteration; its row and those of its components are added where they are new. */
  add(cells: Readonly<Record<string, string>>): string {
    const profile = cells.molecular_profile ?? '';
    const genes = listOf(cells.genes);
    const parts = sortedUnique(listOf(cells.components).map((component) => this.addComponent(component, genes)));
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && !/\b(?:AND|OR|NOT)\b/.test(profile)) return only;
    // What OR and NOT say does not show in the parts: such a profile keeps CIViC's own number as its id.
    const joined = parts.map((part) => part.slice('alteration:'.length)).join('+');
    const numbered = joined.length > 100 || /\b(?:OR|NOT)\b/.test(profile);
    return this.addRow({
      id: `alteration:${numbered ? `civic-mp.${cells.molecular_profile_id}` : joined}`,
      name: profile,
      genes: this.geneIds(genes),
      form: 'complex',
      parts,
    });
  }

  private addComponent(component: string, profileGenes: readonly string[]): string {
    const { genePart, change } = splitComponent(component);
    const read = readChange(change);
    const isFusion = genePart.includes('::');
    return this.addRow({
      // Fusions are ordered pairs (5' partner first) and keep that order in id and name.
      id: `alteration:${idPart(genePart)}.${idPart(read.tail)}`,
      name: `${genePart} ${read.label}`.trim(),
      genes: this.geneIds(genePart.split('::').filter((symbol) => profileGenes.includes(symbol))),
      form: isFusion ? 'fusion' : read.form,
      hgvs: isFusion ? undefined : read.hgvs,
      spellings: sortedUnique(read.spellings),
    });
  }

  private geneIds(symbols: readonly string[]): string[] {
    return sortedUnique(symbols.flatMap((symbol) => this.idOfGene.get(symbol) ?? []));
  }

  private addRow(row: OutRow & { readonly id: string }): string {
    if (!this.rows.has(row.id)) this.rows.set(row.id, { ...row, source: this.source });
    return row.id;
  }
}
